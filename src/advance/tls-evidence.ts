// What the TLS reports of a domain say of its MTA-STS policy (RFC 8460 §4).
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { addDays, dayOf, daysBetween } from "../moment.ts";
import type { TlsRow } from "../standards/tls-rpt/received.ts";
import { compareText } from "../text/order.ts";
import type { Situation } from "./situation.ts";
import { PATIENCE } from "./situation.ts";

export interface TlsEvidence {
  /** The day that the last report ends on; null without reports. */
  lastDay: string | null;
  /** The first day on which a sender tested the policy, and how many days ago that is. */
  since: string | null;
  days: number;
  /** Whether it receives little, and for long enough that less is enough. */
  isSlow: boolean;
  /** The days that the counts are of. */
  windowDays: number;
  sessions: SessionCounts;
}

/** Sessions of senders that tested the policy. */
export interface SessionCounts {
  total: number;
  failed: number;
  organisations: number;
  /** The most frequent first. */
  failures: readonly SessionFailure[];
}

/** Failed sessions of one kind to one host, from one day to another; `organisations` report them. */
interface SessionFailure {
  type: string;
  host: string | null;
  count: number;
  organisations: readonly string[];
  from: string;
  to: string;
}

/** What the reports say of the last days. */
export function gatherTlsEvidence({
  at,
  evidence: { tlsRpt },
  settings: { mtaSts: needed },
}: GatherInput): TlsEvidence {
  const rows = tlsRpt.rows.filter(({ day, policy }) => policy === "sts" && day <= dayOf(at));
  const since = rows.reduce<string | null>((first, { day }) => (first === null || day < first ? day : first), null);
  const days = since === null ? 0 : daysBetween(since, at);
  const lately = countSessions(rowsOfLastDays(rows, at, needed.days));
  const isSlow =
    days >= PATIENCE * needed.days && (lately.total < needed.sessions || lately.organisations < needed.organisations);
  const windowDays = isSlow ? PATIENCE * needed.days : Math.min(Math.max(1, days), needed.days);
  const sessions = isSlow ? countSessions(rowsOfLastDays(rows, at, windowDays)) : lately;
  const ends = tlsRpt.reports.filter(({ begin }) => begin <= at).map(({ end }) => dayOf(end));
  return { lastDay: ends.toSorted().at(-1) ?? null, since, days, isSlow, windowDays, sessions };
}

type GatherInput = Pick<Situation, "at" | "evidence" | "settings">;

/** The sessions of the last days whose failure keeps mail from being delivered. */
export function recentSessions({ at, evidence: { tlsRpt } }: GatherInput, days: number): SessionCounts {
  const rows = tlsRpt.rows.filter(({ day, policy }) => policy === "sts" && day <= dayOf(at));
  const counts = countSessions(rowsOfLastDays(rows, at, days));
  const failures = counts.failures.filter(({ type }) => !POLICY_FAILURES.includes(type));
  return {
    ...counts,
    failures,
    failed: failures.reduce((sum, { count }) => sum + count, 0),
    organisations: new Set(failures.flatMap(({ organisations }) => organisations)).size,
  };
}

/** RFC 8460 §4.3.2.2: a sender could not get the policy. It delivers as if there were none, or by one that it has cached. */
const POLICY_FAILURES: readonly string[] = ["sts-policy-fetch-error", "sts-policy-invalid", "sts-webpki-invalid"];

function rowsOfLastDays(rows: readonly TlsRow[], at: string, days: number): TlsRow[] {
  const first = addDays(dayOf(at), -days);
  return rows.filter(({ day }) => day >= first);
}

function countSessions(rows: readonly TlsRow[]): SessionCounts {
  const failures = new Map<string, Omit<SessionFailure, "organisations"> & { organisations: Set<string> }>();
  let [total, failed] = [0, 0];
  for (const { day, organisation, ...row } of rows) {
    total += row.successful + row.failed;
    failed += row.failed;
    for (const { type, host, count } of row.failures) {
      const key = `${type} ${host ?? ""}`;
      const known = failures.get(key) ?? { type, host, count: 0, organisations: new Set(), from: day, to: day };
      known.organisations.add(organisation);
      known.count += count;
      if (day < known.from) known.from = day;
      if (day > known.to) known.to = day;
      failures.set(key, known);
    }
  }
  return {
    total,
    failed,
    organisations: new Set(rows.map(({ organisation }) => organisation)).size,
    failures: [...failures]
      .toSorted(([a, one], [b, other]) => other.count - one.count || compareText(a, b))
      .map(([, failure]) => ({ ...failure, organisations: [...failure.organisations].toSorted(compareText) })),
  };
}

/** Project limit: failures that a decision names. */
const MAX_FAILURES = 10;

/** The failures in words, the most frequent first. */
export function describeFailures({ failures }: SessionCounts): Message[] {
  return failures.slice(0, MAX_FAILURES).map((failure) => message("tls-rpt/failures/kind", failure));
}
