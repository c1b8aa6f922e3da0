import { describe, expect, test } from "@jest/globals";
import type { BaseOutcome, HistoryOutcome } from "../../src/compare/baseline.ts";
import { chooseBaseline } from "../../src/compare/baseline.ts";
import type { Baseline } from "../../src/run-report.ts";
import { sentence } from "../support/in-words.ts";

const reason = sentence("not compared with main: 403");
const everything = { kind: "none", counts: "every-failure" } as const;
const comparisons = { kind: "none", counts: "own-comparisons" } as const;

describe("the baseline", () => {
  test.each<[string, BaseOutcome, boolean, Baseline]>([
    ["the commit that was read", { kind: "read", name: "main" }, false, { kind: "base", name: "main" }],
    ["that commit, also where live DNS differs", { kind: "read", name: "main" }, true, { kind: "base", name: "main" }],
    ["no policy at all", { kind: "no-policy", name: "main" }, false, { kind: "first-policy", name: "main" }],
    [
      "no policy, also where live DNS differs",
      { kind: "no-policy", name: "main" },
      true,
      { kind: "first-policy", name: "main" },
    ],
    ["not known where the commit was not read", { kind: "not-read", reason }, false, { kind: "not-read", reason }],
    ["not live DNS in its place", { kind: "not-read", reason }, true, { kind: "not-read", reason }],
    ["live DNS where no commit was expected and it differs", everything, true, { kind: "live" }],
    ["live DNS in the Action too", comparisons, true, { kind: "live" }],
    ["nothing where no commit was expected", everything, false, everything],
    ["nothing in the Action either", comparisons, false, comparisons],
  ])("is %s", (_what, base, differs, baseline) => {
    expect(chooseBaseline(base, null, differs)).toEqual(baseline);
  });

  const run = { kind: "history", at: "2026-11-28T06:00:00.000Z", commit: null } as const;
  const unread = {
    kind: "not-read",
    reason: sentence("the history in log could not be read: it is too large"),
  } as const;

  test.each<[string, BaseOutcome, HistoryOutcome, Baseline]>([
    ["the last recorded run, where no commit was expected", comparisons, run, run],
    ["a history that could not be read, rather than live DNS", everything, unread, unread],
    ["the commit rather than a recorded run", { kind: "read", name: "main" }, run, { kind: "base", name: "main" }],
    [
      "a commit that was not read, rather than a recorded run",
      { kind: "not-read", reason },
      run,
      { kind: "not-read", reason },
    ],
  ])("is %s", (_what, base, history, baseline) => {
    expect(chooseBaseline(base, history, true)).toEqual(baseline);
  });
});
