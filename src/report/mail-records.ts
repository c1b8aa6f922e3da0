// The mail records that a change declares or no longer declares, a line each: for every format in words.
import type { MailRecordChange, MailRecordChanges, Report } from "../model.ts";
import { plural } from "../text/plural.ts";
import { truncate } from "../text/truncate.ts";

/** Characters of a record's data: the beginning of a key says enough. */
const DATA_LIMIT = 80;

/** The changes of a report with any; null without. */
export function mailRecordChanges({ mailRecords }: Report): MailRecordChanges | null {
  return mailRecords === null || mailRecords.changes.length === 0 ? null : mailRecords;
}

/** `3 mail records change, 1 of names that are not in the policy`. */
export function mailRecordsHeading({ changes, more }: MailRecordChanges): string {
  const unnamed = changes.filter(({ isNamed }) => !isNamed).length;
  const names = unnamed === 0 ? "" : `, ${unnamed} of names that are not in the policy`;
  return `${plural(changes.length + more, "mail record")} added or removed${names}`;
}

/** The record as one line; hostile. */
export function changedRecord({ name, type, data }: MailRecordChange): string {
  return `${name} ${type} ${truncate(data, DATA_LIMIT)}`;
}

/** What becomes of it: `added DMARC`. */
export function changeLabel({ change, kind }: MailRecordChange): string {
  return `${change} ${kind}`;
}

/** What follows a record of a name that is not in the policy. */
export function policyDoubt({ isNamed }: MailRecordChange): string {
  return isNamed ? "" : " (not in the policy)";
}
