// The story of `reports fetch`: mails with reports become files, a batch at a time. Each batch is on the disk before it is marked, so a run
// that ends anywhere loses nothing, and the next one goes on.
import { writeMail } from "../files/fetched-mails.ts";
import type { Message } from "../message.ts";
import { UsageError } from "../model.ts";
import type { ReportKind } from "../received-reports/evidence.ts";
import { reportKindOf } from "../received-reports/mail-structure.ts";
import { ENGLISH } from "../report/language.ts";
import { say } from "../report/say.ts";
import type { ImapAccount, ImapMark } from "../sources/imap/account.ts";
import { MAX_MESSAGE_MIB } from "../sources/imap/account.ts";
import { ImapError } from "../sources/imap/errors.ts";
import type { ImapFolder } from "../sources/imap/folder.ts";
import { withImapFolder } from "../sources/imap/folder.ts";
import { withRunDeadline } from "../sources/run-deadline.ts";

export interface FetchOptions {
  account: ImapAccount;
  /** The folder of the mailbox. */
  folder: string;
  mark: ImapMark;
  /** Only mails that came on this day, `2026-11-01`, or later; null for all. */
  since: string | null;
  /** The folder for the files; `tls-rpt` and `dmarc` are made in it. */
  output: string;
  deadlineMs: number;
  stop?: AbortSignal;
}

/** What a run did, also where it ended early. */
export interface FetchResult {
  /** Mails written. */
  written: Record<ReportKind, number>;
  /** Mails with reports whose file was there already. */
  known: number;
  /** Mails that were marked. */
  marked: number;
  /** Mails without a report, left alone. */
  others: number;
  /** Mails with reports that are too large, left alone. */
  tooLarge: number;
  /** Mails that the server did not describe or send, when asked to. */
  missing: number;
  /** Mails that this run did not come to. */
  left: number;
  /** How those taken were marked; null if the folder was never open. */
  mark: ImapMark | null;
  /** Why the run ended early; null if it did not. */
  failure: Message | null;
}

/** Project limits of a run; the next one goes on. */
const MAX_MAILS = 10_000;
const MAX_OCTETS = 2 ** 30;
/** Mails that are asked about in one command, and marked in one: after a crash, so many are read again. */
const BATCH = 100;

/** Fetches the mails with reports that no run has taken. Rejects with UsageError (a folder that is not there) or AuditError (files). */
export async function fetchReports(options: FetchOptions): Promise<FetchResult> {
  const { account, folder, mark, deadlineMs, stop } = options;
  const result: FetchResult = {
    written: { "tls-rpt": 0, dmarc: 0 },
    known: 0,
    marked: 0,
    others: 0,
    tooLarge: 0,
    missing: 0,
    left: 0,
    mark: null,
    failure: null,
  };
  try {
    await withRunDeadline(
      deadlineMs,
      (deadline) => withImapFolder(account, { folder, mark }, deadline, (open) => takeAll(open, options, result)),
      stop,
    );
  } catch (error) {
    if (!(error instanceof ImapError)) throw error;
    if (error.isUsage) throw new UsageError(say(error.reason, ENGLISH));
    result.failure = error.reason;
  }
  return result;
}

async function takeAll(folder: ImapFolder, { since, output }: FetchOptions, result: FetchResult): Promise<void> {
  result.mark = folder.mark;
  const uids = await folder.search(since);
  result.left = uids.length;
  let octets = 0;
  for (let at = 0; at < uids.length && result.marked < MAX_MAILS && octets < MAX_OCTETS; at += BATCH) {
    const batch = uids.slice(at, at + BATCH);
    const wanted = await findReports(folder, batch, result);
    const taken: number[] = [];
    result.missing += wanted.size;
    for await (const mail of wanted.size === 0 ? [] : folder.read([...wanted.keys()])) {
      result.missing--;
      if (mail.octets === null) {
        result.tooLarge++;
        continue;
      }
      const kind = wanted.get(mail.uid) as ReportKind;
      if (writeMail(`${output}/${kind}`, mail.octets)) result.written[kind]++;
      else result.known++;
      taken.push(mail.uid);
      octets += mail.octets.length;
    }
    if (taken.length > 0) await folder.markTaken(taken);
    result.marked += taken.length;
    result.left -= batch.length;
  }
}

/** The mails of a batch that seem to carry a report, by UID. */
async function findReports(
  folder: ImapFolder,
  batch: readonly number[],
  result: FetchResult,
): Promise<Map<number, ReportKind>> {
  const found = new Map<number, ReportKind>();
  result.missing += batch.length;
  for await (const { uid, octets, structure } of folder.describe(batch)) {
    result.missing--;
    const kind = structure === null ? null : reportKindOf(structure);
    if (kind === null) result.others++;
    else if (octets > MAX_MESSAGE_MIB * 2 ** 20) result.tooLarge++;
    else found.set(uid, kind);
  }
  return found;
}
