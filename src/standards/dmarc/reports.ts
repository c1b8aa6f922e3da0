// What received aggregate reports (RFC 9990) say of a domain, in short: what its checks need, and the report shows.
import type { Name } from "../../dns/name.ts";
import { compareText } from "../../text/order.ts";
import type { ReportArrival } from "../report-arrival.ts";
import { lastReport } from "../report-arrival.ts";
import type { DmarcRow } from "./received.ts";
import { isForwarded, isPassed } from "./received.ts";
import { addDays, dayOf } from "../../moment.ts";

/** Texts are as the reports have them: hostile. */
export interface DmarcReports extends ReportArrival {
  /** Mails by day, of the last 30 days, in order; days without any are left out. */
  days: DayOfMail[];
  /** The first of the days that the pass rate is of. */
  since: string;
  /** Where the mails come from that failed since then: the sources with most of them first, at most 20. */
  failing: FailingSource[];
  /** How many such sources there are. */
  failingSources: number;
}

/** Mails of a day, UTC. */
interface DayOfMail {
  day: string;
  mails: number;
  /** Those that passed DMARC. */
  passed: number;
  /** Of the others, those that receivers say were forwarded. */
  forwarded: number;
}

/** Mails of one address in the name of one domain that failed DMARC and were not forwarded. */
interface FailingSource {
  /** null: of all the addresses that are not kept apart. */
  ip: string | null;
  /** The domain of the From header. */
  domain: Name;
  mails: number;
  /** The first and the last of their days, UTC. */
  from: string;
  to: string;
  /** The moment of the last recorded run, if it knew no mail of the address; null if it did, and without such a run. */
  newSince: string | null;
}

/** The addresses that the last recorded run did not know, and its moment. */
interface AddedAddresses {
  since: string;
  addresses: ReadonlySet<string>;
}

/** Project limits. */
const SHOWN_DAYS = 30;
const MAX_SOURCES = 20;

/**
 * Project limits: the pass rate is of the last 7 days, so that what was fixed is forgotten; of more days, up to 30, where these have fewer mails than
 * it takes. Of 100 mails, two may fail at a rate of 98 percent: one stray mail decides nothing.
 */
const COUNTED_DAYS = 7;
export const MIN_MAILS = 100;

/** Sums up the reports on a domain as of a moment; `unread`: see `ReportArrival`; `added`: null where there is nothing to compare with. */
export function summariseDmarcReports(
  { reports, rows }: { reports: readonly { organisation: string; end: string }[]; rows: readonly DmarcRow[] },
  { unread, at, added }: { unread: number; at: string; added: AddedAddresses | null },
): DmarcReports {
  const today = dayOf(at);
  const shown = rows.filter(({ day }) => day >= addDays(today, -SHOWN_DAYS) && day <= today);
  const days = totalsByDay(shown);
  const since = countedSince(days, at);
  const sources = failingSources(
    shown.filter(({ day }) => day >= since),
    added,
  );
  return {
    last: lastReport(reports, at),
    unread,
    days,
    since,
    failing: sources.slice(0, MAX_SOURCES),
    failingSources: sources.length,
  };
}

/** The mails since a day. */
export function mailsSince(days: readonly DayOfMail[], since: string): Omit<DayOfMail, "day"> {
  const sums = { mails: 0, passed: 0, forwarded: 0 };
  for (const { day, mails, passed, forwarded } of days) {
    if (day < since) continue;
    sums.mails += mails;
    sums.passed += passed;
    sums.forwarded += forwarded;
  }
  return sums;
}

function totalsByDay(rows: readonly DmarcRow[]): DayOfMail[] {
  const days = new Map<string, DayOfMail>();
  for (const row of rows) {
    const total = days.get(row.day) ?? { day: row.day, mails: 0, passed: 0, forwarded: 0 };
    total.mails += row.count;
    if (isPassed(row)) total.passed += row.count;
    else if (isForwarded(row)) total.forwarded += row.count;
    days.set(row.day, total);
  }
  return [...days.values()].toSorted((a, b) => compareText(a.day, b.day));
}

/** The latest day since which there are as many mails as it takes, 7 to 30 days ago. */
function countedSince(days: readonly DayOfMail[], at: string): string {
  let mails = 0;
  const latest = addDays(dayOf(at), -COUNTED_DAYS);
  for (const { day, ...counted } of days.toReversed()) {
    mails += counted.mails - counted.forwarded;
    if (mails >= MIN_MAILS) return day < latest ? day : latest;
  }
  return addDays(dayOf(at), -SHOWN_DAYS);
}

function failingSources(rows: readonly DmarcRow[], added: AddedAddresses | null): FailingSource[] {
  const newSince = (ip: string | null): string | null =>
    added !== null && ip !== null && added.addresses.has(ip) ? added.since : null;
  const sources = new Map<string, FailingSource>();
  for (const row of rows) {
    if (isPassed(row) || isForwarded(row)) continue;
    const { ip, from: domain, day } = row;
    const key = JSON.stringify([ip, domain]);
    const source = sources.get(key) ?? { ip, domain, mails: 0, from: day, to: day, newSince: newSince(ip) };
    source.mails += row.count;
    if (day < source.from) source.from = day;
    if (day > source.to) source.to = day;
    sources.set(key, source);
  }
  return [...sources]
    .toSorted(([a, one], [b, other]) => other.mails - one.mails || compareText(a, b))
    .map(([, source]) => source);
}
