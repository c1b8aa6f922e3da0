// Corruption before it ships: what in declared records is near-certainly not what their author meant. It breaks no build:
// the checks judge what becomes of it.
import type { Remark } from "../../model.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import { remarksOnLimits } from "./limits.ts";
import { remarksOnNames } from "./names.ts";
import { remarksOnTxt } from "./txt.ts";

/** Ours: remarks of one run; more are of no use to a reader. */
const MAX_REMARKS = 100;

/** Ours: characters of a mended line; a key of 4,096 bits takes some 800. */
const MAX_MENDED = 16_384;

/** All remarks, by place; the last of too many says how many more there are. Never throws; linear in what the zones say. */
export function remarksOn(zones: readonly DeclaredZone[]): Remark[] {
  const byPlace = new Map<string, Remark>();
  for (const remark of zones.flatMap(remarksOnZone)) {
    const { file, line, column } = remark.location;
    const mended = (remark.mended ?? "").length > MAX_MENDED ? null : remark.mended;
    byPlace.set(`${file} ${line} ${column} ${remark.message}`, { ...remark, mended });
  }
  const remarks = [...byPlace.values()].toSorted(({ location: a }, { location: b }) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
  const more = remarks.length - MAX_REMARKS;
  const last = remarks[MAX_REMARKS];
  if (last === undefined) return remarks;
  return [
    ...remarks.slice(0, MAX_REMARKS),
    { location: last.location, message: `${more} more like these follow`, mended: null },
  ];
}

function remarksOnZone(zone: DeclaredZone): Remark[] {
  const texts = zone.records.flatMap((record) =>
    record.read && "strings" in record.rr.data ? remarksOnTxt(record, record.rr.data, zone) : [],
  );
  return [...texts, ...remarksOnLimits(zone.records), ...remarksOnNames(zone)];
}
