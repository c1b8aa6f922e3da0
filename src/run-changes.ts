// What changed between two runs, as data: see `compare/run-changes`.
import type { Message } from "./message.ts";
import type { AppliedWaiver, Attestation, Finding, MailKind, ProfileName, Scope, View } from "./model.ts";
import type { Conclusion, Counts, Report } from "./run-report.ts";
import type { Sequence } from "./sequence.ts";

/** A run that is compared with another. */
export interface ComparedRun {
  /** What the user calls it, such as the path of its report: hostile. */
  name: string;
  /** The language that its sentences were said in; null where they are said now. */
  language: "en" | "de" | null;
  /** The moment observed, ISO 8601. */
  at: string;
  /** The version of mail-policy that judged it. */
  tool: string;
  /** null where that was not recorded. */
  profile: ProfileName | null;
  view: View;
  config: { file: string; sha256: string };
  /** The commit that was checked out; null where it is unknown. */
  commit: string | null;
  conclusion: Conclusion;
  counts: Counts;
  /** Faults in declared files: what they affect was not judged. */
  faults: number;
  limitations: readonly Message[];
  /** Domains of the policy that its change could not touch: they were not audited. */
  leftOut: number;
  domains: Sequence<ComparedDomain>;
  /** null where they were not recorded, and so are the attestations. */
  waivers: Report["waivers"] | null;
  attestations: Report["attestations"] | null;
}

/** Whether a run has outcomes alone, as a history keeps them: what it could not measure is there as it was measured last. */
export function keepsOutcomesOnly({ waivers }: Pick<ComparedRun, "waivers">): boolean {
  return waivers === null;
}

/** What a comparison knows of a check. */
export interface ComparedCheck {
  scope: Scope;
  /** It is about what the policy or the view asks for: where that is missing, it does not apply. */
  isOptional: boolean;
  /** A history does not keep its outcomes. */
  isUnrecorded: boolean;
}

export interface ComparedDomain {
  name: string;
  /** null where that was not recorded. */
  mail: MailKind | null;
  counts: Counts;
  findings: readonly Finding[];
}

/** A finding in both runs; null where one has none. Of an unknown host, the finding of its domain may stand for it. */
export interface FindingChange {
  domain: string;
  before: Finding | null;
  after: Finding | null;
}

/** What became of findings, by kind. */
export interface FindingChanges {
  /** They fail, and passed or did not apply before. */
  newFailures: FindingChange[];
  /** They failed before, too, and weigh more now: a waiver has ended, or a level was raised. */
  heavier: FindingChange[];
  /** They fail, and were not measured before or not asked: whether they are new is unknown. */
  uncompared: FindingChange[];
  /** They could be measured before. */
  newlyUnknown: FindingChange[];
  /** They failed before, and weigh less now: a waiver applies, or a level was lowered. */
  lighter: FindingChange[];
  /** They failed before, and are no longer asked: that fixes nothing. */
  notAsked: FindingChange[];
  /** They failed before, and what failed no longer exists, or the check no longer applies to it. */
  gone: FindingChange[];
  /** They failed before, and pass. */
  fixed: FindingChange[];
  /** They could not be measured before, and do not fail. */
  measuredAgain: FindingChange[];
}

/** A domain that one of the runs alone audited. */
export type OtherDomain = Pick<ComparedDomain, "name" | "counts">;

/** A waiver, and what becomes of it: it applies, it does not count any more, or it matches nothing. */
export interface ReportedWaiver extends AppliedWaiver {
  check: string;
  domain: string;
  effect: "applied" | "expired" | "unused";
}

/** An attestation with the domains that it is for, of those that both runs audited. */
export interface AttestedRequirement extends Omit<Attestation, "location" | "evidence"> {
  /** The URL, or the name of the file. */
  evidence: string;
  domains: readonly string[];
  counts: boolean;
}

/** Something that both runs have and that differs, or that one of them has: null in the other. */
export interface Changed<T> {
  before: T | null;
  after: T | null;
}

/** A setting that differs, and whether that asks for less; null where neither is so. */
export interface SettingChange {
  message: Message;
  isWeaker: boolean | null;
}

export interface RunChanges {
  before: Omit<ComparedRun, "domains"> & { domains: number };
  after: Omit<ComparedRun, "domains"> & { domains: number };
  /** How the runs differ apart from what they found, which can explain what changed. */
  differences: Message[];
  findings: FindingChanges;
  /** How many findings fail in both. */
  stillFailing: number;
  /** How many of these are failures of must checks that count as much as before. */
  knownFailures: number;
  /** Domains of the later run alone, and of the earlier one alone. */
  added: OtherDomain[];
  removed: OtherDomain[];
  /** As far as the findings show it: levels, kinds of domains, checks. */
  settings: SettingChange[];
  /** null where a run did not record them. */
  waivers: Changed<ReportedWaiver>[] | null;
  attestations: Changed<AttestedRequirement>[] | null;
}
