// A history as reports show it: the earlier runs, and the one that is reported.
import type { Message } from "../message.ts";
import { addDays, dayOf } from "../moment.ts";
import type { WholeLog } from "./log.ts";
import type { HistoryEntry } from "./record.ts";
import { LATEST_FILE } from "./record.ts";

/** Project limits: runs that are shown, ten on each day of a year, and days up to the last one. */
export const MAX_VIEWED_RUNS = 4_000;
const MAX_VIEWED_DAYS = 366;

/** A run. */
export interface ViewedRun extends Omit<HistoryEntry, "lastWhole" | "state" | "previous"> {
  /** Whether it is a line of the log; the run that is reported may not be, and then nothing says what changed with it. */
  isRecorded: boolean;
  /** Whether it follows on the run before: no line between is changed or missing, as far as is known. */
  isContinued: boolean;
}

/** A commit; `subject` is the first line of its message: hostile. */
export interface PolicyCommit {
  commit: string;
  subject: string;
}

/** Some of the runs of a log. */
export interface ViewedRuns {
  /** In the order of the log; the last one is the run that is reported. */
  runs: readonly ViewedRun[];
  /** Whether there are older runs, which are not shown. */
  hasOlder: boolean;
  /** Why older runs could not be read, in words that follow a colon; null where they were, or need not be. */
  problem: string | Message | null;
}

export interface HistoryView extends ViewedRuns {
  /** The commits that changed the policy before a run that found it changed, as far as they are known here. */
  policyCommits: ReadonlyMap<ViewedRun, readonly PolicyCommit[]>;
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
  log: Pick<WholeLog, "entries" | "detached" | "endsBroken">,
  reported: ReportedRun,
  { isRecorded, hasOlder, problem }: { isRecorded: boolean; hasOlder: boolean; problem: string | Message | null },
): ViewedRuns {
  const all = viewEntries(log);
  const recorded = isRecorded ? all.pop() : undefined;
  const earlier = all.filter(({ at }) => at <= reported.at);
  const now = recorded ?? viewUnrecorded(reported, !log.endsBroken || earlier.length < all.length);
  const since = firstViewedDay(reported.at);
  const shown = earlier.filter(({ at }) => dayOf(at) >= since).slice(-(MAX_VIEWED_RUNS - 1));
  return { runs: [...shown, now], hasOlder: hasOlder || shown.length < earlier.length, problem };
}

/** The first day that is shown of a history, beside a run at a moment. */
export function firstViewedDay(at: string): string {
  return addDays(dayOf(at), 1 - MAX_VIEWED_DAYS);
}

function viewEntries({ entries, detached }: Pick<WholeLog, "entries" | "detached">): ViewedRun[] {
  let isDetached = false;
  return entries.map((entry, i) => {
    const { lastWhole: _lastWhole, state: _state, previous: _previous, ...shown } = entry;
    isDetached ||= detached.has(entry);
    const isContinued = !detached.has(entry) && !beginsBreak(entry, entries[i - 1], isDetached);
    return { ...shown, isRecorded: true, isContinued };
  });
}

/**
 * Whether an entry is the first sign of a break. An entry names the first break that its run found in the log, at whatever line: where that is
 * seen at its own place, there is none here.
 */
function beginsBreak({ broken }: HistoryEntry, before: HistoryEntry | undefined, isDetached: boolean): boolean {
  if (broken === null || before === undefined) return false;
  const { broken: earlier } = before;
  if (earlier?.file === broken.file && earlier.line === broken.line) return false;
  return broken.file === LATEST_FILE || !isDetached;
}

function viewUnrecorded(reported: ReportedRun, isContinued: boolean): ViewedRun {
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
    isContinued,
  };
}
