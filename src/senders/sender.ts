// Who sends mail in the name of a domain, as the DMARC reports received for it show.
import type { Name } from "../dns/name.ts";
import type { Message } from "../message.ts";
import type { DmarcRow } from "../standards/dmarc/received.ts";

/**
 * What the addresses of a sender have in common, the most telling that is known:
 * `spf`: the term of the domain's own SPF record that lets them pass;
 * `address`: the policy expects mail from it, though no such term does;
 * `key`: a DKIM key of the domain that signed, and passed;
 * `authenticated`: another organisation's domain that SPF or DKIM authenticated, or the domain itself where its SPF record was not asked;
 * `reverse-dns`: the registrable domain of its forward-confirmed reverse DNS;
 * `network`: neighbouring addresses, as CIDR;
 * `rest`: the addresses past the limit of what is kept.
 */
export type SenderIdentity =
  | { kind: "spf"; domain: Name; term: string }
  | { kind: "address"; ip: string }
  | { kind: "key"; domain: Name; selector: string }
  | { kind: "authenticated"; domain: Name }
  | { kind: "reverse-dns"; domain: Name }
  | { kind: "network"; cidr: string }
  | { kind: "rest" };

/**
 * `declared`: the policy expects it (`spf: expect:`, `dmarc: expect:`, `dkim: selectors:`); `authorised`: the domain's own SPF record
 * or key does; `forwarded`: others pass on mail that authorised senders sent; `known`: a mail provider of our table, without that
 * authorisation; `unknown`: none of these.
 */
export type SenderKind = "declared" | "authorised" | "forwarded" | "known" | "unknown";

/** Mails of a time. */
export interface MailCounts {
  total: number;
  /** Of them, those that passed DMARC, and by what. */
  passed: number;
  spfAligned: number;
  dkimAligned: number;
}

/** What receivers did with mails. */
export interface MailHandling {
  dispositions: Readonly<Record<DmarcRow["disposition"], number>>;
  /** Why receivers did other than the policy asks, the most frequent first. */
  overrides: readonly { type: string; count: number }[];
}

/** Mails of one day. */
export interface MailDay extends MailCounts, MailHandling {
  /** UTC: `2026-11-20`. */
  day: string;
}

/** A group of sending addresses. Texts are as the reports have them, or as DNS has: hostile. Counts are of mails. */
export interface Sender extends MailHandling {
  /** The same from run to run as long as what it is grouped by is: `spf example.org include:_spf.example.net`. */
  id: string;
  identity: SenderIdentity;
  /** The same in words. */
  name: Message;
  kind: SenderKind;
  /** The provider that it is, by our table; null where it is none of them. */
  provider: string | null;
  counts: MailCounts;
  /** The heaviest addresses, and how many there are. */
  addresses: readonly { ip: string; count: number }[];
  addressCount: number;
  /** The domains of the From header, the heaviest first. */
  from: readonly Name[];
  /** Its first day with mail, of all that are kept. */
  firstDay: string;
  /** The last recorded run knew none of its addresses; false where nothing is known of that run. */
  isAdded: boolean;
  /** Sorted; days without mail are not among them. */
  days: readonly MailDay[];
  /** What would make its mail pass, or the policy know it: the heaviest first; empty if nothing would, or nothing is needed. */
  fixes: readonly Message[];
  /** Why it is unknown whether the SPF record authorises it; null where that is known. */
  unmeasured: Message | null;
}
