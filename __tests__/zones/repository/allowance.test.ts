// What all that a policy declares may come to together.
import { describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import { AllowedFiles, MAX_ALLOWANCE } from "../../../src/zones/repository/allowance.ts";
import { readDnscontrol } from "../../../src/zones/dnscontrol/read.ts";
import { readInlineBlock, readMasterFiles } from "../../../src/zones/master-file/read.ts";
import { readOctodns } from "../../../src/zones/octodns/read.ts";
import { readDeclaredZones } from "../../../src/zones/read-zones.ts";
import { readTerraformPlans } from "../../../src/zones/terraform/read.ts";
import { domainOf, policyOf } from "../zone-policy.ts";
import { folderOf } from "../../support/temporary-folder.ts";
import { sayText, thrownLines } from "../../support/in-english.ts";
import { loadZoneFormats } from "../../support/zone-formats.ts";

await loadZoneFormats();

const FEW = { files: 3, octets: 2 ** 20, records: 3 };
const TOGETHER = "that are read of all `zones:` entries and `records:` blocks together (project limit)";
const location = { file: "policy.yml", line: 3, column: 5 };
const zone = (name: string): string => `$ORIGIN ${name}.\n@ SOA ns h 1 1h 1h 1w 1h\n@ NS ns.x.test.\n`;
const files = {
  "a.zone": zone("a.test"),
  "b.zone": zone("b.test"),
  "large.zone": zone("c.test").padEnd(2 ** 20, ";"),
  "a.test.yaml": "a: {type: TXT, values: [a, b]}\n",
  "b.test.yaml": "a: {type: TXT, values: [a, b]}\n",
  "plan.json": JSON.stringify({
    format_version: "1.2",
    resource_changes: ["a", "b"].map((name) => ({
      address: `desec_rrset.${name}`,
      mode: "managed",
      type: "desec_rrset",
      name,
      change: {
        actions: ["create"],
        before: null,
        after: { domain: "x.test", subname: name, type: "A", records: ["192.0.2.1", "192.0.2.2"] },
      },
    })),
  }),
  "deleting.json": JSON.stringify({
    format_version: "1.2",
    resource_changes: ["a", "b", "c", "d"].map((name, i) => ({
      address: `desec_rrset.${name}`,
      mode: "managed",
      type: "desec_rrset",
      name,
      change: {
        actions: [i < 2 ? "delete" : "create"],
        before: i < 2 ? { domain: "x.test", subname: name, type: "A", records: ["192.0.2.1"] } : null,
        after: i < 2 ? null : { domain: "x.test", subname: name, type: "A" },
        after_unknown: { records: true },
      },
    })),
  }),
  "ir.json": JSON.stringify({
    domains: ["a", "b"].map((name) => ({
      name: `${name}.test`,
      dnsProviders: { p: -1 },
      records: ["192.0.2.1", "192.0.2.2"].map((target) => ({ type: "A", name: "a", ttl: 60, target })),
    })),
  }),
};

function faultsOf(
  run: (allowed: AllowedFiles, path: (name: string) => string) => unknown,
  most = FEW,
): readonly string[] {
  const root = folderOf(files);
  return thrownLines(() => run(new AllowedFiles(root, undefined, most), (name) => join(root, name)));
}

const octodns = {
  hasEscapedSemicolons: true,
  splitExtension: ".",
  sharedFilename: null,
  defaultTtl: 60,
  isLenient: false,
  isPartOfZone: false,
};

describe("records are counted together:", () => {
  test.each<[string, (allowed: AllowedFiles, path: (name: string) => string) => unknown]>([
    [
      "those of master files",
      (allowed, path) => readMasterFiles([path("a.zone"), path("b.zone")], { origin: null }, allowed),
    ],
    [
      "those of octoDNS's files",
      (allowed, path) => readOctodns([path("a.test.yaml"), path("b.test.yaml")], octodns, allowed),
    ],
    ["those of plans", (allowed, path) => readTerraformPlans([path("plan.json")], { zoneNames: new Map() }, allowed)],
    [
      "those of plans that are removed, or not known yet",
      (allowed, path) => readTerraformPlans([path("deleting.json")], { zoneNames: new Map() }, allowed),
    ],
    ["those of DNSControl", (allowed, path) => readDnscontrol([path("ir.json")], { tag: null }, allowed)],
    [
      "those of a block that many domains inherit",
      (allowed) => {
        for (const name of ["a.test", "b.test"])
          readInlineBlock(name, { text: "@ A 192.0.2.1\n@ A 192.0.2.2\n", location, indent: 0 }, allowed);
      },
    ],
    [
      "those of several formats",
      (allowed, path) => {
        readMasterFiles([path("a.zone")], { origin: null }, allowed);
        readOctodns([path("b.test.yaml")], octodns, allowed);
      },
    ],
  ])("%s", (_claim, read) => {
    expect(faultsOf(read)).toEqual([`with this there are more than the 3 records ${TOGETHER}`]);
    expect(faultsOf(read, MAX_ALLOWANCE)).toEqual([]);
  });
});

test("octets are counted together, those of blocks too", () => {
  expect(
    faultsOf((allowed, path) => readMasterFiles([path("large.zone"), path("a.zone")], { origin: null }, allowed)),
  ).toEqual([`a.zone is beyond the 1 MiB ${TOGETHER}`]);
  expect(
    faultsOf((allowed) => readInlineBlock("a.test", { text: ";".repeat(2 ** 20 + 1), location, indent: 0 }, allowed)),
  ).toEqual([`this is beyond the 1 MiB ${TOGETHER}`]);
});

test("files are counted together, one that is included again and again each time", () => {
  const include = { text: "$INCLUDE part\n".repeat(4), location, indent: 0 };
  const root = folderOf({ part: "" });
  const { problems } = readInlineBlock("a.test", include, new AllowedFiles(root, undefined, FEW));
  expect(problems.map(({ location: { line }, message }) => `${line}: ${sayText(message)}`)).toEqual([
    `6: part is beyond the 3 files ${TOGETHER}`,
  ]);
});

test("the entry or block that is too much is named, once for the many domains that inherit one", () => {
  const root = folderOf({});
  const file = join(root, "policy.yml");
  const large = `${";".repeat(1023)}\n`.repeat(1024);
  const domains = Array.from({ length: 300 }, (_, i) => domainOf(`d${i}.test`, large, file));
  expect(thrownLines(() => readDeclaredZones(policyOf(file, [], domains), root))).toEqual([
    `${file}:10:7: this is beyond the 256 MiB ${TOGETHER}`,
  ]);
});
