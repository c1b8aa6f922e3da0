// The commit that the run's event is compared with; the checkout need not contain it.
import { message } from "../message.ts";
import type { ExpectedBase, NamedCommit } from "../run/base-commit.ts";
import { CommitGoneError } from "../run/base-commit.ts";
import type { Commit } from "../ports.ts";
import { openRemoteCommit } from "./commit-api.ts";
import type { BaseCommit } from "./event.ts";
import { readEventBase } from "./event.ts";
import type { Env } from "./inputs.ts";
import { apiUrl } from "./octokit.ts";
import { explainReadError } from "./api-errors.ts";
import { httpStatus } from "./retry.ts";
import { SaidError } from "../errors.ts";

/** Limit for all requests and waits together, in milliseconds, and within the run. */
const DEADLINE_MS = 120_000;
/** Characters of a commit's name in messages. */
const SHORT_SHA_LENGTH = 10;
/** The answers where a repository has no such commit, 400 on Forgejo and Gitea; 404 also where the token may not read it. */
const GONE: readonly (number | null)[] = [400, 404, 422];

/** What this run should be compared with. */
export function findBase(env: Env, token: string): ExpectedBase {
  const base = readEventBase(env);
  if (base.kind === "none") return { kind: "none", counts: "own-comparisons" };
  if (base.kind === "unnamed")
    return { kind: "unnamed", reason: message("limitation/base-unnamed", { problem: base.problem }) };
  if (base.kind === "commit") return commitOf(base.commit, "github/name/base", env, token);
  if (base.kind === "merge") {
    const { merge, named } = base;
    const source = (sha: string): NamedCommit => commitOf({ ...merge, sha }, "github/name/base", env, token);
    return { kind: "merge", merge: merge.sha, source, otherwise: source(named.sha) };
  }
  const { before, after } = base;
  const source = (sha: string): NamedCommit => commitOf({ ...after, sha }, "github/name/parent", env, token);
  const ifGone = { kind: "first-parent", of: after.sha, source } as const;
  return before === null ? ifGone : { ...commitOf(before, "github/name/before-push", env, token), ifGone };
}

type Role = `github/name/${"base" | "parent" | "before-push"}`;

function commitOf(commit: BaseCommit, role: Role, env: Env, token: string): NamedCommit {
  const fetchRemote = async (signal: AbortSignal): Promise<Commit> => {
    if (token === "")
      throw new SaidError(message("github/base", { sha: commit.sha, cause: message("github/no-token"), advice: [] }));
    const explain = (error: unknown): never => {
      const reason = explainReadError(error, commit);
      throw GONE.includes(httpStatus(error)) ? new CommitGoneError(reason) : new SaidError(reason);
    };
    const limited = AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]);
    const opened = await openRemoteCommit(commit, token, apiUrl(env), limited).catch(explain);
    return { files: () => opened.files().catch(explain), read: (ids) => opened.read(ids).catch(explain) };
  };
  return {
    kind: "commit",
    ref: commit.sha,
    name: message(role, { sha: commit.sha.slice(0, SHORT_SHA_LENGTH) }),
    fetchRemote,
  };
}
