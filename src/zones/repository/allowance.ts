// What all that a policy declares may come to together, whatever entries and blocks it is in.
import { AuditError } from "../../model.ts";
import type { RepositoryFile } from "./repository.ts";
import { Repository } from "./repository.ts";
import type { Maker, Tree } from "./file-tree.ts";

/** The most of each that is read. */
interface Allowance {
  /** Those that others include count once for each time. */
  files: number;
  /** Of all files and blocks; they are kept as long as their records. */
  octets: number;
  /** And RRsets of which something else is said. */
  records: number;
}

/** Ours: a zone of 100,000 records has some 10 MiB; a run with so many records takes up to 2 GB of memory. */
export const MOST: Allowance = { files: 100_000, octets: 256 * 2 ** 20, records: 500_000 };

const TOGETHER = "that are read of all `zones:` entries and `records:` blocks together (our limit)";

/** The repository's files, as many as one policy may have read. */
export class AllowedFiles extends Repository {
  readonly #most: Allowance;
  #files = 0;
  #octets = 0;
  #records = 0;

  constructor(root: string, tree?: Tree, most = MOST) {
    super(root, tree);
    this.#most = most;
  }

  override readOctets(path: string, limit: number, maker?: Maker): RepositoryFile | string {
    const found = super.readOctets(path, limit, maker);
    if (typeof found === "string") return found;
    if (++this.#files > this.#most.files) return `${found.file} is beyond the ${this.#most.files} files ${TOGETHER}`;
    return this.#take(found.text.length) ? found : `${found.file} is beyond the ${this.#octetWords()} ${TOGETHER}`;
  }

  /** Counts what is in no file of its own. Throws an AuditError where it is too much. */
  countOctets(octets: number): void {
    if (!this.#take(octets)) throw new AuditError(`this is beyond the ${this.#octetWords()} ${TOGETHER}`);
  }

  /** Counts what was declared. Throws an AuditError where it is too much. */
  countRecords(records: number): void {
    this.#records += records;
    if (this.#records > this.#most.records)
      throw new AuditError(`with this there are more than the ${this.#most.records} records ${TOGETHER}`);
  }

  #take(octets: number): boolean {
    this.#octets += octets;
    return this.#octets <= this.#most.octets;
  }

  #octetWords(): string {
    return `${this.#most.octets / 2 ** 20} MiB`;
  }
}
