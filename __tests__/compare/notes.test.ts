import { describe, expect, test } from "@jest/globals";
import type { Compared } from "../../src/compare/notes.ts";
import { comparisonNotes } from "../../src/compare/notes.ts";
import type { FailOn } from "../../src/model.ts";
import type { DomainReport } from "../../src/run-report.ts";
import { sentence } from "../support/in-words.ts";
import { sampleDomain, sampleFinding } from "../support/sample-report.ts";
import { sayAll } from "../support/in-english.ts";

const OLD = sampleFinding("fail", { change: "unchanged" });
const OPEN = sampleFinding("fail");
const SILENT = sampleFinding("unknown", { message: sentence("no answer") });
const BASE = { kind: "base", name: "main" } as const;

function notesOf(domains: DomainReport[], over: Partial<Compared>, failOn: FailOn = "regression"): unknown {
  const compared = {
    baseline: BASE,
    differences: [],
    baselineFindings: [],
    earlierDomains: ["example.de"],
    ...over,
  } as const;
  return sayAll(comparisonNotes(failOn, domains, compared));
}

describe("a comparison", () => {
  test("with live DNS that says all says nothing more", () => {
    const findings = [OLD, sampleFinding("fail", { change: "new" }), sampleFinding("unknown")];
    expect(notesOf([sampleDomain("example.de", findings)], { baseline: { kind: "live" } })).toEqual([]);
  });

  test("with a recorded run names it, says how it differs, and whose old failures do not count", () => {
    const baseline = { kind: "history", at: "2026-11-22T06:00:00.000Z", commit: "c0ffee".repeat(7) } as const;
    const differences = [sentence("the policies differ"), sentence("another version")];
    expect(notesOf([sampleDomain("example.org", [OLD])], { baseline, differences })).toEqual([
      expect.stringMatching(/^compared with .*2026-11-22.*c0ffee/),
      "the policies differ",
      "another version",
      "example.org is new in the policy: 1 of its findings already existed and does not count as new",
    ]);
  });

  test("with the base names it", () => {
    expect(notesOf([], {})).toEqual(["compared with the policy and the zones of main"]);
  });

  test("with the base says whose old failures do not count as new", () => {
    const domains = [
      sampleDomain("example.de", [OLD]),
      sampleDomain("example.org", [OLD, OLD]),
      sampleDomain("example.net", [sampleFinding("pass")]),
    ];
    expect(notesOf(domains, {})).toEqual([
      "compared with the policy and the zones of main",
      "example.org is new in the policy: 2 of its findings already existed and do not count as new",
    ]);
  });

  test("names the first failures that are not known to be new, and why", () => {
    const findings = Array.from({ length: 7 }, (_, i) => ({ ...OPEN, subject: `s${i}` }));
    const refused = sampleFinding("unknown", { subject: "s2", message: sentence("refused") });
    const other = sampleFinding("unknown", { check: "spf/all" });
    const baselineFindings = [SILENT, { ...SILENT, subject: "s1" }, refused, other];
    expect(notesOf([sampleDomain("example.de", findings)], { baseline: { kind: "live" }, baselineFindings })).toEqual([
      expect.stringMatching(
        /^not known to be new, because the baseline could not be measured \(no answer.*refused\): spf\/lookup-limit of s0, .*, spf\/lookup-limit of s4 and 2 more$/,
      ),
    ]);
  });

  test.each([
    [
      [OLD, OLD],
      "main has no policy file, so 2 failures count as known. To enforce the policy now, set `fail-on: violation`; to accept failures for a time, add waivers.",
    ],
    [
      [OLD],
      "main has no policy file, so 1 failure counts as known. To enforce the policy now, set `fail-on: violation`; to accept failures for a time, add waivers.",
    ],
    [[sampleFinding("warn")], "main has no policy file, so nothing is compared"],
  ])("with a base without a policy is one line (%#)", (findings, line) => {
    const baseline = { kind: "first-policy", name: "main" } as const;
    expect(notesOf([sampleDomain("example.de", findings)], { baseline })).toEqual([line]);
    expect(notesOf([sampleDomain("example.de", findings)], { baseline }, "violation")).toEqual([]);
  });

  test.each([
    [[OPEN], "regression", ["1 failure not known to be new, so the gate lets it pass"]],
    [[OPEN, OPEN], "regression", ["2 failures not known to be new, so the gate lets them pass"]],
    [[OPEN], "violation", []],
    [[sampleFinding("warn")], "regression", []],
  ] as const)("that was expected says why there is none (%#)", (findings, failOn, lines) => {
    const baseline = { kind: "not-read", reason: sentence("not compared with main: 403") } as const;
    expect(notesOf([sampleDomain("example.de", [...findings])], { baseline }, failOn)).toEqual([
      "not compared with main: 403",
      ...lines,
    ]);
  });

  test.each([
    ["every-failure", /^there is nothing to compare with, so every failure counts\. With `--base origin\/main`/],
    ["own-comparisons", /^there is no earlier state to compare with, so only differences from live DNS fail the job\./],
  ] as const)("with nothing says that %s counts, where there is a failure", (counts, line) => {
    const baseline = { kind: "none", counts } as const;
    expect(notesOf([sampleDomain("example.de", [OPEN])], { baseline })).toEqual([expect.stringMatching(line)]);
    expect(notesOf([sampleDomain("example.de", [SILENT])], { baseline })).toEqual([]);
    expect(notesOf([sampleDomain("example.de", [OPEN])], { baseline }, "violation")).toEqual([]);
  });
});
