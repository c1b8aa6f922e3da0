// The names that a record leads to, whatever is asked of it. Rather one too many: what it leads to may decide a verdict.
import type { Name } from "../../dns/name.ts";
import { parseName } from "../../dns/name.ts";
import type { Rr } from "../../dns/record.ts";
import { txtValue } from "../../dns/record.ts";
import type { DeclaredRecord } from "../declared-zone.ts";

/** `names`: as they stand there. `tops`: names below these, which ones depends on a mail. `isOpen`: any name. `mailboxes`: those of `names` that reports are sent to. */
export interface References {
  names: Name[];
  tops: Name[];
  mailboxes: Name[];
  isOpen: boolean;
}

const NONE: References = { names: [], tops: [], mailboxes: [], isOpen: false };

export function referencesOf(record: DeclaredRecord): References {
  return record.isParsed ? dataReferences(record.rr) : textReferences(record.rr.data);
}

/** The same of a record whose data is read. */
export function dataReferences({ type, data }: Rr): References {
  if ("exchange" in data) return { ...NONE, names: [data.exchange] };
  // RFC 6672 §2.2: the names below the owner lead to names below the target
  if ("target" in data) return type === "DNAME" ? { ...NONE, tops: [data.target] } : { ...NONE, names: [data.target] };
  return "strings" in data ? textReferences(txtValue(data)) : NONE;
}

/** What stands between names in SPF, DMARC and TLS-RPT records, in URIs and in data of other types. */
const SEPARATORS = /[\s;,:=@!/?&"'<>()[\]]+/;

/** What a term of SPF names, which may have any of these characters in it (RFC 7208 §7.1). */
const SPF_TARGET = /(?<=^|\s)[-+~?]?(?!ip[46]:)[a-z][\w.-]*[:=](\S+?)(?:\/\d+)?(?:\/\/\d+)?(?=\s|$)/gi;

/** RFC 7208 §5.5, §7.2: the name that an address has, which its network's provider decides. */
const ASKS_REVERSE = /(?:^|\s)[-+~?]?ptr(?:[\s:]|$)|%\{p/i;

function textReferences(text: string): References {
  if (!text.includes(".") && !text.includes("%") && !ASKS_REVERSE.test(text)) return NONE;
  const found: References = { names: [], tops: [], mailboxes: [], isOpen: false };
  if (ASKS_REVERSE.test(text)) found.isOpen = true;
  for (const word of wordsOf(text)) {
    if (word.includes("%")) addExpanded(word, found);
    else if (word.includes(".") && !/^[\d.]*$/.test(word)) addName(word, found.names);
  }
  return /mailto:/i.test(text) ? { ...found, mailboxes: found.names } : found;
}

function wordsOf(text: string): Set<string> {
  const words = new Set(text.split(SEPARATORS));
  if (/^v=spf1\s/i.test(text)) for (const [, target] of text.matchAll(SPF_TARGET)) words.add(target as string);
  return words;
}

/**
 * RFC 7208 §7: the labels behind the last macro are fixed; it may end within one. Any other percent sign is an encoding, and may be
 * any character.
 */
function addExpanded(word: string, found: References): void {
  const fixed = /^[^%]*(?:%\{[^%{}]*\}[^%{}]*)*%\{[^%{}]*\}[^%{}.]*\.([^%{}]+)$/.exec(word)?.[1];
  if (fixed === undefined || !addName(fixed, found.tops)) found.isOpen = true;
}

function addName(text: string, names: Name[]): boolean {
  const name = parseName(text);
  if (name !== null) names.push(name);
  return name !== null;
}
