// Which findings every format shows as one, as numbers: so that who reads report.json counts as the comment does.
import type { Message } from "../message.ts";
import type { Finding } from "../model.ts";
import type { Report, WeakenedFailure } from "../run-report.ts";
import { groupKey } from "./group-findings.ts";
import { causeReader } from "./group-unknowns.ts";
import { viewReport } from "./report-view.ts";
import type { DomainFinding } from "./select-findings.ts";

/** A finding's group, from 1, null for one of no group (a pass, for information); `cause`: why it is unknown, null for others. */
export interface GroupNumber {
  group: number | null;
  cause: Message | null;
}

/** The groups of a report, numbered. */
export interface GroupNumbers {
  of: (placed: DomainFinding) => GroupNumber;
  ofWeakened: (failure: WeakenedFailure) => number | undefined;
}

const NO_GROUP: GroupNumber = { group: null, cause: null };

export function numberGroups(report: Report): GroupNumbers {
  const { failures, knownFailures, newWarnings, warnings, fixed, waived, weakened, unknowns } = viewReport(report);
  let last = 0;
  const listed = new Map<string, GroupNumber>();
  // the keys of each section have what sets it apart: status and change
  for (const { first } of [failures, knownFailures, newWarnings, warnings, fixed, waived].flat())
    listed.set(groupKey(first), { group: ++last, cause: null });
  const numbersOfWeakened = new Map(weakened.map(({ by, group }) => [`${by} ${groupKey(group.first)}`, ++last]));
  const causeOf = causeReader();
  const byCause = new Map(unknowns.map(({ key, cause }): [string, GroupNumber] => [key, { group: ++last, cause }]));
  return {
    of: (placed) => {
      const { status, change, level, message } = placed.finding;
      if (status === "unknown") return byCause.get(causeOf(message).general.key) ?? NO_GROUP;
      return isGrouped({ status, change, level }) ? (listed.get(groupKey(placed)) ?? NO_GROUP) : NO_GROUP;
    },
    ofWeakened: ({ domain, finding, by }) => numbersOfWeakened.get(`${by} ${groupKey({ domain, finding })}`),
  };
}

function isGrouped({ status, change, level }: Pick<Finding, "status" | "change" | "level">): boolean {
  return status === "fail" || status === "warn" || status === "waived" || (change === "fixed" && level !== "info");
}
