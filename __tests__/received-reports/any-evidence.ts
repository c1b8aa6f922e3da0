// Evidence as runs make it, for properties.
import type { Arbitrary } from "fast-check";
import { array, boolean, constantFrom, integer, option, record } from "fast-check";
import type { DmarcCount } from "../../src/received-reports/dmarc-rows.ts";
import { DmarcRows } from "../../src/received-reports/dmarc-rows.ts";
import { EvidenceCollector } from "../../src/received-reports/collector.ts";
import type { Evidence } from "../../src/received-reports/evidence.ts";
import type { TlsCount } from "../../src/received-reports/tls-rows.ts";
import { TlsRows } from "../../src/received-reports/tls-rows.ts";
import { AT } from "./counting.ts";

const text = constantFrom("a.example", "b.example", "c.example");

const dmarcCount: Arbitrary<DmarcCount> = record({
  ip: option(constantFrom("192.0.2.1", "192.0.2.2", "2001:db8::1")),
  from: text,
  spf: option(record({ domain: text, result: constantFrom("pass", "fail"), isAligned: boolean() })),
  dkim: array(
    record({ domain: text, selector: option(constantFrom("s1", "s2")), result: constantFrom("pass", "fail") }),
    {
      maxLength: 2,
    },
  ),
  isDkimAligned: boolean(),
  disposition: constantFrom("none", "pass", "quarantine", "reject"),
  overrides: array(constantFrom("mailing_list", "other"), { maxLength: 1 }),
  count: integer({ min: 1, max: 1000 }),
});

const tlsCount: Arbitrary<TlsCount> = record({
  organisation: text,
  policy: constantFrom("sts", "tlsa", "no-policy-found"),
  successful: integer({ min: 0, max: 1000 }),
  failed: integer({ min: 0, max: 1000 }),
  failures: array(
    record({
      type: constantFrom("certificate-expired", "other"),
      host: option(text),
      count: integer({ min: 1, max: 9 }),
    }),
    { maxLength: 3 },
  ),
});

interface AnyReport {
  id: number;
  dmarc: DmarcCount[];
  tls: TlsCount[];
}

/** Equal ids are equal reports, as they are of one organisation. */
const reports: Arbitrary<AnyReport[]> = array(
  record({ dmarc: array(dmarcCount, { maxLength: 4 }), tls: array(tlsCount, { maxLength: 3 }) }),
  { minLength: 6, maxLength: 6 },
).map((all) => all.map((one, id) => ({ id, ...one })));

/** The evidence of some reports of two domains and three days, after what was kept. */
export function evidenceOf(some: readonly AnyReport[], kept?: Evidence): Evidence {
  const collector = new EvidenceCollector(AT);
  if (kept !== undefined) collector.addKept(kept);
  for (const { id, dmarc, tls } of some) {
    const domain = id % 2 === 0 ? "a.example" : "b.example";
    const day = `2026-11-2${id % 3}`;
    const period = { begin: `${day}T00:00:00.000Z`, end: `${day}T23:59:59.000Z` };
    const dmarcRows = new DmarcRows(domain);
    for (const row of dmarc) dmarcRows.add(row);
    const tlsRows = new TlsRows();
    for (const row of tls) tlsRows.add(row);
    const report = { organisation: "R", id: `${id}`, ...period };
    collector.addDmarc({ ...report, rows: new Map([[domain, dmarcRows]]) });
    collector.addTls({ ...report, rows: new Map([[domain, tlsRows]]) });
  }
  return collector.evidence();
}

/** Two or three runs that have read some of the same reports. */
export const anyReadings: Arbitrary<AnyReport[][]> = reports.chain((all) =>
  array(
    array(boolean(), { minLength: all.length, maxLength: all.length }).map((chosen) => all.filter((_, i) => chosen[i])),
    { minLength: 3, maxLength: 3 },
  ),
);
