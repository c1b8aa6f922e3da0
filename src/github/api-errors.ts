// Why a request to GitHub failed, and which permission would fix it.
import type { BaseCommit, PullRequest } from "./event.ts";
import { isRateLimit, httpStatus } from "./retry.ts";
import { ForeignAnswerError, LATER_ADVICE, foreignAnswer } from "./octokit.ts";
import { type Message, message } from "../message.ts";
import { errorText } from "../text/error.ts";
import { SaidError } from "../errors.ts";
import { reasonOf } from "../reason.ts";

/** Quoted characters of GitHub's own message. */
const QUOTE_LIMIT = 200;

/** A request that was not made, or not again, because of a limit of this project. */
export class RefusedRequest extends SaidError {}

/** A request that GitHub refused or that failed, and what to do about it. */
export function explainPostError(error: unknown, pullRequest: PullRequest, isComment = true): Message {
  const advice = adviceFor(error, pullRequest.hasReadOnlyToken ? READ_ONLY_ADVICE : COMMENT_ADVICE);
  const problem = explained(error, [advice]);
  return message("github/not-posted", { isComment, number: pullRequest.number, problem });
}

/** The same for a report to publish. Follows a colon. */
export function explainPublishError(error: unknown): Message {
  return explained(error, [adviceFor(error, COMMENT_ADVICE)]);
}

/** The same for the drift issue. */
export function explainIssueError(error: unknown): Message {
  const advice = error instanceof RefusedRequest ? [] : [adviceFor(error, ISSUE_ADVICE)];
  return message("github/issue", { problem: explained(error, advice) });
}

/** The same for the pull request of the next steps. Follows a colon. */
export function explainAdvanceError(error: unknown): Message {
  if (error instanceof RefusedRequest) return explained(error, []);
  const isForbidden = /not permitted to create or approve pull requests/i.test(errorText(error));
  return explained(error, [isForbidden ? message("github/advice/create-pulls") : adviceFor(error, ADVANCE_ADVICE)]);
}

/** The same for the base, whose files could not be read. Follows a colon. */
export function explainReadError(error: unknown, { sha }: BaseCommit): Message {
  return message("github/base", { sha, cause: causeOf(error), advice: readAdvice(error, true) });
}

/** The same for the commits before the one checked out. Follows a colon. */
export function explainLogError(error: unknown): Message {
  return explained(error, readAdvice(error, false));
}

/** The same for the history, which could not be read or written. Follows a colon. */
export function explainHistoryError(error: unknown, permission: "read" | "write"): string | Message {
  return error instanceof RefusedRequest ? causeOf(error) : explained(error, [historyAdvice(error, permission)]);
}

function explained(error: unknown, advice: readonly Message[]): Message {
  return message("github/explained", { cause: causeOf(error), advice });
}

function historyAdvice(error: unknown, permission: "read" | "write"): Message {
  if (httpStatus(error) === 409) return BRANCH_ADVICE;
  return adviceFor(error, { refused: needs(`contents: ${permission}`), gone: LATER_ADVICE, rejected: BRANCH_ADVICE });
}

function needs(...permissions: string[]): Message {
  return message("github/advice/permission", { permissions });
}

const BRANCH_ADVICE = message("github/advice/branch-rules");
const RATE_LIMIT_ADVICE = message("github/advice/rate-limit");
const BAD_TOKEN_ADVICE = message("github/advice/token");

/** `includesIt`: whether a deeper checkout has the commit that was asked for. */
function readAdvice(error: unknown, includesIt: boolean): Message[] {
  const depthAdvice = message("github/advice/fetch-depth", { includesIt });
  if (isRateLimit(error)) return [RATE_LIMIT_ADVICE];
  if (error instanceof RefusedRequest) return [depthAdvice];
  const foreign = foreignAdvice(error);
  if (foreign !== null) return [foreign, depthAdvice];
  switch (httpStatus(error)) {
    case 401:
      return [BAD_TOKEN_ADVICE];
    case 403:
    case 404:
      return isOfForgejo(error) ? [depthAdvice] : [needs("contents: read"), depthAdvice];
    default:
      return [LATER_ADVICE, depthAdvice];
  }
}

/** What went wrong, in words; never those of a JavaScript error. */
function causeOf(error: unknown): string | Message {
  const server = isOfForgejo(error) ? "forgejo" : "github";
  if (isTimeout(error)) return message("github/timeout", { server });
  if (error instanceof SaidError) return reasonOf(error);
  const answer = answerOf(error);
  if (answer !== null) {
    const { status, headers } = answer;
    return isJson(answer)
      ? message("github/answered", { server, status, said: cut(errorText(error)) })
      : reasonOf(foreignAnswer(status, headers["content-type"]));
  }
  if (httpStatus(error) === null) return message("github/not-understood", { server });
  const isCut = (error as { cause?: { cause?: { code?: unknown } } }).cause?.cause?.code === "UND_ERR_SOCKET";
  return isCut
    ? message("github/cut", { server })
    : message("github/no-answer", { server, said: cut(errorText(error)) });
}

/** What to do about an answer that GitHub did not give; null for others. GitHub's own pages of an outage are HTML too. */
function foreignAdvice(error: unknown): Message | null {
  if (error instanceof ForeignAnswerError) return error.advice;
  const answer = answerOf(error);
  if (answer === null || isJson(answer) || answer.status >= 500) return null;
  return foreignAnswer(answer.status, answer.headers["content-type"]).advice;
}

function isJson({ data }: Answer): boolean {
  return typeof data === "object" && data !== null;
}

function cut(words: string): string {
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

/** What to do where GitHub refuses a write, has disabled what is written to, or rejects the content. */
interface WriteAdvice {
  refused: Message;
  /** The same where that is Forgejo or Gitea, which know scopes and no permissions. */
  refusedByForgejo?: Message;
  gone: Message;
  rejected: Message;
}

const COMMENT_ADVICE: WriteAdvice = {
  refused: message("github/advice/comment"),
  gone: message("github/advice/comments-disabled"),
  rejected: message("github/advice/comment-rejected"),
};

const READ_ONLY_ADVICE: WriteAdvice = {
  ...COMMENT_ADVICE,
  refused: message("github/advice/read-only"),
  refusedByForgejo: message("github/advice/read-only-forgejo"),
};

const ISSUE_ADVICE: WriteAdvice = {
  refused: needs("issues: write"),
  gone: message("github/advice/issues-disabled"),
  rejected: message("github/advice/issue-rejected"),
};

const ADVANCE_ADVICE: WriteAdvice = {
  refused: needs("contents: write", "pull-requests: write"),
  gone: message("github/advice/pulls-disabled"),
  rejected: message("github/advice/branches-rules"),
};

function adviceFor(error: unknown, advice: WriteAdvice): Message {
  const { refused, refusedByForgejo = message("github/advice/scopes"), gone, rejected } = advice;
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
