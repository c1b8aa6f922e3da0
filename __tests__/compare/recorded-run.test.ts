import { expect, test } from "@jest/globals";
import { toRecordedRun } from "../../src/compare/recorded-run.ts";
import { findingKey } from "../../src/model.ts";
import { countByStatus } from "../../src/compare/gate.ts";
import { message } from "../../src/message.ts";
import { sampleEntry } from "../support/sample-history.ts";
import { sampleFinding } from "../support/sample-report.ts";

const counts = countByStatus([sampleFinding("fail"), sampleFinding("pass")]);
const ENTRY = sampleEntry({
  commit: "c0ffee",
  conclusion: "fail",
  counts,
  policy: "a".repeat(64),
  state: "b".repeat(64),
});

test("a recorded run has the outcomes of its findings, levels as they are now, and nothing of what was seen", () => {
  const key = (check: string): string => findingKey("example.de", check, "example.de");
  const outcomes = new Map([
    [
      "example.de",
      new Map([
        [key("spf/all"), "fail"],
        [key("mx/target"), "none"],
      ] as const),
    ],
    ["example.org", new Map()],
  ]);
  const run = toRecordedRun("earlier", ENTRY, outcomes, {
    file: "mail-policy.yml",
    levelOf: (check, domain) => (check === "spf/all" && domain === "example.de" ? "should" : "must"),
    statusOf: (outcome, level) => (outcome === "fail" ? (level === "should" ? "warn" : "fail") : outcome),
  });
  expect({ ...run, domains: [...run.domains] }).toEqual({
    name: "earlier",
    language: null,
    at: "2026-11-22T06:00:00.000Z",
    tool: "0.1.0",
    profile: null,
    view: "live",
    config: { file: "mail-policy.yml", sha256: "a".repeat(64) },
    commit: "c0ffee",
    conclusion: "fail",
    counts,
    faults: 0,
    limitations: [],
    leftOut: 0,
    domains: [
      {
        name: "example.de",
        mail: null,
        counts: countByStatus([sampleFinding("warn"), sampleFinding("not-applicable")]),
        findings: [
          finding("spf/all", "should", "fail", "warn", "fail"),
          finding("mx/target", "must", "not-applicable", "not-applicable", "none"),
        ],
      },
      { name: "example.org", mail: null, counts: countByStatus([]), findings: [] },
    ],
    waivers: null,
    attestations: null,
  });
});

function finding(check: string, level: string, outcome: string, status: string, recorded: "fail" | "none"): unknown {
  return {
    key: `example.de ${check} example.de`,
    check,
    subject: "example.de",
    section: "",
    requirements: [],
    tests: [],
    references: [],
    outcome,
    level,
    status,
    message: message("runs/recorded", { outcome: recorded }),
    evidence: [],
    location: { file: "", line: 1, column: 1 },
    isDeclared: false,
    fix: null,
    change: null,
    waiver: null,
  };
}
