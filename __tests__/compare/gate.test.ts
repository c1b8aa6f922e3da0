import { describe, expect, test } from "@jest/globals";
import { conclude, countByStatus, decideGate } from "../../src/compare/gate.ts";
import { say, sayAll } from "../../src/report/say.ts";
import type { Conclusion, FailOn, Finding } from "../../src/model.ts";
import { sampleDomain, sampleFinding } from "../support/sample-report.ts";

const FRESH = sampleFinding("fail", { change: "new" });
const KNOWN = sampleFinding("fail", { change: "unchanged" });
const WAIVED = sampleFinding("waived", { change: "new" });
const WARNED = sampleFinding("warn", { change: "new" });
const OPEN = sampleFinding("unknown");
const OPEN_SHOULD = sampleFinding("unknown", { level: "should" });
const FIXED = sampleFinding("pass", { change: "fixed" });

function passes(finding: Finding, failOn: FailOn, baseline: "live" | "none", failOnUnknown = false): boolean {
  return decideGate([sampleDomain("example.de", [finding])], { failOn, failOnUnknown, baseline, notes: [], faults: [] })
    .passed;
}

const FAULT = { location: { file: "a.zone", line: 1, column: 1 }, message: "broken" };

describe("the gate", () => {
  test.each<FailOn>(["regression", "violation", "never"])("fails on a fault of a declared file under %s", (failOn) => {
    const options = { failOn, failOnUnknown: false, baseline: "live" as const, notes: [], faults: [FAULT] };
    const gate = decideGate([sampleDomain("example.de", [FIXED])], options);
    expect([gate.passed, sayAll(gate.reasons)]).toEqual([
      false,
      ["1 error in the declared files: the records affected were not judged"],
    ]);
  });

  test.each<[string, Finding, FailOn, "live" | "none", boolean]>([
    ["a new failure", FRESH, "regression", "live", false],
    ["a known failure", KNOWN, "regression", "live", true],
    ["a failure without a baseline", sampleFinding("fail"), "regression", "none", false],
    ["a known failure", KNOWN, "violation", "live", false],
    ["a new failure", FRESH, "never", "live", true],
    ["a failure without a baseline", sampleFinding("fail"), "never", "none", true],
    ["a waived failure", WAIVED, "regression", "live", true],
    ["a waived failure", WAIVED, "violation", "none", true],
    ["a new warning", WARNED, "violation", "none", true],
    ["a new warning", WARNED, "regression", "live", true],
    ["what was fixed", FIXED, "violation", "live", true],
    ["an unknown must", OPEN, "violation", "none", true],
  ])("meets %s (%#) under %s", (_what, finding, failOn, baseline, passed) => {
    expect(passes(finding, failOn, baseline)).toBe(passed);
  });

  test.each<[string, Finding, FailOn, boolean]>([
    ["an unknown must", OPEN, "regression", false],
    ["an unknown must", OPEN, "violation", false],
    ["an unknown must", OPEN, "never", true],
    ["an unknown should", OPEN_SHOULD, "violation", true],
    ["a known failure", KNOWN, "regression", true],
  ])("with --fail-on-unknown meets %s (%#) under %s", (_what, finding, failOn, passed) => {
    expect(passes(finding, failOn, "live", true)).toBe(passed);
  });

  test("gives every reason with its check, subject and message", () => {
    const domains = [
      sampleDomain("example.de", [FRESH, KNOWN]),
      sampleDomain("example.org", [{ ...FRESH, subject: "example.org" }]),
    ];
    const gate = decideGate(domains, {
      failOn: "regression",
      failOnUnknown: false,
      baseline: "live",
      notes: [],
      faults: [],
    });
    expect(sayAll(gate.reasons)).toEqual([
      `spf/lookup-limit of example.de: ${say(FRESH.message)}`,
      `spf/lookup-limit of example.org: ${say(FRESH.message)}`,
    ]);
  });
});

describe("the conclusion", () => {
  test.each<[Conclusion, Finding[]]>([
    ["pass", [FIXED, WARNED, OPEN_SHOULD]],
    ["pass", []],
    ["pass", [WAIVED]],
    ["fail", [KNOWN, OPEN]],
    ["fail", [FRESH]],
    ["inconclusive", [FIXED, OPEN]],
  ])("is %s (%#)", (conclusion, findings) => {
    expect(conclude([sampleDomain("a.example", [FIXED]), sampleDomain("b.example", findings)], [])).toBe(conclusion);
  });

  test.each<[Conclusion, Finding[]]>([
    ["inconclusive", [FIXED]],
    ["fail", [KNOWN]],
  ])("is %s at best where a declared file has a fault", (conclusion, findings) => {
    expect(conclude([sampleDomain("a.example", findings)], [FAULT])).toBe(conclusion);
  });
});

test("every status is counted once", () => {
  const findings = (["pass", "fail", "warn", "info", "unknown", "not-applicable", "waived"] as const).map((status) =>
    sampleFinding(status),
  );
  expect(countByStatus([...findings, FRESH])).toEqual({
    pass: 1,
    fail: 2,
    warn: 1,
    info: 1,
    unknown: 1,
    notApplicable: 1,
    waived: 1,
  });
});
