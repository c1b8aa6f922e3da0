// What the outputs count, of the whole report and of each domain, as the headline does: one fault once, however many hosts and domains have it.
import type { ReportView } from "../report/report-view.ts";
import { isNew, unmeasuredChecks } from "../report/report-view.ts";

/** By the name of the output. */
const COUNTS = {
  failures: ({ failures, knownFailures }) => failures.length + knownFailures.length,
  warnings: ({ newWarnings, warnings }) => newWarnings.length + warnings.length,
  unknown: (view) => unmeasuredChecks(view).length,
  waived: ({ waived }) => waived.length,
  new: ({ failures }) => failures.filter(isNew).length,
  known: ({ knownFailures }) => knownFailures.length,
  fixed: ({ fixed }) => fixed.length,
  weakened: ({ weakened }) => weakened.length,
} as const satisfies Readonly<Record<string, (view: ReportView) => number>>;

type OutputCounts = Record<keyof typeof COUNTS, number>;

export function countOutputs(view: ReportView): OutputCounts {
  const counts = Object.entries(COUNTS).map(([name, count]) => [name, count(view)]);
  return Object.fromEntries(counts) as OutputCounts;
}

/** The names of all counts. */
export const COUNT_NAMES = Object.keys(COUNTS);
