// A history as reports show it: `sampleHistory([{ at: "2026-11-01T06:00:00.000Z", sections: { "§4.1": { fail: 1 } } }])`.
import type { HistoryView, ViewedRun } from "../../src/history/history-view.ts";
import type { HistoryEntry } from "../../src/history/record.ts";
import { addDays } from "../../src/moment.ts";

const counts = { pass: 9, fail: 1, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };

/** A line of a history's log, of a run of all domains. */
export function sampleEntry(over: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    at: "2026-11-22T06:00:00.000Z",
    commit: "c0ffee".padEnd(40, "0"),
    policy: "0".repeat(64),
    tool: "0.1.0",
    view: "live",
    conclusion: "pass",
    counts,
    audited: null,
    lastWhole: null,
    added: [],
    removed: [],
    unlistedAdded: 0,
    unlistedRemoved: 0,
    changes: [],
    unlisted: 0,
    isLate: false,
    state: "0".repeat(64),
    previous: null,
    broken: null,
    ...over,
  };
}

/** The same as reports show it. */
export function sampleRun(at: string, over: Partial<ViewedRun> = {}): ViewedRun {
  const { lastWhole: _, state: __, previous: ___, ...run } = sampleEntry({ at });
  return { ...run, sections: { "§4.1": { pass: 2 } }, isRecorded: true, isContinued: true, ...over };
}

export function sampleHistory(
  runs: readonly (Partial<ViewedRun> & { at: string })[],
  over: Partial<HistoryView> = {},
): HistoryView {
  return {
    runs: runs.map(({ at, ...run }) => sampleRun(at, run)),
    hasOlder: false,
    problem: null,
    policyCommits: new Map(),
    ...over,
  };
}

/** Daily runs up to 20 November 2026 with everything that a timeline can show: trouble that comes and goes, days without a run, a break. */
export function eventfulHistory(days: number, domains: number): HistoryView {
  const runs = Array.from({ length: days }, (_, i) => i)
    .filter((i) => i % 90 < 60 || i % 90 > 72)
    .map((i) => {
      const failing = i % 50 < 12 ? Math.ceil(domains / 4) : 0;
      const unmeasured = i % 35 === 3 ? domains : 0;
      const open = domains - failing;
      return {
        at: `${addDays("2026-11-20", i + 1 - days)}T06:00:00.000Z`,
        conclusion: failing > 0 ? ("fail" as const) : ("pass" as const),
        sections: {
          "§3.1": unmeasured > 0 ? { unknown: domains } : { pass: domains },
          "§3.3": { warn: Math.ceil(domains / 3), waived: 1, pass: Math.max(1, domains - Math.ceil(domains / 3) - 1) },
          "§4.1": failing > 0 ? { fail: failing, pass: open } : { pass: domains },
          "§4.3": i < days / 2 ? { warn: domains } : { pass: domains },
          "§5": { info: 1, pass: domains },
        },
        changes:
          i % 50 === 0 || i % 50 === 12
            ? [
                {
                  key: "d1.example spf/present d1.example",
                  from: i % 50 === 0 ? ("pass" as const) : ("fail" as const),
                  to: i % 50 === 0 ? ("fail" as const) : ("pass" as const),
                },
              ]
            : [],
        policy: (i < days / 3 ? "0" : "1").repeat(64),
        isContinued: i !== Math.floor(days * 0.8),
        broken: i >= Math.floor(days * 0.8) ? { file: "log.jsonl", line: 20 } : null,
      };
    });
  return sampleHistory(runs, { hasOlder: true });
}

/** Runs of a few days, no two alike: late, of one domain, of another view, twice a day, quiet; the last is not recorded. */
export function variedHistory(): HistoryView {
  const sections = {
    "§4.1": { fail: 1, pass: 1 },
    "§4.3": { pass: 0 },
    "§3.3": { warn: 1, unknown: 1, waived: 1, info: 1 },
  };
  const open = { ...counts, fail: 0, unknown: 2, warn: 1 };
  const late = { conclusion: "inconclusive" as const, counts: open };
  const added = Array.from({ length: 12 }, (_, i) => `n${i}.example`);
  const runs: (Partial<ViewedRun> & { at: string })[] = [
    { at: "2026-10-01T06:00:00.000Z", sections },
    { at: "2026-11-01T06:00:00.000Z", commit: null, view: "planned", sections },
    { at: "2026-11-02T06:00:00.000Z", isLate: true, unlisted: 1, ...late },
    { at: "2026-11-03T06:00:00.000Z", ...late },
    { at: "2026-11-04T06:00:00.000Z", ...late, sections: {} },
    { at: "2026-11-05T06:00:00.000Z", sections },
    { at: "2026-11-06T06:00:00.000Z", audited: ["d1.example", "d2.example"], sections },
    { at: "2026-11-07T06:00:00.000Z", sections: { "§3.1": { pass: 1 } } },
    { at: "2026-11-07T18:00:00.000Z", sections: { "§3.1": { fail: 1 } }, tool: "0.2.0" },
    { at: "2026-11-08T06:00:00.000Z", added, removed: added, unlistedAdded: 3, unlistedRemoved: 4, tool: "0.2.0" },
    { at: "2026-11-09T06:00:00.000Z", isContinued: false, tool: "0.2.0", sections },
    { at: "2026-11-20T06:00:00.000Z", isRecorded: false, tool: "0.2.0", sections },
  ];
  return sampleHistory(runs);
}

/** More runs than a table lists, each with more changes than a line names; older ones cannot be read. */
export function crowdedHistory(): HistoryView {
  const runs = Array.from({ length: 205 }, (_, i) => ({
    at: `${addDays("2026-11-20", i - 204)}T06:00:00.000Z`,
    policy: String(i % 2).repeat(64),
    changes: Array.from({ length: i === 204 ? 22 : 1 }, (__, k) => ({
      key: `d${k}.example spf/present d${k}.example`,
      from: "pass" as const,
      to: "fail" as const,
    })),
  }));
  return sampleHistory(runs, { problem: "the branch cannot be read" });
}
