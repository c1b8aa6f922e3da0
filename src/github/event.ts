// Reads the webhook payload that started the run: the pull request, its head and its base.
import { readFileSync, statSync } from "node:fs";
import type { Env } from "./inputs.ts";

export interface PullRequest {
  owner: string;
  repo: string;
  number: number;
  /** The job's own token cannot write: pull requests from forks and from Dependabot get a read-only one. */
  hasReadOnlyToken: boolean;
}

/** GitHub caps webhook payloads at 25 MB. */
const PAYLOAD_LIMIT = 25_000_000;
/** SHA-1 or SHA-256, as git names commits. */
const COMMIT_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REPOSITORY_NAME = /^([\w-]+)\/((?!\.\.?$)[\w.-]+)$/;

/** The pull request this run is about; null for other events and for a payload that cannot be read. */
export function readPullRequest(env: Env): PullRequest | null {
  const event = env["GITHUB_EVENT_NAME"];
  if (event !== "pull_request" && event !== "pull_request_target") return null;
  const [, owner, repo] = REPOSITORY_NAME.exec(env["GITHUB_REPOSITORY"] ?? "") ?? [];
  const payload = readPayload(env["GITHUB_EVENT_PATH"] ?? "");
  const number = valueAt(payload, "pull_request", "number");
  if (owner === undefined || repo === undefined || !Number.isSafeInteger(number)) return null;

  const head = valueAt(payload, "pull_request", "head", "repo", "full_name"); // null once the fork is deleted
  const base = valueAt(payload, "pull_request", "base", "repo", "full_name");
  // pull_request_target runs with the base repository's token.
  const hasReadOnlyToken = event === "pull_request" && (head !== base || env["GITHUB_ACTOR"] === "dependabot[bot]");
  return { owner, repo, number: number as number, hasReadOnlyToken };
}

/** The newest commit of the pull request, for comments on its lines; null if the payload does not name it. */
export function readHeadCommit(env: Env): string | null {
  const sha = valueAt(readPayload(env["GITHUB_EVENT_PATH"] ?? ""), "pull_request", "head", "sha");
  return typeof sha === "string" && COMMIT_SHA.test(sha) ? sha : null;
}

/** The commit that a change is made to, and the repository that holds it. `sha` is a commit's name in full. */
export interface BaseCommit {
  owner: string;
  repo: string;
  sha: string;
}

/** The base of a pull request or a merge queue; null for other events and for a payload that cannot be read. */
export function readBaseCommit(env: Env): BaseCommit | null {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  if (!["pull_request", "pull_request_target", "merge_group"].includes(event)) return null;
  const [, owner, repo] = REPOSITORY_NAME.exec(env["GITHUB_REPOSITORY"] ?? "") ?? [];
  const payload = readPayload(env["GITHUB_EVENT_PATH"] ?? "");
  const sha =
    event === "merge_group"
      ? valueAt(payload, "merge_group", "base_sha")
      : valueAt(payload, "pull_request", "base", "sha");
  if (owner === undefined || repo === undefined || typeof sha !== "string") return null;
  return COMMIT_SHA.test(sha) ? { owner, repo, sha } : null;
}

function readPayload(path: string): unknown {
  try {
    return statSync(path).size <= PAYLOAD_LIMIT ? JSON.parse(readFileSync(path, "utf8")) : null;
  } catch {
    return null;
  }
}

/** The value at a path of own keys, undefined where the path ends early. */
function valueAt(value: unknown, ...path: string[]): unknown {
  let node = value;
  for (const key of path) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}
