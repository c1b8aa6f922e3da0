// What is kept of received reports of example.org, for tests: ten weeks, with a provider that does not sign, a forwarder, a forger, and a certificate that expired.
import { createHash } from "node:crypto";
import { addDays } from "../../src/moment.ts";
import type { DomainEvidence, ReceivedReport } from "../../src/received-reports/evidence.ts";
import type { Answers } from "../support/fake-dns.ts";
import { row, sentBy, signed, SPF_PASS } from "../senders/rows.ts";

/** What DNS says of them. */
export const SAMPLE_DNS: Answers = {
  "example.org TXT": ["v=spf1 ip4:192.0.2.10 include:_spf.newsletter.example -all"],
  "_spf.newsletter.example TXT": ["v=spf1 ip4:192.0.2.11 -all"],
  "200.113.0.203.in-addr.arpa PTR": ["dsl-200.provider.example"],
  "dsl-200.provider.example A": ["203.0.113.200"],
};

const FIRST = "2026-09-21";
const DAYS = Array.from({ length: 70 }, (_, i) => addDays(FIRST, i));

export function report(organisation: string, day: string): ReceivedReport {
  const key = createHash("sha256").update(`${organisation} ${day}`).digest("hex").slice(0, 16);
  return { key, organisation, begin: `${day}T00:00:00.000Z`, end: `${day}T23:59:59.000Z` };
}

/** Mails of a day of the week: fewer at its end. */
const weekly = (day: number, count: number): number => (day % 7 < 5 ? count + (day % 3) * 5 : Math.ceil(count / 4));

export function sampleEvidence(): DomainEvidence {
  return {
    dmarc: {
      reports: DAYS.flatMap((day) => ["google.com", "Outlook.com", "Yahoo"].map((from) => report(from, day))),
      rows: DAYS.flatMap((day, i) => [
        row({ day, ip: "192.0.2.10", spf: SPF_PASS, ...signed("s1"), count: weekly(i, 120) }),
        row({ day, ip: "192.0.2.11", spf: SPF_PASS, ...signed("s1"), count: weekly(i, 60) }),
        row({ day, ip: "198.51.100.40", ...sentBy("sendgrid.net"), count: weekly(i, 20) }),
        row({
          day,
          ip: "203.0.113.77",
          ...signed("s1"),
          spf: { domain: "srs.forwarder.example", result: "pass", isAligned: false },
          count: 2,
        }),
        ...(i < 66
          ? []
          : [row({ day, ip: "203.0.113.200", disposition: "quarantine", overrides: ["local_policy"], count: 5 })]),
      ]),
    },
    tlsRpt: {
      reports: DAYS.flatMap((day) => ["Google Inc.", "Microsoft Corporation"].map((from) => report(from, day))),
      rows: DAYS.flatMap((day, i) =>
        ["Google Inc.", "Microsoft Corporation"].map((organisation) => {
          const failed = i === 60 || i === 61 ? 3 : 0;
          const failures = failed === 0 ? [] : [{ type: "certificate-expired", host: "mx.example.org", count: failed }];
          return { day, organisation, policy: "sts" as const, successful: weekly(i, 40), failed, failures };
        }),
      ),
    },
  };
}
