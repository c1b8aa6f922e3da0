// Corruption before it ships: declared records that are almost certainly not what their author meant. It never fails the build:
// the checks judge the record as it would be published.
import { message } from "../../message.ts";
import type { RecordWarning } from "../../model.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import { inPlaceOrder } from "../located-messages.ts";
import { limitWarnings } from "./provider-limits.ts";
import { exchangerWarning } from "./mail-exchangers.ts";
import { nameWarnings } from "./missing-dots.ts";
import { spfWarnings } from "./spf-warnings.ts";
import { tlsaWarnings } from "./tlsa-warnings.ts";
import { txtWarnings } from "./txt-warnings.ts";

/** Project limit: warnings of one run; more are of no use to a reader. */
const MAX_WARNINGS = 100;

/** Project limit: characters of a corrected line; a key of 4,096 bits takes about 800. */
const MAX_SUGGESTION = 16_384;

/** All warnings, by place; the last of too many says how many more there are. Never throws; linear in what the zones say. */
export function recordWarnings(zones: readonly DeclaredZone[]): RecordWarning[] {
  const warnings = inPlaceOrder(zones.flatMap(zoneWarnings)).map((warning) =>
    (warning.suggestion ?? "").length > MAX_SUGGESTION ? { ...warning, suggestion: null } : warning,
  );
  const omitted = warnings[MAX_WARNINGS];
  if (omitted === undefined) return warnings;
  const note = message("zone-fault/more", { count: warnings.length - MAX_WARNINGS, zone: null });
  return [...warnings.slice(0, MAX_WARNINGS), { location: omitted.location, message: note, suggestion: null }];
}

function zoneWarnings(zone: DeclaredZone): RecordWarning[] {
  const texts = zone.records.flatMap((record) =>
    record.isParsed && "strings" in record.rr.data ? txtWarnings(record, record.rr.data, zone) : [],
  );
  const seen = (zone.warnings ?? []).map((warning) => ({ ...warning, suggestion: null }));
  const exchangers = zone.records.flatMap((record) => exchangerWarning(record, zone) ?? []);
  return [
    ...seen,
    ...texts,
    ...exchangers,
    ...spfWarnings(zone),
    ...tlsaWarnings(zone),
    ...limitWarnings(zone),
    ...nameWarnings(zone),
  ];
}
