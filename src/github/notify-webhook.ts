// The notification of a change of the drift issue: once for each change, and without a word of where it goes.
import { createHash } from "node:crypto";
import { type Message, message } from "../message.ts";
import type { OpenIssue } from "../report/drift-issue.ts";
import { domainsOf, issueHeadline } from "../report/drift-issue.ts";
import type { PostResult } from "../ports.ts";
import type { IssueMemory } from "./issue-memory.ts";
import type { Language } from "../report/language.ts";
import { quoteProse } from "../report/sanitize.ts";
import { withRetry } from "./retry.ts";

/** What the notification is about. */
export interface IssueChangeNotice {
  /** `owner/name`. */
  repository: string;
  label: string;
  /** The issue, and which of its changes this is: an issue that has lost its list counts from the beginning. */
  number: number;
  change: Pick<IssueMemory, "revision" | "digest">;
  open: OpenIssue;
  issueUrl: string | null;
  runUrl: string | null;
  language: Language;
}

/** Project limits: characters of `text`, and names in `domains`. */
const TEXT_LIMIT = 500;
const MAX_DOMAINS = 100;

/** The body of the request. Slack and Microsoft Teams show `text`; the rest is for programs. A repeated notification has the same `key`. */
export function notificationBody(notice: IssueChangeNotice): string {
  const { repository, label, number, change, open, issueUrl, runUrl, language } = notice;
  const { items, unmeasured } = open;
  const findings = items.filter(({ reminder }) => reminder === null).length;
  const state =
    items.length + unmeasured.length === 0 ? "clean" : findings + unmeasured.length > 0 ? "drift" : "reminder";
  const identity = JSON.stringify([repository, label, number, change.revision, change.digest, state]);
  const { title: name } = language.words.action;
  const title = label === "default" ? name : `${name} (${label})`;
  const domains = [...new Set(domainsOf(items))];
  return JSON.stringify({
    text: `${plainText(`${title}, ${repository}: ${issueHeadline(open, language)}`)}${issueUrl === null ? "" : `. ${issueUrl}`}`,
    key: createHash("sha256").update(identity).digest("hex").slice(0, 32),
    state,
    repository,
    label,
    issue: issueUrl,
    run: runUrl,
    domains: domains.slice(0, MAX_DOMAINS),
    counts: { findings, reminders: items.length - findings, unmeasured: unmeasured.length, domains: domains.length },
  });
}

/** Chats act on some characters: `<!channel>`, `[text](link)`, `@name`. */
function plainText(text: string): string {
  return quoteProse(text, TEXT_LIMIT).replace(/[^\p{L}\p{N} .,:;()'/_+-]/gu, "?");
}

/** Sends it, again after a transient failure. Gives null, or why it was not sent. */
export async function notifyWebhook(
  post: () => Promise<PostResult>,
  sleep: (ms: number) => Promise<void>,
): Promise<Message | null> {
  const attempt = async (): Promise<void> => {
    const result = await post();
    if (result.kind === "failure")
      throw new NotSentError(FAILURE_STATUS[result.cause], null, message("webhook/cause", { cause: result.cause }));
    const { status, retryAfter } = result;
    if (status < 200 || status > 299) throw new NotSentError(status, retryAfter, message("webhook/status", { status }));
  };
  try {
    await withRetry(attempt, sleep);
    return null;
  } catch (error) {
    if (!(error instanceof NotSentError)) throw error;
    return message("webhook/not-sent", { cause: error.reason, advice: adviceFor(error.status) });
  }
}

type FailureCause = Extract<PostResult, { kind: "failure" }>["cause"];

/** As `withRetry` reads it: from 500 the same request may succeed later. */
const FAILURE_STATUS: Readonly<Record<FailureCause, number>> = {
  "refused-address": 0,
  "no-connection": 503,
  timeout: 504,
};

function adviceFor(status: number): "allow" | "again" | "redirect" | "check" {
  if (status === 0) return "allow";
  if (status === 429 || status >= 500) return "again";
  return status >= 300 && status <= 399 ? "redirect" : "check";
}

/** Shaped as the errors of GitHub's client, which `withRetry` reads. */
class NotSentError extends Error {
  readonly status: number;
  readonly reason: Message;
  readonly response: { headers: Record<string, string> };

  constructor(status: number, retryAfter: string | null, reason: Message) {
    super(reason.code);
    this.status = status;
    this.reason = reason;
    this.response = { headers: retryAfter === null ? {} : { "retry-after": retryAfter } };
  }
}
