// `zones:` entries of DNSControl's configurations.
import { expect, test } from "@jest/globals";
import { parsePolicy } from "../../src/policy/load.ts";
import { InputError } from "../../src/model.ts";
import type { ZoneSource } from "../../src/policy/policy.ts";

function zonesOf(entry: string): ZoneSource[] {
  return parsePolicy("p.yml", Buffer.from(`version: 1\nzones:\n  - ${entry}\ndomains: [a.de]\n`), [], () => null).zones;
}

function faultsOf(entry: string): string {
  try {
    zonesOf(entry);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return "";
}

test("name files, and no view", () => {
  expect(zonesOf("dnscontrol: '*/ir.json'")).toEqual([{ kind: "dnscontrol", pattern: "*/ir.json", location: { file: "p.yml", line: 3, column: 17 }, tag: null }]);
});

test("name a view, also the one without a tag", () => {
  expect(zonesOf("{dnscontrol: ir.json, split-horizon-tag: outside}")).toMatchObject([{ tag: "outside" }]);
  expect(zonesOf('{dnscontrol: ir.json, split-horizon-tag: ""}')).toMatchObject([{ tag: "" }]);
});

test("have views alone", () => {
  expect(faultsOf("{bind: dns/*.zone, split-horizon-tag: outside}")).toBe('p.yml:3:24: zones[0].split-horizon-tag: this is an option of "dnscontrol", and the files of this entry are "bind"; remove it');
  expect(faultsOf("{dnscontrol: ir.json, zone-names: {a: b.de}}")).toContain('this is an option of "terraform-plan", and the files of this entry are "dnscontrol"; remove it');
});
