// Where the files of a repository are: in a folder on disk, or in a commit of it.
import { readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { sep } from "node:path";
import type { Octets } from "../dns/record.ts";

/** A file's octets; or why they cannot be had, to follow its name. */
export type Content = { text: Octets } | { problem: string };

/** Paths are absolute. Which of them may be seen is for the Repository to say. */
export interface Tree {
  /** What a folder holds; nothing where there is none. Throws what the file system answers. */
  entries(folder: string): { name: string; isFolder: boolean }[];
  /** Whether something is there that is no folder. */
  isFile(path: string): boolean;
  /** A file of at most `limit` octets. Never throws. */
  read(path: string, limit: number): Content;
}

/** Whether `path` is `root` or below it. */
export function holds(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

export const OUTSIDE = "is outside of the repository";

export function tooLarge(limit: number): string {
  return `is larger than ${limit / 2 ** 20} MiB`;
}

/** The files at and below one folder; a symbolic link must not lead out of it. */
export class Folder implements Tree {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  entries(folder: string): { name: string; isFolder: boolean }[] {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  }

  isFile(path: string): boolean {
    try {
      return !(statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true);
    } catch {
      return true; // it is there, and reading it will say what is wrong
    }
  }

  read(path: string, limit: number): Content {
    try {
      if (!holds(realpathSync(this.#root), realpathSync(path))) return { problem: OUTSIDE };
      const stat = statSync(path);
      if (!stat.isFile()) return { problem: "is no file" };
      if (stat.size > limit) return { problem: tooLarge(limit) };
      return { text: readFileSync(path, "latin1") };
    } catch (error) {
      return { problem: `cannot be read: ${reasonOf(error)}` };
    }
  }
}

export const NO_SUCH_FILE = "there is no such file";

const REASON: Readonly<Record<string, string>> = {
  ENOENT: NO_SUCH_FILE,
  ENOTDIR: "there is no such folder",
  EACCES: "permission denied",
  ELOOP: "its symbolic links lead in a circle",
};

/** What a file system's error means. */
export function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASON[code] ?? (code === "" ? String(error) : code);
}
