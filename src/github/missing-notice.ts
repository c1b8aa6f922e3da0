// The one notice about what this run had to do without: the pull request to comment on, the commit to compare with.
import { message } from "../message.ts";
import type { Report } from "../run-report.ts";
import type { Language } from "../report/language.ts";
import { findingsWithStatus } from "../report/survey.ts";
import { missingPullRequest } from "./event.ts";
import type { ActionInputs, Env } from "./inputs.ts";
import type { Runner } from "./runner.ts";
import { notice } from "./notice.ts";

/** `report` is null where there is none. */
export function noticeMissing(
  env: Env,
  runner: Runner,
  { comment, language }: ActionInputs,
  report: Report | null,
): void {
  const baseline = report?.gate.baseline;
  const unread = baseline?.kind === "not-read" ? baseline.reason : null;
  const problem = comment === "never" ? null : missingPullRequest(env);
  if (problem !== null) {
    const title = unread === null ? "noComment" : "noCommentAndBaseline";
    notice(runner, language, title, message("notice/missing", { isBaseMissing: unread !== null, problem }));
  } else if (unread !== null) {
    notice(runner, language, "noBaseline", message("notice/no-baseline", { reason: unread }));
  } else if (report !== null) noticeUnmeasured(runner, report, language);
}

/** Failures that are not known to be new, because their baseline was not measured. */
function noticeUnmeasured(runner: Runner, report: Report, language: Language): void {
  if (!findingsWithStatus(report, "fail").some(({ finding }) => finding.change === null)) return;
  const note = report.gate.notes.find(({ code }) => code === "comparison/not-compared");
  if (note !== undefined) notice(runner, language, "noBaseline", note);
}
