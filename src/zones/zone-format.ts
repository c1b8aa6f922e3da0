// A DNS-as-code format: what a `zones:` entry says of its files, how they are read, and how a fix is written in them.
// Each has an object in the `format.ts` of its folder, which `formats.ts` lists, and one in its `file-format.ts`.
import type { ByteString } from "../dns/record.ts";
import type { Message } from "../message.ts";
import type { LocatedMessage } from "../model.ts";
import type { ZoneEntryFormat } from "../policy/zone-entry.ts";
import type { DeclaredRecord, DeclaredZone, DeclaredZones } from "./declared-zone.ts";
import type { ReadText } from "./edits/file-text.ts";
import type { DeclaredIndex, RrsetChange } from "./edits/rrset-change.ts";
import type { Splices } from "./edits/splice.ts";
import type { Provider } from "./providers/provider.ts";
import type { AllowedFiles } from "./repository/allowance.ts";
import type { Repository } from "./repository/repository.ts";

/**
 * What one `zones:` entry comes to. Its zones need not be checked among themselves: that is done for all formats alike.
 * What a problem leaves open is said of its zone: a `fault` of all of it, or RRsets that are `undecided`.
 */
export interface ZoneReading extends Omit<DeclaredZones, "faults"> {
  problems: LocatedMessage[];
}

/** The changed lines; null where they are not what was read, or another change of them is needed than is known here. */
export type RrsetEditor = (change: RrsetChange, index: DeclaredIndex) => Splices | null;

/** The files that an editor may look at: by the names that locations have, and by path. */
export interface EditedFiles {
  read: ReadText;
  repository: Repository;
}

/** What a format's entries say, and what is known of it without its code. */
export interface ZoneFormat<O = unknown> extends ZoneEntryFormat<O> {
  /** Whether a workflow makes its files from the checked-out branch, so that a commit does not hold them. */
  isGenerated: boolean;
  /** What generated files are made from, by name: files in their folder and below. */
  sources?: RegExp;
  /** Loads the code for its files. */
  load: () => Promise<ZoneFileFormat<O>>;
}

/** The code for the files of a format, loaded where an entry names some. */
export interface ZoneFileFormat<O = unknown> {
  /**
   * Reads the files (absolute paths) that one entry names, and those they name in turn. Throws an AuditError where one cannot
   * be read; all that is wrong with what they say is a problem with its place.
   */
  read(paths: readonly string[], options: O, repository: AllowedFiles): ZoneReading;
  /** An editor of its files, for one run; it may keep what it has read. */
  createEditor?(files: EditedFiles): RrsetEditor;
  /**
   * A TXT record with another text as its file has to say it; null where that is unknown. `comment` is what is kept of the
   * comment beside it.
   */
  formatTxt?(
    record: Pick<DeclaredRecord, "rr" | "address" | "sourceEntry">,
    zone: DeclaredZone,
    text: ByteString,
    comment: ByteString,
  ): string | null;
  /** Where what `formatTxt` gives belongs, as a sentence, where no edit is known; `address` is that of the record before. */
  describeTxt?(written: string, address: string | undefined): Message | null;
  /** What happens to a zone while a record of it has a fault, as a clause; null if nothing does. */
  describeRefusal?(zone: DeclaredZone): Message | null;
  /** Who will serve a record; null where that is unknown. */
  providerOf?(record: DeclaredRecord): Provider | null;
}
