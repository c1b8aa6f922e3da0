// Whether the build breaks, and why.
import type { Baseline, Conclusion, Counts, DomainReport, FailOn, Finding, Gate, Status } from "../model.ts";

const COUNTED: Readonly<Record<Status, keyof Counts>> = {
  pass: "pass",
  fail: "fail",
  warn: "warn",
  info: "info",
  unknown: "unknown",
  "not-applicable": "notApplicable",
  waived: "waived",
};

/** How many findings have each status. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts: Counts = { pass: 0, fail: 0, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };
  for (const finding of findings) counts[COUNTED[finding.status]]++;
  return counts;
}

/** `fail` where an unwaived must-check fails, whatever the gate makes of it; `inconclusive` where one could not be measured. */
export function conclusionOf(domains: readonly DomainReport[]): Conclusion {
  const findings = domains.flatMap((domain) => domain.findings);
  if (findings.some((finding) => finding.status === "fail")) return "fail";
  return findings.some(isOpenMust) ? "inconclusive" : "pass";
}

/** Decides the gate. Without a baseline every failure counts, as it does under `violation`. */
export function gateOf(
  domains: readonly DomainReport[],
  options: { failOn: FailOn; failOnUnknown: boolean; baseline: Baseline; notes: string[] },
): Gate {
  const { failOn, failOnUnknown, baseline, notes } = options;
  const onlyNew = failOn === "regression" && baseline !== "none";
  const breaks = (finding: Finding): boolean => {
    if (failOn === "never") return false;
    return finding.status === "fail" ? !onlyNew || finding.change === "new" : failOnUnknown && isOpenMust(finding);
  };
  const reasons = domains.flatMap(({ findings }) =>
    findings.filter(breaks).map((f) => `${f.check} of ${f.subject}: ${f.message}`),
  );
  return { failOn, passed: reasons.length === 0, baseline, reasons, notes };
}

function isOpenMust(finding: Finding): boolean {
  return finding.status === "unknown" && finding.level === "must";
}
