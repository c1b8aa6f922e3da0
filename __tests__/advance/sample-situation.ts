// Situations that a wizard decides about: ready for the next step, unless a test says otherwise.
import type { Situation } from "../../src/advance/situation.ts";
import { prependLabels } from "../../src/dns/name.ts";
import type { Facts } from "../../src/facts.ts";
import type { Finding, Observation } from "../../src/model.ts";
import { addSeconds, dayOf } from "../../src/moment.ts";
import { buildAdvance } from "../../src/policy/advance.ts";
import type { DmarcReport, ReceivedReport } from "../../src/received-reports/evidence.ts";
import { sendersOf } from "../../src/senders/senders.ts";
import type { DmarcRow, PublishedPolicy } from "../../src/standards/dmarc/received.ts";
import type { DmarcRecord } from "../../src/standards/dmarc/record.ts";
import { decidingTag, effectivePolicy, parseDmarc } from "../../src/standards/dmarc/record.ts";
import type { TlsRow } from "../../src/standards/tls-rpt/received.ts";
import { sampleFinding } from "../support/sample-report.ts";
import { sentence } from "../support/in-words.ts";
import { domainOf } from "../zones/zone-policy.ts";

export const AT = "2026-11-30T06:00:00.000Z";
export const DOMAIN = "example.de";
const DAY = 86_400;

/** The day so many days ago. */
export const daysAgo = (days: number): string => dayOf(addSeconds(AT, -days * DAY));

export const present = <T>(value: T): Observation<T> => ({ state: "present", value, evidence: [] });
export const unknown = (why: string): Observation<never> => ({ state: "unknown", reason: sentence(why), evidence: [] });
export const absent: Observation<never> = { state: "absent", evidence: [] };

/** The domain's own record. */
export function dmarcRecord(text: string): DmarcRecord {
  const record = parseDmarc(text);
  return {
    ...record,
    foundAt: DOMAIN,
    isInherited: false,
    overlooked: null,
    decidedBy: decidingTag(record, "own"),
    effective: effectivePolicy(record, "own"),
  };
}

const publishedBy = ({ p, sp, np, isTesting, pct }: DmarcRecord): PublishedPolicy => ({
  p: p ?? "none",
  sp,
  np,
  isTesting,
  pct,
});

/** A report of each of the last days, and what it found published. */
export function reportsOf(days: number, published?: PublishedPolicy, organisation = "receiver.example"): DmarcReport[] {
  return Array.from({ length: days }, (_, i) => ({
    ...period(i + 1, organisation),
    ...(published === undefined ? {} : { published }),
  }));
}

export function period(day: number, organisation: string): ReceivedReport {
  const begin = `${daysAgo(day)}T00:00:00.000Z`;
  return {
    key: `${Buffer.from(organisation).toString("hex").slice(0, 12).padEnd(12, "0")}${String(day).padStart(4, "0")}`,
    organisation,
    begin,
    end: addSeconds(begin, DAY - 1),
  };
}

/** Mail that passes by SPF and DKIM of the domain, on each of so many days; `over` says what is otherwise. */
export function mails(days: number, perDay: number, over: Partial<DmarcRow> = {}): DmarcRow[] {
  return Array.from({ length: days }, (_, i) => ({
    day: daysAgo(i + 1),
    ip: "192.0.2.10",
    from: DOMAIN,
    spf: { domain: DOMAIN, result: "pass", isAligned: true },
    dkim: [{ domain: DOMAIN, selector: "s1", result: "pass" }],
    isDkimAligned: true,
    disposition: "none",
    overrides: [],
    count: perDay,
    ...over,
  }));
}

/** Mail that nobody vouches for. */
export const forged = (days: number, perDay: number, ip = "203.0.113.66"): DmarcRow[] =>
  mails(days, perDay, {
    ip,
    spf: { domain: "x.example", result: "fail", isAligned: false },
    dkim: [],
    isDkimAligned: false,
  });

/** Mail that is signed with the domain's key, and yet fails. */
export const broken = (days: number, perDay: number): DmarcRow[] =>
  mails(days, perDay, {
    spf: { domain: DOMAIN, result: "pass", isAligned: false },
    dkim: [{ domain: DOMAIN, selector: "s1", result: "pass" }],
    isDkimAligned: false,
  });

/** Mail of the domain that a mailing list passed on, which breaks both. */
export const listed = (days: number, perDay: number): DmarcRow[] =>
  mails(days, perDay, {
    ip: "198.51.100.25",
    spf: { domain: "lists.example", result: "pass", isAligned: false },
    dkim: [{ domain: DOMAIN, selector: "s1", result: "fail" }],
    isDkimAligned: false,
    overrides: ["mailing_list"],
  });

export const finding = (check: string, outcome: Finding["outcome"], text = `${check} says`): Finding =>
  sampleFinding(outcome, { check, message: sentence(text) });

/** A domain with 40 days of reports about its record, and 10 good mails a day. */
export function dmarcSituation(text: string, over: Partial<Situation> = {}): Situation {
  const record = dmarcRecord(text);
  return situation({
    facts: { dmarc: present(record) } as Facts,
    evidence: {
      dmarc: { reports: reportsOf(40, publishedBy(record)), rows: mails(40, 10) },
      tlsRpt: { reports: [], rows: [] },
    },
    ...over,
  });
}

export function situation(over: Partial<Situation>): Situation {
  const domain = over.domain ?? { ...domainOf(DOMAIN, null), dkim: { selectors: [selector("s1")], retired: [] } };
  return {
    domain,
    at: AT,
    facts: {} as Facts,
    findings: [],
    live: null,
    dmarcAlias: null,
    evidence: { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } },
    isAsked: { dmarc: true, tlsRpt: true },
    sendersOf: (rows) => sendersOf(rows, { policy: domain, since: null, observed: null }),
    settings: buildAdvance({}),
    ...over,
  };
}

export const selector = (name: string): Situation["domain"]["dkim"]["selectors"][number] => ({
  name,
  location: { file: "mail-policy.yml", line: 1, column: 1 },
});

/** Sessions of each of the last days that were tested against the policy. */
export function sessions(days: number, perDay: number, over: Partial<TlsRow> = {}): TlsRow[] {
  return Array.from({ length: days }, (_, i) => ({
    day: daysAgo(i + 1),
    organisation: "receiver.example",
    policy: "sts",
    successful: perDay,
    failed: 0,
    failures: [],
    ...over,
  }));
}

export const policyUrlOf = (domain: string): string =>
  `https://${prependLabels("mta-sts", domain)}/.well-known/mta-sts.txt`;
