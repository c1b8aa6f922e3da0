// `zones:` entries of Terraform plans.
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

test("name plans", () => {
  expect(zonesOf("terraform-plan: '*/plan.json'")).toEqual([{ kind: "terraform-plan", pattern: "*/plan.json", location: { file: "p.yml", line: 3, column: 21 }, zoneNames: new Map() }]);
});

test("give zones their names, in A-labels, by an id that may be a number", () => {
  expect(zonesOf("{terraform-plan: plan.json, zone-names: {Z1: Bücher.de., 17: example.org, __proto__: a.test}}")).toMatchObject([
    { zoneNames: new Map([["17", "example.org"], ["Z1", "xn--bcher-kva.de"], ["__proto__", "a.test"]]) },
  ]);
});

test("refuse a name that is none, at its place", () => {
  expect(faultsOf("{terraform-plan: plan.json, zone-names: {Z1: example.org, Z2: a..b}}")).toBe('p.yml:3:67: zones[0].zone-names.Z2: "a..b" is no domain name: a label is empty');
  expect(faultsOf("{terraform-plan: plan.json, zone-names: {Z1: [example.org]}}")).toMatch(/^p\.yml:3:\d+: zones\[0\]\.zone-names\.Z1: /);
});

test("have names of zones alone", () => {
  expect(faultsOf("{bind: dns/*.zone, zone-names: {Z1: example.org}}")).toBe('p.yml:3:24: zones[0].zone-names: this is an option of "terraform-plan", and the files of this entry are "bind"; remove it');
  expect(faultsOf("{terraform-plan: plan.json, default-ttl: 300}")).toContain('this is an option of "octodns", and the files of this entry are "terraform-plan"; remove it');
});
