// The report of a run: its domains, the gate, what a change does, and what ends soon.
import type { Message } from "./message.ts";
import type {
  AppliedWaiver,
  Attestation,
  FailOn,
  Finding,
  Level,
  LocatedMessage,
  Location,
  MailKind,
  ProfileName,
  RecordWarning,
  View,
} from "./model.ts";
import type { Sequence } from "./sequence.ts";

/** A waiver of the policy that has no effect, and why. */
export interface IneffectiveWaiver extends AppliedWaiver {
  check: string;
  domain: string;
  location: Location;
  problem: Message;
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

/** The report, as schema/report.schema.json has it: sorted, stable, and the same from every replay of one snapshot. */
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
