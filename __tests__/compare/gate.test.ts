import { describe, expect, test } from "@jest/globals";
import type { GateInput, GateRules } from "../../src/compare/gate.ts";
import { conclude, countByStatus, decideGate } from "../../src/compare/gate.ts";
import type { FailOn, Finding } from "../../src/model.ts";
import type { Baseline, Conclusion, Gate, WeakenedFailure } from "../../src/run-report.ts";
import { sentence } from "../support/in-words.ts";
import { sampleDomain, sampleFinding } from "../support/sample-report.ts";
import { say, sayAll } from "../support/in-english.ts";

const FRESH = sampleFinding("fail", { change: "new" });
const KNOWN = sampleFinding("fail", { change: "unchanged" });
const WAIVED = sampleFinding("waived", { change: "new" });
const WARNED = sampleFinding("warn", { change: "new" });
const OPEN = sampleFinding("unknown");
const OPEN_SHOULD = sampleFinding("unknown", { level: "should" });
const FIXED = sampleFinding("pass", { change: "fixed" });

const KINDS = {
  live: { kind: "live" },
  base: { kind: "base", name: "main" },
  first: { kind: "first-policy", name: "main" },
  unread: { kind: "not-read", reason: sentence("not compared with main: 403") },
  none: { kind: "none", counts: "every-failure" },
  action: { kind: "none", counts: "own-comparisons" },
} as const satisfies Record<string, Baseline>;
type Kind = keyof typeof KINDS;

const WEAKENED: WeakenedFailure = {
  domain: "example.de",
  finding: sampleFinding("fail", { check: "spf/all", change: "new" }),
  by: "waiver",
};

function gateOf(findings: Finding[], kind: Kind, rules: Partial<GateRules>, over: Partial<GateInput> = {}): Gate {
  return decideGate(
    { failOn: "regression", failOnUnknown: false, failOnWeakened: false, ...rules },
    {
      domains: [sampleDomain("example.de", findings)],
      baseline: KINDS[kind],
      comparingChecks: new Set(["drift/records"]),
      weakenedFailures: [],
      faults: [],
      notes: [],
      ...over,
    },
  );
}

const FAULT = { location: { file: "a.zone", line: 1, column: 1 }, message: "broken" };
const OPEN_FAILURE = sampleFinding("fail");
const DRIFT = sampleFinding("fail", { check: "drift/records" });

describe("the gate", () => {
  test.each<FailOn>(["regression", "violation", "never"])("fails on a fault of a declared file under %s", (failOn) => {
    const gate = gateOf([FIXED], "live", { failOn }, { faults: [FAULT] });
    expect([gate.passed, sayAll(gate.reasons)]).toEqual([
      false,
      ["1 error in the declared files: the records affected were not judged"],
    ]);
  });

  test.each<[string, Finding, FailOn, Kind, boolean]>([
    ["a new failure", FRESH, "regression", "live", false],
    ["a new failure", FRESH, "regression", "base", false],
    ["a known failure", KNOWN, "regression", "live", true],
    ["a known failure", KNOWN, "regression", "base", true],
    ["a failure whose baseline was not measured", OPEN_FAILURE, "regression", "base", true],
    ["a failure whose baseline was not measured", OPEN_FAILURE, "violation", "base", false],
    ["a failure of the first policy", KNOWN, "regression", "first", true],
    ["a failure of the first policy", KNOWN, "violation", "first", false],
    ["a failure of a base that was not read", OPEN_FAILURE, "regression", "unread", true],
    ["a failure of a base that was not read", OPEN_FAILURE, "violation", "unread", false],
    ["drift without a base that was expected", DRIFT, "regression", "unread", true],
    ["a failure without a baseline", OPEN_FAILURE, "regression", "none", false],
    ["a failure without a baseline in the Action", OPEN_FAILURE, "regression", "action", true],
    ["a failure without a baseline in the Action", OPEN_FAILURE, "violation", "action", false],
    ["drift, which needs no baseline,", DRIFT, "regression", "action", false],
    ["drift, which needs no baseline,", DRIFT, "never", "action", true],
    ["a known failure", KNOWN, "violation", "live", false],
    ["a new failure", FRESH, "never", "live", true],
    ["a failure without a baseline", OPEN_FAILURE, "never", "none", true],
    ["a waived failure", WAIVED, "regression", "live", true],
    ["a waived failure", WAIVED, "violation", "none", true],
    ["a new warning", WARNED, "violation", "none", true],
    ["a new warning", WARNED, "regression", "live", true],
    ["what was fixed", FIXED, "violation", "live", true],
    ["an unknown must", OPEN, "violation", "none", true],
  ])("meets %s (%#) under %s and %s", (_what, finding, failOn, kind, passed) => {
    expect(gateOf([finding], kind, { failOn }).passed).toBe(passed);
  });

  test.each<[string, Finding, FailOn, boolean]>([
    ["an unknown must", OPEN, "regression", false],
    ["an unknown must", OPEN, "violation", false],
    ["an unknown must", OPEN, "never", true],
    ["an unknown should", OPEN_SHOULD, "violation", true],
    ["a known failure", KNOWN, "regression", true],
  ])("with --fail-on-unknown meets %s (%#) under %s", (_what, finding, failOn, passed) => {
    expect(gateOf([finding], "live", { failOn, failOnUnknown: true }).passed).toBe(passed);
  });

  test.each<[FailOn, boolean, string[]]>([
    ["regression", true, ["spf/all of example.de fails, and is waived by this change"]],
    ["violation", true, ["spf/all of example.de fails, and is waived by this change"]],
    ["never", true, []],
    ["regression", false, []],
  ])("under %s and --fail-on-weakened %s meets a failure that the change waives", (failOn, failOnWeakened, reasons) => {
    const gate = gateOf([WAIVED], "base", { failOn, failOnWeakened }, { weakenedFailures: [WEAKENED] });
    expect([gate.passed, sayAll(gate.reasons)]).toEqual([reasons.length === 0, reasons]);
  });

  test("gives every reason with its check, subject and message", () => {
    const domains = [
      sampleDomain("example.de", [FRESH, KNOWN]),
      sampleDomain("example.org", [{ ...FRESH, subject: "example.org" }]),
    ];
    const gate = gateOf([], "live", {}, { domains });
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
