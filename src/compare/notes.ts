// Notes on a comparison.
import type { Message } from "../message.ts";
import { message, uniqueMessages } from "../message.ts";
import type { FailOn, Finding } from "../model.ts";
import type { Baseline } from "../run-report.ts";
import type { CountedDomain } from "./gate.ts";

/** What the findings were compared with. */
export interface Compared {
  baseline: Baseline;
  /** How the run differs from it apart from what it found. */
  differences: readonly Message[];
  /** The findings of the baseline, of all domains. */
  baselineFindings: Iterable<Finding>;
  /** The domains of the base's policy, or of the last recorded run. */
  earlierDomains: readonly string[];
}

/** Sentences on a comparison: what was compared with, or why nothing was, and what follows from it. */
export function comparisonNotes(failOn: FailOn, domains: readonly CountedDomain[], compared: Compared): Message[] {
  const { baseline, baselineFindings } = compared;
  if (baseline.kind === "live") return uncomparedNotes(domains, baselineFindings);
  if (baseline.kind === "base")
    return earlierNotes([message("comparison/base", { base: baseline.name })], domains, compared);
  if (baseline.kind === "history") {
    const { at, commit } = baseline;
    return earlierNotes([message("comparison/history", { at, commit }), ...compared.differences], domains, compared);
  }
  const failures = domains.flatMap(({ findings }) => findings.filter(({ status }) => status === "fail")).length;
  const reasons = baseline.kind === "not-read" ? [baseline.reason] : [];
  return failOn === "regression" ? [...reasons, ...consequences(baseline, failures)] : reasons;
}

function earlierNotes(
  first: readonly Message[],
  domains: readonly CountedDomain[],
  { baselineFindings, earlierDomains }: Compared,
): Message[] {
  const earlier = new Set(earlierDomains);
  return [
    ...first,
    ...uncomparedNotes(domains, baselineFindings),
    ...domains.filter(({ name }) => !earlier.has(name)).flatMap(newDomainNotes),
  ];
}

/** What follows under `regression` where failures were not compared. */
function consequences(baseline: Exclude<Baseline, { kind: "live" | "base" | "history" }>, failures: number): Message[] {
  if (baseline.kind === "first-policy")
    return [message("comparison/first-policy", { base: baseline.name, known: failures })];
  if (failures === 0) return [];
  if (baseline.kind === "not-read") return [message("comparison/not-known-new", { failures })];
  return [message(baseline.counts === "every-failure" ? "comparison/none" : "comparison/none-expected")];
}

function uncomparedNotes(domains: readonly CountedDomain[], baselineFindings: Iterable<Finding>): Message[] {
  const uncompared = domains.flatMap(({ findings }) =>
    findings.filter(({ outcome, change }) => outcome === "fail" && change === null),
  );
  if (uncompared.length === 0) return [];
  const checks = new Set(uncompared.map(({ check }) => check));
  const unmeasured: Message[] = [];
  for (const { outcome, check, message: reason } of baselineFindings)
    if (outcome === "unknown" && checks.has(check)) unmeasured.push(reason);
  return [
    message("comparison/not-compared", {
      findings: uncompared.map(({ check, subject }) => message("comparison/finding", { check, subject })),
      reasons: uniqueMessages(unmeasured),
    }),
  ];
}

function newDomainNotes({ name, findings }: CountedDomain): Message[] {
  const known = findings.filter(({ change }) => change === "unchanged").length;
  return known === 0 ? [] : [message("comparison/new-domain", { domain: name, known })];
}
