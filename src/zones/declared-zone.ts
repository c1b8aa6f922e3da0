// DNS-as-code: the records a repository declares, each with its place.
import type { Name } from "../dns/name.ts";
import type { ByteString, Rr } from "../dns/record.ts";
import type { Location, LocatedMessage, RecordWarning } from "../model.ts";

/** A record of a type this project does not read; it still exists at its name. `data` is its RDATA as written. */
interface OpaqueRr {
  name: Name;
  ttl: number;
  type: string;
  data: string;
}

/** A record as a master file has it: the text of its entry, comments included, and where in it the data begin, after the type. */
export interface SourceEntry {
  text: ByteString;
  dataStart: number;
}

/**
 * One declared record and where it stands. `isParsed` says whether its RDATA is understood; `address` is what Terraform calls the
 * resource that declares it (`module.mail.aws_route53_record.mx["a"]`), because a plan cannot be edited. `sourceEntry` is there in master files and inline blocks.
 */
export type DeclaredRecord = ({ isParsed: true; rr: Rr } | { isParsed: false; rr: OpaqueRr }) & {
  location: Location;
  address?: string;
  sourceEntry?: SourceEntry;
  /** Its text as published is uncertain in some characters; whatever they are, it is not a mail record. */
  isApproximate?: true;
};

/** An RRset without its records: something else is known. */
export interface DeclaredRrset {
  name: Name;
  type: string;
  location: Location;
  /** The provider whose proxy answers in its place. */
  proxiedBy?: string;
  /** What is wrong with one of its records. */
  fault?: LocatedMessage;
}

/**
 * An RRset whose records are managed one by one (Cloudflare, Hetzner DNS), so that others may manage more of it: what is live
 * stays beside those declared, except the records that will be `deleted`.
 */
interface PartlyManagedRrset extends DeclaredRrset {
  deleted: DeclaredRecord[];
}

/** Records that stay as they are live, whatever is declared (IGNORE of DNSControl). Globs are those of `planned/dnscontrol-glob.ts`. */
export interface UnmanagedPattern {
  /** A glob of names relative to the origin, lower case; `@` is the origin. */
  label: string;
  /** null: all. */
  types: readonly string[] | null;
  /** A glob of what records point to, or say; null: all. */
  target: string | null;
  /** Whether what matches stays for sure. */
  isCertain: boolean;
  /** Whether it stays beside records that are declared of its name and type as well. */
  isBesideDeclared: boolean;
}

/**
 * Records declared for the names at and below `origin`. `isComplete`: they are the whole zone (a master file), so a name
 * without a record does not exist; what no repository holds of a zone, the SOA and NS records of its apex, stays as it
 * is live where they are not declared. Otherwise they replace only their own RRsets (an inline block).
 */
export interface DeclaredZone {
  origin: Name;
  /** The kind of the format it is written in (`formats.ts`): a fix of its records is written the same way. */
  format: string;
  isComplete: boolean;
  records: DeclaredRecord[];
  /** RRsets that will be gone, where the zone is not complete. */
  deleted: DeclaredRrset[];
  /** RRsets whose data is known only after apply, or has a fault. They win over `records`. */
  undecided: DeclaredRrset[];
  /** RRsets, declared or `deleted`, that may have more records in live DNS, where the zone is not complete. */
  partlyManaged?: PartlyManagedRrset[];
  /** Records that stay as they are live: of a complete zone any, else those of the RRsets declared. `location` is where that is said. */
  unmanaged?: { patterns: readonly UnmanagedPattern[]; location: Location };
  /** Records that are declared once more: DNS has one of each. */
  duplicates?: DeclaredRecord[];
  /** Whether a semicolon in a text is written `\;` (octoDNS). */
  hasEscapedSemicolons?: boolean;
  /** What its reader has seen that is almost certainly not meant. */
  warnings?: Omit<RecordWarning, "suggestion">[];
  /** The first fault of its files that leaves open which RRsets it is of, so that none of its answers is known. */
  fault?: LocatedMessage;
}

/** A zone that could not be read. `origin` is the root if its name is unknown: it may be any zone. */
export function faultyZone(origin: Name, format: string, fault: LocatedMessage): DeclaredZone {
  return { origin, format, isComplete: true, records: [], deleted: [], undecided: [], fault };
}

/**
 * What the repository declares. `notes` are the parts of it that could not be read, and why: what depends on them is not judged.
 * `faults` are the mistakes in it, by place: each zone or RRset that has one says so itself.
 */
export interface DeclaredZones {
  zones: DeclaredZone[];
  notes: LocatedMessage[];
  faults: LocatedMessage[];
}
