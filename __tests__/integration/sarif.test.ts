// SARIF files as Microsoft's validator reads them: by the schema, the standard's own rules, and those of GitHub's code scanning.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { AnySchemaObject } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Log } from "sarif";
import { renderFaultsAsSarif } from "../../src/report/sarif.ts";
import { reportWithText, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { check } from "./bundles.ts";
import { renderSarif } from "../support/in-english.ts";
import { ENGLISH } from "../../src/report/language.ts";

const VALIDATOR = "sarif-multitool"; // .ci/install-servers installs it

/** What the schema that the validator brings finds wrong. */
function schemaErrors(sarif: string): unknown {
  const program = execFileSync("sh", ["-c", `readlink -f "$(command -v ${VALIDATOR})"`], { encoding: "utf8" }).trim();
  const schema = JSON.parse(readFileSync(join(dirname(program), "sarif-2.1.0.json"), "utf8")) as AnySchemaObject;
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  return validate(JSON.parse(sarif)) ? [] : validate.errors;
}

/** What the validator reports, notes apart. It says nothing at all of a file that it cannot read, so notes must be there. */
function troublesIn(sarif: string): { troubles: string[]; notes: number } {
  const place = temporaryFolder({ "report.sarif": sarif });
  const words = ["validate", place.path("report.sarif"), "--output", place.path("out.sarif")];
  execFileSync(VALIDATOR, [...words, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning;Note"], {
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" }, // otherwise it needs libicu
    stdio: "ignore",
  });
  const results = (JSON.parse(place.read("out.sarif")) as Log).runs[0]?.results ?? [];
  return {
    troubles: results.filter(({ level }) => level !== "note").map(({ ruleId }) => ruleId ?? ""),
    notes: results.filter(({ level }) => level === "note").length,
  };
}

const HOSTILE = '[a](http://b) {0} "<b>" \u202e\u0007\n##[error]x %41 漢 https://evil.example/\\';
const ALL = sampleReport([
  sampleDomain("example.de", [
    sampleFinding("fail", { change: "new" }),
    sampleFinding("warn", { subject: "mx1.example.de", change: "unchanged" }),
    sampleFinding("waived", {
      subject: "mx2.example.de",
      waiver: { reason: "moves", owner: null, expires: "2027-01-15" },
    }),
    sampleFinding("unknown", { subject: "mx3.example.de" }),
  ]),
]);

describe("a SARIF file is valid, for GitHub too", () => {
  test.each([
    ["of an empty report", () => renderSarif(sampleReport([]))],
    ["of one with every kind of finding", () => renderSarif(ALL, { label: "intern" })],
    ["of one with hostile text everywhere", () => renderSarif(reportWithText(HOSTILE), { label: HOSTILE })],
    [
      "of errors without a report",
      () => renderFaultsAsSarif([{ location: { file: "a b", line: 1, column: 1 }, message: HOSTILE }], ENGLISH),
    ],
    ["of one that is cut", () => renderSarif(ALL, {}, { results: 1, octets: 10_000 })],
  ])("%s", (_claim, render) => {
    const sarif = render();
    expect(schemaErrors(sarif)).toEqual([]);
    const { troubles, notes } = troublesIn(sarif);
    expect(troubles).toEqual([]);
    expect(notes).toBeGreaterThan(0);
  });

  test("of the built command on the example, where lines end and edits are", async () => {
    const { code, stdout, stderr } = await check(
      process.cwd(),
      "--offline",
      "--config",
      "examples/regression/mail-policy.yml",
      "--format",
      "sarif",
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(schemaErrors(stdout)).toEqual([]);
    const { troubles, notes } = troublesIn(stdout);
    expect(troubles).toEqual([]);
    expect(notes).toBeGreaterThan(0);
    expect(stdout).toMatch(/"endColumn":\d+/);
    expect(stdout).toContain('"fixes":[');
  });
});

describe("the validator", () => {
  test("finds what the standard and GitHub forbid", () => {
    const broken = renderSarif(ALL)
      .replace(/"ruleIndex":\d+/, '"ruleIndex":99')
      .replace("dns/example", "dns/a b")
      .replace(/"shortDescription":\{"text":"[^"]*"\},/, "");
    expect(troublesIn(broken).troubles.toSorted()).toEqual(["GH2012", "SARIF1002", "SARIF1009"]);
  });

  test("is silent about what the schema finds", () => {
    const sarif = renderSarif(ALL).replace('"level":"error"', '"level":"grave"');
    expect(schemaErrors(sarif)).not.toEqual([]);
    expect(troublesIn(sarif)).toEqual({ troubles: [], notes: 0 });
  });
});
