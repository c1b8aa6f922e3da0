// Grouping senders and showing reports take steps in proportion to the rows that are kept, however much of them is alike.
import { test } from "@jest/globals";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import { viewReceived } from "../../src/received-reports/view.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { renderReceived } from "../../src/report/received-text.ts";
import { sendersOf } from "../../src/senders/senders.ts";
import type { DmarcRow } from "../../src/standards/dmarc/received.ts";
import { policyOf, row, sentBy, signed } from "../senders/rows.ts";
import { expectLinear } from "../support/steps.ts";

const many = <T>(count: number, part: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => part(i));
const address = (i: number): string => `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`;
const PLAIN = policyOf();
const PERIOD = { first: "2026-11-01", last: "2026-11-30" };

/** A policy that expects mail from so many addresses, and has as many selectors. */
function expecting(n: number): DomainPolicy {
  const { location } = PLAIN;
  return {
    ...PLAIN,
    spf: { expect: many(n, (i) => ({ ip: address(i), sender: "", helo: "", result: "pass" })) },
    dkim: { selectors: many(n, (i) => ({ name: `s${i}`, location })), retired: [] },
  };
}

test.each<[string, (n: number) => DmarcRow[]]>([
  ["addresses without a name", (n) => many(n, (i) => row({ ip: address(i) }))],
  ["rows of one address", (n) => many(n, (i) => row({ count: i + 1 }))],
  ["organisations that signed", (n) => many(n, (i) => row({ ip: address(i), ...sentBy(`d${i}.example`) }))],
  ["keys", (n) => many(n, (i) => row({ ip: address(i), ...signed(`s${i}`) }))],
  [
    "signatures of one mail",
    (n) => [row({ dkim: many(n, (i) => ({ domain: "example.org", selector: `s${i}`, result: "fail" })) })],
  ],
  ["reasons of receivers", (n) => [row({ overrides: many(n, (i) => `reason-${i}`) })]],
])("as many %s", (_claim, rows) => {
  return expectLinear((n) => {
    const [policy, kept] = [expecting(n), rows(n)];
    const evidence = { dmarc: { reports: [], rows: kept }, tlsRpt: { reports: [], rows: [] } };
    return () => {
      const senders = sendersOf(kept, { policy, observed: null, since: null });
      const domains = [viewReceived("example.org", evidence, { period: PERIOD, senders: senders })];
      const shown = { domains, isOffline: true, isDetailed: true, isByDay: true, problems: [], unlisted: 0 };
      return renderReceived(shown, { language: ENGLISH, hasColor: false, width: 100, hasUnicode: true });
    };
  });
});

test("as many failures of TLS", () => {
  return expectLinear((n) => {
    const failures = many(n, (i) => ({ type: `type-${i}`, host: null, count: 1 }));
    const day = { day: "2026-11-20", organisation: "A", policy: "sts" as const, successful: 0, failed: n, failures };
    const rows = [day, ...many(n, (i) => ({ ...day, organisation: `organisation ${i}`, failures: [] }))];
    const evidence = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows } };
    return () => viewReceived("example.org", evidence, { period: PERIOD, senders: null });
  });
});
