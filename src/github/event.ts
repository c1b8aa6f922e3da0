// Reads the event that started the run: the pull request, its head, and the commit to compare with.
import { readFileSync, statSync } from "node:fs";
import { valueAt } from "../json.ts";
import type { Env } from "./inputs.ts";
import { type Message, message } from "../message.ts";
import type { Result } from "../result.ts";

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
/** Where there is no commit (payload of `push`): before a branch was created. */
const NO_COMMIT = /^0+$/;
const REPOSITORY_NAME = /^([\w-]+)\/((?!\.\.?$)[\w.-]+)$/;
const PULL_REQUEST_EVENTS: readonly string[] = ["pull_request", "pull_request_target"];

/** Whether a pull request started the run. */
export function isPullRequestEvent(env: Env): boolean {
  return PULL_REQUEST_EVENTS.includes(env["GITHUB_EVENT_NAME"] ?? "");
}

/** The pull request this run is about; null for other events and for a payload that does not name it. */
export function readPullRequest(env: Env): PullRequest | null {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const repository = readRepository(env);
  const payload = readPayload(env);
  if (!PULL_REQUEST_EVENTS.includes(event) || repository === null || "problem" in payload) return null;
  const number = valueAt(payload.value, "pull_request", "number");
  if (!Number.isSafeInteger(number)) return null;

  const head = valueAt(payload.value, "pull_request", "head", "repo", "full_name"); // null once the fork is deleted
  const base = valueAt(payload.value, "pull_request", "base", "repo", "full_name");
  // pull_request_target runs with the base repository's token.
  const hasReadOnlyToken = event === "pull_request" && (head !== base || env["GITHUB_ACTOR"] === "dependabot[bot]");
  return { ...repository, number: number as number, hasReadOnlyToken };
}

/** Why a run for a pull request does not know which one; null for other events, and where it does. */
export function missingPullRequest(env: Env): Message | null {
  if (!isPullRequestEvent(env) || readPullRequest(env) !== null) return null;
  return eventProblem(env) ?? payloadProblem(message("event/no-pull-request"));
}

/** The newest commit of the pull request, for comments on its lines; null if the payload does not name it. */
export function readHeadCommit(env: Env): string | null {
  const payload = readPayload(env);
  return "problem" in payload ? null : commitAt(payload.value, "pull_request", "head", "sha");
}

/** A finished run of another workflow, as the event `workflow_run` names it. */
export interface WorkflowRun {
  id: number;
  /** The event that it ran for. */
  event: string;
  /** Null once the fork is deleted. */
  head: RunHead | null;
}

/** Where the change of a run came from. A stranger chooses the branch's name. */
export interface RunHead extends Repository {
  branch: string;
  sha: string;
}

/** The run that this one follows; or why it is unknown, in a sentence. */
export function readWorkflowRun(env: Env): Result<{ run: WorkflowRun }, Message> {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  if (event !== "workflow_run") return { problem: message("event/not-workflow-run", { event }) };
  if (readRepository(env) === null) return { problem: NO_REPOSITORY };
  const payload = readPayload(env);
  if ("problem" in payload) return payload;
  const at = (...path: string[]): unknown => valueAt(payload.value, "workflow_run", ...path);
  const [id, of, branch, sha] = [
    at("id"),
    at("event"),
    at("head_branch"),
    commitAt(payload.value, "workflow_run", "head_sha"),
  ];
  if (!Number.isSafeInteger(id) || typeof of !== "string" || sha === null)
    return { problem: payloadProblem(message("event/no-run")) };
  const [, owner, repo] = REPOSITORY_NAME.exec(String(at("head_repository", "full_name"))) ?? [];
  const isNamed = owner !== undefined && repo !== undefined && typeof branch === "string" && branch !== "";
  return { run: { id: id as number, event: of, head: isNamed ? { owner, repo, branch, sha } : null } };
}

/** A repository by its names. */
export interface Repository {
  owner: string;
  repo: string;
}

/** The commit that a change is made to, and the repository that holds it. `sha` is a commit's name in full. */
export interface BaseCommit extends Repository {
  sha: string;
}

/** Which commit an event is compared with. */
export type EventBase =
  | { kind: "commit"; commit: BaseCommit }
  /** The commit that GitHub merged a pull request into to test it: the first parent of `merge`. The base that the event names may be older. */
  | { kind: "merge"; merge: BaseCommit; named: BaseCommit }
  /** What a branch was before a push, null for a new branch; and what it is now. */
  | { kind: "push"; before: BaseCommit | null; after: BaseCommit }
  /** A commit, which the event does not name; `problem` is a sentence. */
  | { kind: "unnamed"; problem: Message }
  /** None: a schedule, for example, follows no change. */
  | { kind: "none" };

/** The commit that the run's event is compared with. */
export function readEventBase(env: Env): EventBase {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  if (!COMPARED_EVENTS.includes(event)) return { kind: "none" };
  const repository = readRepository(env);
  if (repository === null) return { kind: "unnamed", problem: NO_REPOSITORY };
  const payload = readPayload(env);
  if ("problem" in payload) return { kind: "unnamed", problem: payload.problem };
  const base = baseOf(event, repository, payload.value);
  const merge = env["GITHUB_SHA"] ?? "";
  if (event !== "pull_request" || base.kind !== "commit" || !COMMIT_SHA.test(merge)) return base;
  if (merge === commitAt(payload.value, "pull_request", "head", "sha")) {
    // Forgejo and Gitea run on the head itself, and name the commit where it left the base branch.
    const left = commitAt(payload.value, "pull_request", "merge_base");
    return left === null ? base : { kind: "commit", commit: { ...repository, sha: left } };
  }
  return { kind: "merge", merge: { ...repository, sha: merge }, named: base.commit };
}

/** Whether the run watches what is published, rather than a change: by its schedule, or started by hand on the default branch. */
export function isWatch(env: Env): boolean {
  return ["schedule", "workflow_dispatch"].includes(env["GITHUB_EVENT_NAME"] ?? "") && isOfDefaultBranch(env);
}

/** Whether what a run measures is true of the default branch, so that it belongs in the history. */
export function isOfDefaultBranch(env: Env): boolean {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  if (event === "schedule") return true; // GitHub runs schedules on the default branch alone
  if (PULL_REQUEST_EVENTS.includes(event) || event === "merge_group") return false;
  const payload = readPayload(env);
  const branch = "problem" in payload ? undefined : valueAt(payload.value, "repository", "default_branch");
  return typeof branch === "string" && env["GITHUB_REF"] === `refs/heads/${branch}`;
}

const COMPARED_EVENTS: readonly string[] = [...PULL_REQUEST_EVENTS, "push", "merge_group"];

/** The commit that one of `COMPARED_EVENTS` with this payload is compared with. */
function baseOf(event: string, repository: Repository, payload: unknown): EventBase {
  const of = (sha: string): BaseCommit => ({ ...repository, sha });
  if (event === "push") {
    const [before, after] = [commitAt(payload, "before"), commitAt(payload, "after")];
    if (before === null || after === null)
      return { kind: "unnamed", problem: payloadProblem(message("event/no-push")) };
    return { kind: "push", before: NO_COMMIT.test(before) ? null : of(before), after: of(after) };
  }
  const sha =
    event === "merge_group"
      ? commitAt(payload, "merge_group", "base_sha")
      : commitAt(payload, "pull_request", "base", "sha");
  return sha === null
    ? { kind: "unnamed", problem: payloadProblem(message("event/no-base")) }
    : { kind: "commit", commit: of(sha) };
}

const NO_REPOSITORY = message("event/no-repository");

function payloadProblem(problem: Message): Message {
  return message("event/payload", { problem });
}

/** Why the event says nothing: a sentence; null where it can be read. */
function eventProblem(env: Env): Message | null {
  if (readRepository(env) === null) return NO_REPOSITORY;
  const payload = readPayload(env);
  return "problem" in payload ? payload.problem : null;
}

/** The repository that the run is about; null where the runner does not name one. */
export function readRepository(env: Env): Repository | null {
  const [, owner, repo] = REPOSITORY_NAME.exec(env["GITHUB_REPOSITORY"] ?? "") ?? [];
  return owner === undefined || repo === undefined ? null : { owner, repo };
}

function readPayload(env: Env): Result<{ value: unknown }, Message> {
  const path = env["GITHUB_EVENT_PATH"] ?? "";
  let text: string;
  try {
    if (statSync(path).size > PAYLOAD_LIMIT)
      return { problem: payloadProblem(message("event/size", { octets: PAYLOAD_LIMIT })) };
    text = readFileSync(path, "utf8");
  } catch {
    return { problem: payloadProblem(message("event/missing")) };
  }
  if (text.trim() === "") return { problem: payloadProblem(message("event/empty")) };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: payloadProblem(message("event/not-json")) };
  }
}

function commitAt(payload: unknown, ...path: string[]): string | null {
  const sha = valueAt(payload, ...path);
  return typeof sha === "string" && COMMIT_SHA.test(sha) ? sha : null;
}
