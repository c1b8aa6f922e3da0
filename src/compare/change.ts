// What changed against the baseline: findings are matched by domain, check and subject.
import type { Change, Finding } from "../model.ts";

/**
 * The baseline findings of one domain: as the policy of then judges them (`own`), and as the policy of now does (`same`), for
 * what a looser policy lets pass was not mended. One and the same where both are the same policy.
 */
export interface Before {
  own: readonly Finding[];
  same: readonly Finding[];
}

const identity = (finding: Finding): string => `${finding.check} ${finding.subject}`;

/**
 * The findings of `domain` with their change against its baseline. A failure that was none is new; one whose baseline could
 * not be measured has no change. A failure whose subject is gone (a removed MX host) is put at the end, as fixed; but not
 * while the check is unknown of any subject, for then the host may be there all the same.
 */
export function withChanges(domain: string, findings: readonly Finding[], { own, same }: Before): Finding[] {
  const before = new Map(own.map((finding) => [identity(finding), finding]));
  const failedThen = failuresIn(own);
  const failed = new Set([...failuresIn(same)].filter((one) => failedThen.has(one)));
  const unmeasured = new Set(
    own
      .filter((finding) => finding.outcome === "unknown" && finding.subject === domain)
      .map((finding) => finding.check),
  );
  const changeOf = (finding: Finding): Change | null => {
    const { outcome, check } = finding;
    if (outcome === "pass") return failed.has(identity(finding)) ? "fixed" : null;
    if (outcome !== "fail") return null; // one that does not apply any more, or was not measured, may have become worse
    const earlier = before.get(identity(finding));
    if (earlier === undefined) return unmeasured.has(check) ? null : "new"; // a domain stands in for hosts that are not known
    if (earlier.outcome === "unknown") return null;
    return earlier.outcome === "fail" ? "unchanged" : "new";
  };
  const now = new Set(findings.map(identity));
  const unknown = new Set(findings.filter((finding) => finding.outcome === "unknown").map((finding) => finding.check));
  const gone = same.filter(
    (finding) => failed.has(identity(finding)) && !now.has(identity(finding)) && !unknown.has(finding.check),
  );
  return [...findings.map((finding) => ({ ...finding, change: changeOf(finding) })), ...gone.map(asGone)];
}

function failuresIn(findings: readonly Finding[]): Set<string> {
  return new Set(findings.filter((finding) => finding.outcome === "fail").map(identity));
}

function asGone(finding: Finding): Finding {
  const message = `${finding.subject} is no longer there (it failed: ${finding.message})`;
  return { ...finding, outcome: "not-applicable", status: "not-applicable", message, fix: null, change: "fixed" };
}
