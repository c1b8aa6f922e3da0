// Where the result of a job goes: log, files, outputs, summary, annotations, comment.
import { mkdtempSync } from "node:fs";
import { join, resolve } from "node:path";
import { removeFailure, writeFailure, writeReports } from "../files/report-files.ts";
import { message } from "../message.ts";
import { AuditError, InputError, UsageError } from "../errors.ts";
import { buildAnnotations } from "../report/annotations.ts";
import { errorLines } from "../report/error-lines.ts";
import { renderFailure } from "../report/failure.ts";
import type { Language } from "../report/language.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { renderTextParts } from "../report/text.ts";
import { wholeText } from "../text/chunks.ts";
import { say, sayText } from "../report/say.ts";
import { closingLines } from "../report/summary-lines.ts";
import type { CheckResult } from "../run/check.ts";
import { MAX_ANNOTATIONS, annotate } from "./annotate.ts";
import { attemptWith, debugStack } from "./attempt.ts";
import { COMMENT_LIMIT } from "./comment.ts";
import { writeCommentFile } from "./comment-file.ts";
import { commentContent, dependsOnChange } from "./comment-content.ts";
import { findChange } from "./changed-files.ts";
import { domainsOutput } from "./domains-output.ts";
import { titleOf, type ActionInputs, type Env } from "./inputs.ts";
import { readLinks } from "./links.ts";
import { writeLog, writeLogGroup } from "./log.ts";
import { buildOutputs, failureOutputs } from "./outputs.ts";
import { noticeMissing } from "./missing-notice.ts";
import { postComment } from "./post-comment.ts";
import type { Runner } from "./runner.ts";
import { postSuggestions } from "./post-suggestions.ts";
import { SUMMARY_LIMIT, appendSummary } from "./summary.ts";
import { notice } from "./notice.ts";

/** A job of the runner. */
interface Job {
  env: Env;
  runner: Runner;
}

/** Says what a run found wherever it is wanted. */
export async function deliverReport(
  { env, runner }: Job,
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

/** An error that prevents a report: said wherever a report goes, so that an earlier one does not remain. */
export async function deliverFailure(
  { env, runner }: Job,
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
