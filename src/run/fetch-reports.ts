// The story of `reports fetch`: mails with reports become files, a batch at a time. Each batch is on the disk before it is marked, so a run
// that ends anywhere loses nothing, and the next one goes on.
import { writeMail } from "../files/fetched-mails.ts";
import type { Message } from "../message.ts";
import { UsageError } from "../errors.ts";
import type { ReportKind } from "../received-reports/evidence.ts";
import { reportKindOf } from "../received-reports/mail-structure.ts";
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
/** Sessions: a mail of very many parts ends one when the server describes it, and so may several. */
const MAX_SESSIONS = 50;

/** How far the sessions of a run have come. */
interface Progress {
  /** UIDVALIDITY; null until the folder is open. */
  validity: bigint | null;
  /** The last UID that is done. */
  done: number;
  /** Up to this UID, mails are described one by one, because one of them ended a session. */
  careful: number;
  /** Octets of the mails that were read. */
  octets: number;
}

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
      async (deadline) => {
        const progress: Progress = { validity: null, done: 0, careful: 0, octets: 0 };
        for (let session = 1; ; session++) {
          const ended = await withImapFolder(account, { folder, mark }, deadline, (open) =>
            takeAll(open, options, result, progress),
          );
          if (ended === null) return;
          if (session === MAX_SESSIONS) throw ended;
        }
      },
      stop,
    );
  } catch (error) {
    if (!(error instanceof ImapError)) throw error;
    if (error.isUsage) throw new UsageError(error.reason);
    result.failure = error.reason;
  }
  return result;
}

/** Takes what is left. Resolves to what ended the session before that, where another session can go on behind it; null where none has to. */
async function takeAll(
  folder: ImapFolder,
  { since, output }: FetchOptions,
  result: FetchResult,
  progress: Progress,
): Promise<ImapError | null> {
  if (progress.validity !== folder.validity) {
    progress.done = 0; // all UIDs are new
    progress.careful = 0;
  }
  progress.validity = folder.validity;
  result.mark = folder.mark;
  const uids = (await folder.search(since)).filter((uid) => uid > progress.done);
  result.left = uids.length;
  for (let at = 0, next = 0; at < uids.length && result.marked < MAX_MAILS && progress.octets < MAX_OCTETS; at = next) {
    next = at + ((uids[at] as number) <= progress.careful ? 1 : BATCH);
    const batch = uids.slice(at, next);
    const wanted = await findReports(folder, batch, result);
    if (wanted instanceof ImapError) {
      leaveOut(batch, result, progress);
      return wanted;
    }
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
      progress.octets += mail.octets.length;
    }
    if (taken.length > 0) await folder.markTaken(taken);
    result.marked += taken.length;
    result.left -= batch.length;
    progress.done = batch.at(-1) as number;
  }
  return null;
}

/** A batch that ended the session is looked at one by one by the next; a single mail is left alone. */
function leaveOut(batch: readonly number[], result: FetchResult, progress: Progress): void {
  const last = batch.at(-1) as number;
  if (batch.length > 1) progress.careful = last;
  else {
    progress.done = last;
    result.missing++;
    result.left--;
  }
}

/** The mails of a batch that seem to carry a report, by UID. Where a description ended the session: that error, and nothing is counted. */
async function findReports(
  folder: ImapFolder,
  batch: readonly number[],
  result: FetchResult,
): Promise<Map<number, ReportKind> | ImapError> {
  const found = new Map<number, ReportKind>();
  const count = { missing: batch.length, others: 0, tooLarge: 0 };
  try {
    for await (const { uid, octets, structure } of folder.describe(batch)) {
      count.missing--;
      const kind = structure === null ? null : reportKindOf(structure);
      if (kind === null) count.others++;
      else if (octets > MAX_MESSAGE_MIB * 2 ** 20) count.tooLarge++;
      else found.set(uid, kind);
    }
  } catch (error) {
    if (error instanceof ImapError && ENDS_OF_SESSIONS.has(error.reason.code)) return error;
    throw error;
  }
  result.missing += count.missing;
  result.others += count.others;
  result.tooLarge += count.tooLarge;
  return found;
}

/** What a description that is too long comes to: a limit of ours, or the connection that a server closes over it. */
const ENDS_OF_SESSIONS: ReadonlySet<string> = new Set(["imap/excessive", "imap/lost"]);
