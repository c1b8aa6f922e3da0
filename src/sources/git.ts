// The repository through git: objects of its commits, and which files it tracks. Nothing is checked out, fetched or executed.
import { realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ByteString } from "../dns/record.ts";
import { message } from "../message.ts";
import type { Commit, CommitFile } from "../ports.ts";
import { GitError, MAX_LISTING, SHA, runForLine, runGit } from "./git-run.ts";
import { SaidError } from "../errors.ts";

/** Project limit, in octets: the contents of one read. */
const MAX_CONTENTS = 256 * 2 ** 20;

/**
 * The real paths of all files that git tracks in the work tree that a folder is in: those in its index, those of its
 * submodules, and, where it is a submodule itself, those around it. Rejects where there is no work tree, or no git.
 */
export async function trackedFiles(folder: string): Promise<ReadonlySet<string>> {
  const tracked = new Set<string>();
  for (let inside = folder; ;) {
    const at = realpathSync.native(inside);
    // git-rev-parse(1): a line for the way up to the top, and one for the work tree around it, only where that tracks this one
    const [wayUp = "", ...around] = (
      await runForLine(at, ["rev-parse", "--show-cdup", "--show-superproject-working-tree"])
    ).split("\n");
    const real = realpathSync.native(resolve(at, wayUp));
    const listing = await runGit(real, ["ls-files", "-z", "--cached", "--recurse-submodules"], "", MAX_LISTING);
    for (const path of listing.toString("utf8").split("\0")) if (path !== "") tracked.add(join(real, path));
    const above = around.join("\n");
    if (above === "" || above === inside) return tracked;
    inside = above;
  }
}

/** The commit that `ref` means in the repository that a file is in. Rejects where git knows none; `signal` ends every git that runs. */
export async function openCommit(file: string, ref: string, signal?: AbortSignal): Promise<Commit> {
  const folder = dirname(resolve(file));
  if (ref.startsWith("-")) throw new SaidError(message("git/not-a-commit", { ref }));
  const output = await runGit(
    folder,
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`],
    "",
    MAX_LISTING,
    signal,
  ).catch((error: unknown) => {
    throw error instanceof GitError && error.stderrLine === "" ? new SaidError(message("git/unknown-commit")) : error;
  });
  return commitIn(folder, output.toString("latin1").trim(), signal);
}

/** A commit by its full name, in the repository that a folder is in. */
export function commitIn(folder: string, commit: string, signal?: AbortSignal): Commit {
  return {
    files: async () =>
      parseListing(await runGit(folder, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit], "", MAX_LISTING, signal)),
    read: (ids) => readObjects(folder, ids, signal),
  };
}

/**
 * A commit from elsewhere whose contents are read here, as far as git has them: an object's name is the hash of its content. Most files
 * of a base are those of the checkout.
 */
export function withLocalContents(commit: Commit, file: string, signal?: AbortSignal): Commit {
  const folder = dirname(resolve(file));
  let hasRepository = true;
  const readLocal = async (ids: readonly string[]): Promise<Map<string, ByteString>> => {
    if (!hasRepository) return new Map();
    const input = ids.map((id) => `${id}\n`).join("");
    try {
      const known = await runGit(
        folder,
        ["cat-file", "--batch-check=%(objectname) %(objecttype)"],
        input,
        MAX_LISTING,
        signal,
      );
      const blobs = new Set(
        known
          .toString("latin1")
          .split("\n")
          .flatMap((line) => /^(\S+) blob$/.exec(line)?.[1] ?? []),
      );
      return await readObjects(
        folder,
        ids.filter((id) => blobs.has(id)),
        signal,
      );
    } catch {
      hasRepository = false; // no git, or no repository: it is not asked again
      return new Map();
    }
  };
  return {
    files: () => commit.files(),
    read: async (ids) => {
      const local = await readLocal(ids.filter((id) => SHA.test(id)));
      const others = ids.filter((id) => !local.has(id));
      return others.length === 0 ? local : new Map([...local, ...(await commit.read(others))]);
    },
  };
}

async function readObjects(
  folder: string,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, ByteString>> {
  const input = ids.map((id) => `${id}\n`).join("");
  return parseObjects(await runGit(folder, ["cat-file", "--batch"], input, MAX_CONTENTS, signal), ids);
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

async function readCommitObject(folder: string, commit: string, signal?: AbortSignal): Promise<string> {
  const output = await runGit(folder, ["cat-file", "commit", commit], "", MAX_LISTING, signal).catch(
    (error: unknown) => {
      throw error instanceof GitError ? new SaidError(message("git/not-checked-out", { commit })) : error;
    },
  );
  return output.toString("latin1");
}

/**
 * git-ls-tree(1): `<mode> SP <type> SP <object> SP <size, padded> TAB <path> NUL`. Other things than blobs are left out. Throws
 * where git has not all of them (their size is `BAD`).
 */
export function parseListing(listing: Buffer): CommitFile[] {
  const files: CommitFile[] = [];
  for (const line of listing.toString("utf8").split("\0")) {
    const [, mode, id, size, path] = /^(\d{6}) blob ([0-9a-f]{40,64}) +(\d+)\t([^]+)$/.exec(line) ?? [];
    if (/^\d{6} blob [0-9a-f]+ +BAD\t/.test(line)) throw new SaidError(message("git/incomplete"));
    if (mode !== undefined && id !== undefined && path !== undefined)
      files.push({ path, id, size: Number(size), isLink: mode === "120000" });
  }
  return files;
}

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
    if (size === undefined || at > output.length) throw new SaidError(message("git/incomplete"));
    contents.set(id, output.toString("latin1", start, at - 1));
  }
  return contents;
}
