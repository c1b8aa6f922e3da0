// The vocabulary of the whole project: what is observed, claimed, found and reported.
import type { Name } from "./dns/name.ts";
import type { Message, Text } from "./message.ts";

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

/** What an observer brings back; observers never throw. `unknown` was not measured: never a pass, never a fail. */
export type Observation<T> =
  | { state: "present"; value: T; evidence: Evidence[] }
  | { state: "absent"; evidence: Evidence[] }
  | { state: "malformed"; problem: Text; evidence: Evidence[] }
  | { state: "unknown"; reason: Text; evidence: Evidence[] };

/** An observation that was measured. */
export type MeasuredObservation<T> = Exclude<Observation<T>, { state: "unknown" }>;

export type Outcome = "pass" | "fail" | "unknown" | "not-applicable";
export type Level = "must" | "should" | "info" | "off";
/** What people are shown: the outcome weighed by the level, unless waived. */
export type Status = "pass" | "fail" | "warn" | "info" | "unknown" | "not-applicable" | "waived";
export type Scope = "domain" | "host" | "selector";
/** What a domain does with mail. */
export type MailKind = "send-receive" | "send" | "receive" | "none";
export type ProfileName = "tr-03108" | "bsi";
export type View = "live" | "planned";
/** Whether mail servers are probed; `auto`: where port 25 proves to be blocked, the rest is not tried. */
export type SmtpMode = "auto" | "on" | "off";
export type FailOn = "regression" | "violation" | "never";

/** A place in a file; line and column count from 1. */
export interface Location {
  file: string;
  line: number;
  column: number;
}

/** A record to publish: absolute name with trailing dot, RDATA as master-file text. */
export interface FixRecord {
  name: string;
  type: string;
  data: string;
}

/** How to mend one finding: a sentence, and the exact records to publish (none where no record can mend it). */
export interface Fix {
  text: Text;
  records: FixRecord[];
  /** What publishes the records where the repository declares them; checks leave it to others. */
  edit?: FileEdit | null;
}

/**
 * A change to a file of the repository: its lines `line` to `endLine`, which say `before`, are to say `after`. They come without
 * line ends, and `before` has one at least: an insertion repeats the line beside it.
 */
export interface FileEdit {
  file: string;
  line: number;
  endLine: number;
  before: string[];
  after: string[];
}

/** What a check says of one subject. `evidence` replaces that of the facts it needed. */
export interface Judgement {
  outcome: Outcome;
  message: Text;
  fix?: Fix;
  evidence?: Evidence[];
}

/** A judgement stamped with all a reader needs; identity is domain + check + subject. */
export interface Finding {
  check: string;
  subject: string;
  section: string;
  requirements: string[];
  tests: string[];
  references: string[];
  outcome: Outcome;
  level: Exclude<Level, "off">;
  status: Status;
  message: Text;
  evidence: Evidence[];
  location: Location;
  fix: Fix | null;
  change: Change | null;
  waiver: AppliedWaiver | null;
}

/** Against the baseline: a failure that was none, one that was, a failure mended. */
export type Change = "new" | "unchanged" | "fixed";

export interface AppliedWaiver {
  reason: string;
  owner: string | null;
  expires: string;
}

/** A waiver of the policy that does not count, and why. */
export interface IneffectiveWaiver extends AppliedWaiver {
  check: string;
  domain: string;
  location: Location;
  problem: string;
}

export type Counts = Record<"pass" | "fail" | "warn" | "info" | "unknown" | "notApplicable" | "waived", number>;

export interface DomainReport {
  name: string;
  mail: MailKind;
  counts: Counts;
  /** Observations by fact name, as data (see `facts.ts`). */
  facts: object;
  findings: Finding[];
}

export type Conclusion = "pass" | "fail" | "inconclusive";

/** What failures are compared with: live DNS, the base's policy and zones over live DNS, or nothing. */
export type Baseline = "live" | "base" | "none";

export interface Gate {
  failOn: FailOn;
  passed: boolean;
  baseline: Baseline;
  reasons: string[];
  /** What else is to be known of the comparison, in sentences. */
  notes: string[];
}

/** What the base's policy asked for and this one does not; `location` is where that shows in this one. */
export interface Weakening {
  message: string;
  location: Location;
}

/** A step that must come before a change, for what others still hold of the state before it; no check speaks of it. */
export interface Prerequisite {
  domain: string;
  /** The domain, the MX host or the key name of the selector that changes. */
  subject: string;
  message: string;
  /** What to do first. */
  doFirst: string;
  location: Location;
}

/** The report, FORMATS §4: sorted, stable, and the same from every replay of one snapshot. */
export interface Report {
  version: 1;
  tool: { name: "mail-policy"; version: string };
  at: string;
  profile: ProfileName;
  view: View;
  config: { file: string; sha256: string };
  resolvers: { url: string; validates: boolean | null }[];
  limitations: string[];
  /** What looks wrong in declared records, by place; the checks judge what becomes of it. */
  warnings: RecordWarning[];
  conclusion: Conclusion;
  gate: Gate;
  /** null where there is no earlier policy to compare with. */
  weakenings: Weakening[] | null;
  /** What must come before the change that the planned view shows. */
  rollout: Prerequisite[];
  counts: Counts;
  domains: DomainReport[];
  waivers: { expired: IneffectiveWaiver[]; unused: IneffectiveWaiver[] };
}

/** One fault in what the user wrote: where, and what is allowed there. */
export interface LocatedMessage {
  location: Location;
  message: string;
}

/** What in a declared record is near-certainly not what its author meant; `suggestion` is what its file should say, null where that is not known. */
export interface RecordWarning extends LocatedMessage {
  suggestion: string | null;
}

/** A place as text: `dns/example.de.zone:12:1`, or `dns/example.de.zone:12` where there is no column. The file's name is as it is: hostile. */
export function formatLocation({ file, line, column }: Pick<Location, "file" | "line"> & { column?: number }): string {
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

/** A problem as text, its place first; hostile. */
export function formatLocatedMessage({ location, message }: LocatedMessage): string {
  return `${formatLocation(location)}: ${message}`;
}

/** Faults in the policy, its zone files or the options: exit code 2, all of them at once. */
export class InputError extends Error {
  readonly faults: readonly LocatedMessage[];

  constructor(problems: readonly LocatedMessage[]) {
    super(problems.map(formatLocatedMessage).join("\n"));
    this.name = "InputError";
    this.faults = problems;
  }
}

/** An option or input that is not allowed: exit code 2. The message names it and what is allowed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The audit could not run (files the policy names are unreadable, no resolver answers): exit code 3. */
export class AuditError extends Error {
  override readonly name = "AuditError";
  /** What stood in the way, a sentence each. */
  readonly reasons: readonly string[];

  constructor(faults: string | readonly string[]) {
    const all = typeof faults === "string" ? [faults] : faults;
    super(all.join("\n"));
    this.reasons = all;
  }
}
