// The result of a run, in a few words that every format shares.
import type { Baseline, Change, Counts, Gate, Report, Status, View, WeakenedFailure, Weakening } from "../model.ts";
import { formatLocation } from "../model.ts";
import { plural } from "../text/plural.ts";
import { WEAKENED_WORDS } from "./english/comparison.ts";
import { say } from "./say.ts";
import { fixedFindings, findingsWithStatus } from "./select-findings.ts";

/** The limits of a report. */
export const DISCLAIMER =
  "This report covers only what is visible from outside. It is not a certificate of conformity, and does not cover requirements that only an operator can attest.";

/** The outcome in one line: `2 new failures, 1 known failure, 1 fixed`. */
export function headline(report: Report): string {
  const failures = findingsWithStatus(report, "fail").map(({ finding }) => finding.change);
  const fresh = failures.filter((change) => change === "new").length;
  const known = failures.filter((change) => change === "unchanged").length;
  const other = failures.length - fresh - known;
  const isCompared = report.gate.baseline.kind !== "none";
  const fixed = fixedFindings(report).length;
  const parts = [
    ...(report.faults.length > 0 ? [`${plural(report.faults.length, "error")} in declared files`] : []),
    ...(fresh > 0 ? [plural(fresh, "new failure")] : []),
    ...(known > 0 ? [plural(known, "known failure")] : []),
    ...(other > 0 ? [plural(other, "failure") + (isCompared ? " not known to be new" : "")] : []),
    ...(failures.length === 0 && report.weakenedFailures.length === 0 ? ["no failures"] : []),
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
  ];
  const unknown = findingsWithStatus(report, "unknown").length;
  const unmeasured =
    report.conclusion === "inconclusive" && unknown > 0 ? `; ${plural(unknown, "check")} could not be measured` : "";
  return [...(parts.length > 0 ? [parts.join(", ")] : []), ...weakenedParts(report)].join("; ") + unmeasured;
}

/** The failures that this change itself takes out of the count: `1 new failure, waived by this change`. */
function weakenedParts({ weakenedFailures }: Report): string[] {
  const kinds = new Map<string, { first: WeakenedFailure; count: number }>();
  for (const one of weakenedFailures) {
    const key = `${one.by} ${one.change}`;
    kinds.set(key, { first: one, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  const nounOf = (change: Change | null): string =>
    change === "new" ? "new failure" : change === "unchanged" ? "known failure" : "failure";
  return [...kinds.values()].map(
    ({ first: { by, change }, count }) => `${plural(count, nounOf(change))}, ${WEAKENED_WORDS[by]}`,
  );
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

/** What counts under `regression`. */
function regressionRule(baseline: Baseline): string {
  switch (baseline.kind) {
    case "live":
      return "regression mode: only new failures count";
    case "base":
      return "regression mode: only new failures count, compared with the base";
    case "first-policy":
      return "regression mode: with the first policy, every failure is known";
    case "not-read":
      return "regression mode: no baseline could be read, so no failure is known to be new";
    case "none":
      return baseline.counts === "every-failure"
        ? "regression mode; no baseline, so every failure counts"
        : "regression mode; no baseline, so only differences from live DNS count";
  }
}

/** The heading of the settings that a policy weakens. */
export const WEAKENINGS_HEADING = "This change also weakens the policy:";

/** Whether the gate passed, and in which mode; the gate has the reasons. */
export function gateLine(gate: Gate): string {
  const rule = {
    regression: regressionRule(gate.baseline),
    violation: "violation mode: every failure counts",
    never: "report only",
  }[gate.failOn];
  return `gate ${gate.passed ? "passed" : "failed"} (${rule})`;
}

/** The status that the verdict is marked with: failures that do not fail the gate do not justify a red cross on a pull request. */
export function verdictStatus({ gate, conclusion, weakenedFailures }: Report): Status {
  const tolerated = { pass: "pass", fail: "warn", inconclusive: "unknown" } as const;
  if (!gate.passed) return "fail";
  return weakenedFailures.length > 0 ? "warn" : tolerated[conclusion];
}

/** A weakened setting, and its place. */
export function weakeningLine({ message, location: { file, line } }: Weakening): string {
  return `${say(message)} (${formatLocation({ file, line })})`;
}

/** What follows a resolver that may not validate. */
export function validationDoubt(validates: boolean | null): string {
  if (validates === null) return " (unknown whether it validates)";
  return validates ? "" : " (does not validate)";
}

/** The audited view. */
export function describeView(view: View): string {
  return view === "planned" ? "planned view (DNS as it will be after the merge)" : "live view";
}
