// What all that a policy declares may come to together, whatever entries and blocks it is in.
import { type Message, message } from "../../message.ts";
import { AuditError } from "../../errors.ts";
import type { RepositoryFile } from "./repository.ts";
import type { RepositoryFolder } from "./repository-folder.ts";
import { Repository, fileProblem } from "./repository.ts";
import type { FileWriter, FileTree } from "./file-tree.ts";
import type { Result } from "../../result.ts";

/** The most of each that is read. */
interface Allowance {
  /** Those that others include count once for each time. */
  files: number;
  /** Of all files and blocks; they are kept as long as their records. */
  octets: number;
  /** Includes deleted and undecided RRsets. */
  records: number;
}

/** Project limit: a zone of 100,000 records has about 10 MiB; a run with so many records takes up to 2 GB of memory. */
export const MAX_ALLOWANCE: Allowance = { files: 100_000, octets: 256 * 2 ** 20, records: 500_000 };

/** The repository's files, as many as one policy may have read. */
export class AllowedFiles extends Repository {
  readonly #allowance: Allowance;
  #files = 0;
  #octets = 0;
  #records = 0;

  constructor(folder: RepositoryFolder | string, tree?: FileTree, allowance = MAX_ALLOWANCE) {
    super(folder, tree);
    this.#allowance = allowance;
  }

  override readOctets(path: string, limit: number, maker?: FileWriter): Result<RepositoryFile, Message> {
    const found = super.readOctets(path, limit, maker);
    if ("problem" in found) return found;
    const { file } = found;
    if (++this.#files > this.#allowance.files)
      return fileProblem(file, message("file/count-in-total", { limit: this.#allowance.files }));
    if (this.#take(found.text.length)) return found;
    return fileProblem(file, message("file/size-in-total", { mebibytes: this.#mebibytes }));
  }

  /** Counts what is in no file of its own. Throws an AuditError where it is too much. */
  countOctets(octets: number): void {
    if (!this.#take(octets)) throw new AuditError(message("declared-total/octets", { mebibytes: this.#mebibytes }));
  }

  /** Counts what was declared. Throws an AuditError where it is too much. */
  countRecords(records: number): void {
    this.#records += records;
    if (this.#records > this.#allowance.records)
      throw new AuditError(message("declared-total/records", { limit: this.#allowance.records }));
  }

  #take(octets: number): boolean {
    this.#octets += octets;
    return this.#octets <= this.#allowance.octets;
  }

  get #mebibytes(): number {
    return this.#allowance.octets / 2 ** 20;
  }
}
