// The Action's outputs (action.yml), all of them strings to the runner.
import { join } from "node:path";
import type { Change, Report } from "../model.ts";

/** Every output but `comment-id`, which is known later. `folder` holds the report files; empty where none were written. */
export function outputsOf(report: Report, folder: string): Record<string, string> {
  const { counts } = report;
  return {
    conclusion: report.conclusion,
    failures: String(counts.fail),
    warnings: String(counts.warn),
    unknown: String(counts.unknown),
    waived: String(counts.waived),
    new: String(countChanges(report, "new")),
    fixed: String(countChanges(report, "fixed")),
    "report-json": folder === "" ? "" : join(folder, "report.json"),
    "output-dir": folder,
  };
}

function countChanges(report: Report, change: Change): number {
  return report.domains.flatMap((domain) => domain.findings).filter((finding) => finding.change === change).length;
}
