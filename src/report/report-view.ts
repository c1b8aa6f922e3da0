// What every format shows of a report, in the order of reading: what this change does, then what was there before.
import type { Finding, Report, WeakenedBy } from "../model.ts";
import type { FindingGroup } from "./group-findings.ts";
import { findingsOf, groupFindings } from "./group-findings.ts";
import type { UnknownGroup } from "./group-unknowns.ts";
import { groupUnknowns } from "./group-unknowns.ts";
import type { DomainFinding } from "./select-findings.ts";
import { fixedFindings, findingsWithStatus } from "./select-findings.ts";
import type { StatusMatrix } from "./status-matrix.ts";
import { statusMatrix } from "./status-matrix.ts";

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
  infos: DomainFinding[];
  unknowns: UnknownGroup[];
  matrix: StatusMatrix;
}

export function viewReport(report: Report): ReportView {
  const failures = findingsWithStatus(report, "fail");
  const warnings = findingsWithStatus(report, "warn");
  const only = (findings: readonly DomainFinding[], isWanted: (finding: Finding) => boolean): FindingGroup[] =>
    groupFindings(findings.filter(({ finding }) => isWanted(finding)));
  return {
    failures: only(failures, ({ change }) => change !== "unchanged"),
    knownFailures: only(failures, ({ change }) => change === "unchanged"),
    newWarnings: only(warnings, ({ change }) => change === "new"),
    warnings: only(warnings, ({ change }) => change !== "new"),
    fixed: only(fixedFindings(report), ({ level }) => level !== "info"),
    weakened: groupWeakened(report),
    waived: groupFindings(findingsWithStatus(report, "waived")),
    infos: findingsWithStatus(report, "info"),
    unknowns: groupUnknowns(report),
    matrix: statusMatrix(report),
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
  return [...new Set(unknowns.flatMap(({ members }) => members.map(({ finding }) => finding.check)))];
}
