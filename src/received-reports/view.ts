// What is shown of received reports: the mails and sessions of a time, added up by day, organisation, sender and failure.
import { byDay } from "../by-day.ts";
import type { Name } from "../dns/name.ts";
import type { Message } from "../message.ts";
import { addDays } from "../moment.ts";
import { countDays, countMails } from "../senders/mail-results.ts";
import type { MailCounts, MailDay, Sender } from "../senders/sender.ts";
import type { DmarcRow } from "../standards/dmarc/received.ts";
import type { TlsFailure, TlsRow } from "../standards/tls-rpt/received.ts";
import { failedSessions } from "../standards/tls-rpt/received.ts";
import { Tally } from "../tally.ts";
import { compareText } from "../text/order.ts";
import { dayOf } from "./domain-days.ts";
import type { DomainEvidence, ReceivedReport } from "./evidence.ts";

/** Days, both included: `2026-11-20`. */
export interface Period {
  first: string;
  last: string;
}

/** What `reports show` shows. */
export interface ShownReports {
  domains: readonly ReceivedView[];
  /** DNS was not asked: the results in the reports alone distinguish the senders. */
  isOffline: boolean;
  /** Each domain has its senders. */
  isDetailed: boolean;
  /** Text has the days of each sender, too. */
  isByDay: boolean;
  /** Reports and files that do not count, and how many more there are. */
  problems: readonly { file: string; reason: Message }[];
  unlisted: number;
}

/** What a report shows of received reports: of each domain when it is asked for. */
export interface ReceivedViews {
  /** null where no report is about the domain. */
  viewOf: (domain: Name) => ReceivedView | null;
  /** How many domains reports are about. */
  domainCount: number;
  /** DNS was not asked: the results in the reports alone distinguish the senders. */
  isOffline: boolean;
}

/** Of one domain. Texts are as the reports have them: hostile. */
export interface ReceivedView {
  domain: Name;
  /** What is shown; null where nothing is kept of it. */
  period: Period | null;
  dmarc: DmarcView;
  tlsRpt: TlsView;
}

export interface DmarcView {
  reports: number;
  /** Those that sent most reports. */
  organisations: readonly { organisation: string; reports: number }[];
  organisationCount: number;
  counts: MailCounts;
  days: readonly MailDay[];
  /** The moment of the last recorded run that new senders are compared with; null: the days alone say which are new. */
  lastRun: string | null;
  /** The heaviest first; null: they were not asked for. */
  senders: readonly SenderView[] | null;
  /** Senders past those, and their mails. */
  more: { senders: number; total: number; passed: number };
}

export interface SenderView extends Omit<Sender, "isAdded"> {
  /** Whether, and compared with what, it is new. */
  news: SenderNews | null;
  /** It is new, and deserves a look: neither a forwarder nor authorised, and with more than a few mails. */
  isNotable: boolean;
}

/**
 * `last-run`: the last recorded run knew none of its addresses; `last-days`: its first mail is of the last 7 days that are kept, though
 * mails of earlier days are.
 */
type SenderNews = "last-run" | "last-days";

export interface TlsView {
  reports: number;
  successful: number;
  failed: number;
  /** By sessions, the heaviest first. */
  organisations: readonly { organisation: string; successful: number; failed: number }[];
  organisationCount: number;
  /** The most frequent first, and how many kinds are left out. */
  failures: readonly TlsFailureView[];
  moreFailures: number;
  days: readonly TlsDay[];
}

export interface TlsFailureView extends TlsFailure {
  first: string;
  last: string;
}

/** Sessions of one day. */
interface TlsDay {
  day: string;
  successful: number;
  failed: number;
}

/** Project limits: what a view has of each. */
const MAX_SENDERS = 100;
const MAX_ORGANISATIONS = 20;
const MAX_FAILURES = 50;
/** The days that are shown where none are asked for: a month. */
export const SHOWN_DAYS = 30;
/** Project limit: for so many days a sender is new. */
const NEW_DAYS = 7;
/** Project limit: mails of a new sender that deserves a look. Fewer are noise: every name is forged now and then. */
const MIN_NOTABLE_MAILS = 10;

/** The first and the last day with a report that is kept; null where there is none. */
export function daysKept(evidence: Iterable<DomainEvidence>): Period | null {
  let [first, last]: [string | null, string | null] = [null, null];
  for (const { dmarc, tlsRpt } of evidence)
    for (const report of [...dmarc.reports, ...tlsRpt.reports]) {
      const day = dayOf(report);
      if (first === null || day < first) first = day;
      if (last === null || day > last) last = day;
    }
  return first === null || last === null ? null : { first, last };
}

/** From the first day that is wanted and kept; null where that is after the last. */
export function periodSince(since: { day: string } | { days: number }, { first, last }: Period): Period | null {
  const wanted = "day" in since ? since.day : addDays(last, 1 - since.days);
  if (wanted > last) return null;
  return { first: wanted > first ? wanted : first, last };
}

/** What is shown of a domain in a period; `senders` are those of the period, `lastRun` the moment of the run that they are compared with. */
export function viewReceived(
  domain: Name,
  { dmarc, tlsRpt }: DomainEvidence,
  { period, senders, lastRun = null }: ViewedSenders,
): ReceivedView {
  return {
    domain,
    period,
    dmarc: viewDmarc(
      within(period, dmarc.reports, dayOf),
      within(period, dmarc.rows, ({ day }) => day),
      {
        senders,
        lastRun,
        newSince: newSince(dmarc.rows, period),
      },
    ),
    tlsRpt: viewTls(
      within(period, tlsRpt.reports, dayOf),
      within(period, tlsRpt.rows, ({ day }) => day),
    ),
  };
}

interface ViewedSenders {
  period: Period | null;
  senders: readonly Sender[] | null;
  lastRun?: string | null;
}

function within<T>(period: Period | null, items: readonly T[], dayOfItem: (item: T) => string): T[] {
  if (period === null) return [];
  return items.filter((item) => dayOfItem(item) >= period.first && dayOfItem(item) <= period.last);
}

/** The first day on which a sender is new; null where no earlier mails are kept to compare with. */
function newSince(rows: readonly DmarcRow[], period: Period | null): string | null {
  if (period === null) return null;
  const since = addDays(period.last, 1 - NEW_DAYS);
  return rows.some(({ day }) => day < since) ? since : null;
}

function viewDmarc(
  reports: readonly ReceivedReport[],
  rows: readonly DmarcRow[],
  {
    senders,
    lastRun,
    newSince: since,
  }: Omit<ViewedSenders, "period"> & { lastRun: string | null; newSince: string | null },
): DmarcView {
  const organisations = new Tally<string>();
  for (const { organisation } of reports) organisations.add(organisation, 1);
  const left = (senders ?? []).slice(MAX_SENDERS);
  return {
    reports: reports.length,
    organisations: organisations
      .heaviest(MAX_ORGANISATIONS)
      .map(({ item, count }) => ({ organisation: item, reports: count })),
    organisationCount: organisations.size,
    counts: countMails(rows),
    days: countDays(rows),
    lastRun,
    senders: senders?.slice(0, MAX_SENDERS).map((sender) => viewSender(sender, lastRun, since)) ?? null,
    more: {
      senders: left.length,
      total: sum(left.map(({ counts }) => counts.total)),
      passed: sum(left.map(({ counts }) => counts.passed)),
    },
  };
}

function viewSender({ isAdded, ...sender }: Sender, lastRun: string | null, since: string | null): SenderView {
  const isRecent = since !== null && sender.firstDay >= since;
  const news = lastRun !== null && isAdded ? "last-run" : isRecent ? "last-days" : null;
  const isStranger = sender.kind === "known" || sender.kind === "unknown";
  // what the last run knew is not news again in each run of its first week
  const isNotable = news === (lastRun === null ? "last-days" : "last-run");
  return { ...sender, news, isNotable: isNotable && isStranger && sender.counts.total >= MIN_NOTABLE_MAILS };
}

function viewTls(reports: readonly ReceivedReport[], rows: readonly TlsRow[]): TlsView {
  const sessions = new Tally<string>();
  for (const row of rows) sessions.add(row.organisation, row.successful + failedSessions(row));
  const failures = failuresOf(rows);
  return {
    reports: reports.length,
    ...countSessions(rows),
    organisations: sessions.heaviest(MAX_ORGANISATIONS).map(({ item }) => ({
      organisation: item,
      ...countSessions(rows.filter(({ organisation }) => organisation === item)),
    })),
    organisationCount: sessions.size,
    failures: failures.slice(0, MAX_FAILURES),
    moreFailures: Math.max(0, failures.length - MAX_FAILURES),
    days: byDay(rows).map(([day, of]) => ({ day, ...countSessions(of) })),
  };
}

function countSessions(rows: readonly TlsRow[]): { successful: number; failed: number } {
  return { successful: sum(rows.map(({ successful }) => successful)), failed: sum(rows.map(failedSessions)) };
}

function failuresOf(rows: readonly TlsRow[]): TlsFailureView[] {
  const byKind = new Map<string, TlsFailureView>();
  for (const { day, failures } of rows) {
    for (const { type, host, count } of failures) {
      const key = `${type} ${host ?? ""}`;
      const known = byKind.get(key);
      if (known === undefined) byKind.set(key, { type, host, count, first: day, last: day });
      else {
        known.count += count;
        if (day < known.first) known.first = day;
        if (day > known.last) known.last = day;
      }
    }
  }
  return [...byKind]
    .toSorted(([a, one], [b, other]) => other.count - one.count || compareText(a, b))
    .map(([, failure]) => failure);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
