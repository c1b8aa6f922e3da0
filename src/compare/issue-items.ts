// What a report says of the drift issue: what belongs into it, what may enter it, and what could not be measured.
import type { Finding } from "../model.ts";
import type { IssueItem, Report } from "../run-report.ts";
import { findingKey, partsOfKey } from "../model.ts";
import { compareNaturally } from "../text/order.ts";
import { isOpen, remindersOf } from "./reminders.ts";

/**
 * The items of a report by key, in the order of keys. `comparingChecks`: ids of the checks that compare by themselves. `recentFailures`:
 * keys of findings that began to fail in a run shortly before, which may not have told of them.
 */
export function issueItems(
  report: Report,
  comparingChecks: ReadonlySet<string>,
  recentFailures: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, IssueItem> {
  const reminders = remindersOf(report).map((reminder): IssueItem => ({
    ...reminder,
    reminder,
    isDrift: false,
    enters: true,
  }));
  const ofOrganisation = new Set(
    reminders.flatMap(({ reminder, finding }) =>
      reminder?.isOfOrganisation === true ? [`${finding.check} ${finding.subject}`] : [],
    ),
  );
  const failures = report.domains.flatMap(({ name: domain, findings }): IssueItem[] => {
    const open = findings.filter((one) => isOpen(one) && !ofOrganisation.has(`${one.check} ${one.subject}`));
    const regressions = new Set(open.flatMap((finding) => regressionKeys(domain, finding) ?? []));
    // the next run is compared with this one and would call the summary settled: what it names is in its place
    const lasting = open.filter((finding) => regressionKeys(domain, finding) === null);
    return lasting.map((finding) => {
      const { key, check, status, change } = finding;
      // a team wants to know of drift and regressions, not of the failures that it has always had
      const isNew = status === "fail" && (change === "new" || recentFailures.has(key));
      const isDrift = comparingChecks.has(check);
      return { key, domain, finding, reminder: null, isDrift, enters: isDrift || isNew || regressions.has(key) };
    });
  });
  const all = [...failures, ...reminders].toSorted((a, b) => compareNaturally(a.key, b.key)); // of two, the reminder counts
  return new Map(all.map((item) => [item.key, item]));
}

/** The keys of the findings that a summary of regressions names; null for another finding. */
function regressionKeys(domain: string, { message }: Finding): string[] | null {
  if (message.code !== "drift/regression/failed") return null;
  return message.values.findings.flatMap((named) => {
    if (typeof named === "string" || named.code !== "comparison/finding") return [];
    const { check, subject } = named.values;
    return typeof check === "string" && typeof subject === "string" ? [findingKey(domain, check, subject)] : [];
  });
}

/** Whether a report measured everything that can be in the issue. */
export function isComplete({ domains, faults }: Report): boolean {
  const isOpenQuestion = ({ status, level }: Finding): boolean => status === "unknown" && level !== "info";
  return faults.length === 0 && !domains.some(({ findings }) => findings.some(isOpenQuestion));
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
