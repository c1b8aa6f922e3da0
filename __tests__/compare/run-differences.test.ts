import { describe, expect, test } from "@jest/globals";
import { runDifferences } from "../../src/compare/run-differences.ts";
import type { Report } from "../../src/run-report.ts";
import type { ComparedRun } from "../../src/run-changes.ts";
import { sentence } from "../support/in-words.ts";
import { say } from "../support/in-english.ts";
import { OTHER_POLICY, sampleComparedRun } from "../support/sample-compared-run.ts";

const run = (over: Partial<Report> = {}): ComparedRun => sampleComparedRun([], over);
const said = (before: ComparedRun, after: ComparedRun): string[] =>
  runDifferences(before, after).map((one) => say(one));

describe("two runs", () => {
  test.each<[string, Partial<Report>, string]>([
    ["policy", OTHER_POLICY, "the policies differ: what they ask for, waive or accept may explain a change"],
    [
      "policy file",
      { config: { file: "other.yml", sha256: "1".repeat(64) } },
      "the policy file is other.yml instead of mail-policy.yml",
    ],
    ["profile", { profile: "bsi" }, "profile bsi instead of tr-03108"],
    ["view", { view: "live" }, "the live view instead of the planned view"],
    [
      "version",
      { tool: { name: "mail-policy", version: "0.2.0" } },
      "mail-policy 0.2.0 instead of 0.1.0: a check that is new or stricter can fail without a change of DNS",
    ],
    [
      "order",
      { at: "2026-11-22T12:00:00.000Z" },
      "the first run was measured after the second: name the earlier one first to see what became of it",
    ],
    [
      "number of domains",
      { changedOnly: { leftOut: 2, note: sentence("of the change") } },
      "the second run left out 2 domains that its change could not touch",
    ],
    [
      "number of errors",
      { faults: [{ location: { file: "a.zone", line: 1, column: 1 }, message: "no" }] },
      "the second run had 1 error in declared files: the records affected were not judged",
    ],
  ])("of another %s say so", (_what, over, words) => {
    expect(said(run(), run(over))).toEqual([words]);
  });

  test.each<[string, Partial<Report>, Partial<Report>, string[]]>([
    [
      "left out a domain",
      { changedOnly: { leftOut: 1, note: sentence("of the change") } },
      {},
      ["the first run left out 1 domain that its change could not touch"],
    ],
    [
      "had errors",
      { faults: [{ location: { file: "a.zone", line: 1, column: 1 }, message: "no" }] },
      {},
      ["the first run had 1 error in declared files: the records affected were not judged"],
    ],
  ])("of which the first %s say so", (_what, before, after, words) => {
    expect(said(run(before), run(after))).toEqual(words);
  });

  test("that were measured later and differ in nothing say nothing", () => {
    expect(said(run(), run({ at: "2026-12-23T12:00:00.000Z" }))).toEqual([]);
  });

  test("of which one recorded neither profile nor waivers say what is missing", () => {
    expect(said({ ...run({ profile: "bsi" }), profile: null, waivers: null }, run())).toEqual([
      "the first run is of the history, which keeps outcomes only: neither waivers nor what was seen; the levels are those of the policy now",
    ]);
  });
});
