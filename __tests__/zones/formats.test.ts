// The register of zone formats: what follows from it, and that one more is a folder and a line.
import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import includedSchema from "../../schema/included-policy.schema.json" with { type: "json" };
import schema from "../../schema/mail-policy.schema.json" with { type: "json" };
import type { CheckResult } from "../../src/run/check.ts";
import { type InputError } from "../../src/errors.ts";
import { withPlace } from "../../src/model.ts";
import { zoneEntryProperties } from "../../src/policy/zone-entry.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { say } from "../../src/report/say.ts";
import { ZONE_FORMATS, findFileFormat, loadFileFormats } from "../../src/zones/formats.ts";
import type { ZoneFormat } from "../../src/zones/zone-format.ts";
import { checkOptions } from "../support/check-options.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { TOY, TOY_FILES } from "./toy-format.ts";

const faultsOf = (error: InputError): string[] => error.faults.map((fault) => say(withPlace(fault), ENGLISH));

const entryKeys = (formats: readonly ZoneFormat[]): string[] =>
  formats.flatMap(({ kind, options }) => [kind, ...Object.keys(options)]);

test("each key of a `zones:` entry belongs to one format", () => {
  const keys = entryKeys(ZONE_FORMATS);
  expect(keys.length).toBeGreaterThan(ZONE_FORMATS.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the published schema has the keys of every format, and no others", () => {
  expect(schema.properties.zones.items.properties).toEqual(zoneEntryProperties(ZONE_FORMATS));
});

describe("a format that is added to the register", () => {
  let check: (options: ReturnType<typeof checkOptions>) => Promise<CheckResult>;

  beforeAll(async () => {
    const formats = [...ZONE_FORMATS, TOY];
    jest.unstable_mockModule("../../src/zones/formats.ts", () => ({
      ZONE_FORMATS: formats,
      findFormat: (kind: string) => formats.find((format) => format.kind === kind),
      loadFileFormats: (kinds: string[]) => loadFileFormats(kinds.filter((kind) => kind !== TOY.kind)),
      findFileFormat: (kind: string) => (kind === TOY.kind ? TOY_FILES : findFileFormat(kind)),
    }));
    // what `npm run generate` would write
    const extended = structuredClone(schema);
    Object.assign(extended.properties.zones.items.properties, zoneEntryProperties([TOY]));
    jest.unstable_mockModule("../../schema/mail-policy.schema.json", () => ({ default: extended }));
    const ajv = new Ajv2020({
      schemas: [extended, includedSchema],
      allErrors: true,
      verbose: true,
      allowUnionTypes: true,
    });
    jest.unstable_mockModule("../../src/policy/generated-validators.ts", () => ({
      validatePolicy: ajv.getSchema(extended.$id),
      validateIncluded: ajv.getSchema(includedSchema.$id),
    }));
    ({ check } = await import("../../src/run/check.ts"));
  });

  const policyOf = (entry: string): string =>
    `version: 1\nzones:\n  - ${entry}\ndomains:\n  - name: example.de\n    mail: none\n`;
  const run = (entry: string, zone: string): Promise<CheckResult> =>
    check(checkOptions(folderOf({ "mail-policy.yml": policyOf(entry), "mail.toy": zone }), { offline: true }));

  test("is read by its own reader, with the default of its option", async () => {
    const { report } = await run("toy: '*.toy'", "@ = v=spf1 -all\n");
    const spf = report.domains.at(0)?.findings.find((finding) => finding.check === "parked/spf");
    expect(spf).toMatchObject({ outcome: "pass", location: { file: "mail.toy", line: 1, column: 1 } });
  });

  test("refuses an option that it finds wrong, at its place", async () => {
    await expect(run("{toy: '*.toy', toy-origin: de}", "").catch(faultsOf)).resolves.toEqual([
      'mail-policy.yml:3:32: zones[0].toy-origin: "de" is not a valid domain name: it has no dot; write the full name',
    ]);
  });

  test("has its fixes written in its own language, at its own lines", async () => {
    const { report, defects } = await run("toy: mail.toy", "www = hello\n@ = v=spf1 ?all\n");
    const fix = report.domains.at(0)?.findings.find((finding) => finding.check === "parked/spf")?.fix;
    expect(fix?.edit).toEqual({
      file: "mail.toy",
      line: 2,
      endLine: 2,
      before: ["@ = v=spf1 ?all"],
      after: ["@ = v=spf1 -all"],
    });
    expect(defects).toEqual([]);
  });

  test("has its warnings suggest its own text", async () => {
    const { report } = await run("toy: mail.toy", '@ = "v=spf1 -all"\n');
    expect(report.warnings.map(({ suggestion }) => suggestion)).toEqual(["= v=spf1 -all"]);
  });

  test("has no keys of others in its entries", async () => {
    await expect(run("{toy: mail.toy, default-ttl: 300}", "").catch(faultsOf)).resolves.toEqual([
      'mail-policy.yml:3:21: zones[0].default-ttl: only applies to "octodns" entries; remove it from this "toy" entry',
    ]);
  });
});
