// The findings of a report that a section of it shows, in the order of reading.
import type { Finding, Report, Status } from "../model.ts";
import { compareNaturally } from "../text/order.ts";

/** A finding and the domain it belongs to. */
export interface DomainFinding {
  domain: string;
  finding: Finding;
}

/** The findings of one status, new ones first, then by domain, check and subject. */
export function findingsWithStatus(report: Report, status: Status): DomainFinding[] {
  return selectFindings(report, (finding) => finding.status === status);
}

/** The failures that were fixed. */
export function fixedFindings(report: Report): DomainFinding[] {
  return selectFindings(report, (finding) => finding.change === "fixed");
}

function selectFindings(report: Report, isWanted: (finding: Finding) => boolean): DomainFinding[] {
  const all = report.domains.flatMap(({ name, findings }) =>
    findings.filter(isWanted).map((finding) => ({ domain: name, finding })),
  );
  return all.toSorted(
    (a, b) =>
      Number(b.finding.change === "new") - Number(a.finding.change === "new") ||
      compareNaturally(a.finding.key, b.finding.key),
  );
}
