// Two pieces of evidence as one: of two runs, or of two machines, that may have read the same reports.
import { addSeconds } from "../moment.ts";
import { compareText } from "../text/order.ts";
import { DmarcRows } from "./dmarc-rows.ts";
import type { Kept, Rows } from "./domain-days.ts";
import { DomainDays, MAX_REPORTS, dayOf } from "./domain-days.ts";
import type { DomainEvidence, Evidence, ReceivedReport } from "./evidence.ts";
import { hasReports } from "./evidence.ts";
import { TlsRows } from "./tls-rows.ts";

/** Project limit: a year, so that who sends once in a year is known, and a month of delay. */
export const RETENTION_DAYS = 400;

/** The first day that is kept; `at` is now. */
export function firstKeptDay(at: string): string {
  return addSeconds(at, -RETENTION_DAYS * 86_400).slice(0, 10);
}

const NOTHING: DomainEvidence = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };

/**
 * Both together without the days that are no longer kept: the same in either order, and of equal ones the same again. Each report that is listed
 * counts exactly once. Rows are sums, from which no report can be taken again. So where both have a day, and a report of it in common, the one with
 * more reports stays; the reports of the other that are lost count again where their files are read again.
 */
export function mergeEvidence(a: Evidence, b: Evidence, at: string): Evidence {
  return mergeSince(a, b, firstKeptDay(at));
}

/** Without the days before one. */
export function evidenceSince(evidence: Evidence, firstDay: string): Evidence {
  return mergeSince(evidence, { version: 1, domains: {} }, firstDay);
}

function mergeSince(a: Evidence, b: Evidence, firstDay: string): Evidence {
  const [domainsOfA, domainsOfB] = [new Map(Object.entries(a.domains)), new Map(Object.entries(b.domains))];
  const names = [...new Set([...domainsOfA.keys(), ...domainsOfB.keys()])].toSorted(compareText);
  const domains = names.map((name): [string, DomainEvidence] => {
    const [one, other] = [domainsOfA.get(name) ?? NOTHING, domainsOfB.get(name) ?? NOTHING];
    return [
      name,
      {
        dmarc: mergeKept(one.dmarc, other.dmarc, firstDay, () => new DmarcRows(name)),
        tlsRpt: mergeKept(one.tlsRpt, other.tlsRpt, firstDay, () => new TlsRows()),
      },
    ];
  });
  return { version: 1, domains: Object.fromEntries(domains.filter(([, domain]) => hasReports(domain))) };
}

function mergeKept<C extends object>(a: Kept<C>, b: Kept<C>, firstDay: string, createRows: () => Rows<C>): Kept<C> {
  const [daysOfA, daysOfB] = [byDay(a), byDay(b)];
  const merged = new DomainDays<C>(createRows);
  for (const day of new Set([...daysOfA.keys(), ...daysOfB.keys()])) {
    if (day < firstDay) continue;
    for (const kept of chooseOf(daysOfA.get(day), daysOfB.get(day))) merged.addKept(kept);
  }
  return merged.kept();
}

/** Both where they have no report in common, else the one with more reports. */
function chooseOf<C>(a: Kept<C> | undefined, b: Kept<C> | undefined): Kept<C>[] {
  if (a === undefined || b === undefined) return [a ?? b].filter((kept) => kept !== undefined);
  const keys = new Set(a.reports.map(({ key }) => key));
  const isDisjoint = !b.reports.some(({ key }) => keys.has(key));
  if (isDisjoint && a.reports.length + b.reports.length <= MAX_REPORTS) return [a, b];
  const order = b.reports.length - a.reports.length || compareText(JSON.stringify(a), JSON.stringify(b));
  return [order <= 0 ? a : b];
}

/** Days with reports: rows of others would count for none. */
function byDay<C>({ reports, rows }: Kept<C>): Map<string, Kept<C>> {
  const days = new Map<string, Kept<C>>();
  for (const report of reports) dayIn(days, report).reports.push(report);
  for (const row of rows) days.get(row.day)?.rows.push(row);
  return days;
}

function dayIn<C>(days: Map<string, Kept<C>>, report: ReceivedReport): Kept<C> {
  const known = days.get(dayOf(report));
  if (known !== undefined) return known;
  const created: Kept<C> = { reports: [], rows: [] };
  days.set(dayOf(report), created);
  return created;
}
