// The result of a run, in a few words that every format shares.
import type { Change, Status } from "../model.ts";
import type { Report, WeakenedBy, Weakening } from "../run-report.ts";
import { formatLocation } from "../model.ts";
import { truncate } from "../text/truncate.ts";
import { briefMessage } from "./brief.ts";
import type { Coverage } from "./coverage.ts";
import { countCoverage } from "./coverage.ts";
import type { FindingGroup } from "./group-findings.ts";
import type { Language } from "./language.ts";
import type { ReportView } from "./report-view.ts";
import { domainsOf, isNew, unmeasuredChecks, viewReport } from "./report-view.ts";
import { quoteProse } from "./sanitize.ts";
import { say } from "./say.ts";

/** Names that a line lists before "and N more". */
const MAX_NAMES = 3;
/** Characters of a cause in a line: of its first clauses, and at most. */
const BRIEF_CAUSE = 60;
const CAUSE_LIMIT = 120;

/** What a change does, or where there is nothing to compare with, what was found: `2 new failures in example.org`. */
export function headline(report: Report, language: Language): string {
  const view = viewReport(report);
  const { result } = language.words;
  const worse = worseParts(report, view, language);
  const weakened = weakenedParts(view, language);
  if (worse.length + weakened.length > 0)
    return [worse.join(", "), ...weakened].filter((part) => part !== "").join("; ");
  // What else fails the gate, and what "no failures" leaves open.
  const { length: unmeasured } = unmeasuredChecks(view);
  const isOpen = report.conclusion === "inconclusive" && !(isCompared(report) && report.gate.passed);
  return [
    harmlessDelta(view, isCompared(report) ? result.noNewFailures : result.noFailures, language),
    ...(report.gate.passed ? [] : countedIn(view.knownFailures, result.knownFailures, language)),
    ...(isOpen && unmeasured > 0 ? [result.couldNotBeMeasured(unmeasured)] : []),
  ].join("; ");
}

/** Whether the failures were compared with those of an earlier state. */
export function isCompared({ gate: { baseline } }: Report): boolean {
  return baseline.kind !== "none" && baseline.kind !== "not-read";
}

function worseParts({ faults, gate }: Report, { failures }: ReportView, language: Language): string[] {
  const { result } = language.words;
  const others = countedIn(
    failures.filter((group) => !isNew(group)),
    result.failures,
    language,
  );
  return [
    ...(faults.length > 0 ? [result.inPlaces(result.errors(faults.length), filesOf(faults, language))] : []),
    ...countedIn(failures.filter(isNew), result.newFailures, language),
    ...others.map((part) => (gate.baseline.kind === "none" ? part : result.notKnownToBeNew(part))),
  ];
}

/** The failures that this change itself takes out of the count: `1 new failure, waived by this change`. */
function weakenedParts({ weakened }: ReportView, { words }: Language): string[] {
  const kinds = new Map<string, { by: WeakenedBy; change: Change | null; count: number }>();
  for (const { by, group } of weakened) {
    const { change } = group.first.finding;
    const key = `${by} ${change}`;
    kinds.set(key, { by, change, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  return [...kinds.values()].map(({ by, change, count }) => words.result.weakened(count, change, by));
}

/** What a change without new failures does. */
function harmlessDelta({ fixed, newWarnings }: ReportView, none: string, language: Language): string {
  const { result } = language.words;
  if (newWarnings.length > 0) return [none, ...countedIn(newWarnings, result.newWarnings, language)].join(", ");
  if (fixed.length === 0) return none;
  const areFailures = fixed.every(({ first }) => first.finding.level === "must");
  const count = areFailures ? result.fixedFailures : result.fixedFindings;
  return result.noneNew(countedIn(fixed, count, language).join(""));
}

function countedIn(groups: readonly FindingGroup[], count: (groups: number) => string, { words }: Language): string[] {
  if (groups.length === 0) return [];
  const domains = domainsOf(groups);
  const where = domains.length <= MAX_NAMES ? domains.join(", ") : words.result.domains(domains.length);
  return [words.result.inPlaces(count(groups.length), where)];
}

function filesOf(faults: Report["faults"], { words }: Language): string {
  return words.list([...new Set(faults.map(({ location }) => location.file))], MAX_NAMES);
}

/** What was there before, and what could not be measured: `3 known failures`, `20 checks not measured`. */
export function standingCounts(view: ReportView, { words: { result } }: Language): string[] {
  const { knownFailures, warnings, waived } = view;
  const counts = [
    [knownFailures.length, result.knownFailures],
    [warnings.length, result.warnings],
    [waived.length, result.waived],
    [unmeasuredChecks(view).length, result.notMeasured],
  ] as const;
  return counts.flatMap(([count, words]) => (count > 0 ? [words(count)] : []));
}

/** The same where nothing else says why checks were not measured: `20 checks not measured (port 25 is blocked here)`. */
export function explainedCounts(view: ReportView, language: Language): string[] {
  const [main, ...others] = view.unknowns;
  const counts = standingCounts(view, language);
  if (main === undefined) return counts;
  const cause = truncate(briefMessage(say(main.cause, language), BRIEF_CAUSE), CAUSE_LIMIT);
  return [...counts.slice(0, -1), language.words.result.because(counts.at(-1) ?? "", cause, others.length)];
}

/** The result in a few lines, where the report is folded. */
export function closingLines(report: Report, language: Language): string[] {
  const verdict = language.words.result.verdict(headline(report, language));
  return [verdict, ...explainedCounts(viewReport(report), language)].map((line) => quoteProse(line));
}

/** What the report has on the requirements, a line for each guideline with any that apply: `TR-03108: 4 of 16 requirements checked, 12 not covered`. */
export function coverageLines(coverage: readonly Coverage[], { words }: Language): string[] {
  const applicable = countCoverage(coverage).filter(({ total, counts }) => counts["not-applicable"] < total);
  return applicable.map(({ guideline, total, counts }) => {
    const said = (states: readonly (keyof typeof words.coverage.counts)[]): string[] =>
      states.flatMap((state) => (counts[state] > 0 ? [words.coverage.counts[state](counts[state])] : []));
    const rest = said(["unknown", "attested", "switched-off", "not-covered", "not-applicable"]);
    const checked = counts.checked + counts.failed + counts.waived;
    const unmet = said(["failed", "waived"]).join(", ");
    return words.coverage.line(guideline, checked, total, unmet, rest.map((one) => `, ${one}`).join(""));
  });
}

const COUNTED = ["pass", "fail", "warn", "waived", "unknown", "info", "notApplicable"] as const;

/** The counts of findings that are not zero: `55 findings on 3 domains: 41 passed, 2 failed, 12 unknown`. */
export function countsLine({ counts, domains }: Pick<Report, "counts" | "domains">, { words }: Language): string {
  const { result } = words;
  const shown = COUNTED.filter((status) => counts[status] > 0).map(
    (status) => `${counts[status]} ${result.counts[status](counts[status])}`,
  );
  const all = COUNTED.reduce((sum, status) => sum + counts[status], 0);
  return shown.length > 0 ? result.findings(all, domains.length, shown.join(", ")) : result.nothingChecked;
}

/** Why the gate failed, without the failures that the change weakens, which are listed with what it weakens. */
export function otherReasons({ gate }: Report, language: Language): string[] {
  return gate.reasons.filter(({ code }) => code !== "gate/weakened").map((reason) => say(reason, language));
}

/** Whether the gate passed, and in which mode; the gate has the reasons. */
export function gateLine({ passed, failOn, baseline }: Report["gate"], { words }: Language): string {
  return words.result.gate(passed, failOn, baseline);
}

/** The status that the verdict is marked with: failures that do not fail the gate do not justify a red cross on a pull request. */
export function verdictStatus({ gate, conclusion, weakenedFailures }: Report): Status {
  const tolerated = { pass: "pass", fail: "warn", inconclusive: "unknown" } as const;
  if (!gate.passed) return "fail";
  return weakenedFailures.length > 0 ? "warn" : tolerated[conclusion];
}

/** A weakened setting, and its place. */
export function weakeningLine({ message, location: { file, line } }: Weakening, language: Language): string {
  return `${say(message, language)} (${formatLocation({ file, line })})`;
}
