import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { RECORD_KINDS, ZONE_KINDS } from "../../../src/zones/terraform/resources.ts";
import { repeatToMegabyte } from "../../support/octets.ts";
import { change, readPlan, readText } from "./plan-files.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const TYPES = [...RECORD_KINDS.keys(), ...ZONE_KINDS.keys(), "other_record"];
const MEMBERS = [
  "zone_id",
  "zone",
  "zone_name",
  "managed_zone",
  "domain",
  "name",
  "subname",
  "type",
  "records",
  "rrdatas",
  "record",
  "content",
  "value",
  "data",
  "priority",
  "preference",
  "exchange",
  "ttl",
  "alias",
  "proxied",
  "settings",
  "flatten_cname",
  "set_identifier",
  "routing_policy",
  "usage",
  "selector",
  "matching_type",
  "certificate",
  "id",
  "dns_name",
  "vpc",
];
const WORDS = [
  "example.de",
  "x.example.de.",
  "@",
  "",
  "Z1",
  "TXT",
  "MX",
  "A",
  "CNAME",
  "TLSA",
  "10 mx",
  '"a" "b"',
  "\\",
  '"',
  ";",
  "ü",
  "\ud800",
  "192.0.2.1",
  "x".repeat(300),
];

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...WORDS),
    fc.string(),
    fc.boolean(),
    fc.double(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("object"),
  ),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...MEMBERS), fc.string()), tie("value"), { maxKeys: 12 }),
})).object;

const resource = fc.record(
  {
    address: fc.oneof(fc.constantFrom("aws_route53_record.a", 'module.a["x"].aws_route53_record.a'), fc.string()),
    mode: fc.constantFrom("managed", "data", null),
    type: fc.constantFrom(...TYPES),
    name: fc.string(),
    change: fc.record(
      {
        actions: fc.array(fc.constantFrom("create", "update", "delete", "no-op", "forget", "x"), { maxLength: 2 }),
        before: value,
        after: value,
        after_unknown: value,
        after_sensitive: fc.oneof(value, fc.boolean()),
        before_sensitive: value,
      },
      { requiredKeys: [] },
    ),
    values: value,
  },
  { requiredKeys: ["type"] },
);
const module = fc.letrec((tie) => ({
  module: fc.record(
    {
      resources: fc.oneof(fc.array(resource, { maxLength: 3 }), value),
      child_modules: fc.oneof({ maxDepth: 2 }, fc.constant([]), fc.array(tie("module"), { maxLength: 2 })),
    },
    { requiredKeys: [] },
  ),
})).module as fc.Arbitrary<unknown>;

test("any plan is read or refused", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(resource, value), { maxLength: 4 }),
      fc.record(
        {
          planned_values: fc.record({ root_module: module }),
          prior_state: fc.record({ values: fc.record({ root_module: module }) }),
          configuration: value,
        },
        { requiredKeys: [] },
      ),
      (changes, more) => {
        const { zones, problems, notes } = readPlan(changes as object[], more, { Z1: "example.de" });
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

test("a record resource of any type with any values is read, refused, undecided or named", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...RECORD_KINDS.keys()),
      value,
      fc.record({ type: fc.constantFrom("TXT", "MX", "A", "TLSA"), name: fc.constantFrom("@", "x", "x.example.de.") }),
      (type, values, own) => {
        const zone = {
          zone_id: "Z1",
          zone: "example.de",
          zone_name: "example.de",
          managed_zone: "Z1",
          domain: "example.de",
          subname: "x",
        };
        const { zones, problems, notes } = readPlan(
          [change(type, { ...(values as object), ...zone, ...own })],
          {},
          { Z1: "example.de" },
        );
        const rrsets = zones.flatMap(({ records, deleted, undecided }) => [...records, ...deleted, ...undecided]);
        expect(rrsets.length + problems.length + notes.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: propertyRuns(500) },
  );
});

test("a plan of which any part is something else is read or refused", () => {
  const text = readFileSync(new URL("plans/route53/plan.json", import.meta.url), "utf8");
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 20 }), (at, length, other) => {
      const { zones, problems } = readText(text.slice(0, at) + other + text.slice(at + length));
      expect(zones.length + problems.length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: propertyRuns(300) },
  );
});

const record = (more: object): object => ({
  zone_id: "Z1",
  name: "n",
  type: "TXT",
  ttl: 60,
  records: ["v=spf1 -all"],
  ...more,
});
test.each<[string, object, string?]>([
  ["a value", record({ records: [`"${repeatToMegabyte("\\\\")}`] })],
  ["a name", record({ name: repeatToMegabyte('"') })],
  ["another script", record({ type: "CNAME", records: [repeatToMegabyte("\u00fc")] })],
  ["an id", record({ zone_id: repeatToMegabyte("x") })],
  ["an address", record({}), repeatToMegabyte('module["a')],
])("a megabyte of %s is refused, or named", (_what, values, address = "aws_route53_record.a") => {
  const { zones, problems, notes } = readPlan(
    [change("aws_route53_record", values, { address })],
    {},
    { Z1: "example.de" },
  );
  expect(
    zones.flatMap(({ records, undecided }) => [...records, ...undecided]).length + problems.length + notes.length,
  ).toBeGreaterThan(0);
});
