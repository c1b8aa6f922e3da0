// Which findings every format shows as one, as numbers: so that who reads report.json counts as the comment does.
import type { Finding, Report } from "../model.ts";
import { findingsOf } from "./group-findings.ts";
import { viewReport } from "./report-view.ts";

/** The number of each finding's group, from 1; `cause`: why the findings of it are unknown, null for others. */
export type GroupNumbers = ReadonlyMap<Finding, { group: number; cause: string | null }>;

/** The groups of a report, numbered. A finding of no group (a pass, for information) has no number. */
export function numberGroups(report: Report): GroupNumbers {
  const view = viewReport(report);
  const { failures, knownFailures, newWarnings, warnings, fixed, waived } = view;
  const groups = [failures, knownFailures, newWarnings, warnings, fixed, waived].flat();
  const all = [...groups, ...view.weakened.map(({ group }) => group)].map((group) => ({
    findings: findingsOf([group]).map(({ finding }) => finding),
    cause: null,
  }));
  const unknown = view.unknowns.map(({ cause, members }) => ({
    findings: members.map(({ finding }) => finding),
    cause,
  }));
  const numbers = new Map<Finding, { group: number; cause: string | null }>();
  for (const [i, { findings, cause }] of [...all, ...unknown].entries())
    for (const finding of findings) if (!numbers.has(finding)) numbers.set(finding, { group: i + 1, cause });
  return numbers;
}
