// A repository's Git database through GitHub's API: commits are made without a checkout.
import { setTimeout as sleep } from "node:timers/promises";
import type { ByteString } from "../dns/record.ts";
import type { Repository } from "./event.ts";
import type { Octokit } from "./octokit.ts";
import { httpStatus, withRetry } from "./retry.ts";

type GitApi = Octokit["rest"]["git"];

/** A commit, by the names of its tree and its parents. */
export interface GitCommit {
  tree: string;
  parents: readonly string[];
  message: string;
}

/**
 * An entry of a tree. `size`: octets, where GitHub says so. `mode` as git has it: `100644` and `100755` for files, `120000` for links,
 * `040000` for folders, `160000` for submodules.
 */
export interface GitEntry {
  path: string;
  mode: string;
  sha: string;
  size: number | undefined;
}

/** A file of a tree to make: its text, or the name of an existing blob. */
export type TreeFile = { path: string; mode: "100644" | "100755" } & ({ content: string } | { sha: string });

/** Where there is no commit: before a branch is made, and after it is deleted (GitHub docs, GraphQL `updateRefs`). */
const NO_COMMIT = "0".repeat(40);
const MOVE_BRANCH = "mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";

/** Its methods reject with GitHub's errors; each repeats its request after a transient failure until `signal` ends. */
export class GitDatabase {
  readonly #repository: Repository;
  readonly #octokit: Octokit;
  readonly #signal: AbortSignal;

  constructor(repository: Repository, octokit: Octokit, signal: AbortSignal) {
    this.#repository = repository;
    this.#octokit = octokit;
    this.#signal = signal;
  }

  /** The commit at the end of a branch; null without one. */
  async endOf(branch: string): Promise<string | null> {
    try {
      return (await this.ask((git, at) => git.getRef({ ...at, ref: `heads/${branch}` }))).data.object.sha;
    } catch (error) {
      if (httpStatus(error) === 404) return null;
      throw error;
    }
  }

  async commit(commit_sha: string): Promise<GitCommit> {
    const { data } = await this.ask((git, at) => git.getCommit({ ...at, commit_sha }));
    return { tree: data.tree.sha, parents: data.parents.map(({ sha }) => sha), message: data.message };
  }

  /** The entries of a tree, at its top or below that too; null where there are more than GitHub lists. */
  async entries(tree_sha: string, { recursive }: { recursive: boolean }): Promise<GitEntry[] | null> {
    const { data } = await this.ask((git, at) =>
      git.getTree({ ...at, tree_sha, ...(recursive ? { recursive: "1" } : {}) }),
    );
    if (data.truncated) return null;
    return data.tree.map(({ path, mode, sha, size }) => ({ path, mode, sha, size }));
  }

  async read(file_sha: string): Promise<ByteString> {
    const { data } = await this.ask((git, at) => git.getBlob({ ...at, file_sha }));
    return Buffer.from(data.content, "base64").toString("latin1");
  }

  /** Gives the name of the new blob. */
  async createBlob(octets: ByteString): Promise<string> {
    const content = Buffer.from(octets, "latin1").toString("base64");
    return (await this.ask((git, at) => git.createBlob({ ...at, content, encoding: "base64" }))).data.sha;
  }

  /** Gives the name of the tree that has these files beside those of `base`. */
  async createTree(files: readonly TreeFile[], base: string | null): Promise<string> {
    const tree = files.map((file) => ({ ...file, type: "blob" as const }));
    const request = { tree, ...(base === null ? {} : { base_tree: base }) };
    return (await this.ask((git, at) => git.createTree({ ...at, ...request }))).data.sha;
  }

  /** Gives the name of the new commit. */
  async createCommit({ message, tree, parents }: GitCommit): Promise<string> {
    const content = { message, tree, parents: [...parents] };
    return (await this.ask((git, at) => git.createCommit({ ...at, ...content }))).data.sha;
  }

  /**
   * Moves a branch from a commit to another one, whether that descends from it or not; null: there is no branch. `repositoryId` is GitHub's
   * node id. False where the branch was elsewhere: unlike REST, GraphQL compares and moves in one step, so a push meanwhile is not overwritten.
   */
  async moveBranch(repositoryId: string, branch: string, from: string | null, to: string | null): Promise<boolean> {
    const [beforeOid, afterOid] = [from ?? NO_COMMIT, to ?? NO_COMMIT];
    const refUpdates = [{ name: `refs/heads/${branch}`, beforeOid, afterOid, force: true }];
    try {
      await this.#retry(() => this.#octokit.graphql(MOVE_BRANCH, { input: { repositoryId, refUpdates } }));
      return true;
    } catch (error) {
      const now = await this.endOf(branch);
      if (now === to) return true; // an answer that was lost may have been a yes
      if (now === from) throw error;
      return false;
    }
  }

  /** Sends a request about the repository, again after a transient failure. */
  ask<T>(request: (git: GitApi, repository: Repository) => Promise<T>): Promise<T> {
    return this.#retry(() => request(this.#octokit.rest.git, this.#repository));
  }

  #retry<T>(request: () => Promise<T>): Promise<T> {
    return withRetry(request, (ms) => sleep(ms, undefined, { signal: this.#signal }));
  }
}
