// Suggestions on the pull request, if there is a comment and they can be had; a refusal is a notice and never fails the job.
import { setTimeout as sleep } from "node:timers/promises";
import type { Report } from "../model.ts";
import { suggestionsOf } from "../report/suggestion.ts";
import { pathIn } from "./annotate.ts";
import { markerOf } from "./comment.ts";
import { readHead, readPullRequest } from "./event.ts";
import type { Env, Inputs } from "./inputs.ts";
import { GITHUB_API } from "./octokit.ts";
import { explainRefusal } from "./api-errors.ts";
import { withRetry } from "./retry.ts";
import { openReview } from "./review-api.ts";
import type { Runner } from "./runner.ts";
import { putSuggestions } from "./suggestion-comments.ts";

/** One deadline for all requests and waits together, in milliseconds. */
const DEADLINE = 60_000;

interface Occasion {
  env: Env;
  runner: Runner;
  inputs: Inputs;
  report: Report;
  /** The workspace, to which paths are relative. */
  root: string;
}

/** Suggests the edits that fixes are; the comment shows them all the same. */
export async function suggest({ env, runner, inputs, report, root }: Occasion): Promise<void> {
  const [pullRequest, head] = [readPullRequest(env), readHead(env)];
  const suggestions = suggestionsOf(report).flatMap((suggestion) => {
    const path = pathIn(root, suggestion.edit.file);
    return path === null ? [] : [{ ...suggestion, path }];
  });
  if (pullRequest === null || head === null || suggestions.length === 0) return;
  try {
    const review = await openReview(
      pullRequest,
      head,
      inputs.token,
      env["GITHUB_API_URL"] || GITHUB_API,
      AbortSignal.timeout(DEADLINE),
    );
    await withRetry(
      () => putSuggestions(review, markerOf(inputs.label), suggestions),
      (ms) => sleep(ms),
    );
  } catch (error) {
    runner.notice(explainRefusal(error, pullRequest, "Suggestions"), { title: "Mail policy: no suggestions" });
  }
}
