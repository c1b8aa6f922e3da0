// What changed against the baseline: findings are matched by domain, check and subject.
import type { Change, Finding } from "../model.ts";

const identity = (finding: Finding): string => `${finding.check} ${finding.subject}`;

/**
 * The findings of one domain with their change against its baseline findings. A failure whose baseline is no failure,
 * or was not measured, is new. A failure whose subject is gone (a removed MX host) is put at the end, as fixed; but not
 * while the check is unknown of any subject, for then the host may be there all the same.
 */
export function withChanges(findings: readonly Finding[], baseline: readonly Finding[]): Finding[] {
  const before = new Map(baseline.map((finding) => [identity(finding), finding]));
  const now = new Set(findings.map(identity));
  const unknown = new Set(findings.filter((finding) => finding.outcome === "unknown").map((finding) => finding.check));
  const gone = baseline.filter((finding) => finding.outcome === "fail" && !now.has(identity(finding)) && !unknown.has(finding.check));
  return [
    ...findings.map((finding) => ({ ...finding, change: changeOf(finding, before.get(identity(finding))) })),
    ...gone.map((finding): Finding => {
      const message = `${finding.subject} is no longer there (it failed: ${finding.message})`;
      return { ...finding, outcome: "not-applicable", status: "not-applicable", message, fix: null, change: "fixed" };
    }),
  ];
}

function changeOf(finding: Finding, before: Finding | undefined): Change | null {
  const failed = before?.outcome === "fail";
  if (finding.outcome === "fail") return failed ? "unchanged" : "new";
  // one that does not apply any more, or was not measured, may have become worse
  return failed && finding.outcome === "pass" ? "fixed" : null;
}
