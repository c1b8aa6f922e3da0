import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import { formatEvidence, parseEvidence } from "../../src/received-reports/evidence-file.ts";
import type { Evidence } from "../../src/received-reports/evidence.ts";
import { RETENTION_DAYS, firstKeptDay, mergeEvidence } from "../../src/received-reports/merge-evidence.ts";
import { anyReadings, evidenceOf } from "./any-evidence.ts";
import { AT } from "./counting.ts";
import { inEnglish } from "../support/in-english.ts";

const EMPTY: Evidence = { version: 1, domains: {} };

function keysOf({ domains }: Evidence): string[] {
  return Object.entries(domains)
    .flatMap(([name, { dmarc, tlsRpt }]) => [
      ...dmarc.reports.map(({ key }) => `${name} dmarc ${key}`),
      ...tlsRpt.reports.map(({ key }) => `${name} tls ${key}`),
    ])
    .toSorted();
}

describe("merging", () => {
  test("does not depend on the order", () => {
    assert(
      property(anyReadings, ([a = [], b = []]) => {
        const [one, other] = [evidenceOf(a), evidenceOf(b)];
        expect(mergeEvidence(one, other, AT)).toEqual(mergeEvidence(other, one, AT));
      }),
    );
  });

  test("changes nothing where it is done again", () => {
    assert(
      property(anyReadings, ([a = [], b = []]) => {
        const [one, other] = [evidenceOf(a), evidenceOf(b)];
        expect(mergeEvidence(one, one, AT)).toEqual(one);
        expect(mergeEvidence(one, EMPTY, AT)).toEqual(one);
        const merged = mergeEvidence(one, other, AT);
        expect(mergeEvidence(merged, merged, AT)).toEqual(merged);
      }),
    );
  });

  test("counts each report that is listed once, and loses none that both have", () => {
    assert(
      property(anyReadings, ([a = [], b = []]) => {
        const merged = mergeEvidence(evidenceOf(a), evidenceOf(b), AT);
        const listed = new Set(keysOf(merged));
        const all = [...new Map([...a, ...b].map((report) => [report.id, report])).values()];
        const counted = all.filter((report) => keysOf(evidenceOf([report])).every((key) => listed.has(key)));
        expect(keysOf(evidenceOf(counted))).toEqual([...listed].toSorted());
        expect(merged).toEqual(evidenceOf(counted));
      }),
    );
  });

  test("is the sum where no report is in both", () => {
    assert(
      property(anyReadings, ([a = [], b = []]) => {
        const rest = b.filter(({ id }) => !a.some((report) => report.id === id));
        expect(mergeEvidence(evidenceOf(a), evidenceOf(rest), AT)).toEqual(evidenceOf([...a, ...rest]));
      }),
    );
  });

  test("leaves out days that are no longer kept", () => {
    const at = "2028-01-01T00:00:00.000Z";
    const kept = evidenceOf([{ id: 0, dmarc: [], tls: [] }]);
    expect(firstKeptDay(AT)).toBe("2025-10-26");
    expect(RETENTION_DAYS).toBe(400);
    expect(keysOf(mergeEvidence(kept, EMPTY, AT))).toHaveLength(2);
    expect(mergeEvidence(kept, EMPTY, at)).toEqual(EMPTY);
  });
});

describe("going on from what was kept", () => {
  test("counts what is new, and nothing again", () => {
    assert(
      property(anyReadings, ([a = [], b = []]) => {
        expect(evidenceOf(b, evidenceOf(a))).toEqual(evidenceOf([...a, ...b]));
      }),
    );
  });
});

describe("evidence.json", () => {
  test("is read as it was written", () => {
    assert(
      property(anyReadings, ([a = []]) => {
        const evidence = evidenceOf(a);
        expect(parseEvidence(formatEvidence(evidence))).toEqual({ evidence });
      }),
    );
  });

  test("has a line for each report and row", () => {
    const text = formatEvidence(evidenceOf([{ id: 0, dmarc: [], tls: [] }]));
    expect(text.split("\n")).toEqual([
      '{"version":1,"domains":{',
      '"a.example":{"dmarc":{"reports":[',
      expect.stringMatching(/^\{"key":"[0-9a-f]{16}","organisation":"R","begin":"2026-11-20T00:00:00.000Z","end":/),
      '],"rows":[]},"tlsRpt":{"reports":[',
      expect.stringMatching(/^\{"key"/),
      '],"rows":[]}}',
      "}}",
      "",
    ]);
  });

  const REPORT = {
    key: "0".repeat(16),
    organisation: "R",
    begin: "2026-11-26T00:00:00.000Z",
    end: "2026-11-26T23:59:59.000Z",
  };
  const ROW = { day: "2026-11-26", organisation: "R", policy: "sts", successful: 1, failed: 0, failures: [] };
  const file = (reports: unknown[], rows: unknown[] = [], name = "a.example"): string =>
    JSON.stringify({
      version: 1,
      domains: { [name]: { dmarc: { reports: [], rows: [] }, tlsRpt: { reports, rows } } },
    });

  test("may have been written by hand", () => {
    expect(parseEvidence(file([REPORT], [ROW]))).toHaveProperty("evidence");
  });

  test.each([
    ["no JSON", "{", /^it is not valid JSON$/],
    ["another version", '{"version":2,"domains":{}}', /^evidence\/version must be 1$/],
    [
      "a key that is none",
      file([{ ...REPORT, key: "x" }]),
      /^evidence\/domains\/a\.example\/tlsRpt\/reports\/0\/key must match pattern/,
    ],
    [
      "a moment that does not exist",
      file([{ ...REPORT, begin: "2026-11-31T00:00:00.000Z" }]),
      /^evidence\/domains\/a\.example has a report without a valid period$/,
    ],
    [
      "a period that is turned around",
      file([{ ...REPORT, begin: REPORT.end, end: REPORT.begin }]),
      /without a valid period$/,
    ],
    ["a report twice", file([REPORT, REPORT]), /^evidence\/domains\/a\.example has a report twice$/],
    ["rows without a report", file([], [ROW]), /^evidence\/domains\/a\.example has rows of a day without a report$/],
    ["a negative count", file([REPORT], [{ ...ROW, failed: -1 }]), /failed must be >= 0$/],
    ["a line break in a text", file([REPORT], [{ ...ROW, organisation: "a\nb" }]), /organisation must match pattern/],
    [
      "a name that is not a domain name",
      file([REPORT], [], "A.example"),
      /^evidence\/domains has a name that is not a domain name$/,
    ],
    ["more than it has", file([{ ...REPORT, mailbox: "a@b.example" }]), /must NOT have additional properties$/],
  ])("is refused with %s", (_what, text, problem) => {
    expect(inEnglish(parseEvidence(text))).toEqual({ problem: expect.stringMatching(problem) });
  });
});
