// What must hold among the records of a zone: RFC 1034 §3.6.2, RFC 1035 §4.2.2 and §5.2, RFC 2181 §10.1, RFC 6672 §2.4.
import type { Name } from "../dns/name.ts";
import { isWithin } from "../dns/name.ts";
import { formatRdata, txtWireLength } from "../dns/record.ts";
import { message } from "../message.ts";
import type { LocatedMessage, Location } from "../model.ts";
import { formatLocation } from "../model.ts";
import { MAX_PROBLEMS } from "./located-messages.ts";
import { createAuthority, deepestZone } from "./planned/authority.ts";
import type { DeclaredRecord, DeclaredZone } from "./declared-zone.ts";
import { UnmanagedRecords } from "./planned/unmanaged.ts";
import { recordsByName } from "./records-by-name.ts";

/** Types with at most one record at a name. */
const SINGLETON_TYPES = new Set(["CNAME", "DNAME", "SOA"]);
/** RFC 4034 §3 and §4, RFC 2535 §2.3.5: what DNSSEC puts beside a CNAME. */
const BESIDE_CNAME = new Set(["CNAME", "RRSIG", "NSEC", "SIG", "NXT", "KEY"]);

/** What is wrong among records. */
export interface RecordConflict extends LocatedMessage {
  between: readonly DeclaredRecord[];
  /** The complete zone that these records would be in, where another declares them. */
  zone?: Name;
}

/** A place within a message. */
function locationText({ location: { file, line } }: { location: Location }): string {
  return formatLocation({ file, line });
}

/** The records without those that say the same once more (RFC 2181 §5: an RRset is a set); the list itself if there are none. */
export function distinct(records: DeclaredRecord[]): DeclaredRecord[] {
  const repeated = new Set<DeclaredRecord>();
  for (const own of recordsByName(records).values()) {
    if (own.length === 1) continue;
    const seen = new Set<string>();
    for (const record of own) {
      const text = `${record.rr.type} ${dataText(record)}`;
      if (seen.has(text)) repeated.add(record);
      seen.add(text);
    }
  }
  return repeated.size === 0 ? records : records.filter((record) => !repeated.has(record));
}

function dataText(record: DeclaredRecord): string {
  return record.isParsed ? formatRdata(record.rr.type, record.rr.data) : record.rr.data;
}

/** RFC 1035 §4.2.2: two octets hold the length of a message over TCP. */
const MAX_RRSET_OCTETS = 65_535;

/**
 * The octets that a record takes in a message at the least: its name as a pointer, type, class, TTL and length (RFC 1035
 * §4.1.3 and §4.1.4), and one of data or more. Text is never compressed.
 */
function minimumOctets({ isParsed, rr }: DeclaredRecord): number {
  return 12 + (isParsed && "strings" in rr.data ? txtWireLength(rr.data) : 1);
}

/** RRsets of one or more zones that no message holds, each once: no server could answer with them, and a wildcard would do so for every name. */
export function oversizedRrsets(zones: readonly DeclaredZone[]): RecordConflict[] {
  const sizes = new Map<string, number>();
  const problems: RecordConflict[] = [];
  const large = largeNames(zones);
  if (large.size === 0) return [];
  for (const record of zones.flatMap((zone) => zone.records)) {
    const { name, type } = record.rr;
    if (!large.has(name)) continue;
    const before = sizes.get(`${type} ${name}`) ?? 0;
    const size = before + minimumOctets(record);
    sizes.set(`${type} ${name}`, size);
    if (before > MAX_RRSET_OCTETS || size <= MAX_RRSET_OCTETS) continue;
    problems.push({
      location: record.location,
      message: message("zone-fault/rrset-size", { name, type, limit: MAX_RRSET_OCTETS }),
      between: [record],
    });
  }
  return problems;
}

/** The names whose records come to more than one RRset may, all types together. Most names have few, and are not looked at again. */
function largeNames(zones: readonly DeclaredZone[]): ReadonlySet<Name> {
  const sizes = new Map<Name, number>();
  for (const { records } of zones) {
    for (const [name, own] of recordsByName(records)) {
      if (zones.length === 1 && own.length === 1 && minimumOctets(own[0] as DeclaredRecord) <= MAX_RRSET_OCTETS)
        continue;
      sizes.set(
        name,
        own.reduce((sum, record) => sum + minimumOctets(record), sizes.get(name) ?? 0),
      );
    }
  }
  return new Set([...sizes].flatMap(([name, size]) => (size > MAX_RRSET_OCTETS ? [name] : [])));
}

/** The problems among distinct records of one or more zones, whatever zone they are in. */
export function conflictingRecords(records: readonly DeclaredRecord[]): RecordConflict[] {
  const byName = recordsByName(records);
  const aliases = new Map<Name, DeclaredRecord>();
  const several = records.filter(({ rr }) => byName.get(rr.name)?.length !== 1);
  for (const record of several)
    if (record.rr.type === "CNAME" && !aliases.has(record.rr.name)) aliases.set(record.rr.name, record);
  const first = new Map<string, DeclaredRecord>();
  const problems: RecordConflict[] = [];
  for (const record of several) {
    const { name, type } = record.rr;
    const alias = aliases.get(name);
    if (alias !== undefined && !BESIDE_CNAME.has(type)) {
      problems.push({
        location: record.location,
        message: message("zone-fault/beside-cname", { name, type, place: locationText(alias) }),
        between: [record, alias],
      });
    }
    if (!SINGLETON_TYPES.has(type)) continue;
    const other = first.get(`${type} ${name}`);
    if (other === undefined) first.set(`${type} ${name}`, record);
    else
      problems.push({
        location: record.location,
        message: message("zone-fault/second-record", { name, type, place: locationText(other) }),
        between: [record, other],
      });
  }
  return problems;
}

/** The problems of records that lie outside the zone they are declared in. */
export function outOfZoneRecords(zone: DeclaredZone): RecordConflict[] {
  return zone.records
    .filter((record) => !isWithin(record.rr.name, zone.origin))
    .map((record) => ({
      location: record.location,
      message: message("zone-fault/outside", { name: record.rr.name, zone: zone.origin }),
      between: [record],
    }));
}

/** What is wrong with the SOA records of a whole master file, whose zone begins at the first of them. */
export function soaProblems(file: string, { origin, records, undecided }: DeclaredZone): LocatedMessage[] {
  const soas = records.filter((record) => record.rr.type === "SOA");
  const [soa] = soas;
  if (soa === undefined && undecided.some(({ type }) => type === "SOA")) return [];
  if (soa === undefined) return [{ location: { file, line: 1, column: 1 }, message: message("zone-fault/no-soa") }];
  return soas
    .filter((other) => other.rr.name !== origin)
    .map(({ location }) => ({
      location,
      message: message("zone-fault/second-soa", { zone: origin, place: locationText(soa) }),
    }));
}

/** A whole zone that is declared again. */
export interface ZoneConflict extends LocatedMessage {
  zone: Name;
}

/** Two declarations of one whole zone; of two that are empty none is wrong. */
export function duplicateZones(zones: readonly DeclaredZone[]): ZoneConflict[] {
  const first = new Map<Name, DeclaredZone>();
  const problems: ZoneConflict[] = [];
  for (const zone of zones) {
    const { origin } = zone;
    const other = first.get(origin);
    if (other === undefined) {
      first.set(origin, zone);
      continue;
    }
    const [here, before] = [headOf(zone), headOf(other)];
    const location = (here ?? before)?.location;
    if (location === undefined) continue;
    const place = here === undefined || before === undefined ? null : locationText(before);
    problems.push({
      zone: origin,
      location,
      message: message("zone-fault/zone-twice", { zone: origin, place }),
    });
  }
  return problems;
}

/** What stands for a zone: its SOA record, or else the first RRset with a place. */
function headOf({ records, undecided }: DeclaredZone): { location: Location } | undefined {
  return records.find((record) => record.rr.type === "SOA") ?? records[0] ?? undecided[0];
}

/** Records of partial zones that another zone declares too: a complete one, apart from its unmanaged records, or another partial one. */
export function overlappingDeclarations(
  complete: readonly DeclaredZone[],
  partial: readonly DeclaredZone[],
): RecordConflict[] {
  if (partial.length === 0) return [];
  const authorities = new Map(complete.map((zone) => [zone.origin, createAuthority(zone)]));
  const inFiles = firstByRrset(complete.flatMap((zone) => zone.records));
  const unmanaged = new Map(
    complete.flatMap((zone) =>
      zone.unmanaged === undefined ? [] : [[zone.origin, new UnmanagedRecords(zone, zone.unmanaged.patterns)] as const],
    ),
  );
  const partlyManaged = new Map(partial.map((zone) => [zone, partlyManagedKeys(zone)]));
  const inBlocks = new Map<string, { zone: DeclaredZone; record: DeclaredRecord }>();
  const problems: RecordConflict[] = [];
  for (const zone of partial) {
    const before = problems.length;
    for (const [i, record] of zone.records.entries()) {
      const last = problems.at(-1);
      if (last !== undefined && problems.length - before > MAX_PROBLEMS) {
        // a whole zone's answer may be as long as it likes: what was not looked at may be wrong as well
        problems.push({ ...last, between: zone.records.slice(i) });
        break;
      }
      const { name, type } = record.rr;
      const set = `${type} ${name}`;
      const asked = record.isParsed ? record.rr.type : "TXT";
      const authority = deepestZone(authorities, name, asked);
      const isUnmanaged =
        authority !== undefined &&
        !inFiles.has(set) &&
        (unmanaged.get(authority.origin)?.matchRrset(name, type) ?? "no") !== "no";
      if (
        authority !== undefined &&
        !isUnmanaged &&
        (inFiles.has(set) || authority.answer(name, asked).kind !== "referral")
      ) {
        const there = inFiles.get(set) ?? inFiles.get(`SOA ${authority.origin}`);
        const place = there === undefined ? null : locationText(there);
        problems.push({
          location: record.location,
          message: message("zone-fault/whole-zone", { zone: authority.origin, place, name, type }),
          between: [record],
          zone: authority.origin,
        });
      }
      const other = inBlocks.get(set);
      if (other === undefined) inBlocks.set(set, { zone, record });
      else if (other.zone !== zone && !(partlyManaged.get(zone)?.has(set) && partlyManaged.get(other.zone)?.has(set))) {
        problems.push({
          location: record.location,
          message: message("zone-fault/rrset-twice", { name, type, place: locationText(other.record) }),
          between: [record, other.record],
        });
      }
    }
  }
  return problems;
}

/** The RRsets that may have more records elsewhere. */
function partlyManagedKeys({ partlyManaged = [] }: DeclaredZone): ReadonlySet<string> {
  return new Set(partlyManaged.map(({ name, type }) => `${type} ${name}`));
}

function firstByRrset(records: readonly DeclaredRecord[]): Map<string, DeclaredRecord> {
  const first = new Map<string, DeclaredRecord>();
  for (const record of records) {
    const set = `${record.rr.type} ${record.rr.name}`;
    if (!first.has(set)) first.set(set, record);
  }
  return first;
}
