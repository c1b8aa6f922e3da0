// The result of a run, in a few words that every format shares.
import type { Baseline, Change, Gate, Report, Status, View, WeakenedBy, Weakening } from "../model.ts";
import { formatLocation } from "../model.ts";
import { list } from "../text/list.ts";
import { plural } from "../text/plural.ts";
import { truncate } from "../text/truncate.ts";
import { briefMessage } from "./brief.ts";
import { WEAKENED_WORDS } from "./english/comparison.ts";
import type { Coverage } from "./coverage.ts";
import { countCoverage } from "./coverage.ts";
import type { FindingGroup } from "./group-findings.ts";
import type { ReportView } from "./report-view.ts";
import { domainsOf, isNew, unmeasuredChecks, viewReport } from "./report-view.ts";
import { quoteProse } from "./sanitize.ts";
import { say } from "./say.ts";

/** The limits of a report. */
export const DISCLAIMER =
  "The checks cover only what is visible from outside, and attestations are not verified. This report is not a certificate of conformity.";

/** Names that a line lists before "and N more". */
const MAX_NAMES = 3;
/** Characters of a cause in a line: of its first clauses, and at most. */
const BRIEF_CAUSE = 60;
const CAUSE_LIMIT = 120;

/** What a change does, or where there is nothing to compare with, what was found: `2 new failures in example.org`. */
export function headline(report: Report, view: ReportView = viewReport(report)): string {
  const worse = worseParts(report, view);
  const weakened = weakenedParts(view);
  if (worse.length + weakened.length > 0)
    return [worse.join(", "), ...weakened].filter((part) => part !== "").join("; ");
  // What else fails the gate, and what "no failures" leaves open.
  const { length: unmeasured } = unmeasuredChecks(view);
  const isOpen = report.conclusion === "inconclusive" && !(isCompared(report) && report.gate.passed);
  return [
    harmlessDelta(view, isCompared(report) ? "no new failures" : "no failures"),
    ...(report.gate.passed ? [] : countedIn(view.knownFailures, "known failure")),
    ...(isOpen && unmeasured > 0 ? [`${plural(unmeasured, "check")} could not be measured`] : []),
  ].join("; ");
}

/** Whether the failures were compared with those of an earlier state. */
export function isCompared({ gate: { baseline } }: Report): boolean {
  return baseline.kind !== "none" && baseline.kind !== "not-read";
}

function worseParts({ faults, gate }: Report, { failures }: ReportView): string[] {
  const others = countedIn(
    failures.filter((group) => !isNew(group)),
    "failure",
  );
  return [
    ...(faults.length > 0 ? [`${plural(faults.length, "error")} in ${filesOf(faults)}`] : []),
    ...countedIn(failures.filter(isNew), "new failure"),
    ...others.map((part) => (gate.baseline.kind === "none" ? part : `${part}, not known to be new`)),
  ];
}

/** The failures that this change itself takes out of the count: `1 new failure, waived by this change`. */
function weakenedParts({ weakened }: ReportView): string[] {
  const kinds = new Map<string, { by: WeakenedBy; change: Change | null; count: number }>();
  for (const { by, group } of weakened) {
    const { change } = group.first.finding;
    const key = `${by} ${change}`;
    kinds.set(key, { by, change, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  const nounOf = (change: Change | null): string =>
    change === "new" ? "new failure" : change === "unchanged" ? "known failure" : "failure";
  return [...kinds.values()].map(({ by, change, count }) => `${plural(count, nounOf(change))}, ${WEAKENED_WORDS[by]}`);
}

/** What a change without new failures does. */
function harmlessDelta({ fixed, newWarnings }: ReportView, none: string): string {
  if (newWarnings.length > 0) return [none, ...countedIn(newWarnings, "new warning")].join(", ");
  if (fixed.length === 0) return none;
  const isFailure = fixed.every(({ first }) => first.finding.level === "must");
  return `${countedIn(fixed, isFailure ? "failure fixed" : "finding fixed", isFailure ? "failures fixed" : "findings fixed").join("")}, none new`;
}

function countedIn(groups: readonly FindingGroup[], noun: string, several?: string): string[] {
  if (groups.length === 0) return [];
  const domains = domainsOf(groups);
  const where = domains.length <= MAX_NAMES ? domains.join(", ") : plural(domains.length, "domain");
  return [`${plural(groups.length, noun, several)} in ${where}`];
}

function filesOf(faults: Report["faults"]): string {
  return list([...new Set(faults.map(({ location }) => location.file))], MAX_NAMES);
}

/** What was there before, and what could not be measured: `3 known failures`, `20 checks not measured`. */
export function standingCounts(view: ReportView): string[] {
  const { knownFailures, warnings, waived } = view;
  const { length: unmeasured } = unmeasuredChecks(view);
  return [
    ...(knownFailures.length > 0 ? [plural(knownFailures.length, "known failure")] : []),
    ...(warnings.length > 0 ? [plural(warnings.length, "warning")] : []),
    ...(waived.length > 0 ? [`${waived.length} waived`] : []),
    ...(unmeasured > 0 ? [`${plural(unmeasured, "check")} not measured`] : []),
  ];
}

/** The same where nothing else says why checks were not measured: `20 checks not measured (port 25 is blocked here)`. */
export function explainedCounts(view: ReportView): string[] {
  const [main, ...others] = view.unknowns;
  if (main === undefined) return standingCounts(view);
  const cause = truncate(briefMessage(main.cause, BRIEF_CAUSE), CAUSE_LIMIT);
  const more = others.length > 0 ? `, and ${plural(others.length, "other cause")}` : "";
  const counts = standingCounts(view);
  return [...counts.slice(0, -1), `${counts.at(-1)} (${cause}${more})`];
}

/** The result in a few lines, where the report is folded. */
export function closingLines(report: Report): string[] {
  const view = viewReport(report);
  return [`Mail policy: ${headline(report, view)}`, ...explainedCounts(view)].map((line) => quoteProse(line));
}

/** What the report has on the requirements, a line for each guideline with any that apply: `TR-03108: 4 of 16 requirements checked, 12 not covered`. */
export function coverageLines(coverage: readonly Coverage[]): string[] {
  const applicable = countCoverage(coverage).filter(({ total, counts }) => counts["not-applicable"] < total);
  return applicable.map(({ guideline, total, counts }) => {
    const others = [
      [counts.unknown, "not measured"],
      [counts.attested, "attested"],
      [counts["switched-off"], "switched off"],
      [counts["not-covered"], "not covered"],
      [counts["not-applicable"], "not applicable"],
    ] as const;
    const rest = others.filter(([count]) => count > 0).map(([count, words]) => `, ${count} ${words}`);
    const unmet = (["failed", "waived"] as const).flatMap((state) =>
      counts[state] > 0 ? [`${counts[state]} ${state}`] : [],
    );
    const checked = counts.checked + counts.failed + counts.waived;
    const brackets = unmet.length > 0 ? ` (${unmet.join(", ")})` : "";
    return `${guideline}: ${checked} of ${total} requirements checked${brackets}${rest.join("")}`;
  });
}

/** The counts of findings that are not zero: `55 findings on 3 domains: 41 passed, 2 failed, 12 unknown`. */
export function countsLine({ counts, domains }: Pick<Report, "counts" | "domains">): string {
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
  const all = parts.reduce((sum, [count]) => sum + count, 0);
  return shown.length > 0
    ? `${plural(all, "finding")} on ${plural(domains.length, "domain")}: ${shown.join(", ")}`
    : "nothing was checked";
}

const REGRESSION_RULES: Readonly<Record<Exclude<Baseline["kind"], "none">, string>> = {
  live: "regression mode: only new failures count",
  base: "regression mode: only new failures count, compared with the base",
  history: "regression mode: only new failures count, compared with the last recorded run",
  "first-policy": "regression mode: with the first policy, every failure is known",
  "not-read": "regression mode: no baseline could be read, so no failure is known to be new",
};

/** What counts under `regression`. */
function regressionRule(baseline: Baseline): string {
  if (baseline.kind !== "none") return REGRESSION_RULES[baseline.kind];
  return baseline.counts === "every-failure"
    ? "regression mode; no baseline, so every failure counts"
    : "regression mode; no baseline, so only differences from live DNS count";
}

/** The heading of the settings that a policy weakens. */
export const WEAKENINGS_HEADING = "This change also weakens the policy:";

/** Why the gate failed, without the failures that the change weakens, which are listed with what it weakens. */
export function otherReasons({ gate }: Report): string[] {
  return gate.reasons.filter(({ code }) => code !== "gate/weakened").map((reason) => say(reason));
}

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
