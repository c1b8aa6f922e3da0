// A repository's Git database through GitHub's REST API: commits are made without a checkout.
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

/** A blob of a tree. `size`: octets, where GitHub says so. `mode` as git has it: `100644`, `100755`, `120000` for a link. */
export interface GitFile {
  path: string;
  mode: string;
  sha: string;
  size: number | undefined;
}

/** A file of a tree to make: its text, or the name of an existing blob. */
export type TreeFile = { path: string; mode: "100644" | "100755" } & ({ content: string } | { sha: string });

/** Its methods reject with GitHub's errors; each repeats its request after a transient failure until `signal` ends. */
export class GitDatabase {
  readonly #repository: Repository;
  readonly #api: GitApi;
  readonly #signal: AbortSignal;

  constructor(repository: Repository, octokit: Octokit, signal: AbortSignal) {
    this.#repository = repository;
    this.#api = octokit.rest.git;
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

  /** The blobs of a tree, at its top or below that too; null where there are more than GitHub lists. */
  async files(tree_sha: string, { recursive }: { recursive: boolean }): Promise<GitFile[] | null> {
    const { data } = await this.ask((git, at) =>
      git.getTree({ ...at, tree_sha, ...(recursive ? { recursive: "1" } : {}) }),
    );
    if (data.truncated) return null;
    return data.tree.flatMap(({ type, path, mode, sha, size }) => (type === "blob" ? [{ path, mode, sha, size }] : []));
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

  /** Sends a request about the repository, again after a transient failure. */
  ask<T>(request: (git: GitApi, repository: Repository) => Promise<T>): Promise<T> {
    return withRetry(
      () => request(this.#api, this.#repository),
      (ms) => sleep(ms, undefined, { signal: this.#signal }),
    );
  }
}
