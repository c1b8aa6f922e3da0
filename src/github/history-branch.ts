// A history on a branch of its own, through GitHub's Git database: nothing is checked out, and no commit is shared with the rest.
import { EVIDENCE_FILE, LATEST_FILE, LOG_FILE, MAX_FILE_MIB, MAX_FILE_OCTETS, isArchive } from "../history/record.ts";
import type { HistoryStore, HistoryUpdate, StoredHistory } from "../history/store.ts";
import { RefusedRequest, explainHistoryError } from "./api-errors.ts";
import type { Repository } from "./event.ts";
import type { TreeFile } from "./git-database.ts";
import { GitDatabase } from "./git-database.ts";
import { openOctokit } from "./octokit.ts";
import { httpStatus } from "./retry.ts";
import { isForgejo } from "./server.ts";
import { message } from "../message.ts";
import { errorText } from "../text/error.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import { SaidError } from "../errors.ts";

/** Limit for all requests and waits of one reading, or of one attempt to write, in milliseconds: twice the wait limit of `withRetry`. That of the run is one too. */
const DEADLINE_MS = 60_000;

/** The end of the branch; the blobs by their names. `size`: octets, where GitHub says so. */
interface Head {
  commit: string;
  tree: string;
  blobs: ReadonlyMap<string, { sha: string; size: number | undefined }>;
}

/** How GitHub answers where another run moved the branch first: 409, or 422 where the commit does not descend from its end. */
const MOVED: readonly (number | null)[] = [409, 422];

/** The history on a branch, which need not exist. */
export function openHistoryBranch(
  repository: Repository,
  name: string,
  { token, apiUrl, deadlineMs }: { token: string; apiUrl: string; deadlineMs: number },
): HistoryStore {
  const heads = new WeakMap<StoredHistory, Head>();

  /** Does `work` within the deadline; rejects with a SaidError. */
  async function talk<T>(permission: "read" | "write", work: (branch: Branch) => Promise<T>): Promise<T> {
    if (token === "") throw new SaidError(message("github/no-token"));
    // their Git database is read-only (Gitea and Forgejo API, /repos/{owner}/{repo}/git)
    if (isForgejo(apiUrl)) throw new SaidError(message("github/no-history"));
    try {
      const signal = AbortSignal.timeout(Math.min(DEADLINE_MS, deadlineMs));
      const octokit = await openOctokit(token, apiUrl, signal);
      return await work(new Branch(name, new GitDatabase(repository, octokit, signal)));
    } catch (error) {
      throw new SaidError(explainHistoryError(error, permission), { cause: error });
    }
  }

  return {
    name: message("github/name/branch", { branch: name }),
    read: () =>
      talk("read", async (branch) => {
        const head = await branch.findHead();
        if (head === null) return { latest: null, log: null };
        const [latest, log] = await Promise.all([branch.read(head, LATEST_FILE), branch.read(head, LOG_FILE)]);
        if (latest === null && log === null) throw new RefusedRequest(message("github/not-a-history"));
        const stored = { latest, log };
        heads.set(stored, head);
        return stored;
      }),
    readFile: (then, name) =>
      talk("read", async (branch) => {
        const head = heads.get(then);
        return head === undefined ? null : branch.read(head, name);
      }),
    archives: async (then) => [...(heads.get(then)?.blobs.keys() ?? [])].filter(isArchive).toSorted(),
    replace: (then, update) =>
      talk("write", async (branch) => {
        const head = heads.get(then) ?? null;
        return branch.move(head, await branch.write(head, update));
      }),
  };
}

/** A branch that holds a history. Its methods reject with GitHub's errors. */
class Branch {
  readonly #name: string;
  readonly #git: GitDatabase;

  constructor(name: string, git: GitDatabase) {
    this.#name = name;
    this.#git = git;
  }

  async findHead(): Promise<Head | null> {
    const commit = await this.#git.endOf(this.#name);
    if (commit === null) return null;
    const { tree } = await this.#git.commit(commit);
    const entries = await this.#git.entries(tree, { recursive: false });
    if (entries === null) throw new RefusedRequest(message("github/history-files"));
    const files = entries.filter(({ mode }) => mode.startsWith("100"));
    return { commit, tree, blobs: new Map(files.map(({ path, sha, size }) => [path, { sha, size }])) };
  }

  /** The text of a file; null where there is none. */
  async read({ blobs }: Head, name: string): Promise<string | null> {
    const blob = blobs.get(name);
    if (blob === undefined) return null;
    const { sha, size = 0 } = blob;
    if (size > MAX_FILE_OCTETS)
      throw new RefusedRequest(message("github/history-size", { file: name, mebibytes: MAX_FILE_MIB }));
    return decodeUtf8(await this.#git.read(sha));
  }

  /** Makes a commit on top of `head`. */
  async write(head: Head | null, { latest, log, archive, evidence, title }: HistoryUpdate): Promise<string> {
    const file = (path: string, content: { content: string } | { sha: string }): TreeFile => {
      return { path, mode: "100644", ...content };
    };
    const formerLog = head?.blobs.get(LOG_FILE);
    const files = [
      file(LATEST_FILE, { content: latest }),
      file(LOG_FILE, { content: log }),
      ...(evidence === null ? [] : [file(EVIDENCE_FILE, { content: evidence })]),
      ...(archive === null || formerLog === undefined ? [] : [file(archive, { sha: formerLog.sha })]),
    ];
    const tree = await this.#git.createTree(files, head?.tree ?? null);
    return this.#git.createCommit({ message: title, tree, parents: head === null ? [] : [head.commit] });
  }

  /** Moves the branch from `head` to a commit; false where it has moved since. An answer that was lost may have been a yes. */
  async move(head: Head | null, sha: string): Promise<boolean> {
    const ref = `heads/${this.#name}`;
    try {
      if (head === null) await this.#git.ask((git, at) => git.createRef({ ...at, ref: `refs/${ref}`, sha }));
      else await this.#git.ask((git, at) => git.updateRef({ ...at, ref, sha, force: false }));
      return true;
    } catch (error) {
      if (!MOVED.includes(httpStatus(error))) throw error;
      const now = await this.#git.endOf(this.#name);
      if (now === sha) return true;
      const isStale = /fast.forward/i.test(errorText(error)); // what GitHub shows of a branch may be a moment old
      if (now === (head?.commit ?? null) && !isStale) throw error;
      return false;
    }
  }
}
