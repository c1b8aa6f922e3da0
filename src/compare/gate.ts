// Whether the gate passes, and why not.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type {
  Baseline,
  Conclusion,
  Counts,
  DomainReport,
  FailOn,
  Finding,
  Gate,
  LocatedMessage,
  Status,
} from "../model.ts";

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

/**
 * `fail` if an unwaived must-check fails, regardless of the gate; `inconclusive` if one could not be measured, or a declared
 * file has a fault.
 */
export function conclude(domains: readonly DomainReport[], faults: readonly LocatedMessage[]): Conclusion {
  const findings = domains.flatMap((domain) => domain.findings);
  if (findings.some((finding) => finding.status === "fail")) return "fail";
  return faults.length > 0 || findings.some(isUnknownMust) ? "inconclusive" : "pass";
}

/** Decides the gate. Without a baseline every failure counts, as it does under `violation`; faults of declared files always do. */
export function decideGate(
  domains: readonly DomainReport[],
  options: {
    failOn: FailOn;
    failOnUnknown: boolean;
    baseline: Baseline;
    notes: Message[];
    faults: readonly LocatedMessage[];
  },
): Gate {
  const { failOn, failOnUnknown, baseline, notes, faults } = options;
  const isOnlyNew = failOn === "regression" && baseline !== "none";
  const isBreaking = (finding: Finding): boolean => {
    if (failOn === "never") return false;
    return finding.status === "fail" ? !isOnlyNew || finding.change === "new" : failOnUnknown && isUnknownMust(finding);
  };
  const broken = faults.length > 0 ? [message("gate/faults", { count: faults.length })] : [];
  const reasons = domains.flatMap(({ findings }) =>
    findings
      .filter(isBreaking)
      .map(({ check, subject, message: text }) => message("gate/reason", { check, subject, text })),
  );
  const all = [...broken, ...reasons];
  return { failOn, passed: all.length === 0, baseline, reasons: all, notes };
}

function isUnknownMust(finding: Finding): boolean {
  return finding.status === "unknown" && finding.level === "must";
}
