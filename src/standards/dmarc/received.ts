// What is kept of DMARC aggregate reports (RFC 9990; RFC 7489 appendix C): how many mails a source sent in a domain's name, and with which result.
import type { Name } from "../../dns/name.ts";
import type { DmarcPolicy } from "./record.ts";

/** Mails of one day, source and result. Texts are as the reports have them: hostile. */
export interface DmarcRow {
  /** The day on which the period of the report begins, UTC: `2026-11-20`. */
  day: string;
  /** The address that sent them, in canonical form; null: the sum of the sources past the limit. */
  ip: string | null;
  /** The domain of the From header. */
  from: Name;
  spf: { domain: string; result: string; isAligned: boolean } | null;
  /** Signatures, sorted. */
  dkim: { domain: string; selector: string | null; result: string }[];
  isDkimAligned: boolean;
  /** What the receiver did. */
  disposition: "none" | "pass" | "quarantine" | "reject";
  /** Why it did other than the policy asks: types of RFC 9990, such as `mailing_list`, and `arc=pass`; sorted. */
  overrides: string[];
  count: number;
}

/** The record that a receiver found, as far as its report says (`policy_published`). */
export interface PublishedPolicy {
  p: DmarcPolicy;
  sp: DmarcPolicy | null;
  np: DmarcPolicy | null;
  /** `t=y`, as RFC 9990 reports it. */
  isTesting: boolean;
  /** As RFC 7489 reports it: 0 to 100. */
  pct: number | null;
}

/** Whether mails passed DMARC (RFC 9989 §5.4). */
export function isPassed({ spf, isDkimAligned }: Pick<DmarcRow, "spf" | "isDkimAligned">): boolean {
  return isDkimAligned || spf?.isAligned === true;
}

/** The reason for which a receiver trusts the results of the servers that passed a mail on (RFC 8617 §7.2.2). */
export const BY_ARC = "arc=pass";

/** Reasons of receivers which say that another server passed a mail on (RFC 9990 §3.1.1.6; `forwarded` is of RFC 7489 appendix C). */
const FORWARDING: ReadonlySet<string> = new Set(["forwarded", "mailing_list", "trusted_forwarder", BY_ARC]);

/** Whether receivers say that mails were passed on, which breaks SPF, and DKIM where they were changed. */
export function isForwarded({ overrides }: Pick<DmarcRow, "overrides">): boolean {
  return overrides.some((reason) => FORWARDING.has(reason));
}
