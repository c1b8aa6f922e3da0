// Whether the gate passes, and why not.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Baseline, Conclusion, Counts, DomainReport, FailOn, Finding, Gate, Status } from "../model.ts";

const COUNT_KEYS: Readonly<Record<Status, keyof Counts>> = {
  pass: "pass",
  fail: "fail",
  warn: "warn",
  info: "info",
  unknown: "unknown",
  "not-applicable": "notApplicable",
  waived: "waived",
};

/** How many findings have each status. */
export function countByStatus(findings: readonly Finding[]): Counts {
  const counts: Counts = { pass: 0, fail: 0, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };
  for (const finding of findings) counts[COUNT_KEYS[finding.status]]++;
  return counts;
}

/** `fail` if an unwaived must-check fails, regardless of the gate; `inconclusive` if one could not be measured. */
export function conclude(domains: readonly DomainReport[]): Conclusion {
  const findings = domains.flatMap((domain) => domain.findings);
  if (findings.some((finding) => finding.status === "fail")) return "fail";
  return findings.some(isUnknownMust) ? "inconclusive" : "pass";
}

/** Decides the gate. Without a baseline every failure counts, as it does under `violation`. */
export function decideGate(
  domains: readonly DomainReport[],
  options: { failOn: FailOn; failOnUnknown: boolean; baseline: Baseline; notes: Message[] },
): Gate {
  const { failOn, failOnUnknown, baseline, notes } = options;
  const isOnlyNew = failOn === "regression" && baseline !== "none";
  const isBreaking = (finding: Finding): boolean => {
    if (failOn === "never") return false;
    return finding.status === "fail" ? !isOnlyNew || finding.change === "new" : failOnUnknown && isUnknownMust(finding);
  };
  const reasons = domains.flatMap(({ findings }) =>
    findings
      .filter(isBreaking)
      .map(({ check, subject, message: text }) => message("gate/reason", { check, subject, text })),
  );
  return { failOn, passed: reasons.length === 0, baseline, reasons, notes };
}

function isUnknownMust(finding: Finding): boolean {
  return finding.status === "unknown" && finding.level === "must";
}
