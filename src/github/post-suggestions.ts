// Posts suggestions if there is a comment and GitHub allows it; a refusal is a notice and never fails the job.
import { setTimeout as sleep } from "node:timers/promises";
import { message } from "../message.ts";
import type { Report } from "../run-report.ts";
import { findingsWithStatus } from "../report/survey.ts";
import { buildSuggestions } from "../report/suggestion.ts";
import { commentMarker } from "./own-comments.ts";
import { readHeadCommit, readPullRequest } from "./event.ts";
import type { Env, ActionInputs } from "./inputs.ts";
import { apiUrl } from "./octokit.ts";
import { explainPostError } from "./api-errors.ts";
import { withRetry } from "./retry.ts";
import { openReview } from "./review-api.ts";
import type { Runner } from "./runner.ts";
import { isForgejo } from "./server.ts";
import { putSuggestions } from "./suggestion-comments.ts";
import { notice } from "./notice.ts";

/** One deadline for all requests and waits together, in milliseconds. */
const DEADLINE_MS = 60_000;

interface SuggestionContext {
  env: Env;
  runner: Runner;
  inputs: ActionInputs;
  report: Report;
}

/** Suggests the edits of the fixes, and settles earlier suggestions; the comment shows them too. */
export async function postSuggestions({ env, runner, inputs, report }: SuggestionContext): Promise<void> {
  const [pullRequest, head] = [readPullRequest(env), readHeadCommit(env)];
  const suggestions = buildSuggestions(report, inputs.language);
  if (pullRequest === null || head === null) return;
  if (isForgejo(apiUrl(env))) {
    if (suggestions.length > 0) notice(runner, inputs.language, "noSuggestions", message("notice/no-suggestions"));
    return;
  }
  const open = [...findingsWithStatus(report, "fail"), ...findingsWithStatus(report, "warn")];
  const openKeys = new Set(open.map(({ finding }) => finding.key));
  const signal = AbortSignal.timeout(Math.min(DEADLINE_MS, inputs.deadlineMs));
  try {
    const review = await openReview(pullRequest, head, inputs, apiUrl(env), signal);
    await withRetry(
      () => putSuggestions(review, commentMarker(inputs.label), suggestions, openKeys, inputs.language),
      (ms) => sleep(ms, undefined, { signal }),
    );
  } catch (error) {
    notice(runner, inputs.language, "noSuggestions", explainPostError(error, pullRequest, false));
  }
}
