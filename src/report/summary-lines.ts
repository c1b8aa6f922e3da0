// What a run came to, in a few words that every format shares.
import type { Counts, Gate, Report, View } from "../model.ts";
import { fixedFindings, findingsWithStatus } from "./tally.ts";

/** What a report must not be taken for. */
export const DISCLAIMER =
  "Only what can be seen from outside was checked: this is not a certificate of conformity, and it says nothing about requirements that only an operator can attest.";

/** `1 failure`, `2 failures`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The outcome in one line: `2 new failures, 1 known failure, 1 fixed`. */
export function headline(report: Report): string {
  const failures = findingsWithStatus(report, "fail").map(({ finding }) => finding.change);
  const fresh = failures.filter((change) => change === "new").length;
  const known = failures.filter((change) => change === "unchanged").length;
  const other = failures.length - fresh - known;
  const fixed = fixedFindings(report).length;
  const parts = [
    ...(fresh > 0 ? [plural(fresh, "new failure")] : []),
    ...(known > 0 ? [plural(known, "known failure")] : []),
    ...(other > 0 ? [plural(other, "failure")] : []),
    ...(failures.length === 0 ? ["no failures"] : []),
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
    ...(report.conclusion === "inconclusive" ? ["not all could be measured"] : []),
  ];
  return parts.join(", ");
}

/** The counts that are not zero: `41 passed, 2 failed, 12 unknown`. */
export function countsLine(counts: Counts): string {
  const parts = [
    [counts.pass, "passed"],
    [counts.fail, "failed"],
    [counts.warn, counts.warn === 1 ? "warning" : "warnings"],
    [counts.waived, "waived"],
    [counts.unknown, "unknown"],
    [counts.info, "for information"],
    [counts.notApplicable, "not applicable"],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return shown.length > 0 ? shown.join(", ") : "nothing was checked";
}

const REGRESSION_RULES: Readonly<Record<Gate["baseline"], string>> = {
  live: "fails on new failures (regression)",
  base: "fails on new failures (regression, against the base)",
  none: "fails on every failure (regression, without a baseline)",
};

/** Stands before what a policy asks for less. */
export const WEAKENINGS_HEADING = "This change also weakens the policy:";

/** What breaks the build here, and whether it did; the reasons are the gate's own. */
export function gateLine(gate: Gate): string {
  const rule = {
    regression: REGRESSION_RULES[gate.baseline],
    violation: "fails on every failure (violation)",
    never: "only reports (never fails)",
  }[gate.failOn];
  return `gate ${gate.passed ? "passed" : "failed"}: it ${rule}`;
}

/** Whose state was audited. */
export function describeView(view: View): string {
  return view === "planned" ? "planned view (DNS as it will be after the merge)" : "live view";
}
