// The Action's outputs (action.yml, docs/outputs.md), all of them strings to the runner.
import { join } from "node:path";
import { CHECKS } from "../audit/checks.ts";
import { REPORT_FILES } from "../files/report-files.ts";
import type { Report } from "../run-report.ts";
import { viewReport } from "../report/report-view.ts";
import { surveyOf } from "../report/survey.ts";
import { NO_DOMAINS } from "./domains-output.ts";
import { COUNT_NAMES, countOutputs } from "./output-counts.ts";

/** What is counted of the whole report only, by the name of the output. */
const REPORT_COUNTS: Readonly<Record<string, (report: Report) => number>> = {
  errors: ({ faults }) => faults.length,
  expired: ({ waivers }) => waivers.expired.length,
};

/**
 * The outputs of a report, without `domains` (see `domainsOutput`), and without those that are known once the comment is: `comment-file`,
 * `comment-id` and `drift-issue-number`. `folder` contains the report files; empty if none were written.
 */
export function buildOutputs(report: Report, folder: string): Record<string, string> {
  const counts = [
    ...Object.entries(REPORT_COUNTS).map(([name, count]) => [name, count(report)] as const),
    ...Object.entries(countOutputs(viewReport(report))),
    ...Object.entries(countChecks(report)),
  ];
  return {
    conclusion: report.faults.length > 0 ? "error" : report.conclusion,
    ...Object.fromEntries(counts.map(([name, count]) => [name, String(count)])),
    ...filePaths(folder),
  };
}

/**
 * The same outputs of a run without a report, and `domains`. `errors` counts those of the policy and its files; null if they are not the
 * cause. `folder` contains the file that says why; empty if it could not be written.
 */
export function failureOutputs(errors: number | null, folder: string): Record<string, string> {
  const unmeasured = [...Object.keys(REPORT_COUNTS), ...COUNT_NAMES, ...CHECKS.flatMap(({ output }) => output ?? [])];
  return {
    conclusion: "error",
    ...Object.fromEntries(unmeasured.map((name) => [name, ""])),
    errors: errors === null ? "" : String(errors),
    domains: NO_DOMAINS,
    ...filePaths(""),
    "output-dir": folder,
  };
}

/** The outputs of single checks: how many domains each fails for, whatever its level. */
function countChecks(report: Report): Record<string, number> {
  const failures = new Map(surveyOf(report).checks.map(({ example, failures: count }) => [example.check, count]));
  return Object.fromEntries(
    CHECKS.flatMap(({ id, output }) => (output === undefined ? [] : [[output, failures.get(id) ?? 0]])),
  );
}

/** The folder and the files in it. */
function filePaths(folder: string): Record<string, string> {
  const paths = REPORT_FILES.flatMap(({ file, output }) =>
    output === null ? [] : [[output, folder === "" ? "" : join(folder, file)] as const],
  );
  return { ...Object.fromEntries(paths), "output-dir": folder };
}
