// Posts the comment if one is wanted and GitHub allows it; a refusal is a notice and never fails the job.
import { setTimeout as sleep } from "node:timers/promises";
import { putComment } from "./comment.ts";
import { commentMarker } from "./own-comments.ts";
import { openComments } from "./comments-api.ts";
import type { PullRequest } from "./event.ts";
import { readPullRequest } from "./event.ts";
import type { Env, ActionInputs } from "./inputs.ts";
import { apiUrl } from "./octokit.ts";
import { explainPostError } from "./api-errors.ts";
import { withRetry } from "./retry.ts";
import { isForgejo } from "./server.ts";
import type { Runner } from "./runner.ts";
import { type Message, message } from "../message.ts";
import { say } from "../report/say.ts";
import { notice } from "./notice.ts";

/** One deadline for all requests and waits together, in milliseconds: twice the wait limit of `withRetry`. That of the run is one too. */
const DEADLINE_MS = 60_000;

interface CommentContext {
  env: Env;
  runner: Runner;
  inputs: ActionInputs;
  /** Whether there is something to say; without it, only an earlier comment is kept up to date. */
  isWanted: boolean;
  /** Renders the comment. */
  text: () => string;
}

/** Where the report is without a comment. Not every version of Forgejo and Gitea shows a summary. */
function whereElse({ summary }: ActionInputs, api: string): "log" | "summary" | null {
  if (isForgejo(api)) return "log";
  return summary ? "summary" : null;
}

/** Posts or updates the comment. Returns its id, null if there is no comment. */
export async function postComment({ env, runner, inputs, isWanted, text }: CommentContext): Promise<number | null> {
  const { comment, token } = inputs;
  const pullRequest = comment === "never" ? null : readPullRequest(env);
  if (pullRequest === null) return null;
  const refuse = (problem: Message): null => {
    // Without anything to report only an earlier comment was looked for; without permission there is none.
    const place = whereElse(inputs, apiUrl(env));
    if (isWanted) notice(runner, inputs.language, "noComment", message("notice/elsewhere", { problem, place }));
    else runner.debug(say(problem, inputs.language));
    return null;
  };
  if (token === "") return refuse(message("notice/comment-token"));

  const body = text();
  try {
    return await putOnPullRequest(pullRequest, env, inputs, body, isWanted);
  } catch (error) {
    return refuse(explainPostError(error, pullRequest));
  }
}

/** Puts the comment on a pull request: see `putComment`. Rejects with what GitHub answered. */
export async function putOnPullRequest(
  pullRequest: PullRequest,
  env: Env,
  { label, token, deadlineMs }: Pick<ActionInputs, "label" | "token" | "deadlineMs">,
  body: string,
  isWanted: boolean,
): Promise<number | null> {
  const signal = AbortSignal.timeout(Math.min(DEADLINE_MS, deadlineMs));
  const comments = await openComments(pullRequest, token, apiUrl(env), signal);
  return await withRetry(
    () => putComment(comments, commentMarker(label), body, isWanted),
    (ms) => sleep(ms, undefined, { signal }),
  );
}
