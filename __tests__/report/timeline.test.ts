// The timeline of the sections: one column a day, and nothing where nothing was measured.
import { describe, expect, test } from "@jest/globals";
import type { HistoryView } from "../../src/history/history-view.ts";
import { monthlyRuns, tallyOf, viewTimeline } from "../../src/report/timeline.ts";
import { sampleHistory, sampleRun } from "../support/sample-history.ts";

const at = (day: number, hour = 6): string =>
  `2026-11-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00.000Z`;

/** The days of the columns that have one, by their number from the last, which is 0. */
function columnsOf(history: HistoryView): Record<number, string> {
  const columns = viewTimeline(history)?.columns ?? [];
  return Object.fromEntries(
    columns.flatMap((column, i) => (column === null ? [] : [[columns.length - 1 - i, column.run.at]])),
  );
}

describe("a timeline", () => {
  test("has a gap on days without a run, and a month at least", () => {
    const history = sampleHistory([{ at: at(1) }, { at: at(2) }, { at: at(5) }]);
    expect(columnsOf(history)).toEqual({ 0: at(5), 3: at(2), 4: at(1) });
    expect(viewTimeline(history)).toMatchObject({ first: "2026-10-07", last: "2026-11-05", columns: { length: 30 } });
    const long = sampleHistory([{ at: "2026-09-01T23:59:59.999Z" }, { at: at(1, 0) }]);
    expect(viewTimeline(long)).toMatchObject({ first: "2026-09-01", columns: { length: 62 } });
  });

  test("shows the last run of a day, whichever was recorded first", () => {
    const history = sampleHistory([
      { at: at(1, 9) },
      { at: at(1, 6), isLate: true },
      { at: at(2, 6) },
      { at: at(2, 7) },
    ]);
    expect(columnsOf(history)).toEqual({ 0: at(2, 7), 1: at(1, 9) });
  });

  test("leaves out runs of another view, of some domains, and those that counted no sections", () => {
    const { sections: _sections, ...uncounted } = sampleRun(at(3));
    const history = sampleHistory([
      { at: at(1), view: "planned" },
      { at: at(2), audited: ["a.example"] },
    ]);
    const runs = [...history.runs, uncounted, sampleRun(at(4)), sampleRun(at(5))];
    expect(columnsOf({ ...history, runs })).toEqual({ 0: at(5), 1: at(4) });
  });

  test("shows the one earlier run beside a report of some domains", () => {
    const history = sampleHistory([{ at: at(1) }, { at: at(2), audited: ["a.example"] }]);
    expect(columnsOf(history)).toEqual({ 1: at(1) });
  });

  test("is none of one run", () => {
    expect(viewTimeline(sampleHistory([{ at: at(1) }]))).toBeNull();
    expect(viewTimeline(sampleHistory([{ at: at(1), view: "planned" }, { at: at(2) }]))).toBeNull();
  });

  test("names the columns before which the log is broken, those of runs that it does not show too", () => {
    const history = sampleHistory([
      { at: at(1) },
      { at: at(3), view: "planned", isContinued: false },
      { at: at(5), isContinued: false },
    ]);
    expect(viewTimeline(history)?.breaks).toEqual([27, 29]);
  });

  test("has the sections of the guidelines that any run has, and none else", () => {
    const history = sampleHistory([
      { at: at(1), sections: { "§5": { pass: 1 }, "§9": { pass: 1 } } },
      { at: at(2), sections: { "§3.1": { fail: 1 } } },
    ]);
    expect(viewTimeline(history)?.sections).toEqual(["§3.1", "§5"]);
  });
});

test("a section that a run does not have is not tallied", () => {
  const run = sampleRun(at(1), { sections: { "§4.1": { fail: 1 }, "§5": { pass: 0 } } });
  expect(["§4.1", "§5", "§3.1", "constructor"].map((section) => tallyOf(run, section))).toEqual([
    { fail: 1 },
    null,
    null,
    null,
  ]);
});

test("of each month the last run is told, latest first", () => {
  const history = sampleHistory([{ at: "2026-10-01T06:00:00.000Z" }, { at: at(1) }, { at: at(2) }]);
  const timeline = viewTimeline(history);
  expect(timeline && monthlyRuns(timeline).map((run) => run.at)).toEqual([at(2), "2026-10-01T06:00:00.000Z"]);
});
