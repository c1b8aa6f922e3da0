// The vocabulary of the whole project: what is observed, claimed, found and reported.
import type { Name } from "./dns/name.ts";
import type { Message } from "./message.ts";
import { message } from "./message.ts";
import type { Sequence } from "./sequence.ts";

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

/** A waiver of the policy that has no effect, and why. */
export interface IneffectiveWaiver extends AppliedWaiver {
  check: string;
  domain: string;
  location: Location;
  problem: Message;
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

/** An attestation with the audited domains that it is for, and why it does not count; null where it does. */
export interface ReportedAttestation extends Attestation {
  domains: string[];
  problem: Message | null;
}

export type Counts = Record<"pass" | "fail" | "warn" | "info" | "unknown" | "notApplicable" | "waived", number>;

export interface DomainReport {
  name: string;
  mail: MailKind;
  /** Who is responsible for it, as the policy says: hostile. */
  owner: string | null;
  counts: Counts;
  /** Observations by fact name, as data (see `facts.ts`). */
  facts: object;
  findings: Finding[];
  /** The checks of its profile that the policy's `levels` switch off. */
  switchedOff: SwitchedOffCheck[];
}

/** `level` is that of the profile. */
export interface SwitchedOffCheck {
  check: string;
  level: Exclude<Level, "off">;
  requirements: readonly string[];
}

export type Conclusion = "pass" | "fail" | "inconclusive";

/** What the failures of a run are compared with. */
export type Baseline =
  /** Live DNS. */
  | { kind: "live" }
  /** The policy and the zones of a commit, applied to live DNS. */
  | { kind: "base"; name: string | Message }
  /** The last recorded run, and its commit where that is known. */
  | { kind: "history"; at: string; commit: string | null }
  /** A commit without a policy file: every failure is known. */
  | { kind: "first-policy"; name: string | Message }
  /** A commit or an earlier run was expected, and could not be read: no failure is known to be new. */
  | { kind: "not-read"; reason: Message }
  /** Nothing was expected. Either every failure counts, or only those of checks that compare by themselves. */
  | { kind: "none"; counts: "every-failure" | "own-comparisons" };

export interface Gate {
  failOn: FailOn;
  passed: boolean;
  baseline: Baseline;
  reasons: Message[];
  /** Notes on the comparison. */
  notes: Message[];
}

/** A setting that is weaker than in the base's policy; `location` is its place in the current one. */
export interface Weakening {
  message: Message;
  location: Location;
}

/** What takes a failure out of the count: a waiver, a lesser level, a check that is off, or what the policy no longer asks for or names. */
export type WeakenedBy = "waiver" | "level" | "off" | "parameter" | "profile" | "mail" | "selector" | "domain";

/** A failure that the base's policy counts on the audited DNS, and this one does not; `finding` is what the base's policy makes of it. */
export interface WeakenedFailure {
  domain: string;
  finding: Finding;
  by: WeakenedBy;
}

/** A step to take before a change, because others still have the old state cached; it has no check of its own. */
export interface Prerequisite {
  domain: string;
  /** The domain, the MX host or the selector's key name that changes. */
  subject: string;
  message: Message;
  /** The step to take first. */
  doFirst: Message;
  location: Location;
}

/** How many domains of the policy a change cannot touch, so that they were not audited; `note` says why, or why all were. */
export interface ChangedOnly {
  leftOut: number;
  note: Message;
}

export type MailRecordKind = "MX" | "SPF" | "DKIM" | "DMARC" | "MTA-STS" | "TLSA";

/**
 * A mail record that a change declares, or no longer declares: the place is in the base then. `data` is its RDATA as text, cut if it is
 * long. `isNamed`: the policy names its domain.
 */
export interface MailRecordChange {
  change: "added" | "removed";
  kind: MailRecordKind;
  name: string;
  type: string;
  data: string;
  isNamed: boolean;
  location: Location;
}

/** What a change does to the mail records of the declared zones: the first records, and how many more there are. */
export interface MailRecordChanges {
  changes: MailRecordChange[];
  more: number;
}

/** The report, FORMATS §4: sorted, stable, and the same from every replay of one snapshot. */
export interface Report {
  version: 1;
  tool: { name: "mail-policy"; version: string };
  at: string;
  profile: ProfileName;
  view: View;
  /** The main policy, the hash of all its files (`policyHash`), and the files that it includes, where it does. */
  config: { file: string; sha256: string; included?: readonly string[] };
  resolvers: { url: string; validates: boolean | null }[];
  limitations: Message[];
  /** Faults in the declared files, by place: the zones or RRsets affected are not judged, and the gate fails. */
  faults: LocatedMessage[];
  /** Probable mistakes in declared records, by place; the checks evaluate the record as it would be published. */
  warnings: RecordWarning[];
  conclusion: Conclusion;
  gate: Gate;
  /** null without an earlier policy to compare with. */
  weakenings: Weakening[] | null;
  /** The failures that this change weakens, by domain, check and subject; none without an earlier policy. */
  weakenedFailures: WeakenedFailure[];
  /** Against the declared zones of the base; null without them. */
  mailRecords: MailRecordChanges | null;
  /** Steps to take before the planned change. */
  rollout: Prerequisite[];
  /** What became of adding this run to the history; null where it was not to be added. */
  recording: Message | null;
  /** The domains that a run for a change leaves out; null where it was to audit all, or those that were named. */
  changedOnly: ChangedOnly | null;
  counts: Counts;
  /** By name, in the order people number things. */
  domains: Sequence<DomainReport>;
  waivers: { expired: IneffectiveWaiver[]; unused: IneffectiveWaiver[] };
  /** In the order of the policy. */
  attestations: ReportedAttestation[];
}

/**
 * Something that ends soon, or has ended. `subject` is the check that a waiver is for, the host with the certificate, the name of the DKIM
 * key, or the requirement that is attested: hostile.
 */
export interface Reminder {
  /** Its identity, the same in every run until it is renewed. */
  key: string;
  what: "waiver" | "certificate" | "key" | "signature" | "attestation";
  /** Where it was seen. */
  domain: string;
  /** An attestation is not of a domain. */
  isOfOrganisation: boolean;
  subject: string;
  /** The day on which it ends, `2027-03-31`, UTC. */
  ends: string;
  isPast: boolean;
  /** The finding that says so. */
  finding: Finding;
}

/** A failure, or something that ends. `enters`: it is a reason for a drift issue; anything else only stays in one until it is fixed. */
export interface IssueItem {
  key: string;
  domain: string;
  finding: Finding;
  /** null for a failure. */
  reminder: Reminder | null;
  /** Live DNS is not what the repository declares. */
  isDrift: boolean;
  enters: boolean;
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
