import { describe, expect, test } from "@jest/globals";
import { findingsWithStatus, surveyOf } from "../../src/report/survey.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";

describe("the findings of a status", () => {
  test("are in order: new failures first, then by domain, check and subject", () => {
    const report = sampleReport([
      sampleDomain("b.example", [
        sampleFinding("fail", { check: "spf/all" }),
        sampleFinding("fail", { check: "mx/target", change: "new" }),
      ]),
      sampleDomain("a.example", [
        sampleFinding("fail", { check: "spf/all", change: "unchanged", subject: "z" }),
        sampleFinding("fail", { check: "spf/all", subject: "y" }),
      ]),
    ]);
    const names = findingsWithStatus(report, "fail").map(
      ({ domain, finding }) => `${domain} ${finding.check} ${finding.subject}`,
    );
    expect(names).toEqual([
      "b.example mx/target example.de",
      "a.example spf/all y",
      "a.example spf/all z",
      "b.example spf/all example.de",
    ]);
  });

  test("are a copy: the report stays as it is", () => {
    const report = sampleReport([
      sampleDomain("a.example", [sampleFinding("fail", { subject: "z" }), sampleFinding("fail", { subject: "y" })]),
    ]);
    const before = JSON.stringify(report);
    findingsWithStatus(report, "fail");
    expect(JSON.stringify(report)).toBe(before);
  });
});

test("the fixed findings are those whose failure was fixed", () => {
  const report = sampleReport([
    sampleDomain("a.example", [sampleFinding("pass", { change: "fixed" }), sampleFinding("pass")]),
  ]);
  expect(surveyOf(report).listed.fixed).toHaveLength(1);
});
