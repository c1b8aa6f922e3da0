// Why a request to GitHub failed, and which permission would fix it.
import type { BaseCommit, PullRequest } from "./event.ts";
import { isRateLimit, httpStatus } from "./retry.ts";
import { ForeignAnswerError, LATER_ADVICE, foreignAnswer } from "./octokit.ts";
import { errorText } from "../text/error.ts";

/** Quoted characters of GitHub's own message. */
const QUOTE_LIMIT = 200;

/** A request that was not made, or not again, because of a limit of this project; the words say which. */
export class RefusedRequest extends Error {}

/** One line about a request that GitHub refused or that failed. */
export function explainPostError(error: unknown, pullRequest: PullRequest, what = "The comment"): string {
  return `${what} on pull request #${pullRequest.number} could not be posted: ${describeCause(error)}. ${postAdvice(error, pullRequest)}`;
}

/** The same for a report to publish. Follows a colon. */
export function explainPublishError(error: unknown): string {
  return `${describeCause(error)}. ${adviceFor(error, COMMENT_ADVICE)}`;
}

/** The same for the drift issue. */
export function explainIssueError(error: unknown): string {
  return `The drift issue could not be updated: ${describeCause(error)}. ${adviceFor(error, ISSUE_ADVICE)}`;
}

/** The same for the pull request of the next steps. Follows a colon. */
export function explainAdvanceError(error: unknown): string {
  const cause = describeCause(error);
  if (error instanceof RefusedRequest) return `${cause}.`;
  const isForbidden = /not permitted to create or approve pull requests/i.test(errorText(error));
  return `${cause}. ${isForbidden ? CREATE_PULL_ADVICE : adviceFor(error, ADVANCE_ADVICE)}`;
}

/** The same for the base, whose files could not be read. Follows a colon. */
export function explainReadError(error: unknown, { sha }: BaseCommit): string {
  return `the checkout does not contain ${sha}, and ${describeCause(error)}. ${readAdvice(error)}`;
}

/** The same for the commits before the one checked out. Follows a colon. */
export function explainLogError(error: unknown): string {
  return `${describeCause(error)}. ${readAdvice(error, "Check out with `fetch-depth: 0`.")}`;
}

/** The same for the history, which could not be read or written. Follows a colon. */
export function explainHistoryError(error: unknown, permission: "read" | "write"): string {
  const cause = describeCause(error);
  const advice = error instanceof RefusedRequest ? null : historyAdvice(error, permission);
  return advice === null ? cause : `${cause}. ${advice}`;
}

function historyAdvice(error: unknown, permission: "read" | "write"): string {
  if (httpStatus(error) === 409) return BRANCH_ADVICE;
  const refused = `Give the job the permission \`contents: ${permission}\`.`;
  return adviceFor(error, { refused, gone: LATER_ADVICE, rejected: BRANCH_ADVICE });
}

const BRANCH_ADVICE = "Check the rules that protect the branch.";

function readAdvice(error: unknown, depthAdvice = FETCH_DEPTH_ADVICE): string {
  if (isRateLimit(error)) return RATE_LIMIT_ADVICE;
  if (error instanceof RefusedRequest) return depthAdvice;
  const foreign = foreignAdvice(error);
  if (foreign !== null) return `${foreign} ${depthAdvice}`;
  switch (httpStatus(error)) {
    case 401:
      return BAD_TOKEN_ADVICE;
    case 403:
    case 404:
      return isOfForgejo(error) ? depthAdvice : `Give the job the permission \`contents: read\`. ${depthAdvice}`;
    default:
      return `${LATER_ADVICE} ${depthAdvice}`;
  }
}

const FETCH_DEPTH_ADVICE = "Check out with `fetch-depth: 0`, which includes it.";
const RATE_LIMIT_ADVICE = "This is a rate limit; run the job again later.";
const SCOPES_ADVICE = "Give the input `token` the scopes that docs/other-ci.md lists for Forgejo and Gitea.";
const BAD_TOKEN_ADVICE = "The input `token` is not valid or has expired.";

/** What went wrong, in words; never those of a JavaScript error. */
function describeCause(error: unknown): string {
  const server = isOfForgejo(error) ? "the server" : "GitHub";
  if (isTimeout(error)) return `${server} did not answer in time`;
  if (error instanceof ForeignAnswerError || error instanceof RefusedRequest) return error.message;
  const answer = answerOf(error);
  if (answer !== null) {
    const { status, headers } = answer;
    return isJson(answer)
      ? `${server} answered ${status} (${quote(errorText(error))})`
      : foreignAnswer(status, headers["content-type"]).message;
  }
  if (httpStatus(error) === null) return `${server}'s answer could not be understood`;
  const isCut = (error as { cause?: { cause?: { code?: unknown } } }).cause?.cause?.code === "UND_ERR_SOCKET";
  return `${server} did not answer (${isCut ? "the connection was cut" : quote(errorText(error))})`;
}

/** What to do about an answer that GitHub did not give; null for others. GitHub's own pages of an outage are HTML too. */
function foreignAdvice(error: unknown): string | null {
  if (error instanceof ForeignAnswerError) return error.advice;
  const answer = answerOf(error);
  if (answer === null || isJson(answer) || answer.status >= 500) return null;
  return foreignAnswer(answer.status, answer.headers["content-type"]).advice;
}

function isJson({ data }: Answer): boolean {
  return typeof data === "object" && data !== null;
}

function quote(words: string): string {
  return words.replace(/\s+/g, " ").trim().slice(0, QUOTE_LIMIT);
}

/** The signal of a request, or of a wait between two, was a time limit. */
function isTimeout(error: unknown): boolean {
  const names = [error, (error as { cause?: unknown } | null)?.cause].map((one) => (one as Error | undefined)?.name);
  return names.some((name) => name === "TimeoutError" || name === "AbortError");
}

/** Whether a request went to Forgejo or Gitea. */
function isOfForgejo(error: unknown): boolean {
  const url = (error as { request?: { url?: unknown } } | null)?.request?.url;
  return typeof url === "string" && /\/api\/v1\/(?:repos\/|user$)/.test(url);
}

interface Answer {
  status: number;
  data: unknown;
  headers: Record<string, string | undefined>;
}

function answerOf(error: unknown): Answer | null {
  return (error as { response?: Answer } | null)?.response ?? null;
}

function postAdvice(error: unknown, { hasReadOnlyToken }: PullRequest): string {
  return adviceFor(error, hasReadOnlyToken ? READ_ONLY_ADVICE : COMMENT_ADVICE);
}

/** What to do where GitHub refuses a write, has disabled what is written to, or rejects the content. */
interface WriteAdvice {
  refused: string;
  /** The same where that is Forgejo or Gitea, which know scopes and no permissions. */
  refusedByForgejo?: string;
  gone: string;
  rejected: string;
}

const COMMENT_ADVICE: WriteAdvice = {
  refused: "Give the job the permission `pull-requests: write`, and make sure the conversation is not locked.",
  gone: "Comments are disabled here.",
  rejected: "GitHub rejected the content of the comment.",
};

const READ_ONLY_ADVICE: WriteAdvice = {
  ...COMMENT_ADVICE,
  refused:
    "Pull requests from forks and from Dependabot run with a read-only token, so the permission `pull-requests: write` is not available here. A second workflow can comment (docs/forks.md).",
  refusedByForgejo: "Pull requests from forks run with a read-only token.",
};

const ISSUE_ADVICE: WriteAdvice = {
  refused: "Give the job the permission `issues: write`.",
  gone: "Issues are disabled in this repository. Enable them, or set `drift-issue: false`.",
  rejected: "GitHub rejected the content of the issue.",
};

const ADVANCE_ADVICE: WriteAdvice = {
  refused: "Give the job the permissions `contents: write` and `pull-requests: write`.",
  gone: "Pull requests are disabled in this repository.",
  rejected: "Check the rules that protect its branches.",
};

const CREATE_PULL_ADVICE =
  "Enable “Allow GitHub Actions to create and approve pull requests” in the settings (Actions, General) of the repository or its organisation.";

function adviceFor(error: unknown, advice: WriteAdvice): string {
  const { refused, refusedByForgejo = SCOPES_ADVICE, gone, rejected } = advice;
  if (isRateLimit(error)) return RATE_LIMIT_ADVICE;
  const foreign = foreignAdvice(error);
  if (foreign !== null) return foreign;
  switch (httpStatus(error)) {
    case 401:
      return BAD_TOKEN_ADVICE;
    case 403:
    case 404: // GitHub answers 404 to hide what a token may not see
      return isOfForgejo(error) ? refusedByForgejo : refused;
    case 410:
      return gone;
    case 422:
      return rejected;
    default:
      return LATER_ADVICE;
  }
}
