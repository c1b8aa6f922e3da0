// Findings that differ only in their subject: reported once, with all their subjects.
import type { Message } from "../message.ts";
import type { Finding } from "../model.ts";
import type { DomainFinding } from "./select-findings.ts";

/** One finding to show in full, and the same findings of other subjects. */
export interface FindingGroup {
  first: DomainFinding;
  others: DomainFinding[];
}

/** Project limit: findings in one block of a report, so that it is small. */
const MAX_IN_BLOCK = 10;
/** An address, as the source of a pattern. */
const ADDRESS_PATTERN = String.raw`(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}:[\da-f:.]+)`;
/** Addresses, and digests and keys of TLSA records in hexadecimal; SHA-256 has 64 digits. */
const ADDRESS_OR_DIGEST = new RegExp(String.raw`\b[\da-f]{64,}\b|${ADDRESS_PATTERN}`, "gi");
/** A possible name, or a word that ends in one: `_dmarc.example.de`. */
const WORD = /[^\s`"'(),;:/@=]+/g;

/** The wanted findings in groups, ordered by the first of each. Two findings belong together if their messages and fixes have the same codes and values, except for their own names, addresses and keys. */
export function groupFindings(
  findings: readonly DomainFinding[],
  isWanted: (finding: Finding) => boolean = () => true,
): FindingGroup[] {
  return groupBy(findings, (one) => (isWanted(one.finding) ? groupKey(one) : null));
}

/** The findings in groups, ordered by the first of each, for a line each: those of a group are of one check, and say the same. */
export function groupAlike(findings: readonly DomainFinding[]): FindingGroup[] {
  return groupBy(findings, ({ finding: { check, message } }) => JSON.stringify([check, message]));
}

/** By key; without those that have none. */
function groupBy(findings: readonly DomainFinding[], keyOf: (finding: DomainFinding) => string | null): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const one of findings) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: one, others: [] });
    else group.others.push(one);
  }
  return [...groups.values()];
}

/** All findings of some groups. */
export function findingsOf(groups: readonly FindingGroup[]): DomainFinding[] {
  return groups.flatMap(({ first, others }) => [first, ...others]);
}

/** A group in parts that are small enough for a block each. */
export function splitGroup({ first, others }: FindingGroup): FindingGroup[] {
  const findings = [first, ...others];
  return Array.from({ length: Math.ceil(findings.length / MAX_IN_BLOCK) }, (_, i) => {
    const [head, ...rest] = findings.slice(i * MAX_IN_BLOCK, (i + 1) * MAX_IN_BLOCK) as [DomainFinding];
    return { first: head, others: rest };
  });
}

/** What all findings of a group have in common. */
export function groupKey(placed: DomainFinding): string {
  const { change, check, fix, message, status } = placed.finding;
  if (message.code === "report/finding") return JSON.stringify([check, status, change, message.values.group]);
  // Each message is shown if it differs, but only one fix: in fixes only names may differ.
  return JSON.stringify([
    check,
    status,
    change,
    withValues(message, (text) => withoutNames(text.replace(ADDRESS_OR_DIGEST, "\0"), placed)),
    fix && withValues(fix.text, (text) => withoutNames(text, placed)),
  ]);
}

/** A message as text to compare, with each of its texts replaced. */
function withValues(message: Message, replace: (text: string) => string): string {
  return JSON.stringify(message, (_key, value: unknown) => (typeof value === "string" ? replace(value) : value));
}

function withoutNames(text: string, { domain, finding: { subject } }: DomainFinding): string {
  return text.replace(WORD, (word) => {
    const name = word.replace(/\.$/, "");
    const own = [subject, domain].find((each) => name === each || name.endsWith(`.${each}`));
    // Either one is fine: they are often equal.
    return own === undefined ? word : `${name.slice(0, -own.length)}\0`;
  });
}
