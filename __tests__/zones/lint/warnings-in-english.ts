// Warnings about declared records, as reports say them.
import type { RecordWarning } from "../../../src/model.ts";
import type { DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { recordWarnings as warningsOf } from "../../../src/zones/lint/record-warnings.ts";
import { say } from "../../support/in-english.ts";
import { loadZoneFormats } from "../../support/zone-formats.ts";

await loadZoneFormats();

export function recordWarnings(
  zones: readonly DeclaredZone[],
): (Omit<RecordWarning, "message"> & { message: string })[] {
  return warningsOf(zones).map((warning) => ({ ...warning, message: say(warning.message) }));
}
