// Times in German sentences.
import { momentText as inUtc } from "../english/times.ts";

/** The end of a wait of `ms` milliseconds; null: until the audit was stopped. */
export function within(ms: number | null): string {
  return ms === null ? "bis zum Abbruch der Prüfung" : `innerhalb von ${String(ms / 1000).replace(".", ",")} s`;
}

/** A moment in UTC: `2026-11-28 06:00 UTC`, as ISO 8601 and the other dates of a report have it. */
export const momentText: (at: string) => string = inUtc;
