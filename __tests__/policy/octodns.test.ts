// `zones:` entries of octoDNS files.
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

test("have the options of octoDNS's provider, each with its default", () => {
  expect(zonesOf("octodns: config/*.yaml")).toEqual([
    { kind: "octodns", pattern: "config/*.yaml", location: { file: "p.yml", line: 3, column: 14 }, escapedSemicolons: true, splitExtension: ".", sharedFilename: null, defaultTtl: 3600 },
  ]);
  expect(zonesOf("{octodns: c/*.yaml, escaped-semicolons: false, split-extension: .tst, shared-filename: shared.yaml, default-ttl: 300}")).toMatchObject([
    { escapedSemicolons: false, splitExtension: ".tst", sharedFilename: "shared.yaml", defaultTtl: 300 },
  ]);
});

test("have options that other files do not have", () => {
  expect(faultsOf("{bind: dns/*.zone, escaped-semicolons: false}")).toBe('p.yml:3:24: zones[0].escaped-semicolons: this is an option of "octodns", and the files of this entry are "bind"; remove it');
});

test("name files of one kind", () => {
  expect(faultsOf("{bind: dns/*.zone, octodns: config/*.yaml}")).toBe('p.yml:3:24: zones[0].octodns: "bind" names the files of this entry; give "octodns" an entry of its own');
});
