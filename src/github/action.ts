// The Action: reads the inputs, audits, delivers the report everywhere it is wanted, and sets the job's result.
import { mkdtempSync } from "node:fs";
import { join, resolve } from "node:path";
import { removeFailure, writeFailure, writeReports } from "../files/report-files.ts";
import { message } from "../message.ts";
import { AuditError, InputError, UsageError } from "../errors.ts";
import type { Report } from "../run-report.ts";
import type { PostJson } from "../ports.ts";
import { buildAnnotations } from "../report/annotations.ts";
import { errorLines } from "../report/error-lines.ts";
import { renderFailure } from "../report/failure.ts";
import type { Language } from "../report/language.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { renderTextParts } from "../report/text.ts";
import { wholeText } from "../text/chunks.ts";
import { say, sayText } from "../report/say.ts";
import { closingLines, gateLine, headline } from "../report/summary-lines.ts";
import { capitalized } from "../text/capitalized.ts";
import type { CheckOptions, CheckResult } from "../run/check.ts";
import type { OpenCommitLog } from "../run/commit-key-dates.ts";
import type { HistoryAccess } from "../run/history.ts";
import { MAX_ANNOTATIONS, annotate } from "./annotate.ts";
import { attemptWith, debugStack } from "./attempt.ts";
import { findBase } from "./base.ts";
import { COMMENT_LIMIT } from "./comment.ts";
import { writeCommentFile } from "./comment-file.ts";
import { remoteCommitLogs } from "./commit-log-api.ts";
import { commentContent, dependsOnChange } from "./comment-content.ts";
import { findChange } from "./changed-files.ts";
import { domainsOutput } from "./domains-output.ts";
import { readInputs, titleOf, type Env, type ActionInputs } from "./inputs.ts";
import { isOfDefaultBranch, isPullRequestEvent, readRepository } from "./event.ts";
import { openHistoryBranch } from "./history-branch.ts";
import { readLinks } from "./links.ts";
import { writeLog, writeLogGroup } from "./log.ts";
import { buildOutputs, failureOutputs } from "./outputs.ts";
import { noticeMissing } from "./missing-notice.ts";
import { apiUrl } from "./octokit.ts";
import type { FoundSteps } from "./post-advance.ts";
import { postComment } from "./post-comment.ts";
import { keepsDriftIssue, postDriftIssue } from "./post-drift-issue.ts";
import { sanitizingRunner, type Runner } from "./runner.ts";
import { publish } from "./publish.ts";
import { proposeSteps } from "./propose-steps.ts";
import { postSuggestions } from "./post-suggestions.ts";
import { SUMMARY_LIMIT, appendSummary } from "./summary.ts";
import { notice } from "./notice.ts";

/** The dependencies of the Action. */
export interface ActionDependencies {
  env: Env;
  cwd: string;
  runner: Runner;
  check: (options: CheckOptions) => Promise<CheckResult>;
  /** Decides on the next steps of all domains. */
  advance: (options: CheckOptions) => Promise<FoundSteps>;
  post: PostJson;
  /** From now on, a signal to the process ends its run and not the process; absent where it gets none. */
  catchStop?: () => AbortSignal;
  /** Waits for milliseconds. */
  sleep: (ms: number) => Promise<unknown>;
}

/** Runs the Action. Never rejects: every error fails the job with a message. */
export async function runAction(given: ActionDependencies): Promise<void> {
  const dependencies = { ...given, runner: sanitizingRunner(given.runner) };
  const { env, runner } = dependencies;
  const { inputs, faults } = await readInputs(env);
  if (inputs.notifyWebhook !== null) runner.setSecret(inputs.notifyWebhook);
  const root = env["GITHUB_WORKSPACE"] || dependencies.cwd;
  try {
    if (faults.length > 0) throw new UsageError(message("error/several", { reasons: faults }));
    if (inputs.mode === "publish") return await publish({ env, runner, inputs, root });
    const [base, history] = [findBase(env, inputs.token), findHistory(env, inputs)];
    const openCommitLog = findCommitLog(env, inputs);
    const options = { ...toCheckOptions(env, inputs, root), base, history, openCommitLog };
    // drift is a difference of live DNS from the declared records
    if (keepsDriftIssue(env, inputs) && inputs.view === "auto") options.view = "live";
    const stop = dependencies.catchStop?.();
    const result = await dependencies.check(stop === undefined ? options : { ...options, stop });
    const isStopped = stop?.aborted === true;
    await deliverReport(dependencies, inputs, root, result, isStopped);
    // the issue is about what a whole run found
    if (inputs.shard === null && !isStopped) {
      await keepDriftIssue(dependencies, inputs, options, result);
      await proposeSteps(dependencies, inputs, options, result);
    }
    const { report, defects, missingShards } = result;
    const { language } = inputs;
    if (isStopped) runner.setFailed(say(message("job/stopped"), language));
    if (defects.length > 0) runner.setFailed(say(message("job/defects", { defects }), language));
    if (missingShards.length > 0)
      runner.setFailed(missingShards.map((missing) => capitalized(`${say(missing, language)}.`)).join(" "));
    if (report.faults.length > 0)
      runner.setFailed(say(message("job/faults", { count: report.faults.length }), language));
    else if (!report.gate.passed) runner.setFailed(failedLine(report, inputs));
  } catch (error) {
    await deliverFailure(dependencies, inputs, root, error);
  }
}

/** The job's result where the gate fails. */
function failedLine(report: Report, { language }: ActionInputs): string {
  return language.words.result.verdict(`${headline(report, language)}; ${gateLine(report.gate, language)}`);
}

function toCheckOptions(env: Env, inputs: ActionInputs, root: string): Omit<CheckOptions, "base" | "history"> {
  return {
    changedOnly: wantsChangedOnly(env, inputs),
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
    failOnWeakened: inputs.failOnWeakened,
    deadlineMs: inputs.deadlineMs,
    root,
    isUntrusted: true,
    replay: null,
    shards: inputs.mode === "merge" ? [resolve(root, inputs.reportDir)] : null,
    shard: inputs.shard,
    domains: [],
    now: null,
    concurrency: null,
    smtpDeadlineMs: inputs.smtpDeadlineMs,
    smtpRate: inputs.smtpRate,
  };
}

/** A gate on every failure, or on what is unknown, needs all domains; and so do the shards of a run. */
function wantsChangedOnly(env: Env, { mode, shard, changedOnly, failOn, failOnUnknown }: ActionInputs): boolean {
  if (changedOnly !== "auto") return changedOnly === "true";
  if (mode === "merge" || shard !== null) return false;
  return isPullRequestEvent(env) && failOn !== "violation" && !failOnUnknown;
}

/** The history on a branch of this repository; null where none is wanted. */
function findHistory(env: Env, { historyBranch, token, offline, deadlineMs }: ActionInputs): HistoryAccess | null {
  if (historyBranch === "") return null;
  const repository = readRepository(env);
  if (repository === null) throw new UsageError(message("input/history-repository"));
  const store = openHistoryBranch(repository, historyBranch, { token, apiUrl: apiUrl(env), deadlineMs });
  return { store, records: !offline && isOfDefaultBranch(env) };
}

/** The commits before the one checked out, through GitHub; null where that is not to be asked. */
function findCommitLog(env: Env, { token, offline }: ActionInputs): OpenCommitLog | null {
  const repository = readRepository(env);
  return repository === null || token === "" || offline ? null : remoteCommitLogs(repository, token, apiUrl(env));
}

async function deliverReport(
  { env, runner }: ActionDependencies,
  inputs: ActionInputs,
  root: string,
  result: CheckResult,
  isStopped: boolean,
): Promise<void> {
  const { report, snapshot, evidence, received, lineEnds, recording, historyView } = result;
  const links = readLinks(env);
  const { language } = inputs;
  const context = { ...titleOf(inputs), language, links };
  const attempt = attemptWith(runner, inputs.language);
  await attempt("log", () => {
    writeLogGroup(
      runner,
      language.words.action.logTitle,
      wholeText(renderTextParts(report, { language, hasColor: false })),
    );
    writeLog(runner, closingLines(report, language).join("\n"));
  });
  let folder = "";
  await attempt("files", async () => {
    const wanted = reportFolder(inputs.outputDir, root, env["RUNNER_TEMP"]);
    if (wanted !== "") {
      const shown = { language, links, label: inputs.label, lineEnds, received, history: await historyView() };
      await writeReports(wanted, root, report, snapshot, { ...shown, evidence });
      removeFailure(wanted, root);
    }
    folder = wanted;
  });
  await attempt("outputs", () => {
    const { text, omitted } = domainsOutput(report);
    setOutputs(runner, { ...buildOutputs(report, folder), domains: text });
    if (omitted > 0) notice(runner, language, "manyDomains", message("notice/domains-output", { count: omitted }));
  });
  await attempt("summary", () => {
    appendSummary(env, inputs, () => renderMarkdown(report, { ...context, limit: SUMMARY_LIMIT }));
  });
  await attempt("annotations", () => {
    if (inputs.shard === null) noticeMissing(env, runner, inputs, report); // the merge says it once
    if (recording !== null && !(recording.isRecorded && recording.isContinued))
      notice(runner, language, recording.isRecorded ? "otherHistory" : "notRecorded", recording.message);
    if (inputs.annotations) annotate(runner, buildAnnotations(report, language, MAX_ANNOTATIONS));
  });
  if (isStopped) return;
  await attempt("comment", async () => {
    const mode = inputs.comment;
    const change = dependsOnChange(mode, report) ? await findChange(env, runner, inputs) : null;
    const content = commentContent(mode, report, change, result, { ...context, limit: COMMENT_LIMIT });
    await attempt("commentFile", () =>
      runner.setOutput("comment-file", writeCommentFile(folder, root, content.fileText)),
    );
    const id = await postComment({ env, runner, inputs, ...content });
    runner.setOutput("comment-id", id === null ? "" : String(id));
    if (id !== null) await postSuggestions({ env, runner, inputs, report });
  });
}

/** Last, because the second look at what is new takes its time. */
async function keepDriftIssue(
  { env, runner, check, post, sleep }: ActionDependencies,
  inputs: ActionInputs,
  options: CheckOptions,
  { report, recentFailures }: CheckResult,
): Promise<void> {
  await attemptWith(runner, inputs.language)("issue", async () => {
    const unrecorded = options.history && { ...options.history, records: false };
    const lookAgain = async (domains: readonly string[]): Promise<Report> =>
      (
        await check({
          ...options,
          shards: null,
          changedOnly: false,
          domains,
          otherResolverFirst: true,
          history: unrecorded,
        })
      ).report;
    const found = { report, recentFailures, ...titleOf(inputs) };
    const number = await postDriftIssue({ env, runner, inputs, ...found, lookAgain, post, sleep });
    runner.setOutput("drift-issue-number", number === null ? "" : String(number));
  });
}

/** An error that prevents a report: said wherever a report goes, so that an earlier one does not remain. */
async function deliverFailure(
  { env, runner }: ActionDependencies,
  inputs: ActionInputs,
  root: string,
  error: unknown,
): Promise<void> {
  const { title } = titleOf(inputs);
  const links = readLinks(env);
  const attempt = attemptWith(runner, inputs.language);
  debugStack(runner, error, inputs.language);
  const faults = error instanceof InputError ? error.faults : [];
  let folder = "";
  await attempt("failure", () => {
    const wanted = reportFolder(inputs.outputDir, root, env["RUNNER_TEMP"]);
    if (wanted !== "") writeFailure(wanted, root, error, inputs.language);
    folder = wanted;
  });
  await attempt("outputs", () => setOutputs(runner, failureOutputs(faults.length > 0 ? faults.length : null, folder)));
  const text = (): string => renderFailure(error, { language: inputs.language, links }, title);
  await attempt("summary", () => appendSummary(env, inputs, text));
  await attempt("annotations", () => {
    noticeMissing(env, runner, inputs, null);
    annotate(
      runner,
      faults.map(({ location, message: text }) => ({
        location,
        message: sayText(text, inputs.language),
        level: "error" as const,
        title: inputs.language.words.action.title,
      })),
    );
    if (faults.length > 0) writeLog(runner, errorLines(error, inputs.language).join("\n"));
  });
  await attempt("comment", async () => {
    await attempt("commentFile", () => runner.setOutput("comment-file", writeCommentFile(folder, root, text)));
    const id = await postComment({ env, runner, inputs, isWanted: true, text });
    runner.setOutput("comment-id", id === null ? "" : String(id));
  });
  // nothing was measured, so the issue and the pull request stay as they are
  for (const name of ["drift-issue-number", "advance-pull-request"]) runner.setOutput(name, "");
  runner.setFailed(failureLine(error, inputs.language));
}

function setOutputs(runner: Runner, outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
}

/** The folder of the report files; empty if neither the workflow nor the runner names one. */
function reportFolder(outputDir: string, root: string, temp: string | undefined): string {
  if (outputDir !== "") return resolve(root, outputDir);
  return temp ? mkdtempSync(join(temp, "mail-policy-")) : "";
}

/** The job's result where there is no report. */
function failureLine(error: unknown, language: Language): string {
  if (error instanceof InputError) return say(message("job/not-started", { count: error.faults.length }), language);
  const problem = errorLines(error, language).join("\n");
  if (error instanceof UsageError) return say(message("job/invalid-inputs", { problem }), language);
  const code = error instanceof AuditError ? "job/not-run" : "job/internal-error";
  return say(message(code, { problem }), language);
}
