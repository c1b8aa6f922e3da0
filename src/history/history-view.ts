// A history as reports show it: the earlier runs, and the one that is reported.
import { addDays, dayOf } from "../moment.ts";
import type { WholeLog } from "./log.ts";
import type { Break, HistoryEntry } from "./record.ts";

/** Project limits: runs that are shown, and days before the last one: a run each day of a year. */
export const MAX_VIEWED_RUNS = 400;
const MAX_VIEWED_DAYS = 366;

/** A run. */
export interface ViewedRun extends Omit<HistoryEntry, "lastWhole" | "state" | "previous"> {
  /** Whether it is a line of the log; the run that is reported may not be, and then nothing says what changed with it. */
  isRecorded: boolean;
  /** Whether it follows on the run before: no line between is changed or missing, as far as is known. */
  isContinued: boolean;
}

export interface HistoryView {
  /** In the order of the log; the last one is the run that is reported. */
  runs: readonly ViewedRun[];
  /** Whether there are older runs, which are not shown. */
  hasOlder: boolean;
  /** Why older runs could not be read, in words that follow a colon; null where they were, or need not be. */
  problem: string | null;
}

/** The run that is reported. */
export type ReportedRun = Pick<
  HistoryEntry,
  "at" | "commit" | "policy" | "tool" | "view" | "conclusion" | "counts" | "sections" | "audited"
>;

/**
 * Views a log, whose last entry is the reported run where `isRecorded`. What was measured after the reported run is left out: a snapshot may be
 * judged again much later.
 */
export function viewHistory(
  log: Pick<WholeLog, "entries" | "detached">,
  reported: ReportedRun,
  { isRecorded, hasOlder, problem }: { isRecorded: boolean; hasOlder: boolean; problem: string | null },
): HistoryView {
  const all = log.entries.map((entry, i) => viewEntry(entry, log.entries[i - 1], log.detached));
  const now = isRecorded ? (all.pop() ?? viewUnrecorded(reported)) : viewUnrecorded(reported);
  const earlier = all.filter(({ at }) => at <= reported.at);
  const since = firstViewedDay(reported.at);
  const shown = earlier.filter(({ at }) => dayOf(at) >= since).slice(-(MAX_VIEWED_RUNS - 1));
  return { runs: [...shown, now], hasOlder: hasOlder || shown.length < earlier.length, problem };
}

/** The first day that is shown of a history, beside a run at a moment. */
export function firstViewedDay(at: string): string {
  return addDays(dayOf(at), 1 - MAX_VIEWED_DAYS);
}

function viewEntry(entry: HistoryEntry, before: HistoryEntry | undefined, detached: WholeLog["detached"]): ViewedRun {
  const { lastWhole: _lastWhole, state: _state, previous: _previous, ...shown } = entry;
  const isContinued = !detached.has(entry) && (before === undefined || isSameBreak(before.broken, entry.broken));
  return { ...shown, isRecorded: true, isContinued };
}

/** Whether a later entry knows of no other break than an earlier one. */
function isSameBreak(earlier: Break | null, later: Break | null): boolean {
  return later === null || (earlier?.file === later.file && earlier.line === later.line);
}

function viewUnrecorded(reported: ReportedRun): ViewedRun {
  return {
    ...reported,
    added: [],
    removed: [],
    unlistedAdded: 0,
    unlistedRemoved: 0,
    changes: [],
    unlisted: 0,
    isLate: false,
    broken: null,
    isRecorded: false,
    isContinued: true,
  };
}
