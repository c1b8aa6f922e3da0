// Changes against the baseline: findings are matched by their keys.
import { message } from "../message.ts";
import type { Change, Finding, Outcome } from "../model.ts";

/**
 * The baseline findings of one domain: as the base policy judges them, and as the current one does, because a failure that a
 * looser policy lets pass was not fixed. Both are the same where the policy is.
 */
export interface BaselineFindings {
  byBasePolicy: readonly Finding[];
  byCurrentPolicy: readonly Finding[];
}

/**
 * The findings of `domain` with their change against its baseline. A failure that the baseline does not have is new;
 * if the baseline could not be measured, it has no change. A failure whose subject no longer exists (a removed MX host)
 * is appended as fixed, unless the check is unknown for any subject: then the host may still exist.
 */
export function withChanges(
  domain: string,
  findings: readonly Finding[],
  { byBasePolicy, byCurrentPolicy }: BaselineFindings,
): Finding[] {
  const outcomeBefore = outcomesBefore(domain, byBasePolicy);
  const failedThen = failureKeys(byBasePolicy);
  const failed = new Set([...failureKeys(byCurrentPolicy)].filter((one) => failedThen.has(one)));
  const changeOf = (finding: Finding): Change | null => {
    const { outcome } = finding;
    if (outcome === "pass") return failed.has(finding.key) ? "fixed" : null;
    if (outcome !== "fail") return null; // what no longer applies, or was not measured, may have become worse
    const earlier = outcomeBefore(finding);
    if (earlier === "unknown") return null;
    return earlier === "fail" ? "unchanged" : "new";
  };
  const now = new Set(findings.map(({ key }) => key));
  const unknown = new Set(findings.filter((finding) => finding.outcome === "unknown").map((finding) => finding.check));
  const removed = byCurrentPolicy.filter(
    (finding) => failed.has(finding.key) && !now.has(finding.key) && !unknown.has(finding.check),
  );
  return [...findings.map((finding) => ({ ...finding, change: changeOf(finding) })), ...removed.map(asRemoved)];
}

/** What each finding of `domain` was in a baseline; undefined where it was none. A domain that was not measured stands for its unknown hosts. */
export function outcomesBefore(
  domain: string,
  baseline: readonly Finding[],
): (finding: Pick<Finding, "key" | "check">) => Outcome | undefined {
  const findingIn = findingsIn(domain, baseline);
  return (finding) => findingIn(finding)?.outcome;
}

/** The finding of a run that says what another one of `domain` is there: the same, or of the domain as a whole where its subjects are unknown. */
export function findingsIn(
  domain: string,
  findings: readonly Finding[],
): (finding: Pick<Finding, "key" | "check">) => Finding | undefined {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const unmeasured = new Map(
    findings
      .filter(({ outcome, subject }) => outcome === "unknown" && subject === domain)
      .map((finding) => [finding.check, finding]),
  );
  return ({ key, check }) => byKey.get(key) ?? unmeasured.get(check);
}

function failureKeys(findings: readonly Finding[]): Set<string> {
  return new Set(findings.filter((finding) => finding.outcome === "fail").map(({ key }) => key));
}

function asRemoved(finding: Finding): Finding {
  return {
    ...finding,
    outcome: "not-applicable",
    status: "not-applicable",
    message: message("comparison/removed", { subject: finding.subject, text: finding.message }),
    fix: null,
    change: "fixed",
  };
}
