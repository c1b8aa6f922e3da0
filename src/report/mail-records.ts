// The mail records that a change declares or no longer declares, a line each: for every format in words.
import type { MailRecordChange, MailRecordChanges, Report } from "../run-report.ts";
import type { Language } from "./language.ts";
import { truncate } from "../text/truncate.ts";

/** Characters of a record's data: the beginning of a key says enough. */
const DATA_LIMIT = 80;

/** The changes of a report with any; null without. */
export function mailRecordChanges({ mailRecords }: Report): MailRecordChanges | null {
  return mailRecords === null || mailRecords.changes.length === 0 ? null : mailRecords;
}

/** `3 mail records change, 1 of names that are not in the policy`. */
export function mailRecordsHeading({ changes, more }: MailRecordChanges, { words }: Language): string {
  const unnamed = changes.filter(({ isNamed }) => !isNamed).length;
  return words.finding.mailRecords(changes.length + more, unnamed);
}

/** The record as one line; hostile. */
export function changedRecord({ name, type, data }: MailRecordChange): string {
  return `${name} ${type} ${truncate(data, DATA_LIMIT)}`;
}

/** What becomes of it: `added DMARC`. */
export function changeLabel(change: MailRecordChange, { words }: Language): string {
  return words.finding.mailRecord(change);
}

/** What follows a record of a name that is not in the policy. */
export function policyDoubt({ isNamed }: MailRecordChange, { words }: Language): string {
  return isNamed ? "" : words.finding.notInPolicy;
}
