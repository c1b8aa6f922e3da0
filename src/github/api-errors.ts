// Why a request to GitHub failed, and which permission would fix it.
import type { BaseCommit, PullRequest } from "./event.ts";
import { isRateLimit, httpStatus } from "./retry.ts";
import { errorText } from "../text/error.ts";

/** Quoted characters of GitHub's own message. */
const QUOTE_LIMIT = 200;

/** One line about a request that GitHub refused or that failed. */
export function explainPostError(error: unknown, pullRequest: PullRequest, what = "The comment"): string {
  return `${what} on pull request #${pullRequest.number} could not be posted: ${describeCause(error)}. ${postAdvice(error, pullRequest)}`;
}

/** The same for the base, whose files could not be read. Follows a colon. */
export function explainReadError(error: unknown, { sha }: BaseCommit): string {
  const missing = `the checkout does not contain ${sha}, and`;
  // without a refusal by GitHub it is our own limit or deadline
  if (httpStatus(error) === null) return `${missing} ${errorText(error)}. ${FETCH_DEPTH_ADVICE}`;
  return `${missing} ${describeCause(error)}. ${readAdvice(error)}`;
}

function readAdvice(error: unknown): string {
  if (isRateLimit(error)) return RATE_LIMIT_ADVICE;
  switch (httpStatus(error)) {
    case 401:
      return BAD_TOKEN_ADVICE;
    case 403:
    case 404:
      return `Give the job the permission \`contents: read\`. ${FETCH_DEPTH_ADVICE}`;
    default:
      return `Run the job again later. ${FETCH_DEPTH_ADVICE}`;
  }
}

const FETCH_DEPTH_ADVICE = "Check out with `fetch-depth: 0`, which includes it.";
const RATE_LIMIT_ADVICE = "This is a rate limit; run the job again later.";
const BAD_TOKEN_ADVICE = "The input `token` is not valid or has expired.";

function describeCause(error: unknown): string {
  const words = errorText(error).replace(/\s+/g, " ").trim().slice(0, QUOTE_LIMIT);
  const answered = (error as { response?: unknown } | null)?.response !== undefined;
  return answered ? `GitHub answered ${httpStatus(error)} (${words})` : `GitHub did not answer (${words})`;
}

function postAdvice(error: unknown, pullRequest: PullRequest): string {
  if (isRateLimit(error)) return RATE_LIMIT_ADVICE;
  switch (httpStatus(error)) {
    case 401:
      return BAD_TOKEN_ADVICE;
    case 403:
    case 404: // GitHub answers 404 to hide what a token may not see
      return pullRequest.hasReadOnlyToken
        ? "Pull requests from forks and from Dependabot run with a read-only token, so the permission `pull-requests: write` is not available here."
        : "Give the job the permission `pull-requests: write`, and make sure the conversation is not locked.";
    case 410:
      return "Comments are disabled here.";
    case 422:
      return "GitHub rejected the content of the comment.";
    default:
      return "Run the job again later.";
  }
}
