// Findings that differ only in whose they are: told once, with everyone they are of.
import { say } from "./say.ts";
import type { DomainFinding } from "./tally.ts";
import { ADDRESS_PATTERN } from "./tally.ts";

/** One finding to be told whole, and those that say the same of others. */
export interface FindingGroup {
  first: DomainFinding;
  others: DomainFinding[];
}

/** Findings told together; our own bound, so that one block of a comment with a limit stays small. */
const MAX_GROUP_SIZE = 10;
/** Addresses, and what TLSA records hold: digests and keys in hexadecimal, SHA-256 has 64 digits. */
const ADDRESS_OR_DIGEST = new RegExp(String.raw`\b[\da-f]{64,}\b|${ADDRESS_PATTERN}`, "gi");
/** What may be a name, or end in one: `_dmarc.example.de`. */
const WORD = /[^\s`"'(),;:/@=]+/g;

/** The findings in groups, in the order of the first of each. They say the same if what they say is, but for their own names, addresses and keys, and so is what mends them. */
export function groupFindings(findings: readonly DomainFinding[]): FindingGroup[] {
  const open = new Map<string, FindingGroup>();
  const groups: FindingGroup[] = [];
  for (const one of findings) {
    const key = groupKey(one);
    const group = open.get(key);
    if (group !== undefined && group.others.length < MAX_GROUP_SIZE - 1) group.others.push(one);
    else {
      const fresh = { first: one, others: [] };
      open.set(key, fresh);
      groups.push(fresh);
    }
  }
  return groups;
}

function groupKey(placed: DomainFinding): string {
  const { change, check, fix, message, status } = placed.finding;
  // The message of each is told where it differs, what mends it is not: there nothing but names may differ.
  return JSON.stringify([
    check,
    status,
    change,
    withoutNames(say(message).replace(ADDRESS_OR_DIGEST, "\0"), placed),
    fix && withoutNames(say(fix.text), placed),
  ]);
}

function withoutNames(text: string, { domain, finding: { subject } }: DomainFinding): string {
  return text.replace(WORD, (word) => {
    const name = word.replace(/\.$/, "");
    const own = [subject, domain].find((each) => name === each || name.endsWith(`.${each}`));
    // Which of the two is no difference: they are often one.
    return own === undefined ? word : `${name.slice(0, -own.length)}\0`;
  });
}
