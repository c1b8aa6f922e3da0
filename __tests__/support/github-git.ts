// The Git database of the loopback GitHub: blobs, trees of one level, commits, and branches that only move forward.
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { Call } from "./github-contract.ts";

export interface Answer {
  status: number;
  body: unknown;
}

interface StoredCommit {
  message: string;
  tree: string;
  parents: readonly string[];
}

/** What requests that write send. */
interface Sent {
  content?: string;
  tree?: string | { path: string; content?: string; sha?: string | null }[];
  base_tree?: string;
  message?: string;
  parents?: string[];
  ref?: string;
  sha?: string;
  force?: boolean;
}

/** The input of the mutation `updateRefs`. */
export interface RefUpdates {
  repositoryId: string;
  refUpdates: { name: string; beforeOid: string; afterOid: string; force: boolean }[];
}

const NO_COMMIT = "0".repeat(40);

const NOT_FOUND: Answer = { status: 404, body: { message: "Not Found" } };
const invalid = (message: string): Answer => ({
  status: 422,
  body: { message, documentation_url: "https://docs.github.com/rest" },
});

export class GitDatabase {
  readonly #blobs = new Map<string, Buffer>();
  readonly #trees = new Map<string, ReadonlyMap<string, string>>();
  readonly #commits = new Map<string, StoredCommit>();
  /** Commits by `heads/…`. */
  readonly #refs = new Map<string, string>();
  /** Branches that a rule protects. */
  readonly protectedBranches = new Set<string>();
  /** Whether trees have more files than GitHub lists. */
  isTruncated = false;
  /** Called before a branch moves. */
  beforeMove: (() => void) | null = null;

  /** The files of a branch; null where there is none. */
  filesOf(branch: string): Record<string, string> | null {
    const commit = this.#commits.get(this.#refs.get(`heads/${branch}`) ?? "");
    if (commit === undefined) return null;
    const files = this.#trees.get(commit.tree) ?? new Map<string, string>();
    return Object.fromEntries([...files].map(([path, sha]) => [path, this.#blobs.get(sha)?.toString() ?? ""]));
  }

  /** The commit at the end of a branch; null without one. */
  endOf(branch: string): string | null {
    return this.#refs.get(`heads/${branch}`) ?? null;
  }

  /** The octets of a file of a branch. */
  octetsOf(branch: string, path: string): Buffer | undefined {
    const tree = this.#commits.get(this.endOf(branch) ?? "")?.tree ?? "";
    return this.#blobs.get(this.#trees.get(tree)?.get(path) ?? "");
  }

  /** The message of the last commit of a branch. */
  messageOf(branch: string): string {
    return this.#commits.get(this.endOf(branch) ?? "")?.message ?? "";
  }

  /** Makes a branch of another one, or moves it there. */
  fork(branch: string, from: string): void {
    this.#refs.set(`heads/${branch}`, this.endOf(from) ?? "");
  }

  /** Whether a branch has a commit that another one does not have. */
  isAhead(branch: string, other: string): boolean {
    return !this.#isAncestor(this.endOf(branch) ?? "", this.endOf(other) ?? "");
  }

  /** Moves branches that are where they are said to be; or why not, as GraphQL says it. */
  updateRefs(updates: RefUpdates["refUpdates"]): { type: string; message: string } | null {
    this.#runBeforeMove();
    for (const { name, beforeOid, afterOid } of updates) {
      const ref = name.replace(/^refs\//, "");
      if ((this.#refs.get(ref) ?? NO_COMMIT) !== beforeOid)
        return { type: "UNPROCESSABLE", message: `Reference ${name} is not at ${beforeOid}` };
      if (this.protectedBranches.has(ref.replace(/^heads\//, "")))
        return { type: "UNPROCESSABLE", message: "Repository rule violations found" };
      if (afterOid === NO_COMMIT) this.#refs.delete(ref);
      else if (this.#commits.has(afterOid)) this.#refs.set(ref, afterOid);
      else return { type: "NOT_FOUND", message: "Object does not exist" };
    }
    return null;
  }

  /** Deletes a branch. */
  remove(branch: string): void {
    this.#refs.delete(`heads/${branch}`);
  }

  /** How many commits a branch has. */
  lengthOf(branch: string): number {
    let length = 0;
    for (let at = this.#refs.get(`heads/${branch}`); at !== undefined; at = this.#commits.get(at)?.parents[0]) length++;
    return length;
  }

  /** The files of each commit of a branch, the first one first. */
  commitsOf(branch: string): Record<string, string>[] {
    const all: Record<string, string>[] = [];
    for (let at = this.#refs.get(`heads/${branch}`); at !== undefined;) {
      const commit = this.#commits.get(at);
      const files = [...(this.#trees.get(commit?.tree ?? "") ?? [])];
      all.unshift(Object.fromEntries(files.map(([path, sha]) => [path, this.#blobs.get(sha)?.toString() ?? ""])));
      at = commit?.parents[0];
    }
    return all;
  }

  /** The octets of all blobs as git keeps them without deltas. */
  looseOctets(): number {
    return [...this.#blobs.values()].reduce((sum, text) => sum + deflateSync(text).length, 0);
  }

  /** Puts files on a branch, in a commit of its own. */
  commit(branch: string, files: Readonly<Record<string, string | Buffer>>): void {
    const tree = this.#storeTree(new Map(Object.entries(files).map(([path, text]) => [path, this.#storeBlob(text)])));
    const parent = this.#refs.get(`heads/${branch}`);
    this.#refs.set(
      `heads/${branch}`,
      this.#storeCommit({ message: "by hand", tree, parents: parent === undefined ? [] : [parent] }),
    );
  }

  /** Answers a request; null where it is not for this database. */
  answer({ id, path }: Call, body: unknown, origin: string): Answer | null {
    const sent = (body ?? {}) as Sent;
    const ref = path["ref"] ?? "";
    if (id === "git/get-ref") return this.#renderRef(ref, origin);
    if (id === "git/get-commit") return this.#renderCommit(path["commit_sha"] ?? "", origin, 200);
    if (id === "git/get-tree") return this.#renderTree(path["tree_sha"] ?? "", origin, 200);
    if (id === "git/get-blob") return this.#renderBlob(path["file_sha"] ?? "", origin);
    if (id === "git/create-blob") return this.#createBlob(sent, origin);
    if (id === "git/create-tree") return this.#createTree(sent, origin);
    if (id === "git/create-commit") return this.#createCommit(sent, origin);
    if (id === "git/create-ref") return this.#createRef(sent, origin);
    if (id === "git/update-ref") return this.#updateRef(ref, sent, origin);
    return null;
  }

  #createBlob({ content = "" }: Sent, origin: string): Answer {
    const sha = this.#storeBlob(Buffer.from(content, "base64"));
    return { status: 201, body: { sha, url: `${origin}/blobs/${sha}` } };
  }

  #createTree({ tree, base_tree }: Sent, origin: string): Answer {
    if (base_tree !== undefined && !this.#trees.has(base_tree)) return NOT_FOUND;
    const files = new Map(this.#trees.get(base_tree ?? ""));
    for (const { path, content, sha } of Array.isArray(tree) ? tree : []) {
      if (content === undefined && !this.#blobs.has(sha ?? "")) return invalid("tree.sha is not a blob");
      files.set(path, content === undefined ? (sha ?? "") : this.#storeBlob(content));
    }
    return this.#renderTree(this.#storeTree(files), origin, 201) as Answer;
  }

  #createCommit({ message = "", tree, parents = [] }: Sent, origin: string): Answer {
    if (typeof tree !== "string" || !this.#trees.has(tree)) return invalid("tree is not a tree");
    if (!parents.every((parent) => this.#commits.has(parent))) return invalid("a parent is not a commit");
    return this.#renderCommit(this.#storeCommit({ message, tree, parents }), origin, 201);
  }

  #createRef({ ref = "", sha = "" }: Sent, origin: string): Answer {
    this.#runBeforeMove();
    const name = ref.replace(/^refs\//, "");
    if (this.#refs.has(name)) return invalid("Reference already exists");
    if (!this.#commits.has(sha)) return invalid("Object does not exist");
    this.#refs.set(name, sha);
    return { ...this.#renderRef(name, origin), status: 201 };
  }

  #updateRef(ref: string, { sha = "", force = false }: Sent, origin: string): Answer {
    this.#runBeforeMove();
    const now = this.#refs.get(ref);
    if (now === undefined) return invalid("Reference does not exist");
    if (this.protectedBranches.has(ref.replace(/^heads\//, ""))) return invalid("Repository rule violations found");
    if (!force && !this.#isAncestor(now, sha)) return invalid("Update is not a fast forward");
    this.#refs.set(ref, sha);
    return this.#renderRef(ref, origin);
  }

  #runBeforeMove(): void {
    const run = this.beforeMove;
    this.beforeMove = null;
    run?.();
  }

  #isAncestor(ancestor: string, sha: string): boolean {
    if (ancestor === sha) return true;
    return this.#commits.get(sha)?.parents.some((parent) => this.#isAncestor(ancestor, parent)) ?? false;
  }

  #storeBlob(content: string | Buffer): string {
    const sha = blobName(content);
    this.#blobs.set(sha, Buffer.from(content));
    return sha;
  }

  #storeTree(files: ReadonlyMap<string, string>): string {
    const sha = sha1(`tree ${JSON.stringify([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))}`);
    this.#trees.set(sha, files);
    return sha;
  }

  #storeCommit(commit: StoredCommit): string {
    const sha = sha1(`commit ${JSON.stringify(commit)} ${this.#commits.size}`);
    this.#commits.set(sha, commit);
    return sha;
  }

  #renderRef(name: string, origin: string): Answer {
    const sha = this.#refs.get(name);
    if (sha === undefined) return NOT_FOUND;
    const object = { type: "commit", sha, url: `${origin}/commits/${sha}` };
    return { status: 200, body: { ref: `refs/${name}`, node_id: "R_1", url: `${origin}/refs`, object } };
  }

  #renderTree(sha: string, origin: string, status: number): Answer | null {
    const files = this.#trees.get(sha);
    if (files === undefined) return null;
    const tree = [...files].map(([path, blob]) => {
      const size = this.#blobs.get(blob)?.length ?? 0;
      return { path, mode: "100644", type: "blob", sha: blob, size, url: `${origin}/blobs/${blob}` };
    });
    return { status, body: { sha, url: `${origin}/trees/${sha}`, tree, truncated: this.isTruncated } };
  }

  #renderCommit(sha: string, origin: string, status: number): Answer {
    const commit = this.#commits.get(sha);
    if (commit === undefined) return NOT_FOUND;
    const url = (what: string): string => `${origin}/${what}`;
    const author = { name: "github-actions[bot]", email: "bot@example.org", date: "2026-11-23T12:00:00Z" };
    return {
      status,
      body: {
        sha,
        node_id: "C_1",
        url: url(`commits/${sha}`),
        html_url: url(`commits/${sha}`),
        author,
        committer: author,
        message: commit.message,
        tree: { sha: commit.tree, url: url(`trees/${commit.tree}`) },
        parents: commit.parents.map((parent) => ({
          sha: parent,
          url: url(`commits/${parent}`),
          html_url: url(`commits/${parent}`),
        })),
        verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
      },
    };
  }

  #renderBlob(sha: string, origin: string): Answer | null {
    const text = this.#blobs.get(sha);
    return text === undefined ? null : { status: 200, body: renderBlob(text, `${origin}/blobs/${sha}`) };
  }
}

/** A blob as GitHub sends it: base64 in lines. */
export function renderBlob(text: string | Buffer, url: string): object {
  const content = Buffer.from(text).toString("base64").replace(/.{60}/g, "$&\n");
  return { sha: blobName(text), node_id: "B_1", size: Buffer.byteLength(text), url, content, encoding: "base64" };
}

/** As git names a blob. */
export function blobName(content: string | Buffer): string {
  return sha1(Buffer.concat([Buffer.from(`blob ${Buffer.byteLength(content)}\0`), Buffer.from(content)]));
}

function sha1(text: string | Buffer): string {
  return createHash("sha1").update(text).digest("hex");
}
