// The Action's story: inputs, audit, then the report delivered everywhere it is wanted, then the verdict.
import { mkdtempSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeReports } from "../files/report-files.ts";
import { AuditError, InputError, UsageError, type Report } from "../model.ts";
import { reasonOf } from "../files/place-file.ts";
import { annotationsOf } from "../report/annotations.ts";
import { faultLines } from "../report/faults.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { renderText } from "../report/text.ts";
import { gateLine, headline } from "../report/summary-lines.ts";
import type { CheckOptions, CheckResult } from "../run/check.ts";
import { SHOWN, annotate } from "./annotate.ts";
import { findBase } from "./base.ts";
import { COMMENT_LIMIT } from "./comment.ts";
import { readInputs, type Env, type Inputs } from "./inputs.ts";
import { writeLog } from "./log.ts";
import { outputsOf } from "./outputs.ts";
import { postComment } from "./post-comment.ts";
import { plainly, type Runner } from "./runner.ts";
import { suggest } from "./post-suggestions.ts";
import { SUMMARY_LIMIT, writeSummary } from "./summary.ts";

/** What the Action needs of the world. */
export interface World {
  env: Env;
  cwd: string;
  runner: Runner;
  check(options: CheckOptions): Promise<CheckResult>;
}

/** Runs the Action. Never rejects: whatever goes wrong fails the job with a message. */
export async function runAction(given: World): Promise<void> {
  const world = { ...given, runner: plainly(given.runner) };
  const { env, runner } = world;
  const { inputs, problems } = readInputs(env);
  if (inputs === null) return runner.setFailed(`The inputs of this Action are not right: ${problems.join("; ")}`);
  const root = env["GITHUB_WORKSPACE"] || world.cwd;
  try {
    const base = findBase({ env, runner, token: inputs.token });
    const { report, snapshot, defects } = await world.check({ ...optionsOf(inputs, root), base });
    await deliver(world, inputs, root, report, snapshot);
    if (defects.length > 0)
      runner.setFailed(`A defect of this Action left something unmeasured: ${defects.join("; ")}`);
    if (!report.gate.passed) runner.setFailed(`Mail policy: ${headline(report)}; ${gateLine(report.gate)}`);
  } catch (error) {
    reportFailure(runner, error, root);
  }
}

function optionsOf(inputs: Inputs, root: string): Omit<CheckOptions, "base"> {
  const {
    config,
    view,
    resolvers,
    offline,
    allowPrivateNetwork,
    smtp,
    smtpEvidence,
    helo,
    failOn,
    failOnUnknown,
    deadlineMs,
  } = inputs;
  const given = {
    config,
    view,
    resolvers,
    offline,
    allowPrivateNetwork,
    smtp,
    smtpEvidence,
    helo,
    failOn,
    failOnUnknown,
    deadlineMs,
    root,
  };
  return { ...given, untrusted: true, replay: null, domains: [], now: null, concurrency: null, smtpDeadlineMs: null };
}

/** Every step is taken, whichever of them fails: what was measured must not be lost. */
async function deliver(
  { env, runner }: World,
  inputs: Inputs,
  root: string,
  report: Report,
  snapshot: () => string,
): Promise<void> {
  const words = inputs.label === "default" ? {} : { title: inputs.label };
  const attempt = async (what: string, step: () => unknown): Promise<void> => {
    try {
      await step();
    } catch (error) {
      runner.setFailed(
        `Could not ${what}: ${error instanceof AuditError ? faultLines(error).join("\n") : reasonOf(error)}`,
      );
      debugStack(runner, error);
    }
  };

  await attempt("write the log", () => writeLog(runner, renderText(report, { color: false })));
  let folder = "";
  await attempt("write the report files", () => {
    const wanted = folderOf(inputs.outputDir, root, env["RUNNER_TEMP"]);
    if (wanted !== "") writeReports(wanted, root, report, snapshot);
    folder = wanted;
  });
  await attempt("set the outputs", () => {
    for (const [name, value] of Object.entries(outputsOf(report, folder))) runner.setOutput(name, value);
  });
  const summaryFile = inputs.summary ? env["GITHUB_STEP_SUMMARY"] : undefined;
  await attempt("write the job summary", () => {
    if (summaryFile) writeSummary(summaryFile, renderMarkdown(report, { ...words, limit: SUMMARY_LIMIT }));
  });
  await attempt("annotate", () => {
    if (inputs.annotations) annotate(runner, annotationsOf(report, SHOWN), root);
  });
  await attempt("comment", async () => {
    const rest = inputs.summary ? { rest: "the summary of the job" } : {};
    const text = (): string => renderMarkdown(report, { ...words, ...rest, limit: COMMENT_LIMIT });
    const id = await postComment({ env, runner, inputs, report, text });
    runner.setOutput("comment-id", id === null ? "" : String(id));
    if (id !== null) await suggest({ env, runner, inputs, report, root });
  });
}

/** Where the report files go; empty: nowhere, since neither the workflow nor the runner names a place. */
function folderOf(outputDir: string, root: string, temp: string | undefined): string {
  if (outputDir !== "") return resolve(root, outputDir);
  return temp ? mkdtempSync(join(temp, "mail-policy-")) : "";
}

function reportFailure(runner: Runner, error: unknown, root: string): void {
  debugStack(runner, error);
  if (error instanceof InputError) {
    const faults = error.problems.map((problem) => ({ ...problem, level: "error" as const, title: "Mail policy" }));
    annotate(runner, faults, root);
    writeLog(runner, faultLines(error).join("\n"));
    return runner.setFailed(
      `${faults.length} ${faults.length === 1 ? "fault" : "faults"} in the policy or the files it names; nothing was audited.`,
    );
  }
  if (error instanceof UsageError)
    return runner.setFailed(`The inputs of this Action are not right: ${faultLines(error).join("\n")}`);
  const what = error instanceof AuditError ? "The audit could not run" : "The audit stopped on a defect of this Action";
  runner.setFailed(`${what}: ${faultLines(error).join("\n")}`);
}

function debugStack(runner: Runner, error: unknown): void {
  if (!(error instanceof Error) || error.stack === undefined) return;
  // the message, which stands in front, is told quoted
  const frames = error.stack.slice(error.stack.indexOf(error.message) + error.message.length);
  runner.debug(faultLines(error).join("\n") + frames);
}
