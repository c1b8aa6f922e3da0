// The files of one Terraform module, and the one place where each of its resources stands.
import { LineIndex } from "../line-index.ts";
import type { FileText } from "../edits/file-text.ts";
import type { HclBlock } from "./hcl.ts";
import { findBlockHeads, readBlock } from "./hcl.ts";

/** A file as characters. */
export interface ModuleFile {
  file: string;
  text: string;
  lines: LineIndex;
}

/** The files beside a plan. */
export class Module {
  readonly #heads = new Map<string, { file: ModuleFile; start: number; body: number } | "several">();

  constructor(files: readonly FileText[]) {
    for (const { file, lines } of files.map((text) => ({ file: text.file, lines: text.lines(1, text.lineCount) }))) {
      const text = lines?.join("\n") ?? "";
      const own = { file, text, lines: new LineIndex(file, text) };
      for (const { address, start, body } of findBlockHeads(text))
        this.#heads.set(address, this.#heads.has(address) ? "several" : { file: own, start, body });
    }
  }

  /** The block of a resource; null where it stands in no file or in several, or is not plain to read. */
  find(address: string): { file: ModuleFile; block: HclBlock } | null {
    const head = this.#heads.get(address);
    if (head === undefined || head === "several") return null;
    const block = readBlock(head.file.text, head.start, head.body);
    return block === null ? null : { file: head.file, block };
  }

  has(address: string): boolean {
    return this.#heads.has(address);
  }
}
