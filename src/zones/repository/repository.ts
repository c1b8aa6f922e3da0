// The files of the repository: found by pattern, read as octets, never one outside of it.
import { createHash } from "node:crypto";
import { dirname, isAbsolute, join, resolve } from "node:path";
import type { ByteString } from "../../dns/record.ts";
import { type Message, message } from "../../message.ts";
import { AuditError } from "../../errors.ts";
import { RefusedPath, isInside, isGitFolder, refusalOf } from "./confine.ts";
import type { FileContent, FilePieces, FileWriter, FileTree } from "./file-tree.ts";
import { DiskTree, MISSING_FILE, fileError } from "./file-tree.ts";
import type { Result } from "../../result.ts";
import type { RepositoryFolder } from "./repository-folder.ts";
import { repositoryName } from "./repository-folder.ts";

/** Project limit: a zone of 100,000 records takes a sixth of it, signed most of it. */
export const MAX_FILE = 64 * 2 ** 20;

/** Project limit: directory entries looked at for one pattern. */
const MAX_VISITED = 10_000;
/** Project limit: the same for all patterns of a policy together. */
const MAX_VISITED_IN_TOTAL = 100_000;

/** Characters of a path or pattern: as many as Linux takes of a path (PATH_MAX). Each step costs the length of the way there. */
const MAX_PATH = 4096;

/** A pattern that names no file which may be read. */
export class PatternError extends AuditError {}

/** A file's octets, and its name (see `repositoryName`). */
export interface RepositoryFile {
  text: ByteString;
  file: string;
}

/** The files at and below one folder: those on disk, or those of another tree at the same paths. */
export class Repository {
  readonly #root: string;
  readonly #top: string;
  readonly #tree: FileTree;
  #visited = 0;

  /** `folder` as a path is both: what may be read, and what names are relative to. */
  constructor(folder: RepositoryFolder | string, tree?: FileTree) {
    const { root, top } = typeof folder === "string" ? { root: folder, top: folder } : folder;
    this.#root = resolve(root);
    this.#top = resolve(top);
    this.#tree = tree ?? new DiskTree(this.#root);
  }

  /**
   * Absolute paths of the files that a pattern names, sorted: `*` and `?` within a name, `**` for any folders that are not links, and at its end for all in them; a leading dot must be written, and no wildcard stands for `.git`, or for a folder outside. Throws a PatternError
   * where there is none, or an AuditError where it cannot be looked for.
   */
  find(pattern: string, folder: string): string[] {
    const found = this.findAny(pattern, folder);
    if (found.length === 0) throw new PatternError(message("file-pattern/no-file", { pattern }));
    return found;
  }

  /** The same where there may be none, looking at no more than `most` files and folders. */
  findAny(pattern: string, folder: string, most = MAX_VISITED): string[] {
    if (pattern.length > MAX_PATH) throw new PatternError(tooLong("pattern", pattern));
    if (isAbsolute(pattern)) throw new PatternError(message("file-pattern/absolute", { pattern }));
    const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
    if (segments.at(-1) === "**") segments.push("*");
    const search: Search = { pattern, found: new Set(), visited: 0, most };
    this.#walk(resolve(folder), segments, search);
    return [...search.found].toSorted();
  }

  /** Whether there is a file that a pattern in `policyFile` names. */
  hasAny(pattern: string, policyFile: string): boolean {
    try {
      return this.find(pattern, this.folderOf(policyFile)).length > 0;
    } catch (error) {
      if (error instanceof AuditError) return false;
      throw error;
    }
  }

  /** Whether there is a file, or a link, of a name as `Location.file` has it. */
  hasNamedFile(name: string): boolean {
    return this.hasFile(resolve(this.#top, name));
  }

  /** Whether there is a file, or a link, at a path. */
  hasFile(path: string): boolean {
    return this.#tree.isFile(resolve(path));
  }

  /** Why no file can be read at a path; null where one can. Its content is not read. */
  problemAt(path: string): Message | null {
    const content = this.readContent(path, 0);
    return "problem" in content && content.problem.code !== "file/size" ? content.problem : null;
  }

  /** Why a file of a commit cannot be reached: a folder above it is a link there; null for none. */
  linkAbove(path: string): { problem: Message } | null {
    for (let at = dirname(resolve(path)); isInside(this.#root, at) && at !== dirname(at); at = dirname(at)) {
      const found = this.hasFile(at) ? this.read(at) : null;
      if (found !== null && "problem" in found) return found;
    }
    return null;
  }

  /** Reads one file of text of at most `limit` octets, without a byte order mark. */
  read(path: string, limit = MAX_FILE, maker: FileWriter = "author"): Result<RepositoryFile, Message> {
    const found = this.readOctets(path, limit, maker);
    return "problem" in found || !found.text.startsWith(BYTE_ORDER_MARK)
      ? found
      : { ...found, text: found.text.slice(BYTE_ORDER_MARK.length) };
  }

  /** The same for a file that is taken as it is. */
  readOctets(path: string, limit: number, maker: FileWriter = "author"): Result<RepositoryFile, Message> {
    const file = this.nameOf(path);
    if (file.length > MAX_PATH) return { problem: tooLong("path", file) };
    const content = this.readContent(path, limit, maker);
    return "problem" in content ? fileProblem(file, content.problem) : { file, text: content.text };
  }

  /** 16 hexadecimal digits that change with what these files hold, named as in reports. Never throws. */
  digestOf(files: readonly string[]): string {
    const hash = createHash("sha256").update("[");
    // one after the other: all of them may be more than the longest string
    for (const [i, file] of files.entries()) {
      const content = this.readContent(join(this.#top, file), MAX_FILE);
      hash.update(`${i === 0 ? "" : ","}${JSON.stringify([file, content])}`);
    }
    return hash.update("]").digest("hex").slice(0, 16);
  }

  /** What is in a file, whatever it is called. Never throws. */
  readContent(path: string, limit: number, maker: FileWriter = "author"): FileContent {
    const absolute = resolve(path);
    const refusal = refusalOf(this.#root, absolute);
    return refusal === null ? this.#tree.read(absolute, limit, maker) : { problem: refusal };
  }

  /** The same of a file of any size, in pieces. */
  readPieces(path: string, maker: FileWriter): FilePieces {
    const absolute = resolve(path);
    const refusal = refusalOf(this.#root, absolute);
    return refusal === null ? this.#tree.pieces(absolute, maker) : { problem: refusal };
  }

  /**
   * Refuses a file that the user names, and that may be anywhere, where it is in the repository and a link there turns the
   * path to somewhere else. Throws an AuditError.
   */
  demandLinkFree(path: string): void {
    const absolute = resolve(path);
    const isTurned =
      isInside(this.#root, absolute) && (refusalOf(this.#root, absolute) !== null || this.#tree.leadsOut(absolute));
    if (isTurned) throw new AuditError(message("file/turned", { file: this.nameOf(path) }));
  }

  /** The absolute path of a file by its name. */
  pathOf(file: string): string {
    return resolve(this.#top, file);
  }

  /** The absolute path of the folder that a file is in, by its name. */
  folderOf(file: string): string {
    return dirname(this.pathOf(file));
  }

  #walk(folder: string, segments: readonly string[], search: Search): void {
    const [segment, ...rest] = segments;
    const { pattern } = search;
    if (!isInside(this.#root, folder)) throw new PatternError(message("file-pattern/outside", { pattern }));
    if (refusalOf(this.#root, folder) !== null) throw new PatternError(message("file-pattern/in-git", { pattern }));
    if (segment === undefined) {
      if (this.#tree.isFile(folder)) search.found.add(folder);
    } else if (segment === "**") {
      this.#walk(folder, rest, search);
      for (const entry of this.#listing(folder, search)) {
        if (entry.isFolder && !entry.name.startsWith(".")) this.#walk(join(folder, entry.name), segments, search);
      }
    } else if (!/[*?]/.test(segment)) {
      this.#walk(join(folder, segment), rest, search);
    } else {
      for (const entry of this.#listing(folder, search)) {
        const path = join(folder, entry.name);
        if (matches(entry.name, segment) && (rest.length === 0 || !this.#tree.leadsOut(path)))
          this.#walk(path, rest, search);
      }
    }
  }

  #listing(folder: string, search: Search): ReturnType<FileTree["entries"]> {
    const { pattern, most } = search;
    try {
      const entries = this.#tree.entries(folder);
      search.visited += entries.length;
      this.#visited += entries.length;
      if (search.visited <= most && this.#visited <= MAX_VISITED_IN_TOTAL) return entries;
    } catch (error) {
      if (error instanceof RefusedPath) throw new AuditError(fileProblem(this.nameOf(folder), error.problem).problem);
      throw new AuditError(message("file-pattern/unreadable", { pattern, ...fileError(error) }));
    }
    if (search.visited > most) throw new AuditError(message("file-pattern/count", { pattern, limit: most }));
    throw new AuditError(message("file-pattern/count-in-total", { pattern, limit: MAX_VISITED_IN_TOTAL }));
  }

  /** The name of the file at a path. */
  nameOf(path: string): string {
    return repositoryName(this.#top, resolve(path));
  }
}

function tooLong(what: "path" | "pattern", text: string): Message {
  return message("file/length", { what, length: text.length, limit: MAX_PATH });
}

/** The problem of a file, after its name. */
export function fileProblem(file: string, problem: Message): { problem: Message } {
  return { problem: message("file/problem", { file, problem }) };
}

/** Whether it is the problem of a file that does not exist. */
export function isMissingFile(problem: Message): boolean {
  return problem.code === "file/problem" ? isMissingFile(problem.values.problem) : problem.code === MISSING_FILE.code;
}

/** U+FEFF in UTF-8, as some editors put it before the text. */
const BYTE_ORDER_MARK = "\xef\xbb\xbf";

interface Search {
  pattern: string;
  found: Set<string>;
  visited: number;
  most: number;
}

/** `*` any characters, `?` one, but never `.git`; in linear steps per star, without a regular expression's backtracking. */
function matches(name: string, pattern: string): boolean {
  if (isGitFolder(name) || (name.startsWith(".") && !pattern.startsWith("."))) return false;
  let [n, p, star, retry] = [0, 0, -1, 0];
  while (n < name.length) {
    if (pattern[p] === "*") [star, retry] = [p++, n];
    else if (pattern[p] === "?" || pattern[p] === name[n]) [n, p] = [n + 1, p + 1];
    else if (star >= 0) [n, p] = [++retry, star + 1];
    else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
