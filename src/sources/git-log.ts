// The past of files through git: which commits changed one, and which first had a text.
import { randomUUID } from "node:crypto";
import { realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { MAX_LISTING, SHA, findWorkTreeRoot, runForLine, runGit } from "./git-run.ts";

/** A commit that changed a file. `subject` is the first line of its message: hostile. */
export interface FileChange {
  commit: string;
  subject: string;
}

/**
 * The commits that changed a file of the work tree after the commit `from` and up to `to`, the latest first, at most `limit`; none
 * where git does not have them. `path` is relative to the top.
 */
export async function changesOfFile(
  folder: string,
  path: string,
  { from, to }: { from: string; to: string },
  limit: number,
): Promise<FileChange[]> {
  if (![from, to].every((one) => SHA.test(one))) return [];
  const options = [`--max-count=${limit}`, "--format=%H%x00%s", "--no-show-signature", `${from}..${to}`];
  try {
    const top = await findWorkTreeRoot(folder);
    const lines = await runForLine(top, ["log", ...options, "--", path]);
    return lines.split("\n").flatMap((line) => {
      const [commit = "", subject = ""] = line.split("\0");
      return SHA.test(commit) ? [{ commit, subject }] : [];
    });
  } catch {
    return [];
  }
}

/** When a text was first added by a commit (its own date, ISO 8601), and whether that commit, or its clone, begins with the whole file. */
export interface FirstAddition {
  at: string;
  isNewFile: boolean;
}

/**
 * The oldest commits, of those that led to the one checked out, which add a line with each of these texts (base64), in whatever file of
 * the folder that `file` is in, or of `folders`, which are relative to the top: other folders of a repository may have a long history.
 * A shallow clone begins with all files new. Rejects where git cannot tell.
 */
export async function firstAdditions(
  file: string,
  folders: readonly string[],
  texts: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, FirstAddition>> {
  if (texts.some((text) => !/^[A-Za-z0-9+/]+$/.test(text))) throw new Error("a text to look for is not base64");
  if (texts.length === 0) return new Map();
  const pattern = texts.map((text) => text.replaceAll("+", "[+]")).join("|");
  const folder = await findWorkTreeRoot(realpathSync.native(dirname(resolve(file))), signal);
  const own = relative(folder, realpathSync.native(dirname(resolve(file))));
  const paths = [own, ...folders].map((path) => (path === "" || !isLocalPath(path) ? "." : path));
  const mark = randomUUID(); // no content of a file can pass for a commit
  const args = [
    "log",
    ...PLAIN_LOG,
    `--format=${mark} %ct`,
    "--patch",
    "--unified=0",
    "--extended-regexp",
    `-G${pattern}`,
  ];
  const output = await runGit(
    folder,
    [...args, "--end-of-options", "HEAD", "--", ...new Set(paths)],
    "",
    MAX_LISTING,
    signal,
  );
  return parseAdditions(output.toString("latin1"), texts, mark);
}

function isLocalPath(path: string): boolean {
  return !isAbsolute(path) && path.split(/[\\/]/)[0] !== "..";
}

/** git-log(1): nothing of the configuration or attributes of a repository runs a program, or changes what is written. */
const PLAIN_LOG = [
  "--no-ext-diff",
  "--no-textconv",
  "--no-show-signature",
  "--no-color",
  "--no-renames",
  "--no-notes",
  "--no-mailmap",
  "-m", // what a merge itself adds
  "--no-follow",
];

/** git-log(1) with `--patch`: each commit begins with the mark and its date, each file with `diff --git`, and its lines with `@@`. */
export function parseAdditions(log: string, texts: readonly string[], mark: string): Map<string, FirstAddition> {
  const found = new Map<string, FirstAddition>();
  for (const commit of log.split(`${mark} `).slice(1)) {
    const end = commit.indexOf("\n");
    const seconds = Number(end < 0 ? commit : commit.slice(0, end));
    if (!Number.isSafeInteger(seconds) || seconds > MAX_SECONDS) continue;
    const at = new Date(seconds * 1_000).toISOString(); // oxlint-disable-line no-restricted-globals -- no clock
    for (const diff of commit
      .slice(end + 1)
      .split(/^diff --git /m)
      .slice(1)) {
      const body = diff.search(/^@@ /m);
      if (body < 0) continue;
      const isNewFile = /^--- \/dev\/null$/m.test(diff.slice(0, body));
      const added = diff
        .slice(body)
        .split("\n")
        .filter((line) => line.startsWith("+"))
        .join("\n");
      for (const text of texts) {
        if (!added.includes(text)) continue;
        const known = found.get(text);
        const isOlder = known === undefined || at < known.at;
        if (isOlder) found.set(text, { at, isNewFile });
        else if (at === known.at) known.isNewFile ||= isNewFile;
      }
    }
  }
  return found;
}

/** ECMA-262 §21.4.1.1: the last second of the calendar. */
const MAX_SECONDS = 8_640_000_000_000;
