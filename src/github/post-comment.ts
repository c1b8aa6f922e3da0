// Posts the comment if one is wanted and GitHub allows it; a refusal is a notice and never fails the job.
import { setTimeout as sleep } from "node:timers/promises";
import type { Report } from "../model.ts";
import { isCommentWanted, putComment } from "./comment.ts";
import { commentMarker } from "./own-comments.ts";
import { openComments } from "./comments-api.ts";
import { readPullRequest, type PullRequest } from "./event.ts";
import type { Env, ActionInputs } from "./inputs.ts";
import { GITHUB_API } from "./octokit.ts";
import { explainPostError } from "./api-errors.ts";
import { withRetry } from "./retry.ts";
import type { Runner } from "./runner.ts";

/** One deadline for all requests and waits together, in milliseconds: twice the wait limit of `withRetry`. */
const DEADLINE_MS = 60_000;

interface CommentContext {
  env: Env;
  runner: Runner;
  inputs: ActionInputs;
  report: Report;
  /** Renders the comment. */
  text: () => string;
}

/** Posts or updates the comment. Returns its id, null if there is no comment. */
export async function postComment({ env, runner, inputs, report, text }: CommentContext): Promise<number | null> {
  const { comment, label, token } = inputs;
  const pullRequest = comment === "never" ? null : readPullRequest(env);
  if (comment === "never" || pullRequest === null) return null;
  const isWanted = isCommentWanted(comment, report);
  const refuse = (why: string): null => {
    // Without anything to report only an earlier comment was looked for; without permission there is none.
    if (isWanted)
      runner.notice(inputs.summary ? `${why} The report is in the job summary.` : why, {
        title: "Mail policy: no comment",
      });
    else runner.debug(why);
    return null;
  };
  if (token === "") return refuse("The comment could not be posted: the input `token` is empty.");

  const body = text();
  try {
    return await putWithRetry(
      pullRequest,
      token,
      env["GITHUB_API_URL"] || GITHUB_API,
      commentMarker(label),
      body,
      isWanted,
    );
  } catch (error) {
    return refuse(explainPostError(error, pullRequest));
  }
}

async function putWithRetry(
  pullRequest: PullRequest,
  token: string,
  apiUrl: string,
  marker: string,
  body: string,
  isWanted: boolean,
): Promise<number | null> {
  const comments = await openComments(pullRequest, token, apiUrl, AbortSignal.timeout(DEADLINE_MS));
  return withRetry(
    () => putComment(comments, marker, body, isWanted),
    (ms) => sleep(ms),
  );
}
