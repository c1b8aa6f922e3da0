import { describe, expect, test } from "@jest/globals";
import { findRun } from "../../src/history/find-run.ts";
import type { HistoryEntry } from "../../src/history/record.ts";
import { inEnglish } from "../support/in-english.ts";

const ENTRIES = [
  { at: "2026-11-20T06:00:00.000Z", commit: "aaaa1111" },
  { at: "2026-11-21T06:00:00.000Z", commit: "aaaa2222" },
  { at: "2026-11-21T18:00:00.000Z", commit: "aaaa2222" },
  { at: "2026-11-23T06:00:00.000Z", commit: null },
] as HistoryEntry[];

describe("a run of a history", () => {
  test.each([
    ["last", 3],
    ["last~0", 3],
    ["last~3", 0],
    ["2026-11-23", 3],
    ["2026-11-22", 2],
    ["2026-11-21", 2],
    ["2026-11-21T12:00:00Z", 1],
    ["2026-11-21T06:00Z", 1],
    ["2026-11-21T06:00:00.000Z", 1],
    ["2026-11-21T05:59Z", 0],
    ["aaaa1", 0],
    ["aaaa2222", 2],
  ])("is named %s", (name, index) => {
    expect(findRun(ENTRIES, name)).toEqual({ index });
  });

  test("that was recorded late is of the moment that it measured", () => {
    const late = { at: "2026-11-20T12:00:00.000Z", commit: null } as HistoryEntry;
    expect(findRun([...ENTRIES, late], "2026-11-23")).toEqual({ index: 3 });
    expect(findRun([...ENTRIES, late], "2026-11-20")).toEqual({ index: 4 });
  });

  test.each([
    ["last~4", /^there are 4 runs\. /],
    ["2026-11-19", /^no run is of that day or before\. /],
    ["2026-11-20T05:59Z", /^no run is of that moment or before\. /],
    ["bbbb", /^no run is of a commit that begins so\. `mail-policy history` lists them$/],
    ["aaaa", /^2 commits begin so\. Write more of it$/],
    ["aaa", /^no run has this name\. Use `last`, /],
    ["yesterday", /^no run has this name\. /],
    ["", /^no run has this name\. /],
  ])("is not %s", (name, problem) => {
    expect(inEnglish(findRun(ENTRIES, name))).toEqual({ problem: expect.stringMatching(problem) });
  });

  test("is none where there is no history yet", () => {
    expect(inEnglish(findRun([], "last"))).toEqual({ problem: expect.stringMatching(/^there are 0 runs/) });
  });
});
