// Which selectors sign, as received DMARC reports show it.
import type { Name } from "../../dns/name.ts";
import type { Evidence } from "../../received-reports/evidence.ts";
import type { DmarcRow } from "../../standards/dmarc/received.ts";
import { compareText } from "../../text/order.ts";
import { addSeconds, daysBetween } from "../../moment.ts";

/** Mails whose signature a receiver verified; days, UTC: `2026-11-20`. */
interface SelectorUse {
  first: string;
  last: string;
  mails: number;
  /** Days between two signatures that follow one another, at most; 0 where reports show those of one day. */
  longestGap: number;
}

export interface Signatures {
  /** The first and the last day that reports are of. */
  first: string;
  last: string;
  /** By selector, lower case: hostile. */
  bySelector: ReadonlyMap<string, SelectorUse>;
  /** Mails with a signature of the domain whose selector the report does not name. */
  unnamed: number;
}

/** The rows that say of each domain whether it signs: its own, and those of others that it signed. Each row is looked at once. */
export function rowsBySigner({ domains }: Pick<Evidence, "domains">): (domain: Name) => DmarcRow[] {
  const ofOthers = new Map<string, DmarcRow[]>();
  for (const [owner, { dmarc }] of Object.entries(domains))
    for (const row of dmarc.rows)
      for (const signer of new Set(row.dkim.map(({ domain }) => domain.toLowerCase()))) {
        if (signer === owner) continue;
        const rows = ofOthers.get(signer);
        if (rows === undefined) ofOthers.set(signer, [row]);
        else rows.push(row);
      }
  return (domain) => [
    ...(Object.hasOwn(domains, domain) ? (domains[domain]?.dmarc.rows ?? []) : []),
    ...(ofOthers.get(domain) ?? []),
  ];
}

/**
 * The signatures of a domain that verified. Others prove nothing: anybody can write a selector into a header. Null where no report is of
 * a day, or the last one is older than some days.
 */
export function signaturesIn(rows: readonly DmarcRow[], domain: Name, at: string): Signatures | null {
  const byDay = rows.toSorted((a, b) => compareText(a.day, b.day));
  const [first, last] = [byDay[0]?.day, byDay.at(-1)?.day];
  if (first === undefined || last === undefined || daysBetween(last, at) > MAX_AGE_DAYS) return null;
  const bySelector = new Map<string, SelectorUse>();
  let unnamed = 0;
  for (const { day, dkim, count } of byDay) {
    const verified = dkim.filter((one) => one.result === "pass" && one.domain.toLowerCase() === domain);
    const selectors = new Set(verified.map(({ selector }) => selector?.toLowerCase() ?? null));
    if (selectors.delete(null) && selectors.size === 0) unnamed += count;
    for (const selector of selectors) {
      if (selector === null) continue;
      const use = bySelector.get(selector) ?? { first: day, last: day, mails: 0, longestGap: 0 };
      const longestGap = Math.max(use.longestGap, daysBetween(use.last, day));
      bySelector.set(selector, { first: use.first, last: day, mails: use.mails + count, longestGap });
    }
  }
  return { first, last, bySelector, unnamed };
}

/** Project limit: most reports are of one day, and some come days later; older ones do not show what signs now. */
const MAX_AGE_DAYS = 14;

/** RFC 5321 §4.5.4.1: servers give up on a mail after 4 or 5 days at the earliest; 7 days are safe. */
const TRANSIT_DAYS = 7;
/** Project limit: a selector that reports hardly show may sign once a month. */
const MONTH_DAYS = 30;

/**
 * The day up to which reports must show no signature of a selector, so that it is not in use: as long as mail is in transit, and twice as long
 * as it ever paused.
 */
export function quietFrom({ bySelector, first }: Signatures, selector: string): string {
  const use = bySelector.get(selector);
  const pause = use === undefined || use.longestGap === 0 ? MONTH_DAYS : 2 * use.longestGap;
  return addSeconds(`${use?.last ?? first}T00:00:00.000Z`, Math.max(TRANSIT_DAYS, pause) * DAY_SECONDS).slice(0, 10);
}

const DAY_SECONDS = 86_400;

/** Whether reports show that a selector is not in use, and that no mail that it signed is in transit. */
export function isQuiet(signatures: Signatures, selector: string): boolean {
  return signatures.last >= quietFrom(signatures, selector);
}

/** Whether mail that a selector signed may be in transit. */
export function isSigning({ bySelector, last }: Signatures, selector: string): boolean {
  const use = bySelector.get(selector);
  return use !== undefined && daysBetween(use.last, last) < TRANSIT_DAYS;
}
