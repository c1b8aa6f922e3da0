// How a finding is marked: by its status, and a failure that is not new by another mark.
import type { Finding, Status } from "../model.ts";

export type Mark = Status | "known";

/** The mark of a finding; `known`: a failure that the baseline has too. */
export function markOf({ status, change }: Pick<Finding, "status" | "change">): Mark {
  return status === "fail" && change === "unchanged" ? "known" : status;
}

/** Worst first: measured failures before checks that could not be measured. */
export const MARK_RANK: Readonly<Record<Mark, number>> = {
  fail: 0,
  known: 1,
  warn: 2,
  unknown: 3,
  waived: 4,
  info: 5,
  pass: 6,
  "not-applicable": 7,
};
