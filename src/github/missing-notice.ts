// The one notice about what this run had to do without: the pull request to comment on, the commit to compare with.
import type { Report } from "../model.ts";
import type { Language } from "../report/language.ts";
import { say } from "../report/say.ts";
import { findingsWithStatus } from "../report/survey.ts";
import { missingPullRequest } from "./event.ts";
import type { ActionInputs, Env } from "./inputs.ts";
import type { Runner } from "./runner.ts";
import { capitalized } from "../text/capitalized.ts";

/** `report` is null where there is none. */
export function noticeMissing(
  env: Env,
  runner: Runner,
  { comment, language }: ActionInputs,
  report: Report | null,
): void {
  const baseline = report?.gate.baseline;
  const unread = baseline?.kind === "not-read" ? say(baseline.reason, language) : null;
  const problem = comment === "never" ? null : missingPullRequest(env);
  if (problem !== null) {
    const missing = unread === null ? "comment" : "comment and no baseline";
    runner.notice(`There is no ${missing}: ${problem}`, { title: `Mail policy: no ${missing}` });
  } else if (unread !== null) {
    runner.notice(`${capitalized(unread)} No failure is known to be new.`, { title: "Mail policy: no baseline" });
  } else if (report !== null) noticeUnmeasured(runner, report, language);
}

/** Failures that are not known to be new, because their baseline was not measured. */
function noticeUnmeasured(runner: Runner, report: Report, language: Language): void {
  if (!findingsWithStatus(report, "fail").some(({ finding }) => finding.change === null)) return;
  const note = report.gate.notes.find(({ code }) => code === "comparison/not-compared");
  if (note !== undefined) runner.notice(capitalized(say(note, language)), { title: "Mail policy: no baseline" });
}
