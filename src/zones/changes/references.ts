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

/** RFC 7208 §5.5, §7.2: names under `arpa` and those they lead to. */
const ASKS_REVERSE = /(?:^|\s)[-+~?]?ptr(?:[\s:]|$)|%\{p/i;

function textReferences(text: string): References {
  if (!text.includes(".") && !text.includes("%") && !ASKS_REVERSE.test(text)) return NONE;
  const found: References = { names: [], tops: [], mailboxes: [], isOpen: false };
  if (ASKS_REVERSE.test(text)) found.tops.push("arpa");
  for (const word of text.split(SEPARATORS)) {
    if (word.includes("%")) addExpanded(word, found);
    else if (word.includes(".") && !/^[\d.]*$/.test(word)) addName(word, found.names);
  }
  return /mailto:/i.test(text) ? { ...found, mailboxes: found.names } : found;
}

/** RFC 7208 §7: what stands behind the last macro is fixed. Any other percent sign is an encoding, and may be any character. */
function addExpanded(word: string, found: References): void {
  const fixed = /^[^%]*(?:%\{[^%{}]*\}[^%{}]*)*%\{[^%{}]*\}\.?([^%{}]+)$/.exec(word)?.[1];
  if (fixed === undefined || !addName(fixed, found.tops)) found.isOpen = true;
}

function addName(text: string, names: Name[]): boolean {
  const name = parseName(text);
  if (name !== null) names.push(name);
  return name !== null;
}
