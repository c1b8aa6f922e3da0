// The past of files through git: which commits changed one, and which first had a text.
import { randomUUID } from "node:crypto";
import { realpathSync } from "node:fs";
import { dirname, posix, relative, resolve, sep } from "node:path";
import type { CommitLog, PastCommit, TextSearch } from "../ports.ts";
import { compareText } from "../text/order.ts";
import { commitIn } from "./git.ts";
import { MAX_LISTING, SHA, findWorkTreeRoot, runForLine, runGit } from "./git-run.ts";

/** A commit that changed a file. `subject` is the first line of its message: hostile. */
export interface FileChange {
  commit: string;
  subject: string;
}

/**
 * The commits that changed files of the work tree after the commit `from` and up to `to`, the latest first, at most `limit`; none
 * where git does not have them. `path` and `patterns` are relative to the top.
 */
export async function changesOfFiles(
  folder: string,
  { path, patterns }: { path: string; patterns: readonly string[] },
  { from, to }: { from: string; to: string },
  limit: number,
): Promise<FileChange[]> {
  if (![from, to].every((one) => SHA.test(one))) return [];
  const options = [`--max-count=${limit}`, "--format=%H%x00%s", "--no-show-signature", `${from}..${to}`];
  try {
    const top = await findWorkTreeRoot(resolve(folder));
    const args = ["log", ...options, "--", literally(path), ...patterns];
    const output = await runGit(top, args, "", MAX_LISTING, undefined, "globs");
    const lines = output.toString("utf8").split("\n");
    return lines.flatMap((line) => {
      const [commit = "", subject = ""] = line.split("\0");
      return SHA.test(commit) ? [{ commit, subject }] : [];
    });
  } catch {
    return [];
  }
}

/** Project limit: commits that are looked at, more than most repositories have; git compares the files of each with those before. */
const MAX_COMMITS = 50_000;

/** The commits that git has here, of those that led to the one checked out around `file`. Rejects where there is none. */
export async function openGitLog(file: string, signal?: AbortSignal, maxCommits = MAX_COMMITS): Promise<CommitLog> {
  const own = realpathSync.native(dirname(resolve(file)));
  const asked = ["rev-parse", "--show-cdup", "--is-shallow-repository"];
  const listing = ["rev-list", `--max-count=${maxCommits + 1}`, "--parents", "--timestamp", "HEAD"];
  const [place, lines] = await Promise.all([runForLine(own, asked, signal), runForLine(own, listing, signal)]);
  const [up = "", isShallow] = place.split("\n");
  const folder = resolve(own, up);
  const all = lines.split("\n").flatMap(parsePastCommit);
  const commits = all.slice(0, maxCommits);
  const isWhole = all.length === commits.length && isShallow === "false";
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const ownFolder = relative(folder, own).split(sep).join("/");
  return {
    firstAdditions: async (searches) => {
      const found = await searchAdditions(folder, [...byId.keys()], searches, ownFolder, signal);
      return searches.map(({ texts }) => {
        const ids = texts.flatMap((text) => [...(found.get(text) ?? [])]);
        const additions = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
        const [commit, ...later] = additions.toSorted((a, b) => compareText(a.at, b.at));
        return commit === undefined ? null : { commit, isOldest: isWhole, later };
      });
    },
    commitsSince: () => Promise.resolve(commits),
    open: (commit) => Promise.resolve(commitIn(folder, commit, signal)),
    problem: () => null,
  };
}

/** Whether the clone begins with a commit whose parents it lacks: that one seems to add all files. */
export async function isShallow(file: string, signal?: AbortSignal): Promise<boolean> {
  return (await runForLine(dirname(resolve(file)), ["rev-parse", "--is-shallow-repository"], signal)) !== "false";
}

/** git-rev-list(1) with `--parents --timestamp`: `<seconds> SP <commit> (SP <parent>)*`. */
function parsePastCommit(line: string): PastCommit[] {
  const [time = "", id, ...parents] = line.split(" ");
  const seconds = Number(time);
  if (id === undefined || !Number.isSafeInteger(seconds) || seconds > MAX_SECONDS) return [];
  return [{ id, parents, at: new Date(seconds * 1_000).toISOString() }]; // oxlint-disable-line no-restricted-globals -- no clock
}

/** ECMA-262 §21.4.1.1: the last second of the calendar. */
const MAX_SECONDS = 8_640_000_000_000;

/**
 * Which of the commits add a line with each text, in the files of the searches, or in others of their kind in the same folders or in
 * `ownFolder`: a record may have been moved among them. Not in more, so that a large repository is not read as a whole.
 */
async function searchAdditions(
  folder: string,
  commits: readonly string[],
  searches: readonly TextSearch[],
  ownFolder: string,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const texts = [...new Set(searches.flatMap((search) => search.texts))];
  if (texts.some((text) => !/^[A-Za-z0-9+/]+$/.test(text))) throw new Error("a text to look for is not base64");
  const files = [...new Set(searches.flatMap((search) => search.files))].filter((path) => !path.startsWith("../"));
  if (texts.length === 0 || files.length === 0) return new Map();
  const mark = randomUUID(); // no content of a file can pass for a commit
  const pattern = texts.map((text) => text.replaceAll("+", "[+]")).join("|");
  const output = await runGit(
    folder,
    ["diff-tree", ...PLAIN_DIFF, `--format=${mark} %H`, `-G${pattern}`, "--", ...globsAround(files, ownFolder)],
    commits.map((id) => `${id}\n`).join(""),
    MAX_LISTING,
    signal,
    "globs",
  );
  return parseAdditions(output.toString("latin1"), texts, mark);
}

/** The pattern of one path. */
function literally(path: string): string {
  return path.replace(/[*?[\\]/g, "\\$&");
}

/** The files, and with a wildcard those beside them whose names end alike; none of a name without an end, which are of all kinds. */
function globsAround(files: readonly string[], ownFolder: string): string[] {
  const globs = files.flatMap((path) => {
    const kind = posix.extname(path);
    const folders = kind === "" ? [] : [posix.dirname(path), ownFolder];
    return [literally(path), ...folders.map((each) => posix.join(literally(each), `*${literally(kind)}`))];
  });
  return [...new Set(globs)];
}

/** git-diff-tree(1): nothing of the configuration or attributes of a repository runs a program, or changes what is written. */
const PLAIN_DIFF = [
  "--stdin",
  "-r",
  "--root",
  "-m", // what a merge itself adds
  "--patch",
  "--unified=0",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-renames",
  "--no-notes",
];

/** git-diff-tree(1) with `--patch`: each commit begins with the mark and its name, each file with `diff --git`, and its lines with `@@`. */
export function parseAdditions(log: string, texts: readonly string[], mark: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const commit of log.split(`${mark} `).slice(1)) {
    const [id = ""] = commit.split("\n", 1);
    for (const diff of commit.split(/^diff --git /m).slice(1)) {
      const body = diff.search(/^@@ /m);
      if (body < 0) continue;
      const lines = diff.slice(body).split("\n");
      const added = lines.filter((line) => line.startsWith("+")).join("\n");
      for (const text of texts) if (added.includes(text)) found.set(text, (found.get(text) ?? new Set()).add(id));
    }
  }
  return found;
}
