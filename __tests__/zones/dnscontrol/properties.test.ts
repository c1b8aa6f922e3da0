import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { repeatToMegabyte } from "../../support/octets.ts";
import { domain, legacy, readDomains, readText, record } from "./ir-files.ts";
import { codePoint } from "../../support/hostile-text.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const TYPES = [
  "A",
  "AAAA",
  "MX",
  "TXT",
  "CNAME",
  "TLSA",
  "DS",
  "DNSKEY",
  "SOA",
  "SRV",
  "CAA",
  "ALIAS",
  "R53_ALIAS",
  "LUA",
  "URL",
  "X",
];
const WORDS = [
  "@",
  "",
  "a",
  "*.a",
  "x.test.",
  "a..b",
  "ü",
  "\ud800",
  "192.0.2.1",
  "10 mx.",
  '"a" "b"',
  "\\",
  '"',
  ";",
  "(",
  "3 1 1 AA",
  "*",
  "[a",
  "on",
  "x".repeat(300),
];
const KEYS = [
  "type",
  "name",
  "ttl",
  "rdata",
  "target",
  "txtstrings",
  "typenum",
  "comparablev3",
  "filepos",
  "meta",
  "subdomain",
  "mxpreference",
  "priority",
  "tlsausage",
  "dskeytag",
  "dsdigest",
  "dnskeypublickey",
  "soambox",
  "r53_alias",
  "luartype",
  "cloudflare_proxy",
  "cloudflare_proxy_default",
  "r53_weight",
  "label_pattern",
  "rType_pattern",
  "target_pattern",
  "pattern",
  "types",
];
const DOMAIN_KEYS = [
  "dnsProviders",
  "tag",
  "uniquename",
  "meta",
  "records",
  "rawrecords",
  "recordsabsent",
  "keepunknown",
  "unmanaged",
  "ignored_names",
  "ignored_targets",
  "ignored_labels",
  "ignore_external_dns",
  "auto_dnssec",
];

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...WORDS, ...TYPES),
    fc.string(),
    fc.boolean(),
    fc.double(),
    fc.integer(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("object"),
  ),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie("value"), { maxKeys: 8 }),
})).value;
const anyRecord = fc.record(
  {
    type: fc.constantFrom(...TYPES),
    name: fc.constantFrom(...WORDS),
    ttl: fc.oneof(fc.integer(), value),
    target: value,
    rdata: value,
    typenum: value,
    comparablev3: value,
    meta: value,
    mxpreference: value,
    txtstrings: value,
  },
  { requiredKeys: ["type", "name", "ttl"] },
);
const anyDomain = fc
  .tuple(fc.dictionary(fc.constantFrom(...DOMAIN_KEYS), value), fc.array(fc.oneof(anyRecord, value), { maxLength: 4 }))
  .map(([more, records]) => ({ ...domain(records), ...more }));

test("any domains are read, refused or named, each at a place", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyDomain, value), { maxLength: 3 }),
      fc.option(fc.constantFrom("", "a")),
      (domains, tag) => {
        const { zones, problems, notes } = readText(JSON.stringify({ domains }), "A(1);\n", tag);
        for (const { location } of [
          ...problems,
          ...notes,
          ...zones.flatMap(({ records, deleted, undecided }) => [...records, ...deleted, ...undecided]),
        ])
          expect(location.line * location.column).toBeGreaterThan(0);
      },
    ),
    { numRuns: propertyRuns(500) },
  );
});

test("no record is lost in silence", () => {
  fc.assert(
    fc.property(anyRecord, (each) => {
      const { zones, problems, notes } = readDomains(domain([each]));
      expect(
        zones.flatMap(({ records, undecided }) => [...records, ...undecided]).length + problems.length + notes.length,
      ).toBeGreaterThan(0);
    }),
    { numRuns: propertyRuns(500) },
  );
});

test("any text keeps its octets, in each form", () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint, maxLength: 600 }), (text) => {
      const octets = Buffer.from(text, "utf8").toString("latin1");
      const escaped = `"${octets.replaceAll(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, (octet) => `\\${String(octet.charCodeAt(0)).padStart(3, "0")}`)}"`;
      const { zones } = readDomains(domain([legacy("TXT", "a", { target: text }), record("TXT", "b", escaped)]));
      const read2 = zones.flatMap(({ records }) =>
        records.map(({ rr }) => (rr.data as { strings: string[] }).strings.join("")),
      );
      expect(read2).toEqual([octets, octets]);
    }),
  );
});

test("a file of which any part is something else is read or refused", () => {
  const text = readFileSync("examples/dnscontrol/ir.json", "utf8");
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 20 }), (at, length, other) => {
      const { zones, problems } = readText(text.slice(0, at) + other + text.slice(at + length));
      expect(zones.length + problems.length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: propertyRuns(300) },
  );
});

test.each<[string, unknown[]]>([
  [
    "a text",
    [
      domain([
        record("TXT", "a", `"${repeatToMegabyte("\\\\")}"`),
        legacy("TXT", "b", { target: repeatToMegabyte("x") }),
      ]),
    ],
  ],
  ["a name", [domain([legacy("A", repeatToMegabyte("a."), { target: "192.0.2.1" })])]],
  ["a target", [domain([legacy("CNAME", "a", { target: repeatToMegabyte(".") })])]],
])("a megabyte of %s is refused, or named", (_what, domains) => {
  const { zones, problems, notes } = readText(JSON.stringify({ domains }));
  expect(
    zones.flatMap(({ records, undecided }) => [...records, ...undecided]).length + problems.length + notes.length,
  ).toBeGreaterThan(0);
});

test("a position is told in a script of one long line, and of very many", () => {
  const text = JSON.stringify({ domains: [domain([record("A", "a", "x", { filepos: "[line:1:9]" })])] });
  for (const script of [repeatToMegabyte("A(1);"), repeatToMegabyte("\n")])
    expect(readText(text, script).problems).toHaveLength(1);
});
