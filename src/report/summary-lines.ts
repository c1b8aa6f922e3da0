// The result of a run, in a few words that every format shares.
import type { Counts, Gate, Report, Status, View, Weakening } from "../model.ts";
import { formatLocation } from "../model.ts";
import { plural } from "../text/plural.ts";
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
  const fixed = fixedFindings(report).length;
  const parts = [
    ...(report.faults.length > 0 ? [`${plural(report.faults.length, "error")} in declared files`] : []),
    ...(fresh > 0 ? [plural(fresh, "new failure")] : []),
    ...(known > 0 ? [plural(known, "known failure")] : []),
    ...(other > 0 ? [plural(other, "failure")] : []),
    ...(failures.length === 0 ? ["no failures"] : []),
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
  ];
  const unknown = findingsWithStatus(report, "unknown").length;
  const unmeasured =
    report.conclusion === "inconclusive" && unknown > 0 ? `; ${plural(unknown, "check")} could not be measured` : "";
  return parts.join(", ") + unmeasured;
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
  live: "regression mode: only new failures count",
  base: "regression mode: only new failures count, compared with the base",
  none: "regression mode; no baseline, so every failure counts",
};

/** The heading of the settings that a policy weakens. */
export const WEAKENINGS_HEADING = "This change also weakens the policy:";

/** Whether the gate passed, and in which mode; the gate has the reasons. */
export function gateLine(gate: Gate): string {
  const rule = {
    regression: REGRESSION_RULES[gate.baseline],
    violation: "violation mode: every failure counts",
    never: "report only",
  }[gate.failOn];
  return `gate ${gate.passed ? "passed" : "failed"} (${rule})`;
}

/** The status that the verdict is marked with: failures that do not fail the gate do not justify a red cross on a pull request. */
export function verdictStatus({ gate, conclusion }: Report): Status {
  const tolerated = { pass: "pass", fail: "warn", inconclusive: "unknown" } as const;
  return gate.passed ? tolerated[conclusion] : "fail";
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
