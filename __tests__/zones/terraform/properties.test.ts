import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { RECORDS, ZONES } from "../../../src/zones/terraform/providers.ts";
import { contradictions } from "../../../src/zones/rules.ts";
import { change, plan, readText } from "./plans.ts";

const TYPES = [...RECORDS.keys(), ...ZONES.keys(), "other_record"];
const MEMBERS = [
  "zone_id", "zone", "zone_name", "managed_zone", "domain", "name", "subname", "type", "records", "rrdatas", "record", "content", "value", "data", "priority", "preference",
  "exchange", "ttl", "alias", "proxied", "settings", "flatten_cname", "set_identifier", "routing_policy", "usage", "selector", "matching_type", "certificate", "id", "dns_name", "vpc",
];
const WORDS = ["example.de", "x.example.de.", "@", "", "Z1", "TXT", "MX", "A", "CNAME", "TLSA", "10 mx", '"a" "b"', "\\", '"', ";", "ü", "\ud800", "192.0.2.1", "x".repeat(300)];

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.constantFrom(...WORDS), fc.string(), fc.boolean(), fc.double(), fc.constant(null), fc.array(tie("value"), { maxLength: 3 }), tie("object")),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...MEMBERS), fc.string()), tie("value"), { maxKeys: 12 }),
})).object;

const resource = fc.record({
  address: fc.oneof(fc.constantFrom("aws_route53_record.a", 'module.a["x"].aws_route53_record.a'), fc.string()),
  mode: fc.constantFrom("managed", "data", null),
  type: fc.constantFrom(...TYPES),
  name: fc.string(),
  change: fc.record({ actions: fc.array(fc.constantFrom("create", "update", "delete", "no-op", "forget", "x"), { maxLength: 2 }), before: value, after: value, after_unknown: value, after_sensitive: fc.oneof(value, fc.boolean()), before_sensitive: value }, { requiredKeys: [] }),
  values: value,
}, { requiredKeys: ["type"] });
const module = fc.letrec((tie) => ({
  module: fc.record({ resources: fc.oneof(fc.array(resource, { maxLength: 3 }), value), child_modules: fc.oneof({ maxDepth: 2 }, fc.constant([]), fc.array(tie("module"), { maxLength: 2 })) }, { requiredKeys: [] }),
})).module as fc.Arbitrary<unknown>;

test("any plan is read or refused", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(resource, value), { maxLength: 4 }), fc.record({ planned_values: fc.record({ root_module: module }), prior_state: fc.record({ values: fc.record({ root_module: module }) }), configuration: value }, { requiredKeys: [] }), (changes, more) => {
      const { zones, problems, notes } = plan(changes as object[], more, { Z1: "example.de" });
      for (const { location } of [...problems, ...notes, ...zones.flatMap(({ records, absent, undecided }) => [...records, ...absent, ...undecided])]) expect(location.line * location.column).toBeGreaterThan(0);
    }),
    { numRuns: 1500 },
  );
});

test("a record resource of any type with any values is read, refused, undecided or named", () => {
  fc.assert(
    fc.property(fc.constantFrom(...RECORDS.keys()), value, fc.record({ type: fc.constantFrom("TXT", "MX", "A", "TLSA"), name: fc.constantFrom("@", "x", "x.example.de.") }), (type, values, own) => {
      const zone = { zone_id: "Z1", zone: "example.de", zone_name: "example.de", managed_zone: "Z1", domain: "example.de", subname: "x" };
      const { zones, problems, notes } = plan([change(type, { ...(values as object), ...zone, ...own })], {}, { Z1: "example.de" });
      const rrsets = zones.flatMap(({ records, absent, undecided }) => [...records, ...absent, ...undecided]);
      expect(rrsets.length + problems.length + notes.length).toBeGreaterThan(0);
    }),
    { numRuns: 1500 },
  );
});

test("a plan of which any part is something else is read or refused", () => {
  const text = readFileSync(new URL("plans/route53/plan.json", import.meta.url), "utf8");
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 20 }), (at, length, other) => {
      const { zones, problems } = readText(text.slice(0, at) + other + text.slice(at + length));
      expect(zones.length + problems.length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

describe("is linear:", () => {
  const read = (changes: object[], more: object = {}): number => {
    const before = performance.now();
    plan(changes, more, { Z1: "example.de" });
    return performance.now() - before;
  };
  const record = (i: number, more: object = {}): object => ({ zone_id: "Z1", name: `n${i}`, type: "TXT", ttl: 60, records: ["v=spf1 -all"], ...more });
  const COUNT = 20_000;

  test.each([
    ["resources of one zone", Array.from({ length: COUNT }, (_, i) => change("aws_route53_record", record(i), { address: `aws_route53_record.r[${i}]` })), {}],
    ["zones of one block, and records that refer to them", Array.from({ length: COUNT }, (_, i) => [
      change("aws_route53_zone", { name: `z${i}.test` }, { address: `aws_route53_zone.z[${i}]` }),
      change("aws_route53_record", record(i), { address: `aws_route53_record.r[${i}]`, after_unknown: { zone_id: true } }),
    ]).flat(), { configuration: { root_module: { resources: Array.from({ length: COUNT }, (_, i) => ({ address: `aws_route53_record.r${i}`, mode: "managed", type: "aws_route53_record", name: `r${i}`, expressions: { zone_id: { references: ["aws_route53_zone.z"] } } })) } } }],
    ["addresses that lead to one module", Array.from({ length: COUNT }, (_, i) => ({
      ...change("aws_route53_record", record(i), { address: `${i}module.a.aws_route53_record.r${i}`, after_unknown: { zone_id: true } }),
      module_address: `${i}module.a`,
    })), { configuration: { root_module: { module_calls: { a: { module: { resources: Array.from({ length: COUNT }, (_, i) => ({ address: `aws_route53_record.r${i}` })) } } } } } }],
    ["values of one resource", [change("aws_route53_record", record(1, { records: Array.from({ length: 250_000 }, (_, i) => `t${i}`) }))], {}],
    ["a value of megabytes", [change("aws_route53_record", record(1, { records: [`"${"\\\\".repeat(4_000_000)}`], name: '"'.repeat(4_000_000) }))], {}],
    ["strings that are never closed", Array.from({ length: 10 }, (_, i) => change("google_dns_record_set", { managed_zone: "Z1", name: `n${i}.example.de.`, type: "TXT", rrdatas: [`"${'\\"'.repeat(130_000)}\\`] }, { address: `google_dns_record_set.r${i}` })), {}],
    ["names of other scripts", Array.from({ length: 10 }, (_, i) => change("aws_route53_record", record(i, { type: "CNAME", records: ["\u00fc".repeat(130_000)] }), { address: `aws_route53_record.r${i}` })), {}],
    ["an address of megabytes", [change("aws_route53_record", record(1, { zone_id: "x".repeat(4_000_000) }), { address: 'module["a'.repeat(400_000), after_unknown: { zone_id: true } })], {}],
    ["marks of megabytes", [change("aws_route53_record", record(1), { after_unknown: { records: Array.from({ length: 1_000_000 }, () => false) } })], {}],
    ["resources without a change", [], { planned_values: { root_module: { resources: Array.from({ length: COUNT }, (_, i) => ({ address: `aws_route53_record.r[${i}]`, mode: "managed", type: "aws_route53_record", name: "r", values: record(i) })) } } }],
  ])("%s", (_what, changes, more) => {
    expect(read(changes, more)).toBeLessThan(10_000);
  }, 60_000);
});

test("two plans that share a zone's RRsets are compared in linear time", () => {
  const records = Array.from({ length: 20_000 }, (_, i) => change("cloudflare_dns_record", { zone_id: "Z1", name: `n${i}`, type: "A", ttl: 60, content: "192.0.2.1" }, { address: `cloudflare_dns_record.r${i}` }));
  const [one, other] = [plan(records, {}, { Z1: "example.de" }).zones, plan(records, {}, { Z1: "example.de" }).zones];
  const before = performance.now();
  expect(contradictions([], [...one, ...other])).toEqual([]);
  expect(performance.now() - before).toBeLessThan(5000);
}, 60_000);
