// `zones:` entries: the files of each format, and the options that go with them.
import { describe, expect, test } from "@jest/globals";
import { parsePolicy } from "../../src/policy/load.ts";
import { InputError } from "../../src/errors.ts";
import { withPlace } from "../../src/model.ts";
import type { ZoneSource } from "../../src/policy/policy.ts";
import { ZONE_FORMATS } from "../../src/zones/formats.ts";
import { say } from "../support/in-english.ts";

function zonesOf(entry: string): ZoneSource[] {
  const text = `version: 1\nzones:\n  - ${entry}\ndomains: [a.de]\n`;
  return parsePolicy("p.yml", Buffer.from(text), { checks: [], formats: ZONE_FORMATS, validateResolver: () => null })
    .zones;
}

function faultsOf(entry: string): string {
  try {
    zonesOf(entry);
  } catch (error) {
    if (error instanceof InputError) return error.faults.map((fault) => say(withPlace(fault))).join("\n");
    throw error;
  }
  return "";
}

describe("entries of octoDNS", () => {
  test("have the options of octoDNS's provider, each with its default", () => {
    expect(zonesOf("octodns: config/*.yaml")).toEqual([
      {
        kind: "octodns",
        pattern: "config/*.yaml",
        location: { file: "p.yml", line: 3, column: 14 },
        options: {
          hasEscapedSemicolons: true,
          splitExtension: ".",
          sharedFilename: null,
          defaultTtl: 3600,
          isLenient: false,
          isPartOfZone: false,
        },
      },
    ]);
    expect(
      zonesOf(
        "{octodns: c/*.yaml, escaped-semicolons: false, split-extension: .tst, shared-filename: shared.yaml, default-ttl: 300}",
      ),
    ).toMatchObject([
      {
        options: {
          hasEscapedSemicolons: false,
          splitExtension: ".tst",
          sharedFilename: "shared.yaml",
          defaultTtl: 300,
          isLenient: false,
          isPartOfZone: false,
        },
      },
    ]);
  });

  test("have options that other files do not have", () => {
    expect(faultsOf("{bind: dns/*.zone, escaped-semicolons: false}")).toBe(
      'p.yml:3:24: zones[0].escaped-semicolons: only applies to "octodns" entries; remove it from this "bind" entry',
    );
  });

  test("name files of one kind", () => {
    expect(faultsOf("{bind: dns/*.zone, octodns: config/*.yaml}")).toBe(
      'p.yml:3:24: zones[0].octodns: this entry already has "bind"; move "octodns" to an entry of its own',
    );
  });
});

describe("entries of Terraform", () => {
  test("name plans", () => {
    expect(zonesOf("terraform-plan: '*/plan.json'")).toEqual([
      {
        kind: "terraform-plan",
        pattern: "*/plan.json",
        location: { file: "p.yml", line: 3, column: 21 },
        options: { zoneNames: new Map() },
      },
    ]);
  });

  test("give zones their names, in A-labels, by an id that may be a number", () => {
    expect(
      zonesOf("{terraform-plan: plan.json, zone-names: {Z1: Bücher.de., 17: example.org, __proto__: a.test}}"),
    ).toMatchObject([
      {
        options: {
          zoneNames: new Map([
            ["17", "example.org"],
            ["Z1", "xn--bcher-kva.de"],
            ["__proto__", "a.test"],
          ]),
        },
      },
    ]);
  });

  test("refuse a name that is none, at its place", () => {
    expect(faultsOf("{terraform-plan: plan.json, zone-names: {Z1: example.org, Z2: a..b}}")).toBe(
      'p.yml:3:67: zones[0].zone-names.Z2: "a..b" is not a valid domain name: a label is empty',
    );
    expect(faultsOf("{terraform-plan: plan.json, zone-names: {Z1: [example.org]}}")).toMatch(
      /^p\.yml:3:\d+: zones\[0\]\.zone-names\.Z1: /,
    );
  });

  test("have names of zones alone", () => {
    expect(faultsOf("{bind: dns/*.zone, zone-names: {Z1: example.org}}")).toBe(
      'p.yml:3:24: zones[0].zone-names: only applies to "terraform-plan" entries; remove it from this "bind" entry',
    );
    expect(faultsOf("{terraform-plan: plan.json, default-ttl: 300}")).toContain(
      'only applies to "octodns" entries; remove it from this "terraform-plan" entry',
    );
  });
});

describe("entries of DNSControl", () => {
  test("name files, and no view", () => {
    expect(zonesOf("dnscontrol: '*/ir.json'")).toEqual([
      {
        kind: "dnscontrol",
        pattern: "*/ir.json",
        location: { file: "p.yml", line: 3, column: 17 },
        options: { tag: null },
      },
    ]);
  });

  test("name a view, also the one without a tag", () => {
    expect(zonesOf("{dnscontrol: ir.json, split-horizon-tag: outside}")).toMatchObject([
      { options: { tag: "outside" } },
    ]);
    expect(zonesOf('{dnscontrol: ir.json, split-horizon-tag: ""}')).toMatchObject([{ options: { tag: "" } }]);
  });

  test("have views alone", () => {
    expect(faultsOf("{bind: dns/*.zone, split-horizon-tag: outside}")).toBe(
      'p.yml:3:24: zones[0].split-horizon-tag: only applies to "dnscontrol" entries; remove it from this "bind" entry',
    );
    expect(faultsOf("{dnscontrol: ir.json, zone-names: {a: b.de}}")).toContain(
      'only applies to "terraform-plan" entries; remove it from this "dnscontrol" entry',
    );
  });
});
