// The sections of the guidelines over the runs of a history: a column for each day, by its last run of all domains.
import type { HistoryView, ViewedRun } from "../history/history-view.ts";
import type { SectionCounts } from "../history/record.ts";
import { addDays, dayOf, daysBetween } from "../moment.ts";
import { SECTIONS } from "./sections.ts";

/** How many domains of a section have which worst status. */
export type SectionTally = SectionCounts[string];

/** A day; `null`: no run of all domains counted its sections. */
type TimelineColumn = { day: string; run: ViewedRun } | null;

export interface Timeline {
  first: string;
  last: string;
  columns: TimelineColumn[];
  /** The columns of the runs before which the log is broken. */
  breaks: number[];
  /** Those that any run has. */
  sections: string[];
}

/** Project limit: days that are shown at least, so that the first runs are not as wide as the page. */
const MIN_DAYS = 30;

/** The timeline of the view that was reported; null where no earlier run can be shown. */
export function viewTimeline({ runs }: HistoryView): Timeline | null {
  const reported = runs.at(-1);
  if (reported === undefined) return null;
  const counted = runs.filter(
    (run) => run.view === reported.view && run.audited === null && run.sections !== undefined,
  );
  if (counted.every((run) => run === reported)) return null;
  const last = dayOf(reported.at);
  const first = [...counted.map(({ at }) => dayOf(at)), addDays(last, 1 - MIN_DAYS)].reduce((a, b) => (a < b ? a : b));
  const columns = Array.from({ length: daysBetween(first, last) + 1 }, (): TimelineColumn => null);
  for (const run of counted) {
    const column = daysBetween(first, dayOf(run.at));
    const known = columns[column] ?? null;
    if (known === null || known.run.at <= run.at) columns[column] = { day: dayOf(run.at), run };
  }
  const breaks = runs.filter(({ isContinued }) => !isContinued).map(({ at }) => daysBetween(first, dayOf(at)));
  const used = new Set(counted.flatMap(({ sections }) => Object.keys(sections ?? {})));
  return {
    first,
    last,
    columns,
    breaks: [...new Set(breaks)].filter((column) => column >= 0 && column < columns.length),
    sections: SECTIONS.filter((section) => used.has(section)),
  };
}

/** What a run counted in a section; null where it has no domain that the section applies to. */
export function tallyOf({ sections }: ViewedRun, section: string): SectionTally | null {
  const tally = sections !== undefined && Object.hasOwn(sections, section) ? sections[section] : undefined;
  return tally !== undefined && Object.values(tally).some((count) => count > 0) ? tally : null;
}

/** The last run of each month that has one, latest first. */
export function monthlyRuns({ columns }: Timeline): ViewedRun[] {
  const months = new Map<string, ViewedRun>();
  for (const column of columns) if (column !== null) months.set(column.day.slice(0, 7), column.run);
  return [...months.values()].toReversed();
}
