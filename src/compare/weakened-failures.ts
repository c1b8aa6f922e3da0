// The failures that a change itself takes out of the count: it waives them, lowers their level, or no longer checks them.
import type { DomainReport, Finding, WeakenedFailure } from "../model.ts";
import { compareText } from "../text/order.ts";

/** `countedBefore`: whether the earlier policy would count this failure. `switchedOff`: failures of checks that are off now. */
export function findWeakenedFailures(
  domains: readonly DomainReport[],
  switchedOff: readonly Pick<DomainReport, "name" | "findings">[],
  countedBefore: (domain: string, check: string) => boolean,
): WeakenedFailure[] {
  const failuresOf = (
    reports: readonly Pick<DomainReport, "name" | "findings">[],
    toWeakened: (finding: Finding) => Pick<WeakenedFailure, "by" | "change">,
  ): WeakenedFailure[] =>
    reports.flatMap(({ name: domain, findings }) =>
      findings
        .filter(({ outcome, status, check }) => outcome === "fail" && status !== "fail" && countedBefore(domain, check))
        .map((finding) => ({ domain, check: finding.check, subject: finding.subject, ...toWeakened(finding) })),
    );
  const weakened = [
    ...failuresOf(domains, ({ status, change }) => ({ by: status === "waived" ? "waiver" : "level", change })),
    ...failuresOf(switchedOff, () => ({ by: "off", change: null })),
  ];
  const key = ({ domain, check, subject }: WeakenedFailure): string => `${domain} ${check} ${subject}`;
  return weakened.toSorted((a, b) => compareText(key(a), key(b)));
}
