// Zones of which patterns leave some records as they are live. What the planned view answers is in `__tests__/cases/planned/unmanaged.txt`.
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { RrType } from "../../../src/dns/record.ts";
import type { DeclaredZone, UnmanagedPattern } from "../../../src/zones/declared-zone.ts";
import { overlay } from "../../../src/zones/planned/overlay.ts";
import { overlappingDeclarations } from "../../../src/zones/validate-zones.ts";
import { zoneOf } from "../text-zones.ts";
import { fromZones } from "../../support/from-zones.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { sayText } from "../../support/in-english.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const KEYS = { label: "*._domainkey", types: ["TXT"], target: null, isCertain: true, isBesideDeclared: true };

function zoneWithUnmanaged(text: string, patterns: UnmanagedPattern[]): DeclaredZone {
  const location = { file: "ir.json", line: 1, column: 1 };
  return { ...zoneOf("x.test", text), unmanaged: { patterns, location } };
}

test("where no pattern matches, live DNS is asked for the security of the zone alone", async () => {
  const live = fakeDns(
    fromZones([{ zone: zoneOf("x.test", "@ SOA ns h 1 1h 1h 1w 1h\n_dmarc TXT gone"), security: "secure" }]),
  );
  await overlay(live, [zoneWithUnmanaged("", [KEYS])]).query("_dmarc.x.test", "TXT");
  expect(live.asked).toEqual(["SOA x.test"]);
});

test("each part of a zone leaves what it says itself", async () => {
  const live = fakeDns(
    fromZones([
      { zone: zoneOf("x.test", "@ SOA ns h 1 1h 1h 1w 1h\na TXT live\nb TXT live\nc TXT live"), security: "secure" },
    ]),
  );
  const part = (label: string): DeclaredZone => ({
    ...zoneWithUnmanaged(`${label} TXT new`, [{ ...KEYS, label }]),
    isComplete: false,
  });
  const dns = overlay(live, [part("a"), part("b"), zoneOf("x.test", "c TXT new", false)]);
  const answers = await Promise.all(["a", "b", "c"].map((label) => dns.query(`${label}.x.test`, "TXT")));
  expect(answers.map((answer) => (answer.kind === "records" ? answer.records.length : 0))).toEqual([2, 2, 1]);
});

test("any patterns and names are answered, and none throws", async () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("*", "**", "?", "[", "\\", "a", ".", "@", "_domainkey", "*.a", "{a,b}", "\\000"),
  );
  const label = fc.array(text, { maxLength: 5 }).map((parts) => parts.join(""));
  const pattern = fc.record({
    label,
    types: fc.option(fc.array(fc.oneof(fc.constantFrom("A", "TXT", "CNAME", "NS"), text), { maxLength: 3 })),
    target: fc.option(label),
    isCertain: fc.boolean(),
    isBesideDeclared: fc.boolean(),
  });
  const live = fakeDns(
    fromZones([
      {
        zone: zoneOf(
          "x.test",
          `@ SOA ns h 1 1h 1h 1w 1h
* TXT w
a TXT "\\000\\255"
b.a A 192.0.2.1
c CNAME a
d DNAME y.test.
e\\.f TXT g`,
        ),
        security: "secure",
      },
    ]),
  );
  const name = fc
    .array(fc.constantFrom("a", "b", "c", "d", "e\\.f", "*", "\\000"), { maxLength: 6 })
    .map((labels) => [...labels, "x.test"].join("."));
  await fc.assert(
    fc.asyncProperty(
      fc.array(pattern, { maxLength: 3 }),
      name,
      fc.constantFrom<RrType[]>("A", "TXT", "CNAME", "NS", "DS", "SOA", "DNAME"),
      async (patterns, asked, type) => {
        const answer = await overlay(live, [zoneWithUnmanaged("a TXT b\n*.b TXT c\n", patterns)]).query(asked, type);
        expect(["records", "nodata", "nxdomain", "failure"]).toContain(answer.kind);
      },
    ),
    { numRuns: propertyRuns(1500) },
  );
});

test("records that a pattern matches may be declared elsewhere, and those declared may not", () => {
  const inline = zoneOf("x.test", "s._domainkey TXT new\n_dmarc TXT new\nt._domainkey TXT new\n", false);
  const problems = overlappingDeclarations([zoneWithUnmanaged("t._domainkey TXT own\n", [KEYS])], [inline]);
  expect(problems.map(({ message }) => sayText(message))).toEqual([
    "the whole zone x.test is declared: the TXT record of _dmarc.x.test belongs there",
    "the whole zone x.test is declared in t.zone:1: the TXT record of t._domainkey.x.test belongs there",
  ]);
});
