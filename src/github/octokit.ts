// GitHub's API with a deadline, and without words of its own in the log.
import type { getOctokit } from "@actions/github";
import { valueAt } from "../json.ts";
import type { Env } from "./inputs.ts";
import { type Message, message } from "../message.ts";
import { SaidError } from "../errors.ts";

export type Octokit = ReturnType<typeof getOctokit>;

/** Where GitHub's REST API is: without a slash at its end, because paths begin with one. */
export function apiUrl(env: Env): string {
  return (env["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, "");
}

/** An answer that GitHub does not give: a proxy or another server gave it, or a part of it is lost. */
export class ForeignAnswerError extends SaidError {
  /** What to do. */
  readonly advice: Message;

  constructor(reason: Message, advice = message("github/advice/proxy")) {
    super(reason);
    this.advice = advice;
  }
}

/** What is said of an answer that is not JSON. A body of JSON that cannot be parsed was cut off. */
export function foreignAnswer(status: number, contentType = ""): ForeignAnswerError {
  if (contentType.startsWith("application/json"))
    return new ForeignAnswerError(message("github/damaged", { status }), LATER_ADVICE);
  return new ForeignAnswerError(message("github/foreign", { status, isPage: contentType.startsWith("text/html") }));
}

export const LATER_ADVICE = message("github/advice/later");

/** Opens the API; every request ends when `signal` does. Requests reject with GitHub's error, or a ForeignAnswerError. */
export async function openOctokit(token: string, baseUrl: string, signal: AbortSignal): Promise<Octokit> {
  if (!URL.canParse(baseUrl)) throw new ForeignAnswerError(message("github/api-url", { url: baseUrl }));
  // On import it reads the event file and throws on one that is not JSON: hence only here, where that file was read.
  const github = await import("@actions/github");
  const silent = (): void => {};
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const octokit = github.getOctokit(token, { baseUrl, userAgent: "mail-policy-action", log });
  octokit.hook.before("request", (options) => {
    options.request = { ...options.request, signal, log };
  });
  // a message is GitHub's own, and a server that is not GitHub may repeat what it was sent
  const withoutToken = (words: string): string => (token === "" ? words : words.replaceAll(token, "(token)"));
  octokit.hook.error("request", (error) => {
    error.message = withoutToken(error.message);
    throw error;
  });
  octokit.hook.after("request", ({ status, data, headers }, { url }) => {
    const refusal = url.endsWith("/graphql") ? graphqlRefusal(data) : null;
    if (refusal !== null) throw refusedByGraphql(withoutToken(refusal.message), refusal.status, headers);
    if (status === 204 || (typeof data === "object" && data !== null && !(data instanceof ArrayBuffer))) return;
    throw foreignAnswer(status, headers["content-type"]);
  });
  return octokit;
}

/** What GraphQL refuses, with the status that REST has for it; null for other answers. GraphQL answers 200 (GitHub docs, GraphQL errors). */
function graphqlRefusal(data: unknown): { status: number; message: string } | null {
  const [first] = [valueAt(data, "errors")].flat();
  const [type, words] = [valueAt(first, "type"), valueAt(first, "message")];
  if (typeof words !== "string") return null;
  const status = typeof type === "string" ? GRAPHQL_STATUS[type] : undefined;
  return { status: status ?? (/rate limit/i.test(words) ? 429 : 422), message: words };
}

const GRAPHQL_STATUS: Readonly<Record<string, number>> = { FORBIDDEN: 403, NOT_FOUND: 404, RATE_LIMITED: 429 };

/** The error as REST has it. */
function refusedByGraphql(words: string, status: number, headers: object): Error {
  return Object.assign(new Error(words), { status, response: { status, headers, data: { message: words } } });
}
