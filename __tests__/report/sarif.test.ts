// The report as SARIF: within GitHub's limits, and consistent in itself, whatever is in it.
import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import type { PhysicalLocation, Run } from "sarif";
import type { LineEnds } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { renderFaultsAsSarif } from "../../src/report/sarif.ts";
import { hostileText } from "../support/hostile-text.ts";
import { inWords, sentence } from "../support/in-words.ts";
import { reportWithText, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { renderSarif } from "../support/in-english.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { propertyRuns } from "../support/property-runs.ts";

const runOf = (...given: Parameters<typeof renderSarif>): Run =>
  (JSON.parse(renderSarif(...given)) as { runs: [Run] }).runs[0];
const reportOf = (...findings: Parameters<typeof sampleDomain>[1]): Report =>
  sampleReport([sampleDomain("example.de", findings)]);
const manyFailures = (count: number): Report =>
  reportOf(...Array.from({ length: count }, (_, i) => sampleFinding("fail", { subject: `${i}.example.de` })));
const notesOf = ({ invocations = [] }: Run): (string | undefined)[] =>
  invocations.flatMap(({ toolExecutionNotifications = [] }) =>
    toolExecutionNotifications.map((one) => one.message.text),
  );

describe("a SARIF file", () => {
  test("names its version and schema, and is one line", () => {
    const text = renderSarif(sampleReport([]));
    expect(text.indexOf("\n")).toBe(text.length - 1);
    expect(JSON.parse(text)).toMatchObject({
      version: "2.1.0",
      $schema: expect.stringMatching(/sarif-schema-2\.1\.0\.json$/),
    });
  });

  test("names the tool, its version and its home, and counts columns in characters", () => {
    expect(runOf(sampleReport([]))).toMatchObject({
      tool: {
        driver: { name: "mail-policy", semanticVersion: "0.1.0", informationUri: expect.stringMatching(/^https:/) },
      },
      columnKind: "unicodeCodePoints",
      results: [],
    });
  });

  test("has a category for each label", () => {
    expect(runOf(sampleReport([])).automationDetails).toEqual({ id: "mail-policy/default/" });
    expect(runOf(sampleReport([]), { label: "intern" }).automationDetails).toEqual({ id: "mail-policy/intern/" });
  });

  test("never says that the run failed, or GitHub would refuse its results", () => {
    const [fault] = [{ location: { file: "a.zone", line: 1, column: 1 }, message: "no SOA" }];
    const failed = sampleReport([], { faults: [fault], conclusion: "fail" });
    expect(runOf(failed).invocations).toMatchObject([{ executionSuccessful: true }]);
  });

  test("has what was not measured as notes, and never as results", () => {
    const unknown = sampleFinding("unknown", { message: sentence("TXT example.de: no answer") });
    const run = runOf(
      sampleReport([sampleDomain("example.de", [unknown])], { limitations: [inWords("port 25 is blocked")] }),
    );
    expect(run.results).toEqual([]);
    expect(notesOf(run)).toEqual([
      expect.stringContaining("port 25 is blocked"),
      expect.stringMatching(/^1 check of example\.de could not be measured: /),
    ]);
  });

  test("has at most a hundred such notes, and counts the rest", () => {
    const limitations = Array.from({ length: 103 }, (_, i) => inWords(`limit ${i}`));
    const notes = notesOf(runOf(sampleReport([], { limitations })));
    expect(notes).toHaveLength(101);
    expect(notes.at(-1)).toBe("and 3 more: see the JSON report");
  });
});

describe("errors without a report", () => {
  const fault = (line: number, message: string) => ({
    location: { file: "mail policy.yml", line, column: 3 },
    message,
  });
  const faultRun = (count: number): Run =>
    (
      JSON.parse(
        renderFaultsAsSarif(
          Array.from({ length: count }, (_, i) => fault(i + 1, `bad [a](b) ${i}`)),
          ENGLISH,
        ),
      ) as {
        runs: [Run];
      }
    ).runs[0];

  test("are notifications of a run that failed, which GitHub refuses, so that no alert is closed", () => {
    expect(faultRun(1)).toMatchObject({
      tool: { driver: { name: "mail-policy" } },
      results: [],
      invocations: [
        {
          executionSuccessful: false,
          toolConfigurationNotifications: [
            {
              level: "error",
              message: { text: "bad [a] (b) 0" },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "mail%20policy.yml" },
                    region: { startLine: 1, startColumn: 3 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test("are at most a hundred", () => {
    expect(faultRun(120).invocations?.[0]?.toolConfigurationNotifications).toHaveLength(100);
  });
});

describe("the limits", () => {
  test("keep the file below 10 MB before compression", () => {
    const long = Array.from({ length: 3000 }, (_, i) =>
      sampleFinding("fail", { subject: `${i}.example.de`, message: sentence(`${"漢".repeat(2000)} ${i}`) }),
    );
    const text = renderSarif(reportOf(...long));
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(8_000_000);
  });

  test("leave out the least severe", () => {
    const report = reportOf(
      sampleFinding("info", { subject: "i.example.de" }),
      sampleFinding("warn", { subject: "w.example.de" }),
      sampleFinding("fail", { subject: "f.example.de" }),
    );
    const run = runOf(report, {}, { results: 2, octets: 1e6 });
    expect(run.results?.map(({ level }) => level)).toEqual(["error", "warning"]);
    expect(notesOf(run)).toEqual(["1 result left out, the least severe ones; the JSON report has all."]);
  });

  test("count octets, and stop at the first result that does not fit", () => {
    const all = runOf(manyFailures(4)).results ?? [];
    const octets = all.slice(0, 2).reduce((sum, one) => sum + Buffer.byteLength(JSON.stringify(one)) + 1, 0);
    expect(runOf(manyFailures(4), {}, { results: 9, octets }).results).toHaveLength(2);
    expect(runOf(manyFailures(4), {}, { results: 9, octets: octets - 1 }).results).toHaveLength(1);
  });
});

/** Every place of a run. */
function placesIn({ results = [] }: Run): PhysicalLocation[] {
  return results.flatMap(({ locations = [] }) => locations.flatMap(({ physicalLocation }) => physicalLocation ?? []));
}

describe("whatever a report says", () => {
  test("the file is harmless in a log, and its parts fit together", () => {
    assert(
      property(hostileText, (text) => {
        const sarif = renderSarif(reportWithText(text), { label: text });
        expect(sarif.slice(0, -1)).not.toMatch(
          /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|##\[/u,
        );
        const run = runOf(reportWithText(text), { label: text });
        const { rules = [] } = run.tool.driver;
        expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
        for (const { ruleId, ruleIndex = -1, message, partialFingerprints } of run.results ?? []) {
          expect(rules[ruleIndex]?.id).toBe(ruleId);
          expect(message.text).not.toMatch(/\]\(|(?!\n)\p{Cc}/u);
          expect(partialFingerprints?.["primaryLocationLineHash"]).toMatch(/^[\da-f]{32}:\d+$/);
        }
        const prints = run.results?.map((one) => one.partialFingerprints?.["primaryLocationLineHash"]) ?? [];
        expect(new Set(prints).size).toBe(prints.length);
      }),
      { numRuns: propertyRuns(100) },
    );
  });

  test("every URI is one, and every region begins before it ends", () => {
    assert(
      property(hostileText, hostileText, (text, file) => {
        const lineEnds: LineEnds = new Map([[file, { columns: new Map([[1, 5]]), separator: "\n" }]]);
        const location = { file, line: 1, column: 9 };
        const run = runOf(reportOf(sampleFinding("fail", { location, message: sentence(text) })), { lineEnds });
        for (const { artifactLocation, region } of placesIn(run)) {
          // RFC 3986: only these characters, and none of them alone
          expect(artifactLocation?.uri).toMatch(/^(?:[\w.~:/-]|%[\da-f]{2})*$/i);
          expect(region?.startColumn).toBeLessThanOrEqual(region?.endColumn ?? 0);
        }
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});
