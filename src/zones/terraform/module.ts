// The files of one Terraform module, and the one place where each of its resources stands.
import { LineIndex } from "../line-index.ts";
import { FileText } from "../edits/file-text.ts";
import { AuditError } from "../../errors.ts";
import type { Repository, RepositoryFile } from "../repository/repository.ts";
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

/** Project limit: files of one module, and octets of all of them. */
const MAX_FILES = 200;
const MAX_MODULE_OCTETS = 16 * 2 ** 20;

/** The `*.tf` files beside a plan, read once; none where there are too many. */
export function createModuleReader(repository: Repository): (plan: string) => Module {
  const modules = new Map<string, Module>();
  return (plan) => {
    const folder = repository.folderOf(plan);
    const module = modules.get(folder) ?? new Module(terraformFilesIn(folder, repository));
    modules.set(folder, module);
    return module;
  };
}

function terraformFilesIn(folder: string, repository: Repository): FileText[] {
  let left = MAX_MODULE_OCTETS;
  try {
    const paths = repository.find("*.tf", folder);
    const files = paths.length > MAX_FILES ? [] : paths.map((path) => repository.read(path, left));
    for (const file of files) left -= "problem" in file ? Infinity : file.text.length;
    return left < 0 ? [] : (files as RepositoryFile[]).map(({ file, text }) => new FileText(file, text));
  } catch (error) {
    if (error instanceof AuditError) return [];
    throw error;
  }
}
