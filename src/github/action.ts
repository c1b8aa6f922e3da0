// The Action: reads the inputs, audits, delivers the report everywhere it is wanted, and sets the job's result.
import { mkdtempSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeReports } from "../files/report-files.ts";
import { AuditError, InputError, UsageError, type Report } from "../model.ts";
import { describeFileError } from "../files/atomic-write.ts";
import { buildAnnotations } from "../report/annotations.ts";
import { errorLines } from "../report/error-lines.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { renderText } from "../report/text.ts";
import { say } from "../report/say.ts";
import { gateLine, headline } from "../report/summary-lines.ts";
import { plural } from "../text/plural.ts";
import type { CheckOptions, CheckResult } from "../run/check.ts";
import { MAX_ANNOTATIONS, annotate } from "./annotate.ts";
import { findBase } from "./base.ts";
import { COMMENT_LIMIT } from "./comment.ts";
import { readInputs, type Env, type ActionInputs } from "./inputs.ts";
import { writeLog } from "./log.ts";
import { buildOutputs } from "./outputs.ts";
import { postComment } from "./post-comment.ts";
import { sanitizingRunner, type Runner } from "./runner.ts";
import { postSuggestions } from "./post-suggestions.ts";
import { SUMMARY_LIMIT, writeSummary } from "./summary.ts";

/** The dependencies of the Action. */
export interface ActionDependencies {
  env: Env;
  cwd: string;
  runner: Runner;
  check(options: CheckOptions): Promise<CheckResult>;
}

/** Runs the Action. Never rejects: every error fails the job with a message. */
export async function runAction(given: ActionDependencies): Promise<void> {
  const dependencies = { ...given, runner: sanitizingRunner(given.runner) };
  const { env, runner } = dependencies;
  const { inputs, faults } = readInputs(env);
  if (inputs === null) return runner.setFailed(`Invalid inputs: ${faults.join("; ")}`);
  const root = env["GITHUB_WORKSPACE"] || dependencies.cwd;
  try {
    const base = findBase({ env, runner, token: inputs.token });
    const { report, snapshot, defects } = await dependencies.check({ ...toCheckOptions(inputs, root), base });
    await deliverReport(dependencies, inputs, root, report, snapshot);
    if (defects.length > 0)
      runner.setFailed(`Internal error, some checks could not run: ${defects.map((defect) => say(defect)).join("; ")}`);
    if (report.faults.length > 0)
      runner.setFailed(
        `${plural(report.faults.length, "error")} in the files the policy names; the records affected were not judged.`,
      );
    else if (!report.gate.passed) runner.setFailed(`Mail policy: ${headline(report)}; ${gateLine(report.gate)}`);
  } catch (error) {
    reportFailure(runner, error);
  }
}

function toCheckOptions(inputs: ActionInputs, root: string): Omit<CheckOptions, "base"> {
  return {
    config: inputs.config,
    view: inputs.view,
    resolvers: inputs.resolvers,
    offline: inputs.offline,
    allowPrivateNetwork: inputs.allowPrivateNetwork,
    smtp: inputs.smtp,
    smtpEvidence: inputs.smtpEvidence,
    helo: inputs.helo,
    failOn: inputs.failOn,
    failOnUnknown: inputs.failOnUnknown,
    deadlineMs: inputs.deadlineMs,
    root,
    untrusted: true,
    replay: null,
    domains: [],
    now: null,
    concurrency: null,
    smtpDeadlineMs: null,
  };
}

/** All steps run even if one fails: the measurements must not be lost. */
async function deliverReport(
  { env, runner }: ActionDependencies,
  inputs: ActionInputs,
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
        `Could not ${what}: ${error instanceof AuditError ? errorLines(error).join("\n") : describeFileError(error)}`,
      );
      debugStack(runner, error);
    }
  };

  await attempt("write the log", () => writeLog(runner, renderText(report, { hasColor: false })));
  let folder = "";
  await attempt("write the report files", () => {
    const wanted = reportFolder(inputs.outputDir, root, env["RUNNER_TEMP"]);
    if (wanted !== "") writeReports(wanted, root, report, snapshot);
    folder = wanted;
  });
  await attempt("set the outputs", () => {
    for (const [name, value] of Object.entries(buildOutputs(report, folder))) runner.setOutput(name, value);
  });
  const summaryFile = inputs.summary ? env["GITHUB_STEP_SUMMARY"] : undefined;
  await attempt("write the job summary", () => {
    if (summaryFile) writeSummary(summaryFile, renderMarkdown(report, { ...words, limit: SUMMARY_LIMIT }));
  });
  await attempt("annotate", () => {
    if (inputs.annotations) annotate(runner, buildAnnotations(report, MAX_ANNOTATIONS));
  });
  await attempt("comment", async () => {
    const fullReport = inputs.summary ? { fullReport: "the job summary" } : {};
    const text = (): string => renderMarkdown(report, { ...words, ...fullReport, limit: COMMENT_LIMIT });
    const id = await postComment({ env, runner, inputs, report, text });
    runner.setOutput("comment-id", id === null ? "" : String(id));
    if (id !== null) await postSuggestions({ env, runner, inputs, report });
  });
}

/** The folder of the report files; empty if neither the workflow nor the runner names one. */
function reportFolder(outputDir: string, root: string, temp: string | undefined): string {
  if (outputDir !== "") return resolve(root, outputDir);
  return temp ? mkdtempSync(join(temp, "mail-policy-")) : "";
}

function reportFailure(runner: Runner, error: unknown): void {
  debugStack(runner, error);
  if (error instanceof InputError) {
    const faults = error.faults.map((problem) => ({ ...problem, level: "error" as const, title: "Mail policy" }));
    annotate(runner, faults);
    writeLog(runner, errorLines(error).join("\n"));
    return runner.setFailed(
      `${faults.length} ${faults.length === 1 ? "error" : "errors"} in the policy or the files it names; the audit did not start.`,
    );
  }
  if (error instanceof UsageError) return runner.setFailed(`Invalid inputs: ${errorLines(error).join("\n")}`);
  const what = error instanceof AuditError ? "The audit could not run" : "Internal error";
  runner.setFailed(`${what}: ${errorLines(error).join("\n")}`);
}

function debugStack(runner: Runner, error: unknown): void {
  if (!(error instanceof Error) || error.stack === undefined) return;
  // the message comes first; it is reported quoted
  const frames = error.stack.slice(error.stack.indexOf(error.message) + error.message.length);
  runner.debug(errorLines(error).join("\n") + frames);
}
