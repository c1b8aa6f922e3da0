// Whether the repository decides what DNS answers.
import type { Name } from "../dns/name.ts";
import { parentOf } from "../dns/name.ts";
import type { RrType } from "../dns/record.ts";
import type { DeclaredZone } from "./declared-zone.ts";
import { hasType, recordsByName } from "./records-by-name.ts";

/**
 * Whether zones declare what DNS answers for a name and type, that there is nothing included: a complete zone does so down to its
 * delegations, any other for its own RRsets. Not where a fault, a value known only after apply or an unmanaged record may decide.
 */
export function declaredRrsets(zones: readonly DeclaredZone[]): (name: Name, type: RrType) => boolean {
  const origins = new Map<Name, DeclaredZone[]>();
  for (const zone of zones) origins.set(zone.origin, [...(origins.get(zone.origin) ?? []), zone]);
  const key = (zone: DeclaredZone, name: Name, type: string): string => `${zone.origin} ${type} ${name}`;
  const hasRrset = (origin: Name, name: Name, type: string): boolean =>
    (origins.get(origin) ?? []).some(({ records }) => hasType(recordsByName(records).get(name) ?? [], type));
  const open = new Set(
    zones.flatMap((zone) =>
      [...zone.undecided, ...(zone.partlyManaged ?? [])].map(({ name, type }) => key(zone, name, type)),
    ),
  );
  return (name, type) => {
    for (let at: Name | null = name; at !== null; at = parentOf(at)) {
      for (const zone of origins.get(at) ?? []) {
        if (zone.fault !== undefined || zone.unmanaged !== undefined || open.has(key(zone, name, type))) return false;
        if (isCut(zone, name)) return false;
        if (zone.isComplete || hasRrset(zone.origin, name, type)) return true;
      }
    }
    return false;
  };

  function isCut(zone: DeclaredZone, name: Name): boolean {
    for (let at: Name | null = name; at !== null && at !== zone.origin; at = parentOf(at))
      if (hasRrset(zone.origin, at, "NS")) return true;
    return false;
  }
}
