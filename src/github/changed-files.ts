// The files and lines that a pull request changes, as GitHub lists them.
import { setTimeout as sleep } from "node:timers/promises";
import type { Location } from "../model.ts";
import type { PullRequest } from "./event.ts";
import { readPullRequest } from "./event.ts";
import type { ActionInputs, Env } from "./inputs.ts";
import type { Octokit } from "./octokit.ts";
import { apiUrl, openOctokit } from "./octokit.ts";
import { parseHunks } from "./patch.ts";
import { withRetry } from "./retry.ts";
import type { Runner } from "./runner.ts";
import { errorMessages } from "../report/error-lines.ts";

/** A changed file; `before` is its earlier name if it has another one. The patch is empty where GitHub does not show it. */
export interface ChangedFile {
  path: string;
  before: string | null;
  patch: string;
}

/** GitHub lists at most so many files of a pull request (REST API, List pull requests files). */
const MAX_FILES = 3000;
/** One deadline for all requests and waits together, in milliseconds. */
const DEADLINE_MS = 60_000;

/** The files of a pull request. Rejects with what GitHub answered. */
export async function* listChangedFiles(octokit: Octokit, pullRequest: PullRequest): AsyncGenerator<ChangedFile> {
  const { owner, repo, number: pull_number } = pullRequest;
  const pages = octokit.paginate.iterator(octokit.rest.pulls.listFiles, { owner, repo, pull_number, per_page: 100 });
  for await (const page of pages) {
    for (const { filename, previous_filename, patch } of page.data)
      yield { path: filename, before: previous_filename ?? null, patch: patch ?? "" };
  }
}

/** What a pull request changes. */
export class PullRequestChange {
  readonly #files: readonly ChangedFile[];
  readonly #lines: ReadonlyMap<string, ReadonlySet<number> | null>;

  constructor(files: readonly ChangedFile[]) {
    this.#files = files;
    this.#lines = new Map(files.map(({ path, patch }) => [path, patch === "" ? null : addedLines(patch)]));
  }

  /** Whether any of its files is one of those; also if there are more than GitHub lists. */
  touches(isWanted: (file: string) => boolean): boolean {
    return (
      this.#files.length >= MAX_FILES ||
      this.#files.some(({ path, before }) => isWanted(path) || (before !== null && isWanted(before)))
    );
  }

  /** Whether it adds or replaces a line, as far as GitHub shows. */
  changesLine({ file, line }: Location): boolean {
    const lines = this.#lines.get(file);
    return lines === null || lines?.has(line) === true;
  }
}

function addedLines(patch: string): ReadonlySet<number> {
  return new Set(parseHunks(patch).flatMap(({ line, added }) => added.map((at) => line + at)));
}

/** What a pull request changes, by default that of this run; null without one, and where GitHub does not say. */
export async function findChange(
  env: Env,
  runner: Runner,
  { comment, token, language }: Pick<ActionInputs, "comment" | "token" | "language">,
  pullRequest = readPullRequest(env),
): Promise<PullRequestChange | null> {
  if (pullRequest === null || comment === "never" || token === "") return null;
  try {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const octokit = await openOctokit(token, apiUrl(env), signal);
    const list = async (): Promise<ChangedFile[]> => {
      const files: ChangedFile[] = [];
      for await (const file of listChangedFiles(octokit, pullRequest)) files.push(file);
      return files;
    };
    return new PullRequestChange(await withRetry(list, (ms) => sleep(ms, undefined, { signal })));
  } catch (error) {
    runner.debug(
      `The files of pull request #${pullRequest.number} could not be listed: ${errorMessages(error, language).join(" ")}`,
    );
    return null;
  }
}
