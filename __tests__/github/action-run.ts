// A run of the Action with everything handed in: a runner that only remembers, and reports of one domain.
import type { Message } from "../../src/message.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { runAction } from "../../src/github/action.ts";
import type { Runner } from "../../src/github/runner.ts";
import type { Finding } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { IDLE } from "../support/idle.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";

interface RunnerCall {
  kind: keyof Runner;
  text: string;
  more: unknown;
}

interface Run {
  calls: RunnerCall[];
  /** The texts of one kind. */
  texts: (kind: keyof Runner) => string[];
  outputs: Record<string, string>;
  options: CheckOptions | null;
}

/** A new failure at dns/example.de.zone:12:1. */
export function failure(over: Partial<Finding> = {}): Finding {
  return sampleFinding("fail", { change: "new", ...over });
}

/** A report of one domain with these findings; the gate fails where one of them does. */
export function reportWith(...findings: Finding[]): Report {
  return sampleReport([sampleDomain("example.de", findings)]);
}

/** Runs the Action on `result`: a report, or what the audit throws. `meanwhile` is what the audit does with its options. */
export async function run(
  env: Record<string, string>,
  result: Report | Error,
  defects: Message[] = [],
  meanwhile?: (options: CheckOptions) => Promise<void>,
  missingShards: Message[] = [],
): Promise<Run> {
  const calls: RunnerCall[] = [];
  const outputs: Record<string, string> = {};
  let options: CheckOptions | null = null;
  const say = (kind: keyof Runner) => (text: unknown, more?: unknown) =>
    void calls.push({ kind, text: String(text), more });
  const runner: Runner = {
    debug: say("debug"),
    error: say("error"),
    info: say("info"),
    notice: say("notice"),
    warning: say("warning"),
    setFailed: say("setFailed"),
    setSecret: say("setSecret"),
    setOutput: (name, value) => void (outputs[name] = String(value)),
  };
  const check = async (given: CheckOptions) => {
    options = given;
    await meanwhile?.(given);
    if (result instanceof Error) throw result;
    return {
      report: result,
      snapshot: () => "{}\n",
      evidence: null,
      received: null,
      isInput: (file: string) => file !== "README.md",
      recording: null,
      wantsPullRequest: false,
      missingShards,
      recentFailures: new Set<string>(),
      lineEnds: new Map(),
      digestOf: () => "0".repeat(16),
      historyView: async () => null,
      defects,
    };
  };
  await runAction({ env, cwd: "/nowhere", runner, check, ...IDLE });
  return {
    calls,
    outputs,
    options,
    texts: (kind) => calls.filter((one) => one.kind === kind).map((one) => one.text),
  };
}
