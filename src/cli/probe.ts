// `mail-policy probe`: its options, and a summary of its measurements.
import { resolve } from "node:path";
import { writeReportFile } from "../files/report-files.ts";
import { InputError } from "../model.ts";
import { errorLines } from "../report/error-lines.ts";
import type { Command, ExitCode } from "./command.ts";
import { showProgress } from "./progress.ts";
import type { Shell } from "./shell.ts";
import { print, printErrors } from "./shell.ts";
import { hostname } from "node:os";
import { DEFAULT_DEADLINE } from "../text/duration.ts";
import { UsageError } from "../model.ts";
import type { ProbeResult, ProbeOptions } from "../run/probe.ts";
import { quoteProse } from "../report/sanitize.ts";
import { ENGLISH } from "../report/language.ts";
import { say } from "../report/say.ts";
import {
  parseConcurrency,
  parseDurationOption,
  parseOptions,
  parseResolvers,
  parseSmtpRateOption,
  parseShardOption,
  repositoryRoot,
} from "./args.ts";

/** A parsed `probe` command: what to measure, and the file it goes to. */
export interface ProbeCommand {
  run: ProbeOptions;
  output: string;
}

const OPTIONS = {
  config: { type: "string", default: "mail-policy.yml" },
  output: { type: "string", default: "smtp-evidence.json" },
  resolver: { type: "string", multiple: true },
  untrusted: { type: "boolean", default: false },
  "allow-private-network": { type: "boolean", default: false },
  domain: { type: "string", multiple: true },
  shard: { type: "string" },
  helo: { type: "string" },
  from: { type: "string" },
  concurrency: { type: "string" },
  deadline: { type: "string", default: DEFAULT_DEADLINE },
  "smtp-rate": { type: "string" },
} as const;

/** The limit of the evidence's schema. */
const MAX_FROM_LENGTH = 255;

export const PROBE: Command = {
  name: "probe",
  usage: [["probe [options]", "probe the mail servers and save the results for a later `check`"]],
  options: `  --output FILE             file for the results (default smtp-evidence.json)
  --from TEXT               name of this machine in the results (default: its host name)
  --shard I/N               only this part of the mail servers, of all domains
  --config FILE, --resolver URL, --domain NAME, --helo NAME, --untrusted, --allow-private-network,
  --concurrency N, --deadline TIME, --smtp-rate N
                            as for check`,
  run: runProbe,
};

/** Parses the words after `probe`. */
export function parseProbe(args: readonly string[], cwd: string): ProbeCommand {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [stray] = positionals;
  if (stray !== undefined) throw new UsageError(`probe takes options only, not ${JSON.stringify(stray)}`);
  const from = values.from ?? hostname();
  if (from.length > MAX_FROM_LENGTH)
    throw new UsageError(`--from has ${from.length} characters; the limit is ${MAX_FROM_LENGTH}`);
  return {
    run: {
      config: values.config,
      root: repositoryRoot(values.config, cwd),
      isUntrusted: values.untrusted,
      resolvers: parseResolvers(values.resolver ?? []),
      allowPrivateNetwork: values["allow-private-network"],
      domains: values.domain ?? [],
      shard: values.shard === undefined ? null : parseShardOption(values.shard),
      helo: values.helo ?? null,
      concurrency: parseConcurrency(values.concurrency),
      deadlineMs: parseDurationOption("--deadline", values.deadline),
      smtpRate: parseSmtpRateOption(values["smtp-rate"]),
      from,
    },
    output: values.output,
  };
}

/** A summary of the written measurements, in a few lines. */
export function renderProbeSummary(output: string, { askedCount, answeredCount, limitations }: ProbeResult): string {
  const file = quoteProse(output);
  return [
    `Wrote ${file}: probed ${askedCount} ${askedCount === 1 ? "address" : "addresses"} on port 25, ${answeredCount} answered.`,
    ...limitations.map((limit) => `Limitation: ${quoteProse(say(limit, ENGLISH))}`),
    `Use the results with \`mail-policy check --smtp-evidence ${file}\`, on any machine.`,
    "",
  ].join("\n");
}

async function runProbe(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { run, output } = parseProbe(words, shell.cwd);
  const { probe } = await import("../run/probe.ts");
  const progress = showProgress(shell.stderr, "probed");
  const result = await probe({ ...run, onProgress: progress.step }).finally(progress.end);
  writeReportFile(resolve(shell.cwd, output), run.isUntrusted ? run.root : null, () => result.text);
  await print(shell, renderProbeSummary(output, result), true);
  printErrors(
    shell,
    result.defects.map((defect) => `mail-policy: ${quoteProse(say(defect, ENGLISH))}`),
  );
  printErrors(shell, errorLines(new InputError(result.faults)));
  if (result.defects.length > 0) return 3;
  return result.faults.length > 0 ? 2 : 0;
}
