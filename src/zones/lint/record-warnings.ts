// Corruption before it ships: what in declared records is near-certainly not what their author meant. It breaks no build:
// the checks judge what becomes of it.
import type { RecordWarning } from "../../model.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import { limitWarnings } from "./provider-limits.ts";
import { nameWarnings } from "./missing-dots.ts";
import { txtWarnings } from "./txt-warnings.ts";

/** Ours: remarks of one run; more are of no use to a reader. */
const MAX_WARNINGS = 100;

/** Ours: characters of a mended line; a key of 4,096 bits takes some 800. */
const MAX_SUGGESTION = 16_384;

/** All remarks, by place; the last of too many says how many more there are. Never throws; linear in what the zones say. */
export function recordWarnings(zones: readonly DeclaredZone[]): RecordWarning[] {
  const byPlace = new Map<string, RecordWarning>();
  for (const remark of zones.flatMap(zoneWarnings)) {
    const { file, line, column } = remark.location;
    const mended = (remark.suggestion ?? "").length > MAX_SUGGESTION ? null : remark.suggestion;
    byPlace.set(`${file} ${line} ${column} ${remark.message}`, { ...remark, suggestion: mended });
  }
  const remarks = [...byPlace.values()].toSorted(({ location: a }, { location: b }) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
  const more = remarks.length - MAX_WARNINGS;
  const last = remarks[MAX_WARNINGS];
  if (last === undefined) return remarks;
  return [
    ...remarks.slice(0, MAX_WARNINGS),
    { location: last.location, message: `${more} more like these follow`, suggestion: null },
  ];
}

function zoneWarnings(zone: DeclaredZone): RecordWarning[] {
  const texts = zone.records.flatMap((record) =>
    record.isParsed && "strings" in record.rr.data ? txtWarnings(record, record.rr.data, zone) : [],
  );
  return [...texts, ...limitWarnings(zone.records), ...nameWarnings(zone)];
}
