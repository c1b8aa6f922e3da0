// What the DMARC reports of a domain say about the phase that it is in.
import { canonicalAddress } from "../dns/address.ts";
import type { DmarcReport } from "../received-reports/evidence.ts";
import { addDays, dayOf, daysBetween } from "../moment.ts";
import type { Sender } from "../senders/sender.ts";
import type { DmarcRow } from "../standards/dmarc/received.ts";
import { isPassed } from "../standards/dmarc/received.ts";
import type { Situation } from "./situation.ts";
import { PATIENCE } from "./situation.ts";
import type { PolicyTags } from "./dmarc-phases.ts";
import { isShown } from "./dmarc-phases.ts";

/** Sums of messages: all, those that passed DMARC, and those that passed by SPF alone. */
interface MessageCounts {
  total: number;
  passed: number;
  bySpfAlone: number;
}

export interface DmarcEvidence {
  reports: number;
  organisations: number;
  /** The day that the last report ends on; null without reports. */
  lastDay: string | null;
  /** Since which day reports show the policy; null where none does. */
  since: string | null;
  /** For how many days. */
  days: number;
  /** Whether it sends little, and for long enough that fewer messages are enough. */
  isSlow: boolean;
  /** The days that the counts are of; 0 where no report shows the policy. */
  windowDays: number;
  all: MessageCounts;
  own: MessageCounts;
  /** Messages that failed because mailing lists and forwarders passed them on. */
  forwardedFailed: number;
  /** Messages that failed, of addresses that the policy says do not send for the domain. */
  disowned: number;
  senders: readonly Sender[];
}

/** What the reports say of the time since the domain publishes this policy. */
export function gatherDmarcEvidence(
  record: PolicyTags,
  { at, domain, evidence: { dmarc }, settings: { dmarc: needed }, sendersOf }: GatherInput,
): DmarcEvidence {
  const reports = dmarc.reports.filter(({ begin }) => begin <= at);
  const since = policySince(record, reports);
  const days = since === null ? 0 : daysBetween(since, at);
  const isPatient = days >= PATIENCE * needed.days;
  const lately = rowsSince(dmarc.rows, addDays(dayOf(at), -needed.days), since, at);
  const isSlow = isPatient && countOf(lately) < needed.messages;
  const rows = isSlow ? rowsSince(dmarc.rows, null, since, at) : lately;
  const disowned = disownedAddresses(domain);
  const isDisowned = (row: DmarcRow): boolean => row.ip !== null && disowned.has(row.ip) && !isPassed(row);
  const counted = rows.filter((row) => !isDisowned(row));
  const senders = sendersOf(counted);
  const forwarded = sumOf(senders.filter(({ kind }) => kind === "forwarded"));
  return {
    reports: reports.length,
    organisations: new Set(reports.map(({ organisation }) => organisation)).size,
    lastDay: reports.reduce<string | null>(
      (last, { end }) => (last === null || dayOf(end) > last ? dayOf(end) : last),
      null,
    ),
    since,
    days,
    isSlow,
    windowDays: since === null ? 0 : isSlow ? days : Math.min(Math.max(1, days), needed.days),
    all: sumOf(senders),
    own: sumOf(senders.filter(isOwn)),
    forwardedFailed: forwarded.total - forwarded.passed,
    disowned: countOf(rows) - countOf(counted),
    senders,
  };
}

type GatherInput = Pick<Situation, "at" | "domain" | "evidence" | "settings" | "sendersOf">;

/** Own messages of the last days: whether failures rise. */
export function recentOwn(
  { at, evidence: { dmarc }, sendersOf }: GatherInput,
  since: string | null,
  days: number,
): OwnLately {
  const senders = sendersOf(rowsSince(dmarc.rows, addDays(dayOf(at), -days), since, at)).filter(isOwn);
  return { ...sumOf(senders), senders };
}

/** What own senders sent lately. */
export interface OwnLately extends MessageCounts {
  senders: readonly Sender[];
}

/** Whether the policy names a sender, or the domain's records authorise it. */
export function isOwn({ kind }: Sender): boolean {
  return kind === "declared" || kind === "authorised";
}

/** Whether nothing ties a sender to the domain. The addresses past the limit are not judged: each sent less than those that are kept. */
export function isStranger({ kind, identity }: Sender): boolean {
  return identity.kind !== "rest" && (kind === "known" || kind === "unknown");
}

/** How many messages of a sender failed. */
export function failedOf({ counts }: Sender): number {
  return counts.total - counts.passed;
}

/**
 * The day from which on reports show the policy. On each day the majority counts: a receiver may have the old record cached, or report it
 * wrongly. Reports that say nothing of the record are passed over.
 */
export function policySince(record: PolicyTags, reports: readonly DmarcReport[]): string | null {
  const votes = new Map<string, number>();
  for (const { begin, published } of reports) {
    if (published === undefined) continue;
    const vote = isShown(record, published) ? 1 : -1;
    votes.set(dayOf(begin), (votes.get(dayOf(begin)) ?? 0) + vote);
  }
  const days = [...votes].toSorted(([a], [b]) => (a < b ? 1 : -1));
  const end = days.findIndex(([, vote]) => vote <= 0);
  return days.slice(0, end < 0 ? days.length : end).at(-1)?.[0] ?? null;
}

/** The rows from a day on, and not before the policy. */
function rowsSince(rows: readonly DmarcRow[], from: string | null, since: string | null, at: string): DmarcRow[] {
  if (since === null) return [];
  const first = from !== null && from > since ? from : since;
  return rows.filter(({ day }) => day >= first && day <= dayOf(at));
}

/** The addresses that the policy expects to fail SPF. */
function disownedAddresses({ spf }: Situation["domain"]): ReadonlySet<string> {
  return new Set(
    spf.expect
      .filter(({ result }) => result === "fail" || result === "softfail")
      .map(({ ip }) => canonicalAddress(ip) ?? ip),
  );
}

function countOf(rows: readonly DmarcRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function sumOf(senders: readonly Sender[]): MessageCounts {
  const sum = { total: 0, passed: 0, bySpfAlone: 0 };
  for (const { counts } of senders) {
    sum.total += counts.total;
    sum.passed += counts.passed;
    sum.bySpfAlone += counts.passed - counts.dkimAligned;
  }
  return sum;
}
