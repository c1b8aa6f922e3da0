// What received TLS reports (RFC 8460 §4) say of a domain, in short: what its checks need, and the report shows.
import { compareText } from "../../text/order.ts";
import type { ReportArrival } from "../report-arrival.ts";
import { lastReport } from "../report-arrival.ts";
import type { TlsFailure, TlsRow } from "./received.ts";
import { failedSessions } from "./received.ts";
import { addDays, dayOf } from "../../moment.ts";

/** Texts are as the reports have them: hostile. */
export interface TlsReports extends ReportArrival {
  /** Sessions by day, of the last 30 days, in order; days without any are left out. */
  days: { day: string; successful: number; failed: number }[];
  /** Why sessions failed on the last 7 days: the kinds with most sessions first, at most 20. */
  failures: FailureKind[];
  /** How many kinds there are. */
  failureKinds: number;
}

/** Failed sessions of one kind to one host, null where the reports do not say. */
interface FailureKind extends Pick<TlsFailure, "host" | "count"> {
  type: string | null;
  /** Those that reported them, sorted, at most 5. */
  organisations: string[];
  /** The first and the last of their days, UTC. */
  from: string;
  to: string;
}

/** Project limits. */
const SHOWN_DAYS = 30;
const MAX_KINDS = 20;
const MAX_ORGANISATIONS = 5;

/**
 * Project limit: the days that count. Reports cover a day each (RFC 8460 §4.1), so a week has every day of the week once; and what was fixed
 * is forgotten after another.
 */
export const COUNTED_DAYS = 7;

/** Sums up the reports on a domain as of a moment; `unread`: see `ReportArrival`. */
export function summariseTlsReports(
  { reports, rows }: { reports: readonly { organisation: string; end: string }[]; rows: readonly TlsRow[] },
  { unread, at }: { unread: number; at: string },
): TlsReports {
  const today = dayOf(at);
  const shown = rows.filter(({ day }) => day >= addDays(today, -SHOWN_DAYS) && day <= today);
  const kinds = failureKinds(shown.filter(({ day }) => day >= addDays(today, -COUNTED_DAYS)));
  return {
    last: lastReport(reports, at),
    unread,
    days: totalsByDay(shown),
    failures: kinds.slice(0, MAX_KINDS),
    failureKinds: kinds.length,
  };
}

function totalsByDay(rows: readonly TlsRow[]): TlsReports["days"] {
  const days = new Map<string, TlsReports["days"][number]>();
  for (const row of rows) {
    const total = days.get(row.day) ?? { day: row.day, successful: 0, failed: 0 };
    total.successful += row.successful;
    total.failed += failedSessions(row);
    days.set(row.day, total);
  }
  return [...days.values()].toSorted((a, b) => compareText(a.day, b.day));
}

function failureKinds(rows: readonly TlsRow[]): FailureKind[] {
  const kinds = new Map<string, FailureKind & { all: Set<string> }>();
  for (const row of rows) {
    for (const { type, host, count } of failuresOf(row)) {
      const key = JSON.stringify([type, host]);
      const empty = { type, host, count: 0, organisations: [], from: row.day, to: row.day, all: new Set<string>() };
      const kind = kinds.get(key) ?? empty;
      kind.count += count;
      kind.all.add(row.organisation);
      if (row.day < kind.from) kind.from = row.day;
      if (row.day > kind.to) kind.to = row.day;
      kinds.set(key, kind);
    }
  }
  return [...kinds]
    .toSorted(([a, one], [b, other]) => other.count - one.count || compareText(a, b))
    .map(([, { all, ...kind }]) => {
      return { ...kind, organisations: [...all].toSorted(compareText).slice(0, MAX_ORGANISATIONS) };
    });
}

/** The failures of a row, and the failed sessions that none of them explains. */
function failuresOf(row: TlsRow): { type: string | null; host: string | null; count: number }[] {
  const explained = row.failures.reduce((sum, { count }) => sum + count, 0);
  const rest = failedSessions(row) - explained;
  return rest > 0 ? [...row.failures, { type: null, host: null, count: rest }] : row.failures;
}
