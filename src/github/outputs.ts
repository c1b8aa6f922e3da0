// The Action's outputs (action.yml), all of them strings to the runner.
import { join } from "node:path";
import type { Finding, Report } from "../model.ts";

/** Every output but `comment-id`, which is known later. `folder` holds the report files; empty where none were written. */
export function buildOutputs(report: Report, folder: string): Record<string, string> {
  const { counts } = report;
  return {
    conclusion: report.conclusion,
    failures: String(counts.fail),
    warnings: String(counts.warn),
    unknown: String(counts.unknown),
    waived: String(counts.waived),
    new: String(countFindings(report, ({ change, status }) => change === "new" && status === "fail")),
    fixed: String(countFindings(report, ({ change }) => change === "fixed")),
    drift: String(
      countFindings(
        report,
        ({ check, outcome, waiver }) => check === "drift/records" && outcome === "fail" && waiver === null,
      ),
    ),
    "report-json": folder === "" ? "" : join(folder, "report.json"),
    "output-dir": folder,
  };
}

function countFindings(report: Report, isCounted: (finding: Finding) => boolean): number {
  return report.domains.flatMap((domain) => domain.findings).filter(isCounted).length;
}
