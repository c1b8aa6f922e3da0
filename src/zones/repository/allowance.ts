// What all that a policy declares may come to together, whatever entries and blocks it is in.
import { AuditError } from "../../model.ts";
import type { RepositoryFile } from "./repository.ts";
import type { RepositoryFolder } from "./repository-folder.ts";
import { Repository } from "./repository.ts";
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

const IN_TOTAL = "that are read of all `zones:` entries and `records:` blocks together (project limit)";

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

  override readOctets(path: string, limit: number, maker?: FileWriter): Result<RepositoryFile> {
    const found = super.readOctets(path, limit, maker);
    if ("problem" in found) return found;
    if (++this.#files > this.#allowance.files)
      return { problem: `${found.file} is beyond the ${this.#allowance.files} files ${IN_TOTAL}` };
    if (this.#take(found.text.length)) return found;
    return { problem: `${found.file} is beyond the ${this.#octetsMessage()} ${IN_TOTAL}` };
  }

  /** Counts what is in no file of its own. Throws an AuditError where it is too much. */
  countOctets(octets: number): void {
    if (!this.#take(octets)) throw new AuditError(`this is beyond the ${this.#octetsMessage()} ${IN_TOTAL}`);
  }

  /** Counts what was declared. Throws an AuditError where it is too much. */
  countRecords(records: number): void {
    this.#records += records;
    if (this.#records > this.#allowance.records)
      throw new AuditError(`with this there are more than the ${this.#allowance.records} records ${IN_TOTAL}`);
  }

  #take(octets: number): boolean {
    this.#octets += octets;
    return this.#octets <= this.#allowance.octets;
  }

  #octetsMessage(): string {
    return `${this.#allowance.octets / 2 ** 20} MiB`;
  }
}
