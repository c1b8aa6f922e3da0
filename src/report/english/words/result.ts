// The result of a run in a few words.
import type { Change, FailOn, View } from "../../../model.ts";
import type { Baseline, Counts, WeakenedBy } from "../../../run-report.ts";
import { plural } from "../../../text/plural.ts";
import { WEAKENED_WORDS } from "../comparison.ts";

const FAILURE_NOUNS: Readonly<Record<"new" | "unchanged", string>> = { new: "new failure", unchanged: "known failure" };

const BASELINE_RULES: Readonly<Record<Exclude<Baseline["kind"], "none">, string>> = {
  live: "regression mode: only new failures count",
  base: "regression mode: only new failures count, compared with the base",
  history: "regression mode: only new failures count, compared with the last recorded run",
  "first-policy": "regression mode: with the first policy, every failure is known",
  "not-read": "regression mode: no baseline could be read, so no failure is known to be new",
};

/** What counts under `regression`. */
function regressionRule(baseline: Baseline): string {
  if (baseline.kind !== "none") return BASELINE_RULES[baseline.kind];
  return baseline.counts === "every-failure"
    ? "regression mode; no baseline, so every failure counts"
    : "regression mode; no baseline, so only differences from live DNS count";
}

/** What a number of findings is followed by. */
const COUNTS: Readonly<Record<keyof Counts, (count: number) => string>> = {
  pass: () => "passed",
  fail: () => "failed",
  warn: (count) => (count === 1 ? "warning" : "warnings"),
  waived: () => "waived",
  unknown: () => "unknown",
  info: () => "for information",
  notApplicable: () => "not applicable",
};

export const result = {
  /** The limits of a report. */
  disclaimer:
    "The checks cover only what is visible from outside, and attestations are not verified. This report is not a certificate of conformity.",
  shortDisclaimer: "Only what is visible from outside was checked; this is not a certificate.",

  domains: (count: number): string => plural(count, "domain"),
  /** Where something was found: names, or how many there are. */
  inPlaces: (what: string, where: string): string => `${what} in ${where}`,
  errors: (count: number): string => plural(count, "error"),
  failures: (count: number): string => plural(count, "failure"),
  newFailures: (count: number): string => plural(count, "new failure"),
  knownFailures: (count: number): string => plural(count, "known failure"),
  warnings: (count: number): string => plural(count, "warning"),
  newWarnings: (count: number): string => plural(count, "new warning"),
  noFailures: "no failures",
  noNewFailures: "no new failures",
  notKnownToBeNew: (what: string): string => `${what}, not known to be new`,
  fixedFailures: (count: number): string => plural(count, "failure fixed", "failures fixed"),
  fixedFindings: (count: number): string => plural(count, "finding fixed", "findings fixed"),
  noneNew: (what: string): string => `${what}, none new`,
  notMeasured: (count: number): string => `${plural(count, "check")} not measured`,
  couldNotBeMeasured: (count: number): string => `${plural(count, "check")} could not be measured`,
  waived: (count: number): string => `${count} waived`,
  fixed: (count: number): string => `${count} fixed`,
  forInformation: (count: number): string => `${count} for information`,
  weakened: (count: number, change: Change | null, by: WeakenedBy): string =>
    `${plural(count, change === "new" || change === "unchanged" ? FAILURE_NOUNS[change] : "failure")}, ${WEAKENED_WORDS[by]}`,
  /** Why checks were not measured: the first cause, and how many more there are. */
  because: (what: string, cause: string, others: number): string =>
    `${what} (${cause}${others > 0 ? `, and ${plural(others, "other cause")}` : ""})`,
  verdict: (headline: string): string => `Mail policy: ${headline}`,

  counts: COUNTS,
  findings: (findings: number, domains: number, counts: string): string =>
    `${plural(findings, "finding")} on ${plural(domains, "domain")}: ${counts}`,
  nothingChecked: "nothing was checked",

  gate: (passed: boolean, failOn: FailOn, baseline: Baseline): string => {
    const rules = {
      regression: regressionRule(baseline),
      violation: "violation mode: every failure counts",
      never: "report only",
    };
    return `gate ${passed ? "passed" : "failed"} (${rules[failOn]})`;
  },
  weakenings: "This change also weakens the policy:",
  weakenedBy: (by: WeakenedBy): string => WEAKENED_WORDS[by],
  /** What follows a resolver that may not validate. */
  validationDoubt: (validates: boolean | null): string => {
    if (validates === null) return " (unknown whether it validates)";
    return validates ? "" : " (does not validate)";
  },
  view: (view: View): string => (view === "planned" ? "planned view (DNS as it will be after the merge)" : "live view"),
  profile: (profile: string): string => `profile ${profile}`,
  resolvers: (resolvers: string): string => `resolvers ${resolvers}`,
  none: "none",
  limitation: (sentence: string): string => `limitation: ${sentence}`,
  more: (count: number): string => `and ${count} more`,
};
