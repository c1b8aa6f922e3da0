// The failures that a change to the policy takes out of the count: on the same DNS, the earlier policy counts them and the current one does not.
import type { Finding } from "../model.ts";
import type { DomainReport, WeakenedBy, WeakenedFailure } from "../run-report.ts";
import type { CountedDomain, CountedFinding } from "./gate.ts";
import { compareText } from "../text/order.ts";

/** What the current policy makes of a failure: `now` is its finding, undefined without one. */
type CauseOf = (domain: string, failure: Finding, now: CountedFinding | undefined) => WeakenedBy;

/** `counted`: the failures that the earlier policy counts; `domains` have what the current one makes of them. */
export function findWeakenedFailures(
  counted: readonly Pick<DomainReport, "name" | "findings">[],
  domains: readonly CountedDomain[],
  causeOf: CauseOf,
): WeakenedFailure[] {
  const current = new Map(domains.flatMap(({ findings }) => findings.map((finding) => [finding.key, finding])));
  const weakened = counted.flatMap(({ name, findings }) =>
    findings
      .filter(({ key }) => current.get(key)?.status !== "fail")
      .map((finding) => ({ domain: name, finding, by: causeOf(name, finding, current.get(finding.key)) })),
  );
  return weakened.toSorted((a, b) => compareText(a.finding.key, b.finding.key));
}
