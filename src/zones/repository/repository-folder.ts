// Where a repository is on disk, and what its files are called: the only place where a path becomes relative to the repository.
import { existsSync, lstatSync, realpathSync } from "node:fs";
import nodePath, { basename, dirname, join, resolve } from "node:path";
import type { CommitFile } from "../../ports.ts";

/** Absolute paths. Files outside of `root` are not read; names of files are relative to `top`. */
export interface RepositoryFolder {
  root: string;
  top: string;
}

/**
 * The repository of a run: its top is that of the git work tree around `root`, otherwise of the one the policy is in, so that names
 * are the ones of commits and pull requests wherever the program runs. Without either it is `root`.
 */
export function locateRepository(config: string, root: string): RepositoryFolder {
  return { root: resolve(root), top: workTreeTop(root) ?? locateCommit(config, root) };
}

/** The folder that the files of a commit are in: the top of the policy's own work tree, which may be a submodule; otherwise `root`. */
export function locateCommit(config: string, root: string): string {
  return workTreeTop(dirname(config)) ?? resolve(root);
}

function workTreeTop(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (hasRepository(join(at, ".git"))) return at;
    if (at === dirname(at)) return null;
  }
}

/** gitrepository-layout(5): `.git` is a folder with `HEAD`, or in a submodule and a linked work tree a file. */
function hasRepository(path: string): boolean {
  return existsSync(join(path, "HEAD")) || (existsSync(path) && lstatSync(path).isFile());
}

/** The files of a commit that its work tree no longer has, with their paths there. `tracked`: the real paths of those it has. */
export function filesNotTracked(
  files: readonly CommitFile[],
  top: string,
  tracked: ReadonlySet<string>,
): { file: CommitFile; path: string }[] {
  const realTop = realpathSync.native(top);
  return files
    .filter(({ path }) => !tracked.has(join(realTop, path)))
    .map((file) => ({ file, path: join(top, file.path) }));
}

/** Whether one of two paths is the other under another name, or in another folder. */
export function mayBeRenamed(one: string, other: string): boolean {
  return basename(one) === basename(other) || dirname(resolve(one)) === dirname(resolve(other));
}

/**
 * What a file is called in reports: its path relative to `top`, with slashes. Outside of it the name begins with `../`, or is
 * absolute on another drive of Windows.
 */
export function repositoryName(top: string, path: string, platform: nodePath.PlatformPath = nodePath): string {
  return platform.relative(top, path).split(platform.sep).join("/");
}
