// The repository through git: objects of its commits, and which files it tracks. Nothing is checked out, fetched or executed.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { ByteString } from "../dns/record.ts";
import type { Commit, CommitFile } from "../ports.ts";

/** Project limits: a listing of about 500,000 files; and the contents of one read. */
const MAX_LISTING = 64 * 2 ** 20;
const MAX_CONTENTS = 256 * 2 ** 20;
/** Project limit, in milliseconds: git answers from the disk. */
const TIMEOUT_MS = 60_000;

/**
 * git(1): replace refs would show other objects than the ones named; a bare repository inside the files of a pull request
 * would be treated as the repository; hooks and the file system monitor are programs. As nothing is executed, the owner
 * of the repository does not matter: in a container that is often another user.
 */
const OPTIONS = [
  "--no-pager",
  "--no-replace-objects",
  "--literal-pathspecs",
  "-c",
  "safe.bareRepository=explicit",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "safe.directory=*",
];

/** A commit by its full name: SHA-1 or SHA-256. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A partial clone would fetch the objects it lacks: no protocol is allowed (git(1), GIT_ALLOW_PROTOCOL). */
const ENVIRONMENT = {
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  LC_ALL: "C",
};

async function findWorkTreeRoot(folder: string, signal?: AbortSignal): Promise<string> {
  return resolve(folder, await runForLine(folder, ["rev-parse", "--show-cdup"], signal));
}

async function runForLine(folder: string, args: readonly string[], signal?: AbortSignal): Promise<string> {
  return (await runGit(folder, args, "", MAX_LISTING, signal)).toString("utf8").replace(/\r?\n$/, "");
}

/**
 * The real paths of all files that git tracks in the work tree that a folder is in: those in its index, those of its
 * submodules, and, where it is a submodule itself, those around it. Rejects where there is no work tree, or no git.
 */
export async function trackedFiles(folder: string): Promise<ReadonlySet<string>> {
  const tracked = new Set<string>();
  for (let top = await findWorkTreeRoot(realpathSync.native(folder)); ;) {
    const real = realpathSync.native(top);
    const listing = await runGit(real, ["ls-files", "-z", "--cached", "--recurse-submodules"], "", MAX_LISTING);
    for (const path of listing.toString("utf8").split("\0")) if (path !== "") tracked.add(join(real, path));
    // git names it only where that tracks this one
    const above = await runForLine(real, ["rev-parse", "--show-superproject-working-tree"]);
    if (above === "" || above === top) return tracked;
    top = above;
  }
}

/** The commit that `ref` means in the repository that a file is in. Rejects where git knows none; `signal` ends every git that runs. */
export async function openCommit(file: string, ref: string, signal?: AbortSignal): Promise<Commit> {
  const folder = dirname(resolve(file));
  if (ref.startsWith("-")) throw new Error(`${ref} is not the name of a commit`);
  const output = await runGit(
    folder,
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`],
    "",
    MAX_LISTING,
    signal,
  ).catch((error: unknown) => {
    throw error instanceof GitError && error.stderrLine === "" ? new Error(`git knows no such commit here`) : error;
  });
  const commit = output.toString("latin1").trim();
  return {
    files: async () =>
      parseListing(await runGit(folder, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit], "", MAX_LISTING, signal)),
    read: async (ids) =>
      parseObjects(
        await runGit(folder, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""), MAX_CONTENTS, signal),
        ids,
      ),
  };
}

/**
 * The first parent of a commit (a full name), null of a root commit. It is in the commit itself, also where a shallow clone has no
 * parent. Rejects where git does not have the commit.
 */
export async function firstParent(file: string, commit: string, signal?: AbortSignal): Promise<string | null> {
  return (await parentsOf(file, commit, signal))[0] ?? null;
}

/** The commit that is checked out around a file; null where there is none, or no git. */
export async function headCommit(file: string, signal?: AbortSignal): Promise<string | null> {
  try {
    const head = await runForLine(
      dirname(resolve(file)),
      ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"],
      signal,
    );
    return SHA.test(head) ? head : null;
  } catch {
    return null;
  }
}

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

/** What a commit was merged into, its first parent; null where another commit is checked out, or it is not a merge. */
export async function mergedInto(file: string, merge: string, signal?: AbortSignal): Promise<string | null> {
  try {
    const head = await runForLine(dirname(resolve(file)), ["rev-parse", "--verify", "--quiet", "HEAD"], signal);
    const [base, merged] = head === merge ? await parentsOf(file, merge, signal) : [];
    return base === undefined || merged === undefined ? null : base;
  } catch {
    return null; // there is no git, or no commit
  }
}

async function parentsOf(file: string, commit: string, signal?: AbortSignal): Promise<string[]> {
  const content = (await readCommitObject(dirname(resolve(file)), commit, signal)).split("\n\n")[0] ?? "";
  return [...content.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = ""]) => parent);
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

async function readCommitObject(folder: string, commit: string, signal?: AbortSignal): Promise<string> {
  const output = await runGit(folder, ["cat-file", "commit", commit], "", MAX_LISTING, signal).catch(
    (error: unknown) => {
      throw error instanceof GitError ? new Error(`the checkout does not contain ${commit}`) : error;
    },
  );
  return output.toString("latin1");
}

/** `said`: the first line that git wrote on its standard error. */
class GitError extends Error {
  readonly stderrLine: string;

  constructor(command: string, said: string) {
    super(`git ${command} failed${said === "" ? "" : `: ${said}`}`);
    this.stderrLine = said;
  }
}

/** Git's standard output, at most `limit` octets of it. */
function runGit(
  folder: string,
  args: readonly string[],
  input: string,
  limit: number,
  signal?: AbortSignal,
): Promise<Buffer> {
  const [command = ""] = args;
  return new Promise((settle, reject) => {
    // Windows looks for programs in the current folder first, which must not be the repository.
    const child = spawn("git", [...OPTIONS, "-C", folder, ...args], {
      cwd: dirname(process.execPath),
      env: { ...process.env, ...ENVIRONMENT },
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal === undefined ? [] : [signal])]),
    });
    const output: Buffer[] = [];
    let length = 0;
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) child.kill();
      else output.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      if (stderr.length < 1_000) stderr += chunk.toString("utf8");
    });
    child.stdin.on("error", () => undefined); // it ended before it had read everything, and says why
    child.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "ENOENT" ? new Error("there is no git here") : error),
    );
    child.on("close", (code) => {
      if (code === 0) settle(Buffer.concat(output));
      else
        reject(
          length > limit
            ? new Error(`git ${command} says more than ${limit / 2 ** 20} MiB`)
            : new GitError(command, (stderr.split("\n")[0] ?? "").trim()),
        );
    });
    child.stdin.end(input);
  });
}

/**
 * git-ls-tree(1): `<mode> SP <type> SP <object> SP <size, padded> TAB <path> NUL`. Other things than blobs are left out. Throws
 * where git has not all of them (their size is `BAD`).
 */
export function parseListing(listing: Buffer): CommitFile[] {
  const files: CommitFile[] = [];
  for (const line of listing.toString("utf8").split("\0")) {
    const [, mode, id, size, path] = /^(\d{6}) blob ([0-9a-f]{40,64}) +(\d+)\t([^]+)$/.exec(line) ?? [];
    if (/^\d{6} blob [0-9a-f]+ +BAD\t/.test(line)) throw new Error(INCOMPLETE);
    if (mode !== undefined && id !== undefined && path !== undefined)
      files.push({ path, id, size: Number(size), isLink: mode === "120000" });
  }
  return files;
}

const INCOMPLETE = "git does not have all of the commit";

/** git-cat-file(1), `--batch`: `<object> SP <type> SP <size> LF <contents> LF` for each, in order; `<object> SP missing LF` where there is none. */
export function parseObjects(output: Buffer, ids: readonly string[]): Map<string, ByteString> {
  const contents = new Map<string, ByteString>();
  let at = 0;
  for (const id of ids) {
    const end = output.indexOf(0x0a, at);
    const head = output.toString("latin1", at, Math.max(end, at));
    const size = new RegExp(`^${id} blob (\\d+)$`).exec(head)?.[1];
    const start = end + 1;
    at = start + Number(size) + 1;
    if (size === undefined || at > output.length) throw new Error(INCOMPLETE);
    contents.set(id, output.toString("latin1", start, at - 1));
  }
  return contents;
}
