// Where the files of a repository are: in a folder on disk, or in a commit of it.
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ByteString } from "../../dns/record.ts";
import { type Message, message } from "../../message.ts";
import { RefusedPath, stepsBelow, followInside, refusalOf } from "./confine.ts";
import type { Result } from "../../result.ts";

/** A file's octets; or why they are not available, to follow its name. */
export type FileContent = Result<{ text: ByteString }, Message>;

/** The same of a file of any size, piece by piece; they are to be read to the end, or left by `return`. */
export type FilePieces = Result<{ pieces: Iterable<Uint8Array> }, Message>;

/**
 * Who made a file. `author`: everyone who writes to the repository. `generator`: a program in the workflow that the policy is
 * checked in, so that git need not know the file; nothing of it may be quoted before it is known to be what it should be.
 */
export type FileWriter = "author" | "generator";

/** Paths are absolute. Which of them may be seen is for the Repository to say, and where they lead for the tree. */
export interface FileTree {
  /** The entries of a folder; none where it does not exist. Throws errors of the file system, and RefusedPath. */
  entries(folder: string): { name: string; isFolder: boolean }[];
  /** Whether a path leads where nothing is read. */
  leadsOut(path: string): boolean;
  /** Whether there is something other than a folder. */
  isFile(path: string): boolean;
  /** A file of at most `limit` octets. Never throws. */
  read(path: string, limit: number, maker: FileWriter): FileContent;
  /** The same in pieces. Throws an error of the file system where it fails on the way. */
  pieces(path: string, maker: FileWriter): FilePieces;
}

export function tooLarge(limit: number): Message {
  return message("file/size", { mebibytes: limit / 2 ** 20 });
}

const UNTRACKED = message("file/untracked");
export const NOT_A_FILE = message("file/not-a-file");
export const MISSING_FILE = message("file/missing");

/** The files at and below one folder; a symbolic link must not lead out of it, nor into `.git`. */
export class DiskTree implements FileTree {
  readonly #root: string;
  readonly #tracked: ReadonlySet<string> | null;

  /** `tracked`: the real paths of all files that may be read, except those of a generator; null: any. */
  constructor(root: string, tracked: ReadonlySet<string> | null = null) {
    this.#root = resolve(root);
    this.#tracked = tracked;
  }

  /**
   * The folder of the repository that a file is in, as far as no link turns the way there: the author of a link must not choose
   * whose files are read. The whole where the file is outside.
   */
  linkFreeFolderOf(path: string): string {
    let folder = this.#root;
    for (const step of refusalOf(this.#root, resolve(path)) === null
      ? stepsBelow(this.#root, dirname(resolve(path)))
      : []) {
      if (lstatSync(join(folder, step), { throwIfNoEntry: false })?.isDirectory() !== true) return folder;
      folder = join(folder, step);
    }
    return folder;
  }

  entries(folder: string): { name: string; isFolder: boolean }[] {
    try {
      const real = followInside(this.#root, folder);
      return readdirSync(real, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        isFolder: entry.isDirectory(),
      }));
    } catch (error) {
      if (isMissingFileError(error)) return [];
      throw error;
    }
  }

  leadsOut(path: string): boolean {
    try {
      followInside(this.#root, path);
      return false;
    } catch (error) {
      return error instanceof RefusedPath;
    }
  }

  /** An entry that cannot be examined counts as a file: reading it gives the error. */
  isFile(path: string): boolean {
    try {
      return !lstatSync(followInside(this.#root, path)).isDirectory();
    } catch (error) {
      return !isMissingFileError(error);
    }
  }

  read(path: string, limit: number, maker: FileWriter): FileContent {
    return this.#open(path, maker, (descriptor) => readWhole(descriptor, limit));
  }

  pieces(path: string, maker: FileWriter): FilePieces {
    return this.#open(path, maker, (descriptor) => ({ pieces: readPieces(descriptor) }));
  }

  /** What is made of an open file; it must be closed there. */
  #open<T>(path: string, maker: FileWriter, read: (descriptor: number) => Result<T, Message>): Result<T, Message> {
    try {
      const real = followInside(this.#root, path);
      if (!lstatSync(real).isFile()) return { problem: NOT_A_FILE };
      if (maker === "author" && this.#tracked?.has(real) === false) return { problem: UNTRACKED };
      // what is opened is what was looked at: no link, and nothing that would have to be waited for
      const descriptor = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      if (fstatSync(descriptor).isFile()) return read(descriptor);
      closeSync(descriptor);
      return { problem: NOT_A_FILE };
    } catch (error) {
      if (error instanceof RefusedPath) return { problem: error.problem };
      return { problem: errorCode(error) === "ENOENT" ? MISSING_FILE : message("file/unreadable", fileError(error)) };
    }
  }
}

function readWhole(descriptor: number, limit: number): FileContent {
  try {
    const stat = fstatSync(descriptor);
    if (stat.size > limit) return { problem: tooLarge(limit) };
    const buffer = Buffer.alloc(stat.size + 1); // one more than there was: it may grow meanwhile
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = readSync(descriptor, buffer, length, buffer.length - length, null);
    return length > limit ? { problem: tooLarge(limit) } : { text: buffer.toString("latin1", 0, length) };
  } finally {
    closeSync(descriptor);
  }
}

/** Octets of a piece. */
const PIECE = 2 ** 20;

function* readPieces(descriptor: number): Generator<Uint8Array> {
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(PIECE);
      const length = readSync(descriptor, buffer, 0, PIECE, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** What a message has of a file system's error. */
export function fileError(error: unknown): { error: string } {
  const code = errorCode(error);
  return { error: code === "" ? String(error) : code };
}

function isMissingFileError(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(errorCode(error));
}

/** The code of a file system's error; empty where it has none. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
