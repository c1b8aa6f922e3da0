// The runs of a history that reports show.
import { expect, test } from "@jest/globals";
import type { ReportedRun, ViewedRuns } from "../../src/history/history-view.ts";
import { viewHistory } from "../../src/history/history-view.ts";
import { readWholeLog } from "../../src/history/log.ts";
import type { HistoryEntry } from "../../src/history/record.ts";
import { addDays } from "../../src/moment.ts";
import { memoryStore } from "../support/memory-history.ts";
import { day, recordSample } from "../support/sample-run.ts";

const counts = { pass: 9, fail: 1, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };
const reportedAt = (at: string): ReportedRun => ({
  at,
  commit: null,
  policy: "1".repeat(64),
  tool: "0.2.0",
  view: "live",
  conclusion: "fail",
  counts,
  audited: null,
});
const IS_ALL = { isRecorded: false, hasOlder: false, problem: null };
const moments = ({ runs }: ViewedRuns): string[] => runs.map(({ at }) => at);

/** The texts of a history with a run at each of these moments. */
async function historyOf(...all: string[]): Promise<Map<string, string>> {
  const store = memoryStore();
  for (const at of all) await recordSample(store, { at });
  return store.files;
}

test("the reported run is the last one, and is not said to have changed anything where it was not recorded", async () => {
  const log = readWholeLog(await historyOf(day(1), day(2)));
  const view = viewHistory(log, reportedAt(day(3)), IS_ALL);
  expect(view.runs.map(({ at, isRecorded, counts: { fail } }) => [at, isRecorded, fail])).toEqual([
    [day(1), true, 0],
    [day(2), true, 0],
    [day(3), false, 1],
  ]);
  const recorded = viewHistory(log, reportedAt(day(2)), { ...IS_ALL, isRecorded: true });
  expect(moments(recorded)).toEqual([day(1), day(2)]);
  expect(recorded.hasOlder).toBe(false);
});

test("a run that was measured after the reported one is left out", async () => {
  const log = readWholeLog(await historyOf(day(1), day(2), day(5)));
  expect(moments(viewHistory(log, reportedAt(day(3)), IS_ALL))).toEqual([day(1), day(2), day(3)]);
});

test("a year is shown, and at most 4,000 runs", async () => {
  const now = "2026-11-20T06:00:00.000Z";
  const daysBefore = (days: number): string => `${addDays("2026-11-20", -days)}T06:00:00.000Z`;
  const log = readWholeLog(await historyOf(daysBefore(366), daysBefore(365), daysBefore(1)));
  const view = viewHistory(log, reportedAt(now), IS_ALL);
  expect(moments(view)).toEqual([daysBefore(365), daysBefore(1), now]);
  expect(view.hasOlder).toBe(true);
  const [first] = log.entries as [HistoryEntry];
  const many = Array.from({ length: 4_100 }, (_, i) => ({
    ...first,
    at: `2026-11-19T06:00:0${String(i).padStart(4, "0").replace(/^./, "$&.")}Z`,
  }));
  const cut = viewHistory({ entries: many, detached: new Set(), endsBroken: false }, reportedAt(now), IS_ALL);
  expect([cut.runs.length, cut.runs[0]?.at, cut.hasOlder]).toEqual([4_000, "2026-11-19T06:00:00.101Z", true]);
});

test("a run does not follow on the one before where a line between is gone, or the state was another", async () => {
  const store = memoryStore();
  for (const number of [1, 2, 3]) await recordSample(store, { at: day(number) });
  store.files.set("latest.json", `${store.files.get("latest.json")} `);
  for (const number of [4, 5]) await recordSample(store, { at: day(number) });
  const lines = (store.files.get("log.jsonl") ?? "").trimEnd().split("\n");
  store.files.set("log.jsonl", `${lines.toSpliced(1, 1).join("\n")}\n`);
  const { runs } = viewHistory(readWholeLog(store.files), reportedAt(day(6)), IS_ALL);
  expect(runs.map(({ at, isContinued }) => [at, isContinued])).toEqual([
    [day(1), true],
    [day(3), false],
    [day(4), false],
    [day(5), true],
    [day(6), true],
  ]);
});

test("a line that is gone is one break, though a later run names it", async () => {
  const store = memoryStore();
  for (const number of [1, 2, 3, 4]) await recordSample(store, { at: day(number) });
  const lines = (store.files.get("log.jsonl") ?? "").trimEnd().split("\n");
  store.files.set("log.jsonl", `${lines.toSpliced(1, 1).join("\n")}\n`);
  for (const number of [5, 6]) await recordSample(store, { at: day(number) });
  const log = readWholeLog(store.files);
  expect(log.entries.map(({ broken }) => broken?.line ?? null)).toEqual([null, null, null, 2, 2]);
  const { runs } = viewHistory(log, reportedAt(day(7)), IS_ALL);
  expect(runs.map(({ isContinued }) => isContinued)).toEqual([true, false, true, true, true, true]);
});

test("a run that is not recorded does not follow on a log whose end was changed", async () => {
  const lastFollows = (files: Map<string, string>, at = day(4)): boolean | undefined =>
    viewHistory(readWholeLog(files), reportedAt(at), IS_ALL).runs.at(-1)?.isContinued;
  const files = await historyOf(day(1), day(2), day(3));
  const log = files.get("log.jsonl") ?? "";
  expect(lastFollows(files)).toBe(true);
  expect(lastFollows(new Map(files).set("log.jsonl", `${log}{}\n`))).toBe(false);
  const changed = new Map(files).set("latest.json", "{}");
  expect([lastFollows(changed), lastFollows(changed, day(2))]).toEqual([false, true]);
});
