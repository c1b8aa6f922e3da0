// What a history holds: `latest.json`, the state after the last run, and `log.jsonl`, a line for each run.
import type { DomainMemory } from "../memory.ts";
import type { Status, View } from "../model.ts";
import type { Conclusion, Counts } from "../run-report.ts";

export const LATEST_FILE = "latest.json";
export const LOG_FILE = "log.jsonl";
/** What is kept of received reports. It is not part of the chain: who can send a mail can send a report. */
export const EVIDENCE_FILE = "evidence.json";

/**
 * Project limit: octets of a file, below the 100 MB that GitHub gives of a blob (REST API, "Get a blob"). A year of a thousand domains takes a
 * tenth.
 */
export const MAX_FILE_MIB = 64;
export const MAX_FILE_OCTETS = MAX_FILE_MIB * 2 ** 20;

const ARCHIVE = /^log-\d{4}-\d{2}\.jsonl$/;

/** Whether a file is the log of an earlier month; their names sort as the months do. */
export function isArchive(name: string): boolean {
  return ARCHIVE.test(name);
}

/** Whether a file is one of a history. */
export function isHistoryFile(name: string): boolean {
  return name === LATEST_FILE || name === LOG_FILE || isArchive(name);
}

/** The log of an earlier month, by the month in which it begins. */
export function archiveName(month: string): string {
  return `log-${month}.jsonl`;
}

/**
 * The findings about a domain by their outcome, the last one that was measured. A finding is listed as `check`, and with its subject as
 * `check subject` where that is not the domain; one that is not listed did not apply.
 */
export interface Outcomes {
  /** What the domain was judged by: a key of `HistoryState.rules`. */
  rules: string;
  pass: string[];
  fail: string[];
  /** Never measured. */
  unknown: string[];
}

/** What a domain was judged by: a failure may be new because this has changed, not DNS. */
export interface Rules {
  /** The checks that were judged, each with its parameter; null: it has none. */
  checks: Record<string, number | null>;
  /** The ids of checks that were known and not judged: off, or for other kinds of domains. */
  off: string[];
}

/** A domain after the last run, in each view that was judged: a push judges the planned one, a schedule may judge the live one. */
export interface DomainState {
  live?: Outcomes;
  planned?: Outcomes;
  memory: DomainMemory;
}

/** `latest.json`. It has no time, so that a run which changed nothing leaves it as it is. */
export interface HistoryState {
  version: 1;
  /** The policy's file. */
  config: string;
  /** The patterns of the files that it includes, where it does. */
  include?: readonly string[];
  /** By their SHA-256. */
  rules: Record<string, Rules>;
  domains: Record<string, DomainState>;
}

/** What a finding was; `none`: it did not apply; `unknown`: never measured, or not by what it is judged by now. */
export type RecordedOutcome = "pass" | "fail" | "none" | "unknown";

/** A finding that began to fail, or no longer fails. */
export interface OutcomeChange {
  /** As `Finding.key`. */
  key: string;
  from: RecordedOutcome;
  to: RecordedOutcome;
}

/** Where a chain is broken. */
export interface Break {
  file: string;
  line: number;
}

/** By section (`report/sections`), how many domains have which status as the worst of its findings; those that are 0 are left out. */
export type SectionCounts = Readonly<Record<string, Partial<Readonly<Record<SectionStatus, number>>>>>;
export type SectionStatus = Exclude<Status, "not-applicable">;

/** A line of the log. */
export interface HistoryEntry {
  /** The moment observed, ISO 8601. */
  at: string;
  /** The commit that was checked out; null outside of git. */
  commit: string | null;
  /** SHA-256 of the policy, hexadecimal (`Policy.sha256`). */
  policy: string;
  /** The version of this tool. */
  tool: string;
  /** What was judged; the changes are those of this view. */
  view: View;
  conclusion: Conclusion;
  counts: Counts;
  /** Missing in entries of versions that did not count them. */
  sections?: SectionCounts;
  /** The domains that were audited; null: every one of the policy. */
  audited: string[] | null;
  /** The moment of the last run that audited every domain, this one included; null: none did. */
  lastWhole: string | null;
  /** Domains that came into the policy, and that left it: what they failed is not among the changes. */
  added: string[];
  removed: string[];
  /** How many more of both there were. */
  unlistedAdded: number;
  unlistedRemoved: number;
  changes: OutcomeChange[];
  /** How many changes more there were. */
  unlisted: number;
  /** It was recorded after a later run: the state is that run's. */
  isLate: boolean;
  /** SHA-256 of `latest.json` after the run. */
  state: string;
  /** SHA-256 of the line before, without its end; null in the first line of all. */
  previous: string | null;
  /** Where the chain before it was broken already; null where it was not. */
  broken: Break | null;
}
