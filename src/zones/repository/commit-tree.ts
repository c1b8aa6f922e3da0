// The files of a commit as a tree: names are known from the start, contents are fetched once it is known which are needed.
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import type { ByteString } from "../../dns/record.ts";
import { message } from "../../message.ts";
import type { CommitFile } from "../../ports.ts";
import { isGitFolder } from "./confine.ts";
import type { FileContent, FilePieces, FileTree } from "./file-tree.ts";
import { MISSING_FILE, NOT_A_FILE, tooLarge } from "./file-tree.ts";

/** Project limit: folders inside each other; deeper ones are not read. Git has no limit, and a hostile tree is cheap. */
const MAX_DEPTH = 64;

/**
 * The files below `top`. A file whose content is not here yet reads as empty and is listed as missing; so a reading counts only if nothing is missing after it.
 */
export class CommitTree implements FileTree {
  readonly #files = new Map<string, CommitFile>();
  readonly #folders = new Map<string, Map<string, boolean>>();
  readonly #contents = new Map<string, ByteString>();
  readonly #missingContents = new Set<string>();

  constructor(top: string, files: readonly CommitFile[]) {
    for (const file of files) {
      const steps = file.path.split("/");
      if (
        steps.length > MAX_DEPTH ||
        steps.some((step) => step === "" || step === "." || step === ".." || isGitFolder(step))
      )
        continue;
      const path = join(resolve(top), ...steps);
      this.#files.set(path, file);
      this.#enter(path, false);
    }
  }

  entries(folder: string): { name: string; isFolder: boolean }[] {
    return [...(this.#folders.get(folder) ?? [])].map(([name, isFolder]) => ({ name, isFolder }));
  }

  /** No link of a commit is followed. */
  leadsOut(): boolean {
    return false;
  }

  isFile(path: string): boolean {
    return this.#files.has(path);
  }

  read(path: string, limit: number): FileContent {
    const file = this.#files.get(path);
    if (file === undefined) return { problem: this.#folders.has(path) ? NOT_A_FILE : MISSING_FILE };
    if (file.isLink) return { problem: message("file/link-in-commit") };
    if (file.size > limit) return { problem: tooLarge(limit) };
    const text = this.#contents.get(file.id);
    if (text === undefined) this.#missingContents.add(file.id);
    return { text: text ?? "" };
  }

  pieces(path: string): FilePieces {
    const content = this.read(path, Infinity);
    return "problem" in content ? content : { pieces: [Buffer.from(content.text, "latin1")] };
  }

  /** The ids of the contents that were read and are not here. */
  get missingContents(): readonly string[] {
    return [...this.#missingContents];
  }

  addContents(contents: ReadonlyMap<string, ByteString>): void {
    for (const [id, text] of contents) {
      this.#contents.set(id, text);
      this.#missingContents.delete(id);
    }
  }

  /** Enters a path in its folder, and that one in its own, up to one that is known. */
  #enter(path: string, isFolder: boolean): void {
    const folder = dirname(path);
    const known = this.#folders.get(folder);
    const entries = known ?? new Map<string, boolean>();
    entries.set(path.slice(folder.length).replace(/^[\\/]/, ""), isFolder);
    if (known !== undefined || folder === path) return;
    this.#folders.set(folder, entries);
    this.#enter(folder, true);
  }
}

/** SHA-256, hexadecimal, of the files at some paths of a commit: of their paths, and of what git names their content by, a hash of it. */
export function digestOfCommit(files: readonly CommitFile[], paths: readonly string[]): string {
  const ids = new Map(files.map(({ path, id }) => [path, id]));
  const contents = paths.toSorted().map((path) => [path, ids.get(path) ?? null]);
  return createHash("sha256").update(JSON.stringify(contents)).digest("hex");
}
