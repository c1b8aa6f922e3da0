// The Action's outputs (action.yml), all of them strings to the runner.
import { FILE_FORMATS } from "../report/formats.ts";
import { join } from "node:path";
import { CHECKS } from "../audit/checks.ts";
import type { Finding, Report } from "../model.ts";
import type { ReportView } from "../report/report-view.ts";
import { isNew, unmeasuredChecks, viewReport } from "../report/report-view.ts";

/** What the outputs count in a report, as the headline does: one fault once, however many hosts and domains have it. */
const COUNTS: Readonly<Record<string, (view: ReportView, report: Report) => number>> = {
  errors: (_, { faults }) => faults.length,
  failures: ({ failures, knownFailures }) => failures.length + knownFailures.length,
  warnings: ({ newWarnings, warnings }) => newWarnings.length + warnings.length,
  unknown: (view) => unmeasuredChecks(view).length,
  waived: ({ waived }) => waived.length,
  new: ({ failures }) => failures.filter(isNew).length,
  fixed: ({ fixed }) => fixed.length,
  weakened: ({ weakened }) => weakened.length,
};

/** Every output except `comment-id` and `drift-issue-number`, which are known later. `folder` contains the report files; empty if none were written. */
export function buildOutputs(report: Report, folder: string): Record<string, string> {
  const view = viewReport(report);
  return {
    conclusion: report.faults.length > 0 ? "error" : report.conclusion,
    ...Object.fromEntries(Object.entries(COUNTS).map(([name, count]) => [name, String(count(view, report))])),
    ...checkOutputs(report),
    ...filePaths(folder),
    "output-dir": folder,
  };
}

/** The same outputs of a run without a report. `errors` counts those of the policy and its files; null if they are not the cause. */
export function failureOutputs(errors: number | null): Record<string, string> {
  const unmeasured = [...Object.keys(COUNTS), ...CHECKS.flatMap(({ output }) => output ?? [])];
  return {
    conclusion: "error",
    ...Object.fromEntries(unmeasured.map((name) => [name, ""])),
    errors: errors === null ? "" : String(errors),
    ...filePaths(""),
    "output-dir": "",
  };
}

/** The outputs of single checks: how many domains each fails for, whatever its level. */
function checkOutputs(report: Report): Record<string, string> {
  const counts = CHECKS.flatMap(({ id, output }) => {
    if (output === undefined) return [];
    const count = countFindings(
      report,
      ({ check, outcome, waiver }) => check === id && outcome === "fail" && waiver === null,
    );
    return [[output, String(count)] as const];
  });
  return Object.fromEntries(counts);
}

/** The outputs that name a file of the report. */
function filePaths(folder: string): Record<string, string> {
  const named = FILE_FORMATS.flatMap(({ file, output }) => (output === null ? [] : [[output, file] as const]));
  return Object.fromEntries(named.map(([output, file]) => [output, folder === "" ? "" : join(folder, file)]));
}

function countFindings(report: Report, isCounted: (finding: Finding) => boolean): number {
  return report.domains.flatMap((domain) => domain.findings).filter(isCounted).length;
}
