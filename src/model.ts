// The vocabulary of the whole project: what is observed, claimed and found. What a run reports is in run-report.ts.
import type { Name } from "./dns/name.ts";
import type { Message } from "./message.ts";
import { message } from "./message.ts";

/** What was asked: an RRset (of live DNS beside a planned view), a URL, a mail server at an address; or what a check worked out. */
export type Source =
  | { type: string; name: Name; live?: true }
  | { url: string }
  | { host: Name; address: string }
  | { about: Message };

/** Where something was seen, and its text as is: hostile. Where there was no text, `note` says what was seen, and `text` is empty. */
export interface Evidence {
  at: Source;
  text: string;
  note?: Message;
}

/** The result of an observation; observers never throw. `unknown` was not measured: never a pass, never a fail. */
export type Observation<T> =
  | { state: "present"; value: T; evidence: Evidence[] }
  | { state: "absent"; evidence: Evidence[] }
  | { state: "malformed"; problem: Message; evidence: Evidence[] }
  | { state: "unknown"; reason: Message; evidence: Evidence[] };

/** An observation that was measured. */
export type MeasuredObservation<T> = Exclude<Observation<T>, { state: "unknown" }>;

export type Outcome = "pass" | "fail" | "unknown" | "not-applicable";
export type Level = "must" | "should" | "info" | "off";
/** The outcome combined with the level, or `waived`. */
export type Status = "pass" | "fail" | "warn" | "info" | "unknown" | "not-applicable" | "waived";
/** What a check speaks of: the domain, each MX host, each DKIM selector in use, each retired one, each attestation; or, for a domain, this run beside earlier ones. */
export type Scope = "domain" | "host" | "selector" | "retired-selector" | "attestation" | "run";
/** How a domain uses mail. */
export type MailKind = "send-receive" | "send" | "receive" | "none";
export type ProfileName = "tr-03108" | "bsi";
export type View = "live" | "planned";
/** Whether mail servers are probed; `auto`: where port 25 proves to be blocked, the rest is not tried. */
export type SmtpMode = "auto" | "on" | "off";
export type FailOn = "regression" | "violation" | "never";

/** A place in a file; line and column count from 1. */
export interface Location {
  /** Relative to the repository, with slashes; outside of it `../…`, or absolute on another drive of Windows. */
  file: string;
  line: number;
  column: number;
}

/** Whether a place is in the repository. */
export function isInRepository({ file }: Pick<Location, "file">): boolean {
  return !/^(?:\.{0,2}(?:\/|$)|[A-Za-z]:\/)/.test(file);
}

/** How the lines of files end; files are named as in places. */
export type LineEnds = ReadonlyMap<string, FileLineEnds>;

export interface FileLineEnds {
  /** Of lines with a place, the column behind the last character. */
  columns: ReadonlyMap<number, number>;
  /** What is between two lines. */
  separator: "\n" | "\r\n";
}

/** A record to publish: absolute name with trailing dot, RDATA as master-file text. */
export interface FixRecord {
  name: string;
  type: string;
  data: string;
}

/** A file to serve at a URL. */
export interface FixFile {
  url: string;
  lines: string[];
}

/** How to fix one finding: a sentence, and the exact records to publish (none if no record can fix it). */
export interface Fix {
  text: Message;
  records: FixRecord[];
  /** Something else must be done or known first, as the text says: no edit is offered. */
  needsStep?: true;
  /** Better than the value before a change: the records mean what those there do, but no longer fail; or the value would not help. */
  keepsMeaning?: true;
  /** The file to serve, whole. */
  file?: FixFile;
  /** The change that publishes the records if the repository declares them; not set by checks. */
  edit?: FileEdit | null;
}

/**
 * A change to a file of the repository: `after` replaces its lines `line` to `endLine`, now `before`. Lines have no
 * line ends, and `before` has at least one: an insertion repeats the adjacent line.
 */
export interface FileEdit {
  /** As in `Location`. */
  file: string;
  line: number;
  endLine: number;
  before: string[];
  after: string[];
}

/** The judgement of a check about one subject. `evidence` replaces that of the facts it needed. */
export interface Judgement {
  outcome: Outcome;
  message: Message;
  fix?: Fix;
  evidence?: Evidence[];
}

/** A judgement stamped with all a reader needs. */
export interface Finding {
  /** Its identity, the same in every run: see `findingKey`. */
  key: string;
  check: string;
  subject: string;
  section: string;
  requirements: readonly string[];
  tests: string[];
  references: string[];
  outcome: Outcome;
  level: Exclude<Level, "off">;
  status: Status;
  message: Message;
  evidence: readonly Evidence[];
  location: Location;
  /** Whether `location` declares what the finding is about; otherwise it is the domain's line in the policy. */
  isDeclared: boolean;
  fix: Fix | null;
  change: Change | null;
  waiver: AppliedWaiver | null;
}

/**
 * The identity of a finding: whose it is, which check, and of what, `example.de dane/match mx1.example.de`. Findings of two runs
 * are the same if their keys are; sorted by key, they are sorted by domain, check and subject. The names are as they are: hostile.
 */
export function findingKey(domain: Name, check: string, subject: string): string {
  return `${domain} ${check} ${subject}`;
}

/** In place of a domain, in the key of what is the organisation's. */
export const ORGANISATION = "*";

/** The parts of a finding's key: neither domain nor check has a space. */
export function partsOfKey(key: string): { domain: string; check: string; subject: string } {
  const [domain = "", check = "", ...subject] = key.split(" ");
  return { domain, check, subject: subject.join(" ") };
}

/** Against the baseline: a new failure, a known one, a fixed one. */
export type Change = "new" | "unchanged" | "fixed";

export interface AppliedWaiver {
  reason: string;
  owner: string | null;
  expires: string;
}

/** A statement of the operator that a requirement is met, which is not visible from outside. Its texts are as written: hostile. */
export interface Attestation {
  /** The id of a requirement (see `requirements.ts`). */
  requirement: string;
  statement: string;
  /** Who states it. */
  by: string;
  /** When it was stated, and the last day it counts, UTC: `2027-05-01`. */
  date: string;
  validUntil: string;
  /** An https URL, or a file of the repository, as named in places (see `Location`). */
  evidence: { url: string } | { file: string; location: Location };
  location: Location;
}

/** One error in the user's input: its place, and the accepted values. */
export interface LocatedMessage {
  location: Location;
  message: string | Message;
}

/** A probable mistake in a declared record, and the corrected text of its file; null if unknown. */
export interface RecordWarning extends LocatedMessage {
  message: Message;
  suggestion: string | null;
}

/** A place as text: `dns/example.de.zone:12:1`, or `dns/example.de.zone:12` where there is no column. The file's name is as it is: hostile. */
export function formatLocation({ file, line, column }: Pick<Location, "file" | "line"> & { column?: number }): string {
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

/** A problem with its place before it; hostile. */
export function withPlace({ location, message: text }: LocatedMessage): Message {
  return message("source/place", { place: formatLocation(location), text });
}
