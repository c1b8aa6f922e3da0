// Whether the gate passes, and why not.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { FailOn, Finding, LocatedMessage, Status } from "../model.ts";
import type { Baseline, Conclusion, Counts, Gate, WeakenedFailure } from "../run-report.ts";

const COUNT_KEYS: Readonly<Record<Status, keyof Counts>> = {
  pass: "pass",
  fail: "fail",
  warn: "warn",
  info: "info",
  unknown: "unknown",
  "not-applicable": "notApplicable",
  waived: "waived",
};

/** What a comparison needs of a finding. */
export type CountedFinding = Pick<
  Finding,
  "key" | "check" | "subject" | "outcome" | "level" | "status" | "message" | "change"
>;

/** A domain with the findings that may count: at least those that fail or are unknown. */
export interface CountedDomain {
  name: string;
  findings: readonly CountedFinding[];
}

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
export function conclude(domains: readonly CountedDomain[], faults: readonly LocatedMessage[]): Conclusion {
  if (domains.some(({ findings }) => findings.some(({ status }) => status === "fail"))) return "fail";
  return faults.length > 0 || domains.some(({ findings }) => findings.some(isUnknownMust)) ? "inconclusive" : "pass";
}

/** What fails the gate. */
export interface GateRules {
  failOn: FailOn;
  failOnUnknown: boolean;
  failOnWeakened: boolean;
}

/** What the gate decides on. */
export interface GateInput {
  /** Their findings have their change against the baseline. */
  domains: readonly CountedDomain[];
  baseline: Baseline;
  /** The ids of the checks that compare by themselves. */
  comparingChecks: ReadonlySet<string>;
  weakenedFailures: readonly WeakenedFailure[];
  faults: readonly LocatedMessage[];
  notes: Message[];
}

/** Decides the gate. Faults of declared files fail it under every rule. */
export function decideGate({ failOn, failOnUnknown, failOnWeakened }: GateRules, input: GateInput): Gate {
  const { domains, baseline, weakenedFailures, faults, notes } = input;
  const isBreaking = (finding: CountedFinding): boolean => {
    if (failOn === "never") return false;
    if (finding.status !== "fail") return failOnUnknown && isUnknownMust(finding);
    return failOn === "violation" || isRegression(finding, input);
  };
  const broken = faults.length > 0 ? [message("gate/faults", { count: faults.length })] : [];
  const reasons = domains.flatMap(({ findings }) =>
    findings
      .filter(isBreaking)
      .map(({ check, subject, message: text }) => message("gate/reason", { check, subject, text })),
  );
  const weakened =
    failOnWeakened && failOn !== "never"
      ? weakenedFailures.map(({ finding: { check, subject }, by }) => message("gate/weakened", { check, subject, by }))
      : [];
  const all = [...broken, ...reasons, ...weakened];
  return { failOn, passed: all.length === 0, baseline, reasons: all, notes };
}

/** Whether a failure counts under `regression`. Only a baseline that was read makes a failure new. */
function isRegression({ check, change }: CountedFinding, { baseline, comparingChecks }: GateInput): boolean {
  if (baseline.kind !== "none") return change === "new";
  return baseline.counts === "every-failure" || comparingChecks.has(check);
}

function isUnknownMust(finding: CountedFinding): boolean {
  return finding.status === "unknown" && finding.level === "must";
}
