// What changed against the baseline: findings are matched by domain, check and subject.
import type { Change, Finding } from "../model.ts";

/**
 * The baseline findings of one domain: as the policy of then judges them (`byBasePolicy`), and as the policy of now does (`byCurrentPolicy`), for
 * what a looser policy lets pass was not mended. One and the same where both are the same policy.
 */
export interface BaselineFindings {
  byBasePolicy: readonly Finding[];
  byCurrentPolicy: readonly Finding[];
}

const findingKey = (finding: Finding): string => `${finding.check} ${finding.subject}`;

/**
 * The findings of `domain` with their change against its baseline. A failure that was none is new; one whose baseline could
 * not be measured has no change. A failure whose subject is gone (a removed MX host) is put at the end, as fixed; but not
 * while the check is unknown of any subject, for then the host may be there all the same.
 */
export function withChanges(
  domain: string,
  findings: readonly Finding[],
  { byBasePolicy, byCurrentPolicy }: BaselineFindings,
): Finding[] {
  const before = new Map(byBasePolicy.map((finding) => [findingKey(finding), finding]));
  const failedThen = failureKeys(byBasePolicy);
  const failed = new Set([...failureKeys(byCurrentPolicy)].filter((one) => failedThen.has(one)));
  const unmeasured = new Set(
    byBasePolicy
      .filter((finding) => finding.outcome === "unknown" && finding.subject === domain)
      .map((finding) => finding.check),
  );
  const changeOf = (finding: Finding): Change | null => {
    const { outcome, check } = finding;
    if (outcome === "pass") return failed.has(findingKey(finding)) ? "fixed" : null;
    if (outcome !== "fail") return null; // one that does not apply any more, or was not measured, may have become worse
    const earlier = before.get(findingKey(finding));
    if (earlier === undefined) return unmeasured.has(check) ? null : "new"; // a domain stands in for hosts that are not known
    if (earlier.outcome === "unknown") return null;
    return earlier.outcome === "fail" ? "unchanged" : "new";
  };
  const now = new Set(findings.map(findingKey));
  const unknown = new Set(findings.filter((finding) => finding.outcome === "unknown").map((finding) => finding.check));
  const removed = byCurrentPolicy.filter(
    (finding) => failed.has(findingKey(finding)) && !now.has(findingKey(finding)) && !unknown.has(finding.check),
  );
  return [...findings.map((finding) => ({ ...finding, change: changeOf(finding) })), ...removed.map(asRemoved)];
}

function failureKeys(findings: readonly Finding[]): Set<string> {
  return new Set(findings.filter((finding) => finding.outcome === "fail").map(findingKey));
}

function asRemoved(finding: Finding): Finding {
  const message = `${finding.subject} is no longer there (it failed: ${finding.message})`;
  return { ...finding, outcome: "not-applicable", status: "not-applicable", message, fix: null, change: "fixed" };
}
