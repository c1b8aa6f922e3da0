// What a fix changes in the declared records: which of an RRset stay, which are replaced, and by what.
import type { Name } from "../../dns/name.ts";
import { isWithin, parentOf, parseName } from "../../dns/name.ts";
import type { Octets, Rr, RrType } from "../../dns/record.ts";
import { formatRdata, TYPE_NUMBER, txtValue } from "../../dns/record.ts";
import type { FixRecord } from "../../model.ts";
import { isKeyName, typed, unquoted } from "../lint/mail-text.ts";
import type { DeclaredRecord, DeclaredZone } from "../declared-zone.ts";
import { Fields } from "../master-file/rdata-fields.ts";
import { readRdata } from "../master-file/rdata.ts";
import { entriesOf, Fault } from "../master-file/tokens.ts";

/** An RRset as it is declared, and as a fix wants it. `text` is what to publish, as RDATA in master-file text. */
export interface RrsetChange {
  zone: DeclaredZone;
  name: Name;
  type: RrType;
  kept: readonly DeclaredRecord[];
  replaced: readonly DeclaredRecord[];
  added: readonly (Rr & { text: Octets })[];
}

/** The declared records by name, and zones by origin; each question takes as long as its answer is. */
export interface DeclaredIndex {
  at(name: Name): readonly { zone: DeclaredZone; record: DeclaredRecord }[];
  /** Whether a name has a record of a type. */
  has(name: Name, type: string): boolean;
  /** Whether a zone takes an RRset away, or nobody knows what it will be. */
  isOpen(zone: DeclaredZone, name: Name, type: string): boolean;
  zones(origin: Name): readonly DeclaredZone[];
  /** Whether a place declares more than one record: blocks, files and values that several names or zones share. */
  isShared(record: DeclaredRecord): boolean;
}

/** Indexes zones; in linear time. */
export function indexOf(zones: readonly DeclaredZone[]): DeclaredIndex {
  const byName = new Map<Name, { zone: DeclaredZone; record: DeclaredRecord }[]>();
  const byOrigin = new Map<Name, DeclaredZone[]>();
  const sets = new Set<string>();
  const open = new Map<DeclaredZone, Set<string>>();
  const places = new Set<string>();
  const shared = new Set<string>();
  for (const zone of zones) {
    push(byOrigin, zone.origin, zone);
    open.set(zone, new Set([zone.undecided, zone.absent].flat().map(({ name, type }) => `${type} ${name}`)));
    for (const record of [zone.records, zone.repeated ?? []].flat()) {
      push(byName, record.rr.name, { zone, record });
      sets.add(`${record.rr.type} ${record.rr.name}`);
      const place = placeOf(record);
      if (places.has(place)) shared.add(place);
      places.add(place);
    }
  }
  return {
    at: (name) => byName.get(name) ?? [],
    has: (name, type) => sets.has(`${type} ${name}`),
    isOpen: (zone, name, type) => open.get(zone)?.has(`${type} ${name}`) ?? false,
    zones: (origin) => byOrigin.get(origin) ?? [],
    isShared: (record) => shared.has(placeOf(record)),
  };
}

function push<V>(map: Map<Name, V[]>, key: Name, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function placeOf({ location: { file, line, column } }: DeclaredRecord): string {
  return `${line}:${column}:${file}`;
}

/** The change that publishing the records makes; null where no zone declares their name, or publishing them there is not enough. */
export function changeOf(records: readonly FixRecord[], index: DeclaredIndex): RrsetChange | null {
  const wanted = records.map(recordOf);
  const [first] = wanted;
  if (first === undefined || first === null) return null;
  const { name, type } = first;
  if (!wanted.every((rr) => rr !== null && rr.name === name && rr.type === type)) return null;
  const zone = zoneOf(name, type, index);
  if (zone === null || isElsewhere(name, type, zone, index)) return null;
  const set = index
    .at(name)
    .flatMap(({ zone: own, record }) => (own === zone && record.rr.type === type ? [record] : []));
  // what a part of a zone does not declare stays live: one text more would take the place of all there are
  if (!zone.complete && set.length === 0 && !name.startsWith("_") && !isKeyName(name)) return null;
  const there = new Set(set.map(dataOf));
  const added = (wanted as RrsetChange["added"]).filter((rr) => !there.has(formatRdata(rr.type, rr.data)));
  const said = new Set((wanted as RrsetChange["added"]).map((rr) => formatRdata(rr.type, rr.data)));
  const replaced = set.filter((record) => !said.has(dataOf(record)) && isReplaced(record, first));
  if (added.length === 0 && replaced.length === 0) return null;
  const goes = new Set(replaced);
  return { zone, name, type, added, replaced, kept: set.filter((record) => !goes.has(record)) };
}

function recordOf({ name: written, type, data: text }: FixRecord): RrsetChange["added"][number] | null {
  const name = parseName(written);
  const [entry, second] = entriesOf(text);
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
    if (error instanceof Fault) return null;
    throw error;
  }
}

/** The zone that declares the RRset, else the name, else the deepest one above it; null where there are several. */
function zoneOf(name: Name, type: RrType, index: DeclaredIndex): DeclaredZone | null {
  const own = index.at(name);
  const sets = own.filter(({ record }) => record.rr.type === type);
  for (const found of [sets, own]) {
    const zones = new Set(found.map(({ zone }) => zone));
    const [zone] = zones;
    if (zone !== undefined) return zones.size === 1 ? zone : null;
  }
  for (let at: Name | null = name; at !== null; at = parentOf(at)) {
    const zones = index.zones(at);
    if (zones.length > 0) return zones.length === 1 ? (zones[0] ?? null) : null;
  }
  return null;
}

/** Whether an alias or a delegation of the zone answers for the name, or nobody knows what will be there. */
function isElsewhere(name: Name, type: RrType, zone: DeclaredZone, index: DeclaredIndex): boolean {
  if (
    index.isOpen(zone, name, type) ||
    index.isOpen(zone, name, "CNAME") ||
    (type !== "CNAME" && index.has(name, "CNAME"))
  )
    return true;
  for (let at: Name | null = name; at !== null && at !== zone.origin && isWithin(at, zone.origin); at = parentOf(at)) {
    if (index.has(at, "NS") || (at !== name && index.has(at, "DNAME"))) return true;
  }
  return false;
}

/**
 * Whether a fix's record stands in the place of a declared one. Keys roll side by side (RFC 7671 §8); of the texts of a name
 * only those of the same standard make way, but at a selector's name nothing else than its key has a meaning (RFC 6376 §3.6.2.2).
 */
function isReplaced(record: DeclaredRecord, wanted: Rr): boolean {
  if (!record.read) return false;
  if (wanted.type === "TLSA") return false;
  if (!("strings" in wanted.data) || !("strings" in record.rr.data)) return true;
  if (isKeyName(wanted.name)) return true;
  const kind = /^v=[a-z]+\d/i.exec(txtValue(wanted.data))?.[0].toLowerCase();
  const text = unquoted(typed(txtValue(record.rr.data)))
    .replaceAll(/\s/g, "")
    .toLowerCase();
  return kind !== undefined && text.startsWith(kind);
}

/** Ours: records looked at for one that a new one may stand beside, of those of one name, whatever zone they are in. */
const MAX_NEIGHBOURS = 20;
const MAX_SEEN = 100;

/** Records beside which a new one may stand, best first: of its RRset, its name, the names above it, then the last of the zone. */
export function neighboursOf({ zone, name, type }: RrsetChange, index: DeclaredIndex): DeclaredRecord[] {
  const at = (owner: Name): DeclaredRecord[] =>
    index
      .at(owner)
      .slice(-MAX_SEEN)
      .flatMap(({ zone: own, record }) => (own === zone ? [record] : []))
      .slice(-MAX_NEIGHBOURS)
      .toReversed();
  const own = at(name);
  const found = new Set([...own.filter(({ rr }) => rr.type === type), ...own]);
  for (let above = parentOf(name); above !== null && isWithin(above, zone.origin); above = parentOf(above))
    for (const record of at(above)) found.add(record);
  for (const record of zone.records.slice(-MAX_NEIGHBOURS).toReversed()) found.add(record);
  return [...found].slice(0, MAX_NEIGHBOURS);
}

function dataOf(record: DeclaredRecord): Octets {
  return record.read ? formatRdata(record.rr.type, record.rr.data) : record.rr.data;
}
