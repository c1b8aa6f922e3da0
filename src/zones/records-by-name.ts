// The declared records of a zone by name: what nearly every question about a zone begins with, so it is made once.
import type { Name } from "../dns/name.ts";
import type { DeclaredRecord } from "./declared-zone.ts";

/** By list, as long as that is in use. Lists of declared records do not change once they are read. */
const known = new WeakMap<readonly DeclaredRecord[], ReadonlyMap<Name, readonly DeclaredRecord[]>>();

/** The records of each name, in their order; names in the order of their first record. Linear the first time. */
export function recordsByName(records: readonly DeclaredRecord[]): ReadonlyMap<Name, readonly DeclaredRecord[]> {
  const found = known.get(records);
  if (found !== undefined) return found;
  const byName = new Map<Name, DeclaredRecord[]>();
  for (const record of records) {
    const own = byName.get(record.rr.name);
    if (own === undefined) byName.set(record.rr.name, [record]);
    else own.push(record);
  }
  known.set(records, byName);
  return byName;
}

/** The records of one name in one zone. */
export interface ZoneRecords<Z> {
  zone: Z;
  records: readonly DeclaredRecord[];
}

/** Finds what zones declare at a name, in their order. Linear the first time, and only then where there are several zones. */
export function recordsInZones<Z extends { records: readonly DeclaredRecord[] }>(
  zones: readonly Z[],
): (name: Name) => readonly ZoneRecords<Z>[] {
  const [only] = zones;
  if (only !== undefined && zones.length === 1) {
    return (name) => {
      const records = recordsByName(only.records).get(name);
      return records === undefined ? [] : [{ zone: only, records }];
    };
  }
  let byName: Map<Name, ZoneRecords<Z>[]> | null = null;
  return (name) => (byName ??= mergeZones(zones)).get(name) ?? [];
}

function mergeZones<Z extends { records: readonly DeclaredRecord[] }>(
  zones: readonly Z[],
): Map<Name, ZoneRecords<Z>[]> {
  const byName = new Map<Name, ZoneRecords<Z>[]>();
  for (const zone of zones) {
    for (const [name, records] of recordsByName(zone.records)) {
      const others = byName.get(name);
      if (others === undefined) byName.set(name, [{ zone, records }]);
      else others.push({ zone, records });
    }
  }
  return byName;
}

const knownTypes = new WeakMap<readonly DeclaredRecord[], ReadonlySet<string>>();

/** Whether one of the records, all of a name, is of a type; counted once, however often it is asked. */
export function hasType(records: readonly DeclaredRecord[], type: string): boolean {
  if (records.length === 1) return records[0]?.rr.type === type;
  const types = knownTypes.get(records) ?? new Set(records.map(({ rr }) => rr.type));
  knownTypes.set(records, types);
  return types.has(type);
}
