// How a finding is shown: the labels beside what was seen.
import type { Mark } from "../../mark.ts";
import type { MailRecordChange } from "../../../run-report.ts";
import { plural } from "../../../text/plural.ts";

/** The key of a table. */
const MARKS: Readonly<Record<Mark, string>> = {
  fail: "failed",
  known: "known failure",
  warn: "warning",
  unknown: "could not be measured",
  waived: "waived",
  info: "for information",
  pass: "passed",
  "not-applicable": "not applicable",
};

/** What a line in a terminal begins with. */
const MARK_LABELS: Readonly<Record<Mark, string>> = {
  fail: "fail",
  known: "known",
  warn: "warn",
  unknown: "unknown",
  waived: "waived",
  info: "info",
  pass: "pass",
  "not-applicable": "not-applicable",
};

export const finding = {
  marks: MARKS,
  markLabels: MARK_LABELS,
  /** Beside a line in a terminal, at most five characters. */
  labels: {
    at: "at",
    rule: "rule",
    why: "why",
    seen: "seen",
    fix: "fix",
    file: "file",
    edit: "edit",
    also: "also",
    until: "until",
    first: "first",
  },
  isNew: "NEW",
  error: "error",
  record: "record",
  order: "order",
  fixed: "fixed",
  /** Before the paragraphs of a block. */
  headings: {
    seen: "Seen",
    rule: "Rule",
    why: "Why",
    where: "Where",
    evidence: "Evidence",
    fix: "Fix",
    file: "File",
    change: "Change",
    also: "Also",
    first: "First:",
    fixed: "Fixed:",
    newBadge: "new",
  },
  topics: {
    why: "why",
    edit: "why, and the change that fixes it",
    records: "why, and the record that fixes it",
    fix: "why, and how to fix it",
  },
  /** After a date. */
  past: ", past",
  atPlace: (place: string): string => ` at ${place}`,
  writeInstead: "Write instead:",
  waivedUntil: (heading: (text: string) => string, until: string): string => `${heading("Waived")} until ${until}`,
  until: (owner: string | null, expires: string): string => `${owner === null ? "" : `${owner}, `}until ${expires}`,
  unmeasured: (checks: number, domains: string): string => `${plural(checks, "check")} of ${domains}`,
  unmeasuredBecause: (checks: number, domains: string, cause: string): string =>
    `${plural(checks, "check")} of ${domains} could not be measured: ${cause}`,
  moreEvidence: (count: number): string => `(${count} more in the JSON report)`,
  moreSources: (count: number): string => `(${count} more)`,
  moreInReport: (count: number): string => `(${count} more: see the report)`,
  recordTooLong: "this record is too long to show here, see the JSON report",
  waiver: (kind: "ignored" | "unused", check: string, domain: string, place: string, problem: string): string =>
    `waiver ${kind}: ${check} of ${domain} (${place}): ${problem}`,
  mailRecords: (changed: number, unnamed: number): string =>
    `${plural(changed, "mail record")} added or removed${unnamed === 0 ? "" : `, ${unnamed} of names that are not in the policy`}`,
  mailRecord: ({ change, kind }: Pick<MailRecordChange, "change" | "kind">): string => `${change} ${kind}`,
  notInPolicy: " (not in the policy)",
};
