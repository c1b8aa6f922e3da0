import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { domain, legacy, read, readText, record } from "./irs.ts";

const TYPES = ["A", "AAAA", "MX", "TXT", "CNAME", "TLSA", "DS", "DNSKEY", "SOA", "SRV", "CAA", "ALIAS", "R53_ALIAS", "LUA", "URL", "X"];
const WORDS = ["@", "", "a", "*.a", "x.test.", "a..b", "ü", "\ud800", "192.0.2.1", "10 mx.", '"a" "b"', "\\", '"', ";", "(", "3 1 1 AA", "*", "[a", "on", "x".repeat(300)];
const KEYS = [
  "type", "name", "ttl", "rdata", "target", "txtstrings", "typenum", "comparablev3", "filepos", "meta", "subdomain", "mxpreference", "priority", "tlsausage", "dskeytag", "dsdigest",
  "dnskeypublickey", "soambox", "r53_alias", "luartype", "cloudflare_proxy", "cloudflare_proxy_default", "r53_weight", "label_pattern", "rType_pattern", "target_pattern", "pattern", "types",
];
const DOMAIN_KEYS = ["dnsProviders", "tag", "uniquename", "meta", "records", "rawrecords", "recordsabsent", "keepunknown", "unmanaged", "ignored_names", "ignored_targets", "ignored_labels", "ignore_external_dns", "auto_dnssec"];

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, fc.constantFrom(...WORDS, ...TYPES), fc.string(), fc.boolean(), fc.double(), fc.integer(), fc.constant(null), fc.array(tie("value"), { maxLength: 3 }), tie("object")),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie("value"), { maxKeys: 8 }),
})).value;
const anyRecord = fc.record({
  type: fc.constantFrom(...TYPES), name: fc.constantFrom(...WORDS), ttl: fc.oneof(fc.integer(), value), target: value, rdata: value, typenum: value, comparablev3: value, meta: value, mxpreference: value, txtstrings: value,
}, { requiredKeys: ["type", "name", "ttl"] });
const anyDomain = fc.tuple(fc.dictionary(fc.constantFrom(...DOMAIN_KEYS), value), fc.array(fc.oneof(anyRecord, value), { maxLength: 4 })).map(([more, records]) => ({ ...domain(records), ...more }));

test("any domains are read, refused or named, each at a place", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyDomain, value), { maxLength: 3 }), fc.option(fc.constantFrom("", "a")), (domains, tag) => {
      const { zones, problems, notes } = readText(JSON.stringify({ domains }), "A(1);\n", tag);
      for (const { location } of [...problems, ...notes, ...zones.flatMap(({ records, absent, undecided }) => [...records, ...absent, ...undecided])]) expect(location.line * location.column).toBeGreaterThan(0);
    }),
    { numRuns: 1500 },
  );
});

test("no record is lost in silence", () => {
  fc.assert(
    fc.property(anyRecord, (each) => {
      const { zones, problems, notes } = read(domain([each]));
      expect(zones.flatMap(({ records, undecided }) => [...records, ...undecided]).length + problems.length + notes.length).toBeGreaterThan(0);
    }),
    { numRuns: 1500 },
  );
});

test("any text keeps its octets, in each form", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
      const octets = Buffer.from(text, "utf8").toString("latin1");
      const escaped = `"${octets.replaceAll(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, (octet) => `\\${String(octet.charCodeAt(0)).padStart(3, "0")}`)}"`;
      const { zones } = read(domain([legacy("TXT", "a", { target: text }), record("TXT", "b", escaped)]));
      const read2 = zones.flatMap(({ records }) => records.map(({ rr }) => (rr.data as { strings: string[] }).strings.join("")));
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
    { numRuns: 300 },
  );
});

describe("is linear:", () => {
  const COUNT = 20_000;
  const many = (each: (i: number) => object): object[] => Array.from({ length: COUNT }, (_, i) => each(i));
  const unmanaged = (label: string): object => ({ unmanaged: Array.from({ length: 100 }, (_, i) => ({ label_pattern: `${label}${i}`, rType_pattern: "TXT" })) });

  test.each([
    ["records of one domain", () => [domain(many((i) => record("TXT", `n${i}`, '"v=spf1 -all"')))]],
    ["records of as many domains", () => many((i) => domain([legacy("A", "@", { target: "192.0.2.1" })], { name: `d${i}.test`, uniquename: `d${i}.test` }))],
    ["views of one domain", () => many((i) => domain([], { tag: `t${i}` }))],
    ["records that are to be absent", () => [domain([], { keepunknown: true, recordsabsent: many((i) => record("A", `n${i}`, "192.0.2.1")) })]],
    ["records that are to be absent, and patterns that they nearly match", () => [domain([], { ...unmanaged(`${"*a".repeat(8)}b`), keepunknown: true, recordsabsent: many((i) => record("A", `${"a".repeat(60)}.n${i}`, "192.0.2.1")) })]],
    ["patterns that many records nearly match", () => [domain(many((i) => record("TXT", `${"a".repeat(60)}.${"a".repeat(60)}.${"a".repeat(50)}${i}`, '"x"')), unmanaged(`${"*a".repeat(100)}b`))]],
    ["names of many labels below a wildcard", () => [domain([record("A", "*", "192.0.2.1")], { unmanaged: many((i) => ({ label_pattern: `${"a.".repeat(100)}n${i}` })) })]],
    ["a text and a name of megabytes", () => [domain([record("TXT", "a", `"${"\\\\".repeat(4_000_000)}"`), legacy("CNAME", "a.".repeat(4_000_000), { target: ".".repeat(4_000_000) }), legacy("TXT", "b", { target: "x".repeat(4_000_000) })])]],
  ])("%s", (_what, domains) => {
    const text = JSON.stringify({ domains: domains() });
    const before = performance.now();
    readText(text);
    expect(performance.now() - before).toBeLessThan(5_000);
  }, 60_000);

  test("positions in a script of one long line, or of very many", () => {
    const text = JSON.stringify({ domains: [domain(many((i) => record("A", `n${i}`, "192.0.2.1", { filepos: `[line:1:${i}]` })))] });
    const before = performance.now();
    for (const script of ["A(1);".repeat(800_000), "A(1);".repeat(190), "\n".repeat(4_000_000)]) readText(text, script);
    expect(performance.now() - before).toBeLessThan(5_000);
  }, 60_000);
});
