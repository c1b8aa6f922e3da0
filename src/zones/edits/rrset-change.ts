// What a fix changes in the declared records: which of an RRset stay, which are replaced, and by what.
import type { Name } from "../../dns/name.ts";
import { isWithin, parentOf, parseName } from "../../dns/name.ts";
import type { ByteString, Rr, RrType } from "../../dns/record.ts";
import { formatRdata, TYPE_NUMBER, txtValue } from "../../dns/record.ts";
import type { FixRecord } from "../../model.ts";
import { isKeyName, withoutTypography } from "../lint/mail-text.ts";
import type { DeclaredRecord, DeclaredZone } from "../declared-zone.ts";
import { locationKey } from "../located-messages.ts";
import { hasType, recordsInZones } from "../records-by-name.ts";
import { Fields } from "../master-file/rdata-fields.ts";
import { readRdata } from "../master-file/rdata.ts";
import { parseEntries, MasterFileFault } from "../master-file/tokens.ts";
import { withoutQuoting } from "../../text/zone-file-quoting.ts";

/** An RRset as it is declared, and as a fix wants it. `text` is what to publish, as RDATA in master-file text. */
export interface RrsetChange {
  zone: DeclaredZone;
  name: Name;
  type: RrType;
  kept: readonly DeclaredRecord[];
  replaced: readonly DeclaredRecord[];
  added: readonly (Rr & { text: ByteString })[];
}

/** The declared records by name, and zones by origin; each question takes as long as its answer is. */
export interface DeclaredIndex {
  recordsAt(name: Name): readonly { zone: DeclaredZone; record: DeclaredRecord }[];
  /** Whether a name has a record of a type. */
  hasRrset(name: Name, type: string): boolean;
  /** Whether a zone removes an RRset, or its content cannot be known. */
  isUndecided(zone: DeclaredZone, name: Name, type: string): boolean;
  /** The zone of an origin; null where there are several, undefined where there is none. */
  zoneOf(origin: Name): DeclaredZone | null | undefined;
  /** Whether a place declares more than one record: blocks, files and values that several names or zones share. */
  isSharedLocation(record: DeclaredRecord): boolean;
}

/** Indexes zones; in linear time. */
export function indexZones(zones: readonly DeclaredZone[]): DeclaredIndex {
  const recordsAt = recordsInZones(zones.map((zone) => withDuplicates(zone)));
  const byOrigin = new Map<Name, DeclaredZone | null>();
  const undecided = new Map<DeclaredZone, Set<string>>();
  for (const zone of zones) {
    byOrigin.set(zone.origin, byOrigin.has(zone.origin) ? null : zone);
    undecided.set(zone, new Set([zone.undecided, zone.deleted].flat().map(({ name, type }) => `${type} ${name}`)));
  }
  let shared: ReadonlySet<string> | null = null; // only few runs have an edit to make
  return {
    recordsAt: (name) =>
      recordsAt(name).flatMap(({ zone: { zone }, records }) => records.map((record) => ({ zone, record }))),
    hasRrset: (name, type) => recordsAt(name).some(({ records }) => hasType(records, type)),
    isUndecided: (zone, name, type) => (undecided.get(zone) as ReadonlySet<string>).has(`${type} ${name}`),
    zoneOf: (origin) => byOrigin.get(origin),
    isSharedLocation: (record) => (shared ??= sharedLocations(zones)).has(locationKey(record.location)),
  };
}

/** All records of a zone, the repeated ones last; its own list where there are none. */
function withDuplicates(zone: DeclaredZone): { zone: DeclaredZone; records: DeclaredRecord[] } {
  const { records, duplicates = [] } = zone;
  return { zone, records: duplicates.length === 0 ? records : [...records, ...duplicates] };
}

function sharedLocations(zones: readonly DeclaredZone[]): ReadonlySet<string> {
  const locations = new Set<string>();
  const shared = new Set<string>();
  for (const { records, duplicates = [] } of zones)
    for (const list of [records, duplicates])
      for (const { location } of list) {
        const place = locationKey(location);
        if (locations.has(place)) shared.add(place);
        locations.add(place);
      }
  return shared;
}

/** The change that publishing the records makes; null where no zone declares their name, or publishing them there is not enough. */
export function findChange(records: readonly FixRecord[], index: DeclaredIndex): RrsetChange | null {
  const wanted = records.map(parseFixRecord);
  const [first] = wanted;
  if (first === undefined || first === null) return null;
  const { name, type } = first;
  if (!wanted.every((rr) => rr !== null && rr.name === name && rr.type === type)) return null;
  const zone = findZone(name, type, index);
  if (zone === null || isDeclaredElsewhere(name, type, zone, index)) return null;
  const set = index
    .recordsAt(name)
    .flatMap(({ zone: own, record }) => (own === zone && record.rr.type === type ? [record] : []));
  // what a part of a zone does not declare stays live: one more text would replace all of them
  if (!zone.isComplete && set.length === 0 && !name.startsWith("_") && !isKeyName(name)) return null;
  const declaredData = new Set(set.map(rdataText));
  const added = (wanted as RrsetChange["added"]).filter((rr) => !declaredData.has(formatRdata(rr.type, rr.data)));
  const wantedData = new Set((wanted as RrsetChange["added"]).map((rr) => formatRdata(rr.type, rr.data)));
  const replaced = set.filter((record) => !wantedData.has(rdataText(record)) && isReplaced(record, first));
  if (added.length === 0 && replaced.length === 0) return null;
  const replacedSet = new Set(replaced);
  return { zone, name, type, added, replaced, kept: set.filter((record) => !replacedSet.has(record)) };
}

/** A record of a fix as data; null where its text is not that of such a record. */
export function parseFixRecord({ name: written, type, data: text }: FixRecord): RrsetChange["added"][number] | null {
  const name = parseName(written);
  const [entry, second] = parseEntries(text);
  if (
    name === null ||
    !Object.hasOwn(TYPE_NUMBER, type) ||
    entry === undefined ||
    entry.fault !== null ||
    second !== undefined
  )
    return null;
  const own = type as RrType;
  try {
    return { name, ttl: 0, type: own, data: readRdata(own, new Fields(entry.tokens, 0, own, null)), text };
  } catch (error) {
    if (error instanceof MasterFileFault) return null;
    throw error;
  }
}

/** The zone that declares the RRset, else the name, else the deepest one above it; null where there are several. */
function findZone(name: Name, type: RrType, index: DeclaredIndex): DeclaredZone | null {
  const own = index.recordsAt(name);
  const sets = own.filter(({ record }) => record.rr.type === type);
  for (const found of [sets, own]) {
    const zones = new Set(found.map(({ zone }) => zone));
    const [zone] = zones;
    if (zone !== undefined) return zones.size === 1 ? zone : null;
  }
  for (let at: Name | null = name; at !== null; at = parentOf(at)) {
    const zone = index.zoneOf(at);
    if (zone !== undefined) return zone;
  }
  return null;
}

/** Whether an alias or a delegation of the zone answers for the name, other records are where an alias should be, or the answer cannot be known. */
function isDeclaredElsewhere(name: Name, type: RrType, zone: DeclaredZone, index: DeclaredIndex): boolean {
  if (
    index.isUndecided(zone, name, type) ||
    index.isUndecided(zone, name, "CNAME") ||
    // RFC 1034 §3.6.2: nothing stands beside an alias
    (type === "CNAME"
      ? index.recordsAt(name).some(({ record }) => record.rr.type !== "CNAME")
      : index.hasRrset(name, "CNAME"))
  )
    return true;
  for (let at: Name | null = name; at !== null && isWithin(at, zone.origin); at = parentOf(at)) {
    // RFC 6672 §2.4: nothing stands below a DNAME record, not even below one at the apex
    if (at !== zone.origin && index.hasRrset(at, "NS")) return true;
    if (at !== name && index.hasRrset(at, "DNAME")) return true;
  }
  return false;
}

/**
 * Whether a fix's record replaces a declared one. Keys roll side by side (RFC 7671 §8); of the texts of a name
 * only those of the same standard are replaced, but at a selector's name nothing else than its key has a meaning (RFC 6376 §3.6.2.2).
 */
function isReplaced(record: DeclaredRecord, wanted: Rr): boolean {
  if (!record.isParsed) return false;
  if (wanted.type === "TLSA") return false;
  if (!("strings" in wanted.data) || !("strings" in record.rr.data)) return true;
  if (isKeyName(wanted.name)) return true;
  const kind = /^v=[a-z]+\d/i.exec(txtValue(wanted.data))?.[0].toLowerCase();
  const text = withoutQuoting(withoutTypography(txtValue(record.rr.data)))
    .replaceAll(/\s/g, "")
    .toLowerCase();
  return kind !== undefined && text.startsWith(kind);
}

/** Project limit: records beside which a new one may stand, and records of one name, in whatever zone, that are searched for them. */
const MAX_NEIGHBOURS = 20;
const MAX_EXAMINED = 100;

/** Records beside which a new one may stand, best first: of its RRset, its name, the names above it, then the last of the zone. */
export function findNeighbours({ zone, name, type }: RrsetChange, index: DeclaredIndex): DeclaredRecord[] {
  const at = (owner: Name): DeclaredRecord[] =>
    index
      .recordsAt(owner)
      .slice(-MAX_EXAMINED)
      .flatMap(({ zone: own, record }) => (own === zone ? [record] : []))
      .toReversed();
  const own = at(name);
  const found = new Set([...own.filter(({ rr }) => rr.type === type), ...own]);
  for (let above = parentOf(name); above !== null && isWithin(above, zone.origin); above = parentOf(above))
    for (const record of at(above)) found.add(record);
  for (const record of zone.records.slice(-MAX_NEIGHBOURS).toReversed()) found.add(record);
  return [...found].slice(0, MAX_NEIGHBOURS);
}

function rdataText(record: DeclaredRecord): ByteString {
  return record.isParsed ? formatRdata(record.rr.type, record.rr.data) : record.rr.data;
}
