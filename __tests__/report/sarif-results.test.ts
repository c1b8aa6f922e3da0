// The results of a SARIF file.
import { describe, expect, test } from "@jest/globals";
import type { Result } from "sarif";
import type { FileEdit, Finding, LineEnds } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { sentence } from "../support/in-words.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { listResults } from "../support/in-english.ts";

const resultsIn = (report: Report): Result[] => listResults(report, new Map()).map((make) => make());
const resultsOf = (...findings: Finding[]): Result[] => resultsIn(sampleReport([sampleDomain("example.de", findings)]));
const one = (finding: Finding): Result => (resultsOf(finding) as [Result])[0];
const WAIVER = { reason: "re-signed on 2027-01-10", owner: "@mail-team", expires: "2027-01-15" };

describe("a result", () => {
  test("says whose finding it is, what was seen, how to fix it, and what to publish", () => {
    const fix = {
      text: sentence("Publish this record"),
      records: [{ name: "example.de.", type: "TXT", data: '"v=spf1 -all"' }],
    };
    expect(one(sampleFinding("fail", { fix }))).toEqual({
      ruleId: "spf/lookup-limit",
      level: "error",
      message: {
        text: 'example.de: 11 lookups, 10 are allowed: include:_spf.a.example (11).\nPublish this record.\nexample.de. IN TXT "v=spf1 -all"',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "dns/example.de.zone", uriBaseId: "%SRCROOT%" },
            region: { startLine: 12, startColumn: 1, endLine: 12 },
          },
          logicalLocations: [{ fullyQualifiedName: "example.de", kind: "resource" }],
        },
      ],
      partialFingerprints: {
        "mailPolicyKey/v1": expect.stringMatching(/^[\da-f]{32}:1$/),
        primaryLocationLineHash: expect.stringMatching(/^[\da-f]{32}:1$/),
      },
    });
  });

  test("is an error, a warning or a note by the level of the check; what passed or is unknown is none", () => {
    const statuses = ["pass", "unknown", "not-applicable", "info", "warn", "fail"] as const;
    expect(resultsOf(...statuses.map((status) => sampleFinding(status))).map(({ level }) => level)).toEqual([
      "error",
      "warning",
      "note",
    ]);
  });

  test("says whether the baseline has it, and is an error all the same", () => {
    const states = (["new", "unchanged", null] as const).map((change) => one(sampleFinding("fail", { change })));
    expect(states.map(({ level, baselineState }) => [level, baselineState])).toEqual([
      ["error", "new"],
      ["error", "unchanged"],
      ["error", undefined],
    ]);
  });

  test("says so of all results or of none", () => {
    const compared = [sampleFinding("fail", { change: "new" }), sampleFinding("warn", { change: "unchanged" })];
    const statesOf = (...reports: Report[]): unknown[] =>
      reports.flatMap((report) => resultsIn(report).map(({ baselineState }) => baselineState));
    const reportOf = (findings: Finding[], more: Partial<Report> = {}): Report =>
      sampleReport([sampleDomain("example.de", [...findings, sampleFinding("pass"), sampleFinding("unknown")])], more);
    const location = { file: "a.zone", line: 1, column: 1 };
    expect(statesOf(reportOf(compared))).toEqual(["new", "unchanged"]);
    const undetermined = [
      reportOf([...compared, sampleFinding("waived", { change: null, waiver: WAIVER })]),
      reportOf(compared, { faults: [{ location, message: "no SOA" }] }),
      reportOf(compared, { warnings: [{ location, message: sentence("no dot"), suggestion: null }] }),
    ];
    expect(statesOf(...undetermined)).toEqual(Array.from({ length: 9 }, () => undefined));
  });

  test("is not made of what was fixed", () => {
    expect(resultsOf(sampleFinding("pass", { change: "fixed" }))).toEqual([]);
  });

  test("is suppressed where it is waived, and then each says whether it is", () => {
    const waived = sampleFinding("waived", { subject: "a.example.de", waiver: WAIVER });
    const results = resultsOf(waived, sampleFinding("fail"), sampleFinding("warn"));
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [],
      [
        {
          kind: "external",
          status: "accepted",
          justification: "re-signed on 2027-01-10 (@mail-team, until 2027-01-15)",
        },
      ],
    ]);
    expect(one(sampleFinding("fail"))).not.toHaveProperty("suppressions");
  });

  test("has no link of others", () => {
    const records = [{ name: "example.de.", type: "TXT", data: '"[a](http://b)"' }];
    const fix = { text: sentence("see [x](http://y)"), records };
    const { text } = one(sampleFinding("fail", { message: sentence("[a](http://b)"), fix })).message;
    expect(text).toBe('example.de: [a] (http://b).\nsee [x] (http://y).\nexample.de. IN TXT "[a\\093(http://b)"');
  });

  test("shows records whole or not at all, and counts those that do not fit", () => {
    // two lines of 8,192 characters are just enough
    const records = Array.from({ length: 5 }, (_, i) => ({
      name: "a.",
      type: "TXT",
      data: `"${i}${"x".repeat(8179)}"`,
    }));
    const { text = "" } = one(sampleFinding("fail", { fix: { text: sentence("Publish these."), records } })).message;
    const lines = text.split("\n");
    expect(lines.slice(2).map((line) => line.slice(0, 12))).toEqual(['a. IN TXT "0', 'a. IN TXT "1', "(3 more: see"]);
  });
});

describe("the fingerprint", () => {
  const printOf = (finding: Finding): unknown => one(finding).partialFingerprints?.["primaryLocationLineHash"];

  test("stays when the line, the message or the level changes", () => {
    const before = printOf(sampleFinding("fail"));
    const location = { file: "dns/example.de.zone", line: 99, column: 5 };
    expect(printOf(sampleFinding("warn", { location, message: sentence("12 lookups") }))).toBe(before);
  });

  test("differs for another check, subject or domain", () => {
    const prints = [
      sampleFinding("fail"),
      sampleFinding("fail", { check: "spf/record" }),
      sampleFinding("fail", { subject: "mx1.example.de" }),
    ].map(printOf);
    const elsewhere = sampleReport([sampleDomain("example.org", [sampleFinding("fail")])]);
    prints.push(resultsIn(elsewhere)[0]?.partialFingerprints?.["primaryLocationLineHash"]);
    expect(new Set(prints).size).toBe(4);
  });

  test("of errors in files stays where lines move, and counts equal ones", () => {
    const fault = (line: number) => ({ location: { file: "a.zone", line, column: 1 }, message: "no TTL" });
    const prints = (...lines: number[]): unknown[] =>
      resultsIn(sampleReport([], { faults: lines.map(fault) })).map(
        ({ partialFingerprints }) => partialFingerprints?.["primaryLocationLineHash"],
      );
    expect(prints(1, 2)).toEqual(prints(7, 9));
    expect(prints(1, 2)).toEqual([expect.stringMatching(/:1$/), expect.stringMatching(/:2$/)]);
  });
});

describe("the order", () => {
  test("is errors in files, new failures, other failures, warnings, information, what is waived", () => {
    const location = { file: "a.zone", line: 1, column: 1 };
    const report = sampleReport(
      [
        sampleDomain("example.de", [
          sampleFinding("waived", { subject: "waived", waiver: WAIVER }),
          sampleFinding("info", { subject: "info" }),
          sampleFinding("warn", { subject: "warn" }),
          sampleFinding("fail", { subject: "known", change: "unchanged" }),
          sampleFinding("fail", { subject: "new", change: "new" }),
        ]),
      ],
      {
        faults: [{ location, message: "no SOA" }],
        warnings: [{ location, message: sentence("no last dot"), suggestion: "@ MX 10 mx.example.de." }],
      },
    );
    expect(resultsIn(report).map(({ message }) => message.text?.split(/[:\n]/, 1)[0])).toEqual([
      "no SOA.",
      "new (example.de)",
      "known (example.de)",
      "warn (example.de)",
      "no last dot.",
      "info (example.de)",
      "waived (example.de)",
    ]);
  });

  test("what files have wrong has rules of its own, and the corrected text", () => {
    const location = { file: "a.zone", line: 4, column: 3 };
    const [fault, warning] = resultsIn(
      sampleReport([], {
        faults: [{ location, message: "no SOA" }],
        warnings: [{ location, message: sentence("no last dot"), suggestion: "@ MX 10 mx.example.de." }],
      }),
    );
    const region = { startLine: 4, startColumn: 3, endLine: 4 };
    for (const result of [fault, warning])
      expect(result?.locations).toEqual([
        { physicalLocation: { artifactLocation: { uri: "a.zone", uriBaseId: "%SRCROOT%" }, region } },
      ]);
    expect(fault).toMatchObject({ ruleId: "declared/fault", level: "error", message: { text: "no SOA." } });
    expect(warning).toMatchObject({
      ruleId: "declared/warning",
      level: "warning",
      message: { text: "no last dot.\nWrite instead:\n@ MX 10 mx.example.de." },
    });
  });
});

describe("a fix", () => {
  const fixesOf = (edit: Partial<FileEdit>, lineEnds: LineEnds = new Map()): Result["fixes"] => {
    const finding = sampleFinding("fail", {
      fix: {
        text: sentence("Publish this."),
        records: [],
        edit: { file: "dns/a b.zone", line: 3, endLine: 4, before: ["one", "zwölf 😀"], after: ["x", "y"], ...edit },
      },
    });
    return listResults(sampleReport([sampleDomain("example.de", [finding])]), lineEnds)[0]?.().fixes;
  };

  test("replaces whole lines, counted in characters", () => {
    expect(fixesOf({})).toEqual([
      {
        description: { text: "Publish this." },
        artifactChanges: [
          {
            artifactLocation: { uri: "dns/a%20b.zone", uriBaseId: "%SRCROOT%" },
            replacements: [
              {
                deletedRegion: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 8 },
                insertedContent: { text: "x\ny" },
              },
            ],
          },
        ],
      },
    ]);
  });

  test("ends lines as its file does", () => {
    const lineEnds: LineEnds = new Map([["dns/a b.zone", { columns: new Map(), separator: "\r\n" }]]);
    expect(fixesOf({}, lineEnds)).toMatchObject([
      { artifactChanges: [{ replacements: [{ insertedContent: { text: "x\r\ny" } }] }] },
    ]);
  });

  test("without new lines takes the end of the last one too", () => {
    expect(fixesOf({ after: [] })).toMatchObject([
      {
        artifactChanges: [
          {
            replacements: [
              {
                deletedRegion: { startLine: 3, startColumn: 1, endLine: 5, endColumn: 1 },
                insertedContent: { text: "" },
              },
            ],
          },
        ],
      },
    ]);
  });

  test("is left out where nobody could read it", () => {
    expect(fixesOf({ after: ["x".repeat(70_000)] })).toBeUndefined();
  });
});
