// A history on a branch of its own, through GitHub's Git database: nothing is checked out, and no commit is shared with the rest.
import { setTimeout as sleep } from "node:timers/promises";
import { LATEST_FILE, LOG_FILE } from "../history/record.ts";
import type { HistoryStore, HistoryUpdate, StoredHistory } from "../history/store.ts";
import { RefusedRequest, explainHistoryError } from "./api-errors.ts";
import type { Repository } from "./event.ts";
import type { Octokit } from "./octokit.ts";
import { openOctokit } from "./octokit.ts";
import { httpStatus, withRetry } from "./retry.ts";

/** Limit for all requests and waits of one reading, or of one attempt to write, in milliseconds: twice the wait limit of `withRetry`. */
const DEADLINE_MS = 60_000;

/** The end of the branch; the blobs by their names. */
interface Head {
  commit: string;
  tree: string;
  blobs: ReadonlyMap<string, string>;
}

/** GitHub's Git database. */
type GitApi = Octokit["rest"]["git"];
interface Git {
  /** Sends a request, again after a transient failure. */
  ask<T>(request: (api: GitApi) => Promise<T>): Promise<T>;
}

/** A file of a tree to make: its text, or the name of a blob that is there already. */
type TreeFile = { path: string; mode: "100644"; type: "blob" } & ({ content: string } | { sha: string });

/** How GitHub answers where another run moved the branch first: 409, or 422 to what is no fast forward. */
const MOVED: readonly (number | null)[] = [409, 422];

/** The history on a branch, which need not exist. */
export function openHistoryBranch(
  { owner, repo }: Repository,
  branch: string,
  { token, apiUrl }: { token: string; apiUrl: string },
): HistoryStore {
  const heads = new WeakMap<StoredHistory, Head>();

  /** Does `work` with GitHub's API, within the deadline; rejects with an Error in words. */
  async function talk<T>(permission: "read" | "write", work: (git: Git) => Promise<T>): Promise<T> {
    if (token === "") throw new Error("the input `token` is empty");
    try {
      const signal = AbortSignal.timeout(DEADLINE_MS);
      const { rest } = await openOctokit(token, apiUrl, signal);
      const ask: Git["ask"] = (request) =>
        withRetry(
          () => request(rest.git),
          (ms) => sleep(ms, undefined, { signal }),
        );
      return await work({ ask });
    } catch (error) {
      throw new Error(explainHistoryError(error, permission), { cause: error });
    }
  }

  async function findCommit({ ask }: Git): Promise<string | null> {
    try {
      return (await ask((git) => git.getRef({ owner, repo, ref: `heads/${branch}` }))).data.object.sha;
    } catch (error) {
      if (httpStatus(error) === 404) return null;
      throw error;
    }
  }

  async function findHead(git: Git): Promise<Head | null> {
    const commit = await findCommit(git);
    if (commit === null) return null;
    const { data } = await git.ask((api) => api.getCommit({ owner, repo, commit_sha: commit }));
    const { sha: tree } = data.tree;
    const listing = await git.ask((api) => api.getTree({ owner, repo, tree_sha: tree }));
    const blobs = listing.data.tree.flatMap(({ type, path, sha }): [string, string][] =>
      type === "blob" ? [[path, sha]] : [],
    );
    return { commit, tree, blobs: new Map(blobs) };
  }

  async function readFile({ ask }: Git, { blobs }: Head, name: string): Promise<string | null> {
    const file_sha = blobs.get(name);
    if (file_sha === undefined) return null;
    const { data } = await ask((git) => git.getBlob({ owner, repo, file_sha }));
    return Buffer.from(data.content, "base64").toString("utf8");
  }

  async function write(
    git: Git,
    head: Head | undefined,
    { latest, log, archive, title }: HistoryUpdate,
  ): Promise<string> {
    const file = (path: string, content: { content: string } | { sha: string }): TreeFile => {
      return { path, mode: "100644", type: "blob", ...content };
    };
    const formerLog = head?.blobs.get(LOG_FILE);
    const entries = [
      file(LATEST_FILE, { content: latest }),
      file(LOG_FILE, { content: log }),
      ...(archive === null || formerLog === undefined ? [] : [file(archive, { sha: formerLog })]),
    ];
    const base = head === undefined ? {} : { base_tree: head.tree };
    const tree = (await git.ask((api) => api.createTree({ owner, repo, tree: entries, ...base }))).data.sha;
    const parents = head === undefined ? [] : [head.commit];
    return (await git.ask((api) => api.createCommit({ owner, repo, message: title, tree, parents }))).data.sha;
  }

  /** Moves the branch; false where it has moved since. An answer that was lost may have been a yes. */
  async function move(git: Git, head: Head | undefined, sha: string): Promise<boolean> {
    try {
      if (head === undefined) await git.ask((api) => api.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha }));
      else await git.ask((api) => api.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: false }));
      return true;
    } catch (error) {
      if (!MOVED.includes(httpStatus(error))) throw error;
      const now = await findCommit(git);
      if (now === sha) return true;
      if (now === (head?.commit ?? null)) throw error;
      return false;
    }
  }

  return {
    name: `the branch ${branch}`,
    read: () =>
      talk("read", async (git) => {
        const head = await findHead(git);
        if (head === null) return { latest: null, log: null };
        if (!head.blobs.has(LATEST_FILE) && !head.blobs.has(LOG_FILE))
          throw new RefusedRequest("it holds other files and no history; name another branch");
        const [latest, log] = await Promise.all([readFile(git, head, LATEST_FILE), readFile(git, head, LOG_FILE)]);
        const stored = { latest, log };
        heads.set(stored, head);
        return stored;
      }),
    replace: (then, update) =>
      talk("write", async (git) => {
        const head = heads.get(then);
        return move(git, head, await write(git, head, update));
      }),
  };
}
