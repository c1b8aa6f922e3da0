// A tree that remembers which of its files were asked for.
import type { FileContent, FilePieces, FileTree, FileWriter } from "./file-tree.ts";

export class WatchedTree implements FileTree {
  readonly #tree: FileTree;
  readonly #read = new Set<string>();

  constructor(tree: FileTree) {
    this.#tree = tree;
  }

  /** The paths of the files that were asked for, whether they exist or not. */
  get filesRead(): readonly string[] {
    return [...this.#read];
  }

  entries(folder: string): { name: string; isFolder: boolean }[] {
    return this.#tree.entries(folder);
  }

  leadsOut(path: string): boolean {
    return this.#tree.leadsOut(path);
  }

  isFile(path: string): boolean {
    return this.#tree.isFile(path);
  }

  read(path: string, limit: number, maker: FileWriter): FileContent {
    this.#read.add(path);
    return this.#tree.read(path, limit, maker);
  }

  pieces(path: string, maker: FileWriter): FilePieces {
    this.#read.add(path);
    return this.#tree.pieces(path, maker);
  }
}
