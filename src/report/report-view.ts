// What every format shows of a report, in the order of reading: what this change does, then what was there before.
import type { Report, WeakenedBy } from "../run-report.ts";
import type { FindingGroup } from "./group-findings.ts";
import { findingsOf, groupAlike, groupFindings } from "./group-findings.ts";
import type { UnknownGroup } from "./group-unknowns.ts";
import type { StatusMatrix } from "./status-matrix.ts";
import { surveyOf } from "./survey.ts";

/** The same failure of several subjects, and what takes it out of the count. */
export interface WeakenedGroup {
  by: WeakenedBy;
  group: FindingGroup;
}

/** Findings that differ only in their subject are one fault, however many hosts and domains have it. */
export interface ReportView {
  /** New ones, then those that are not known to be new. */
  failures: FindingGroup[];
  knownFailures: FindingGroup[];
  newWarnings: FindingGroup[];
  warnings: FindingGroup[];
  /** Failures and warnings. */
  fixed: FindingGroup[];
  /** The failures that this change itself takes out of the count. */
  weakened: WeakenedGroup[];
  waived: FindingGroup[];
  infos: FindingGroup[];
  unknowns: UnknownGroup[];
  matrix: StatusMatrix;
}

/** The same for the same report, made once. */
export function viewReport(report: Report): ReportView {
  const known = views.get(report);
  if (known !== undefined) return known;
  const view = makeView(report);
  views.set(report, view);
  return view;
}

const views = new WeakMap<Report, ReportView>();

function makeView(report: Report): ReportView {
  const { listed, unknowns, matrix } = surveyOf(report);
  return {
    failures: groupFindings(listed.fail, ({ change }) => change !== "unchanged"),
    knownFailures: groupFindings(listed.fail, ({ change }) => change === "unchanged"),
    newWarnings: groupFindings(listed.warn, ({ change }) => change === "new"),
    warnings: groupFindings(listed.warn, ({ change }) => change !== "new"),
    fixed: groupFindings(listed.fixed, ({ level }) => level !== "info"),
    weakened: groupWeakened(report),
    waived: groupFindings(listed.waived),
    infos: groupAlike(listed.info),
    unknowns,
    matrix,
  };
}

function groupWeakened({ weakenedFailures }: Report): WeakenedGroup[] {
  return [...new Set(weakenedFailures.map(({ by }) => by))].flatMap((by) =>
    groupFindings(weakenedFailures.filter((one) => one.by === by)).map((group) => ({ by, group })),
  );
}

export function isNew({ first }: FindingGroup): boolean {
  return first.finding.change === "new";
}

/** The domains of findings, each once. */
export function domainsOf(groups: readonly FindingGroup[]): string[] {
  return [...new Set(findingsOf(groups).map(({ domain }) => domain))];
}

/** The checks that could not be measured, each once. */
export function unmeasuredChecks({ unknowns }: Pick<ReportView, "unknowns">): string[] {
  return [...new Set(unknowns.flatMap(({ checks }) => checks))];
}
