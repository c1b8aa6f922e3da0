// What became of mails: counted for a time as a whole, and day by day.
import { byDay } from "../by-day.ts";
import type { DmarcRow } from "../standards/dmarc/received.ts";
import { isPassed } from "../standards/dmarc/received.ts";
import { Tally } from "../tally.ts";
import type { MailCounts, MailDay, MailHandling } from "./sender.ts";

/** Project limit: reasons of receivers that are named. */
const MAX_OVERRIDES = 10;

/** The mails of some rows. */
export function countMails(rows: readonly DmarcRow[]): MailCounts {
  const counts = { total: 0, passed: 0, spfAligned: 0, dkimAligned: 0 };
  for (const row of rows) {
    counts.total += row.count;
    if (isPassed(row)) counts.passed += row.count;
    if (row.spf?.isAligned === true) counts.spfAligned += row.count;
    if (row.isDkimAligned) counts.dkimAligned += row.count;
  }
  return counts;
}

/** What receivers did with the mails of some rows. */
export function handlingOf(rows: readonly DmarcRow[]): MailHandling {
  const dispositions = { none: 0, pass: 0, quarantine: 0, reject: 0 };
  for (const { disposition, count } of rows) dispositions[disposition] += count;
  return { dispositions, overrides: countOverrides(rows.filter(({ overrides }) => overrides.length > 0)) };
}

/** Most mails of most days have none. */
const NO_OVERRIDES: MailHandling["overrides"] = [];

function countOverrides(rows: readonly DmarcRow[]): MailHandling["overrides"] {
  if (rows.length === 0) return NO_OVERRIDES;
  const mails = new Tally<string>();
  for (const { overrides, count } of rows) for (const type of overrides) mails.add(type, count);
  return mails.heaviest(MAX_OVERRIDES).map(({ item, count }) => ({ type: item, count }));
}

/** Both by day, sorted; days without mail are not among them. */
export function countDays(rows: readonly DmarcRow[]): MailDay[] {
  return byDay(rows).map(([day, of]) => ({ day, ...countMails(of), ...handlingOf(of) }));
}
