// What every format shows of a finding, in the order of reading. Text from outside is in it as is: each format quotes it.
import type { Change, Evidence, FileEdit, Finding, FixFile, FixRecord, Location } from "../model.ts";
import type { FindingGroup } from "./group-findings.ts";
import type { Language } from "./language.ts";
import { checkWords } from "./language.ts";
import type { Mark } from "./mark.ts";
import { markOf } from "./mark.ts";
import { say } from "./say.ts";
import type { DomainFinding } from "./select-findings.ts";

/** A finding in a line: whose, and what it says. */
export interface BriefView {
  check: string;
  mark: Mark;
  change: Change | null;
  /** The subject, and whose it is where its name does not say so: `mx1.mail.example (example.de)`. */
  subject: string;
  message: string;
}

/** A finding told whole. */
export interface FindingView extends BriefView {
  location: Location;
  /** Undefined for a check without words. */
  title: string | undefined;
  why: string | undefined;
  /** Section, requirements, test cases, standards. */
  references: string;
  evidence: readonly Evidence[];
  /** null where nothing is to be fixed. */
  fix: FixView | null;
  /** Of whom the same is to be said. */
  also: AlsoView[];
}

export interface FixView {
  text: string;
  records: readonly FixRecord[];
  file: FixFile | null;
  edit: FileEdit | null;
}

/** What differs from the finding told whole: null where it does not, and the fix of its own. */
export interface AlsoView {
  subject: string;
  location: Location | null;
  message: string | null;
  records: readonly FixRecord[];
  edit: FileEdit | null;
}

export function viewBrief({ domain, finding }: DomainFinding, language: Language): BriefView {
  const { check, change, subject, message } = finding;
  return {
    check,
    mark: markOf(finding),
    change,
    subject: subjectLabel(domain, subject),
    message: say(message, language),
  };
}

export function viewFinding({ first, others }: FindingGroup, language: Language): FindingView {
  const { finding } = first;
  const { location, evidence, section, requirements, tests, references } = finding;
  const words = checkWords(finding.check, language);
  return {
    ...viewBrief(first, language),
    location,
    title: words?.title,
    why: words?.why,
    references: [section, ...requirements, ...tests, ...references].join(", "),
    evidence,
    fix: viewFix(finding, language),
    also: others.map((other) => viewAlso(other, finding, language)),
  };
}

function viewAlso(other: DomainFinding, first: Finding, language: Language): AlsoView {
  const { subject, message } = viewBrief(other, language);
  const { location, fix } = other.finding;
  const { file, line, column } = first.location;
  const isSamePlace = location.file === file && location.line === line && location.column === column;
  const shown = new Set(first.fix?.records.map((record) => JSON.stringify(record)));
  const edit = fix?.edit ?? null;
  return {
    subject,
    location: isSamePlace ? null : location,
    message: message === say(first.message, language) ? null : message,
    records: (fix?.records ?? []).filter((record) => !shown.has(JSON.stringify(record))),
    edit: JSON.stringify(edit) === JSON.stringify(first.fix?.edit ?? null) ? null : edit,
  };
}

/** Names that a format lists before "and N more". */
export const MAX_NAMES = 5;

/** The first subjects of a group, each as a format quotes it, and how many more there are. */
export function nameSubjects(
  { first, others }: FindingGroup,
  { words }: Language,
  quote: (subject: string) => string,
): string {
  const shown = [first, ...others.slice(0, MAX_NAMES - 1)];
  const names = shown.map(({ domain, finding }) => quote(subjectLabel(domain, finding.subject)));
  return words.listFirst(names, 1 + others.length);
}

/** How to fix a finding; null where nothing is to be fixed. */
export function viewFix({ fix }: Finding, language: Language): FixView | null {
  return fix && { text: say(fix.text, language), records: fix.records, file: fix.file ?? null, edit: fix.edit ?? null };
}

/** The subject, and whose it is where its name does not say so: `mx1.mail.example (example.de)`. */
export function subjectLabel(domain: string, subject: string): string {
  return subject === domain || subject.endsWith(`.${domain}`) ? subject : `${subject} (${domain})`;
}
