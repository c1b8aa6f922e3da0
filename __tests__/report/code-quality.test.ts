// GitLab's Code Quality report: what is listed, as what, and whether GitLab's parser takes it.
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { assert, property } from "fast-check";
import type { Log } from "sarif";
import type { Finding, Status } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { renderFaultsAsCodeQuality } from "../../src/report/code-quality.ts";
import { hostileText } from "../support/hostile-text.ts";
import { sentence } from "../support/in-words.ts";
import { reportWithText, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { renderCodeQuality, renderSarif } from "../support/in-english.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { propertyRuns } from "../support/property-runs.ts";

interface Entry {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

/** The table of docs.gitlab.com/ci/testing/code_quality; an entry that lacks one of these ends GitLab's reading of the file. */
const validate = new Ajv2020({ strict: true }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string" },
      check_name: { type: "string" },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{32}:[0-9]+$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        additionalProperties: false,
        properties: {
          path: { type: "string" },
          lines: {
            type: "object",
            required: ["begin"],
            additionalProperties: false,
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});

function entriesOf(report: Report): Entry[] {
  const entries: unknown = JSON.parse(renderCodeQuality(report));
  validate(entries);
  expect(validate.errors).toBeNull();
  return entries as Entry[];
}

const reportOn = (...findings: Finding[]): Report => sampleReport([sampleDomain("example.de", findings)]);
const PLACE = { file: "dns/example.de.zone", line: 3, column: 7 };

describe("the Code Quality report", () => {
  test("says of a failure whose it is, what was seen, and where it is declared", () => {
    expect(entriesOf(reportOn(sampleFinding("fail")))).toEqual([
      {
        description: "example.de: 11 lookups, 10 are allowed: include:_spf.a.example (11)",
        check_name: "spf/lookup-limit",
        fingerprint: expect.anything(),
        severity: "critical",
        location: { path: "dns/example.de.zone", lines: { begin: 12 } },
      },
    ]);
  });

  test("is an empty array where nothing fails", () => {
    expect(renderCodeQuality(reportOn(sampleFinding("pass")))).toBe("[]\n");
    expect(renderCodeQuality(sampleReport([]))).toBe("[]\n");
  });

  test("lists failures and warnings, and nothing that was waived, not measured, fixed or only for information", () => {
    const statuses: Status[] = ["warn", "waived", "unknown", "info", "pass", "not-applicable", "fail"];
    const report = reportOn(
      ...statuses.map((status) => sampleFinding(status, { message: sentence(status) })),
      sampleFinding("pass", { change: "fixed" }),
    );
    expect(entriesOf(report).map(({ description, severity }) => [severity, description])).toEqual([
      ["critical", "example.de: fail"],
      ["minor", "example.de: warn"],
    ]);
  });

  test("lists known failures like new ones: GitLab compares by itself", () => {
    const of = (change: Finding["change"]): Entry[] => entriesOf(reportOn(sampleFinding("fail", { change })));
    expect(of("unchanged")).toEqual(of("new"));
  });

  test("lists errors and probable mistakes in declared files at their lines, errors first", () => {
    const report = {
      ...reportOn(sampleFinding("fail")),
      faults: [{ location: PLACE, message: "unknown type MXX" }],
      warnings: [
        { location: { ...PLACE, line: 4 }, message: sentence("no last dot"), suggestion: "@ MX 10 mx1.example.de." },
      ],
    };
    expect(entriesOf(report).map((one) => [one.severity, one.check_name, one.description, one.location])).toEqual([
      ["blocker", "declared/fault", "unknown type MXX", { path: PLACE.file, lines: { begin: 3 } }],
      ["critical", "spf/lookup-limit", expect.anything(), expect.anything()],
      [
        "minor",
        "declared/warning",
        "no last dot; write instead: @ MX 10 mx1.example.de.",
        { path: PLACE.file, lines: { begin: 4 } },
      ],
    ]);
  });

  test("lists the errors of a policy for which there is no report as it lists those of declared files", () => {
    const faults = [{ location: PLACE, message: "unknown key mial" }];
    const entries: unknown = JSON.parse(renderFaultsAsCodeQuality(faults, ENGLISH));
    expect(entries).toEqual(entriesOf({ ...sampleReport([]), faults }));
    expect(entries).toMatchObject([{ severity: "blocker", description: "unknown key mial" }]);
  });

  test("keeps SPF macros, which GitLab's widget takes for its own placeholders", () => {
    const text = "exists:%{i}._spf.example %{strong_start}bold%{D1R} 5%";
    expect(entriesOf(reportOn(sampleFinding("fail", { message: sentence(text) })))[0]?.description).toBe(
      String.raw`example.de: exists:%\x7bi}._spf.example %\x7bstrong_start}bold%{D1R} 5%`,
    );
  });
});

describe("a fingerprint", () => {
  const fingerprints = (...findings: Finding[]): string[] =>
    entriesOf(reportOn(...findings)).map(({ fingerprint }) => fingerprint);

  test("is the same when the record moves, its text changes or it only warns", () => {
    const one = fingerprints(sampleFinding("fail"));
    expect(fingerprints(sampleFinding("fail", { location: PLACE, message: sentence("12 lookups") }))).toEqual(one);
    expect(fingerprints(sampleFinding("warn"))).toEqual(one);
  });

  test("is, like the name, that of code scanning", () => {
    const report = sampleReport(
      [sampleDomain("example.de", [sampleFinding("fail"), sampleFinding("warn", { subject: "mx" })])],
      {
        faults: [1, 2].map((line) => ({ location: { ...PLACE, line }, message: "TTL is missing" })),
        warnings: [{ location: PLACE, message: sentence("no last dot"), suggestion: "@ MX 10 mx1.example.de." }],
      },
    );
    const { runs } = JSON.parse(renderSarif(report)) as Log;
    const inSarif = runs.flatMap(({ results = [] }) =>
      results.map((one) => [one.ruleId, one.partialFingerprints?.["primaryLocationLineHash"]]),
    );
    expect(inSarif).toHaveLength(5);
    expect(entriesOf(report).map((one) => [one.check_name, one.fingerprint])).toEqual(inSarif);
  });

  test("is another for each subject, check and domain", () => {
    const found = [
      ...fingerprints(sampleFinding("fail"), sampleFinding("fail", { subject: "mx1.example.de" })),
      ...fingerprints(sampleFinding("fail", { check: "spf/all" })),
      ...entriesOf(sampleReport([sampleDomain("example.net", [sampleFinding("fail")])])).map((one) => one.fingerprint),
    ];
    expect(new Set(found).size).toBe(4);
  });

  test("is another for each of two errors with the same text, and the same when they move", () => {
    const at = (...lines: number[]): string[] =>
      entriesOf({
        ...sampleReport([]),
        faults: lines.map((line) => ({ location: { ...PLACE, line }, message: "TTL is missing" })),
      }).map(({ fingerprint }) => fingerprint);
    expect(new Set(at(3, 4, 5)).size).toBe(3);
    expect(at(13, 14, 15)).toEqual(at(3, 4, 5));
    expect(at(3)).toEqual(at(3, 4, 5).slice(0, 1)); // one more leaves the others as they were
  });
});

describe("whatever a report says", () => {
  test("GitLab can read it, with no control in it, and no command for a runner", () => {
    assert(
      property(hostileText, (text) => {
        const json = renderCodeQuality(reportWithText(text));
        expect(validate(JSON.parse(json))).toBe(true);
        expect(json).toMatch(/^\[\n/); // no byte order mark, which GitLab's parser refuses
        expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(json).not.toContain("##[");
        for (const { description } of JSON.parse(json) as Entry[]) expect(description).not.toMatch(/%\{[a-z_]+\}/i);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test("it has at most 10,000 entries, the worst, and one that counts the rest", () => {
    const many = (status: Status, count: number): Finding[] =>
      Array.from({ length: count }, (_, i) => sampleFinding(status, { subject: `${i}.example.de` }));
    const entries = entriesOf(reportOn(...many("warn", 9_000), ...many("fail", 2_000)));
    expect(entries).toHaveLength(10_001);
    expect(entries.slice(0, 2_000).every(({ severity }) => severity === "critical")).toBe(true);
    expect(entries.at(-1)).toMatchObject({
      description: "1000 more findings: see the JSON report",
      severity: "info",
      location: { path: "mail-policy.yml", lines: { begin: 1 } },
    });
  });

  test("a huge message is cut", () => {
    const [entry] = entriesOf(reportOn(sampleFinding("fail", { message: sentence("x".repeat(1_000_000)) })));
    expect(entry?.description.length).toBeLessThan(2_100);
  });
});

test("of an error or a result too many for GitLab, the first ten thousand are listed", () => {
  const faults = Array.from({ length: 10_001 }, (_, i) => ({ location: { ...PLACE, line: i + 1 }, message: "wrong" }));
  const lines = (JSON.parse(renderFaultsAsCodeQuality(faults, ENGLISH)) as Entry[]).map(
    (one) => one.location.lines.begin,
  );
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([10_000, 1, 10_000]);
  const entriesWith = (count: number): number => entriesOf({ ...reportOn(), faults: faults.slice(0, count) }).length;
  expect([entriesWith(10_000), entriesWith(10_001)]).toEqual([10_000, 10_001]);
});
