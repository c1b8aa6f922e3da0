// A history on a branch of its own, through GitHub's Git database: nothing is checked out, and no commit is shared with the rest.
import { setTimeout as sleep } from "node:timers/promises";
import { EVIDENCE_FILE, LATEST_FILE, LOG_FILE, MAX_FILE_MIB, MAX_FILE_OCTETS } from "../history/record.ts";
import type { HistoryStore, HistoryUpdate, StoredHistory } from "../history/store.ts";
import { RefusedRequest, explainHistoryError } from "./api-errors.ts";
import type { Repository } from "./event.ts";
import type { Octokit } from "./octokit.ts";
import { openOctokit } from "./octokit.ts";
import { httpStatus, withRetry } from "./retry.ts";
import { isForgejo } from "./server.ts";
import { errorText } from "../text/error.ts";

/** Limit for all requests and waits of one reading, or of one attempt to write, in milliseconds: twice the wait limit of `withRetry`. That of the run is one too. */
const DEADLINE_MS = 60_000;

/** The end of the branch; the blobs by their names. `size`: octets, where GitHub says so. */
interface Head {
  commit: string;
  tree: string;
  blobs: ReadonlyMap<string, { sha: string; size: number | undefined }>;
}

/** Their Git database is read-only (Gitea and Forgejo API, /repos/{owner}/{repo}/git). */
const NO_GIT_DATABASE =
  "the API of Forgejo and Gitea cannot write it. Leave `history-branch` empty; the command line keeps a history in a folder (`--history`)";

type GitApi = Octokit["rest"]["git"];

/** A file of a tree to make: its text, or the name of an existing blob. */
type TreeFile = { path: string; mode: "100644"; type: "blob" } & ({ content: string } | { sha: string });

/** How GitHub answers where another run moved the branch first: 409, or 422 where the commit does not descend from its end. */
const MOVED: readonly (number | null)[] = [409, 422];

/** The history on a branch, which need not exist. */
export function openHistoryBranch(
  repository: Repository,
  name: string,
  { token, apiUrl, deadlineMs }: { token: string; apiUrl: string; deadlineMs: number },
): HistoryStore {
  const heads = new WeakMap<StoredHistory, Head>();

  /** Does `work` within the deadline; rejects with an Error in words. */
  async function talk<T>(permission: "read" | "write", work: (branch: Branch) => Promise<T>): Promise<T> {
    if (token === "") throw new Error("the input `token` is empty");
    if (isForgejo(apiUrl)) throw new Error(NO_GIT_DATABASE);
    try {
      const signal = AbortSignal.timeout(Math.min(DEADLINE_MS, deadlineMs));
      const { rest } = await openOctokit(token, apiUrl, signal);
      return await work(new Branch(repository, name, rest.git, signal));
    } catch (error) {
      throw new Error(explainHistoryError(error, permission), { cause: error });
    }
  }

  return {
    name: `the branch ${name}`,
    read: () =>
      talk("read", async (branch) => {
        const head = await branch.findHead();
        if (head === null) return { latest: null, log: null };
        const [latest, log] = await Promise.all([branch.read(head, LATEST_FILE), branch.read(head, LOG_FILE)]);
        if (latest === null && log === null)
          throw new RefusedRequest("it holds other files and no history; name another branch");
        const stored = { latest, log };
        heads.set(stored, head);
        return stored;
      }),
    readEvidence: (then) =>
      talk("read", async (branch) => {
        const head = heads.get(then);
        return head === undefined ? null : branch.read(head, EVIDENCE_FILE);
      }),
    replace: (then, update) =>
      talk("write", async (branch) => {
        const head = heads.get(then) ?? null;
        return branch.move(head, await branch.write(head, update));
      }),
  };
}

/** A branch in GitHub's Git database. Its methods reject with GitHub's errors. */
class Branch {
  readonly #repository: Repository;
  readonly #name: string;
  readonly #api: GitApi;
  readonly #signal: AbortSignal;

  constructor(repository: Repository, name: string, api: GitApi, signal: AbortSignal) {
    this.#repository = repository;
    this.#name = name;
    this.#api = api;
    this.#signal = signal;
  }

  async findHead(): Promise<Head | null> {
    const commit = await this.#findCommit();
    if (commit === null) return null;
    const { data } = await this.#ask((git) => git.getCommit({ ...this.#repository, commit_sha: commit }));
    const { sha: tree } = data.tree;
    const listing = await this.#ask((git) => git.getTree({ ...this.#repository, tree_sha: tree }));
    if (listing.data.truncated) throw new RefusedRequest("it has too many files to be a history; name another branch");
    const blobs = listing.data.tree.flatMap(({ type, path, sha, size }) =>
      type === "blob" ? [[path, { sha, size }] as const] : [],
    );
    return { commit, tree, blobs: new Map(blobs) };
  }

  /** The text of a file; null where there is none. */
  async read({ blobs }: Head, name: string): Promise<string | null> {
    const blob = blobs.get(name);
    if (blob === undefined) return null;
    const { sha: file_sha, size = 0 } = blob;
    if (size > MAX_FILE_OCTETS) throw new RefusedRequest(`its ${name} is larger than ${MAX_FILE_MIB} MiB`);
    const { data } = await this.#ask((git) => git.getBlob({ ...this.#repository, file_sha }));
    return Buffer.from(data.content, "base64").toString("utf8");
  }

  /** Makes a commit on top of `head`. */
  async write(head: Head | null, { latest, log, archive, evidence, title: message }: HistoryUpdate): Promise<string> {
    const file = (path: string, content: { content: string } | { sha: string }): TreeFile => {
      return { path, mode: "100644", type: "blob", ...content };
    };
    const formerLog = head?.blobs.get(LOG_FILE);
    const files = [
      file(LATEST_FILE, { content: latest }),
      file(LOG_FILE, { content: log }),
      ...(evidence === null ? [] : [file(EVIDENCE_FILE, { content: evidence })]),
      ...(archive === null || formerLog === undefined ? [] : [file(archive, { sha: formerLog.sha })]),
    ];
    const base = head === null ? {} : { base_tree: head.tree };
    const tree = await this.#ask((git) => git.createTree({ ...this.#repository, tree: files, ...base }));
    const content = { message, tree: tree.data.sha, parents: head === null ? [] : [head.commit] };
    return (await this.#ask((git) => git.createCommit({ ...this.#repository, ...content }))).data.sha;
  }

  /** Moves the branch from `head` to a commit; false where it has moved since. An answer that was lost may have been a yes. */
  async move(head: Head | null, sha: string): Promise<boolean> {
    const ref = `heads/${this.#name}`;
    try {
      if (head === null) await this.#ask((git) => git.createRef({ ...this.#repository, ref: `refs/${ref}`, sha }));
      else await this.#ask((git) => git.updateRef({ ...this.#repository, ref, sha, force: false }));
      return true;
    } catch (error) {
      if (!MOVED.includes(httpStatus(error))) throw error;
      const now = await this.#findCommit();
      if (now === sha) return true;
      const isStale = /fast.forward/i.test(errorText(error)); // what GitHub shows of a branch may be a moment old
      if (now === (head?.commit ?? null) && !isStale) throw error;
      return false;
    }
  }

  async #findCommit(): Promise<string | null> {
    try {
      const ref = `heads/${this.#name}`;
      return (await this.#ask((git) => git.getRef({ ...this.#repository, ref }))).data.object.sha;
    } catch (error) {
      if (httpStatus(error) === 404) return null;
      throw error;
    }
  }

  /** Sends a request, again after a transient failure. */
  #ask<T>(request: (git: GitApi) => Promise<T>): Promise<T> {
    return withRetry(
      () => request(this.#api),
      (ms) => sleep(ms, undefined, { signal: this.#signal }),
    );
  }
}
