// What a report says of the drift issue: what belongs into it, what may enter it, and what could not be measured.
import type { Finding, IssueItem, Report } from "../model.ts";
import { partsOfKey } from "../model.ts";
import { compareNaturally } from "../text/order.ts";
import { isOpen, remindersOf } from "./reminders.ts";

/** The items of a report by key, in the order of keys. `comparingChecks`: ids of the checks that compare by themselves. */
export function issueItems(report: Report, comparingChecks: ReadonlySet<string>): ReadonlyMap<string, IssueItem> {
  const reminders = remindersOf(report).map((reminder): IssueItem => ({ ...reminder, reminder, enters: true }));
  const failures = report.domains.flatMap(({ name: domain, findings }) =>
    findings.filter(isOpen).map((finding): IssueItem => {
      const { key, check, status, change } = finding;
      // a team wants to know of drift and regressions, not of the failures that it has always had
      const enters = comparingChecks.has(check) || (status === "fail" && change === "new");
      return { key, domain, finding, reminder: null, enters };
    }),
  );
  const all = [...failures, ...reminders].toSorted((a, b) => compareNaturally(a.key, b.key)); // of two, the reminder counts
  return new Map(all.map((item) => [item.key, item]));
}

/** Whether the report leaves open what became of an item, given by its key. */
export function unmeasuredItems({ domains, faults }: Report): (key: string) => boolean {
  const byDomain = new Map(domains.map(({ name, findings }) => [name, findings]));
  return (key) => {
    const { domain, check } = partsOfKey(key);
    const findings = (byDomain.get(domain) ?? []).filter((finding) => finding.check === check);
    const own = findings.find((finding) => finding.key === key);
    // A subject that is gone may still exist if the check was not measured for all. Records with faults were not compared.
    const isUnknown = ({ outcome }: Finding): boolean =>
      outcome === "unknown" || (outcome === "not-applicable" && faults.length > 0);
    return own === undefined ? findings.some(isUnknown) : isUnknown(own);
  };
}
