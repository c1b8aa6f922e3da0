// The commits that led to one, through GitHub's REST API, for a clone that lacks them: within a number of requests.
import { setTimeout as sleep } from "node:timers/promises";
import { mapConcurrent } from "../concurrency/map.ts";
import { type Message, message } from "../message.ts";
import type { CommitLog, FirstAddition, PastCommit, TextSearch } from "../ports.ts";
import type { OpenCommitLog } from "../run/commit-key-dates.ts";
import { RefusedRequest, explainLogError } from "./api-errors.ts";
import { openRemoteCommit } from "./commit-api.ts";
import type { Repository } from "./event.ts";
import type { Octokit } from "./octokit.ts";
import { openOctokit } from "./octokit.ts";
import { httpStatus, withRetry } from "./retry.ts";
import { SaidError } from "../errors.ts";

/** Project limits: requests of a run for files at earlier commits, for commits since a moment, and for what earlier commits declared. Together a tenth of what a job's token may ask in an hour (GitHub docs, rate limits of GITHUB_TOKEN). */
const MAX_REQUESTS = { files: 70, commits: 10, zones: 20 };
/** GitHub docs, "List commits": at most 100 on a page. */
const PAGE_SIZE = 100;
/** Project limit: concurrent requests; GitHub asks for few (best practices for using the REST API). */
const MAX_CONCURRENT_REQUESTS = 4;
/** Limit for all requests and waits together, in milliseconds, and within the run. */
const DEADLINE_MS = 120_000;

/** Opens the log of a repository; of one commit once, so that a second look asks nothing again. */
export function remoteCommitLogs(repository: Repository, token: string, apiUrl: string): OpenCommitLog {
  const opened = new Map<string, Promise<CommitLog>>();
  return (head, signal) => {
    const limits = [AbortSignal.timeout(DEADLINE_MS), ...(signal === undefined ? [] : [signal])];
    const access = { repository, token, apiUrl, signal: AbortSignal.any(limits) };
    const log = opened.get(head) ?? RemoteCommitLog.open(head, access).catch(explain);
    opened.set(head, log);
    return log;
  };
}

interface Access {
  repository: Repository;
  token: string;
  apiUrl: string;
  signal: AbortSignal;
}

function explain(error: unknown): never {
  throw new SaidError(explainLogError(error));
}

/** The versions of a file, the latest first; `isWhole`: these are all. */
interface FileVersions {
  commits: readonly PastCommit[];
  isWhole: boolean;
}

class RemoteCommitLog implements CommitLog {
  readonly #head: string;
  readonly #access: Access;
  readonly #rest: Octokit["rest"];
  readonly #left = { ...MAX_REQUESTS };
  readonly #versions = new Map<string, Promise<FileVersions>>();
  readonly #contents = new Map<string, Promise<string>>();
  /** Contents by id: most files of two commits are the same. */
  readonly #blobs = new Map<string, string>();
  #problem: Message | null = null;

  static async open(head: string, access: Access): Promise<CommitLog> {
    const { rest } = await openOctokit(access.token, access.apiUrl, access.signal);
    return new RemoteCommitLog(head, access, rest);
  }

  private constructor(head: string, access: Access, rest: Octokit["rest"]) {
    this.#head = head;
    this.#access = access;
    this.#rest = rest;
  }

  problem(): Message | null {
    return this.#problem;
  }

  async firstAdditions(searches: readonly TextSearch[]): Promise<(FirstAddition | null)[]> {
    const found: (FirstAddition | null)[] = [];
    for (const { texts, files } of searches) {
      const ofFiles: (FirstAddition | null)[] = [];
      for (const file of files) ofFiles.push(await this.#searchFile(file, texts).catch(explain));
      const additions = ofFiles.filter((one) => one !== null);
      const [oldest] = additions.toSorted((a, b) => (a.commit.at < b.commit.at ? -1 : 1));
      const isOldest = additions.length === files.length && additions.every((one) => one.isOldest);
      found.push(oldest === undefined ? null : { commit: oldest.commit, isOldest });
    }
    return found;
  }

  async commitsSince(at: string): Promise<PastCommit[]> {
    const commits: PastCommit[] = [];
    for (let page = 1; this.#left.commits > 0; page++) {
      const listed = await this.#listCommits("commits", { since: at, page }).catch(explain);
      commits.push(...listed);
      if (listed.length < PAGE_SIZE) break;
    }
    return commits;
  }

  async open(commit: string): ReturnType<CommitLog["open"]> {
    const { repository, token, apiUrl, signal } = this.#access;
    const opened = await openRemoteCommit({ ...repository, sha: commit }, token, apiUrl, signal);
    const note = (error: unknown): never => {
      this.#problem ??= explainLogError(error);
      throw error;
    };
    const limited = <T>(requests: number, request: () => Promise<T>): Promise<T> =>
      this.#count("zones", requests).then(request).catch(note);
    return {
      files: () => limited(1, () => opened.files()),
      read: async (ids) => {
        const missing = ids.filter((id) => !this.#blobs.has(id));
        const read = missing.length === 0 ? [] : await limited(missing.length, () => opened.read(missing));
        for (const [id, content] of read) this.#blobs.set(id, content);
        return new Map(ids.map((id) => [id, this.#blobs.get(id) ?? ""]));
      },
    };
  }

  /** Takes requests from what is left; rejects with a RefusedRequest where that is too little. */
  async #count(kind: keyof typeof MAX_REQUESTS, requests: number): Promise<void> {
    if (this.#left[kind] < requests) {
      const refusal = new RefusedRequest(message("github/log-requests"));
      this.#problem = explainLogError(refusal);
      throw refusal;
    }
    this.#left[kind] -= requests;
    return Promise.resolve();
  }

  #ask<T>(request: () => Promise<T>): Promise<T> {
    return withRetry(request, (ms) => sleep(ms, undefined, { signal: this.#access.signal }));
  }

  /**
   * The oldest version of a file that has one of the texts: a key is first looked for by halves, as if it had stayed since it came. Then in all
   * versions before, since it may have been put back.
   */
  async #searchFile(file: string, texts: readonly string[]): Promise<FirstAddition | null> {
    let commits: readonly PastCommit[] = [];
    let oldest = -1;
    let isOldest = false;
    const has = async (i: number): Promise<boolean> => {
      const content = await this.#contentOf(file, commits[i]?.id ?? "");
      return texts.some((text) => content.includes(text));
    };
    try {
      const versions = await this.#versionsOf(file);
      ({ commits } = versions);
      if (commits.length === 0 || !(await has(0))) return null;
      oldest = 0;
      let before = commits.length;
      while (before - oldest > 1) {
        const middle = Math.floor((oldest + before) / 2);
        if (await has(middle)) oldest = middle;
        else before = middle;
      }
      const earlier = commits.map((_, i) => i).slice(before);
      const put = await mapConcurrent(earlier, MAX_CONCURRENT_REQUESTS, has);
      if (put.includes(true)) oldest = before + put.lastIndexOf(true);
      isOldest = versions.isWhole;
    } catch (error) {
      if (!(error instanceof RefusedRequest)) throw error;
    }
    const commit = commits[oldest];
    return commit === undefined ? null : { commit, isOldest };
  }

  #versionsOf(file: string): Promise<FileVersions> {
    const listed = this.#versions.get(file) ?? this.#listVersions(file);
    this.#versions.set(file, listed);
    return listed;
  }

  /** One page: to read a hundred versions takes more requests than there are. */
  async #listVersions(path: string): Promise<FileVersions> {
    const commits = await this.#listCommits("files", { path, page: 1 });
    return { commits, isWhole: commits.length < PAGE_SIZE };
  }

  #contentOf(file: string, commit: string): Promise<string> {
    const key = `${commit} ${file}`;
    const content = this.#contents.get(key) ?? this.#fetchContent(file, commit);
    this.#contents.set(key, content);
    return content;
  }

  /** The content of a file at a commit, as Latin-1; empty where that commit removed it. */
  async #fetchContent(path: string, ref: string): Promise<string> {
    await this.#count("files", 1);
    const { repository } = this.#access;
    try {
      const { data } = await this.#ask(() => this.#rest.repos.getContent({ ...repository, path, ref }));
      if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return "";
      // GitHub docs, "Get repository content": of more than 1 MB there is no content
      if (data.content === "" && data.size > 0) throw new RefusedRequest(message("github/file-size"));
      return Buffer.from(data.content, "base64").toString("latin1");
    } catch (error) {
      if (httpStatus(error) === 404) return "";
      throw error;
    }
  }

  async #listCommits(
    kind: keyof typeof MAX_REQUESTS,
    more: { path?: string; since?: string; page: number },
  ): Promise<PastCommit[]> {
    await this.#count(kind, 1);
    const { repository } = this.#access;
    const query = { ...repository, sha: this.#head, per_page: PAGE_SIZE, ...more };
    const { data } = await this.#ask(() => this.#rest.repos.listCommits(query));
    return data.flatMap(({ sha, parents, commit }) => {
      const date = new Date(commit.committer?.date ?? "");
      if (Number.isNaN(date.getTime())) return [];
      return [{ id: sha, parents: parents.map((parent) => parent.sha), at: date.toISOString() }];
    });
  }
}
