// The Action's outputs (action.yml), all of them strings to the runner.
import { FILE_FORMATS } from "../report/formats.ts";
import { join } from "node:path";
import { CHECKS } from "../audit/checks.ts";
import type { Finding, Report } from "../model.ts";

/** Every output except `comment-id`, which is known later. `folder` contains the report files; empty if none were written. */
export function buildOutputs(report: Report, folder: string): Record<string, string> {
  const { counts } = report;
  return {
    conclusion: report.conclusion,
    errors: String(report.faults.length),
    failures: String(counts.fail),
    warnings: String(counts.warn),
    unknown: String(counts.unknown),
    waived: String(counts.waived),
    new: String(countFindings(report, ({ change, status }) => change === "new" && status === "fail")),
    fixed: String(countFindings(report, ({ change }) => change === "fixed")),
    ...checkOutputs(report),
    ...filePaths(folder),
    "output-dir": folder,
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
