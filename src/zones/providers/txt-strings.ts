// TXT values as RFC 1035 §5.1 strings, for the providers that take them so, each with limits of its own.
import { unescapeLabel } from "../../dns/name.ts";
import type { ByteString, RdataOf } from "../../dns/record.ts";
import { MAX_STRING, quoteString, txtRdata } from "../../dns/record.ts";
import { type Message, message } from "../../message.ts";
import { parseEntries, quoteToken } from "../master-file/tokens.ts";
import type { Token } from "../master-file/tokens.ts";
import type { ValueReading } from "./provider.ts";
import type { Result } from "../../result.ts";

export const NOT_ASCII = { unsure: message("provider/not-ascii") };
const BROKEN_ESCAPE = { fault: message("provider/escape") };

export function isAscii(text: ByteString): boolean {
  return !/[^\x00-\x7f]/.test(text);
}

/** A text as strings in quotes, each as long as one may be. */
export function quoteStrings(text: ByteString): ByteString {
  return txtRdata(text).strings.map(quoteString).join(" ");
}

/** Strings as in a master file. */
export function readStrings(text: ByteString): ValueReading<RdataOf["TXT"]> {
  const tokens = tokenizeText(text);
  if ("problem" in tokens) return { fault: tokens.problem };
  const strings: ByteString[] = [];
  for (const token of tokens) {
    const octets = unescapeLabel(token.text);
    if (octets === null) return BROKEN_ESCAPE;
    if (octets.length > MAX_STRING) return { fault: message("provider/string-size", { octets: octets.length }) };
    strings.push(octets);
  }
  return strings.length > 0 ? { data: { strings } } : { fault: message("provider/no-text") };
}

/** Strings in quotes of any length, cut after 255 octets; null where the text is something else. */
export function readLongStrings(text: ByteString): ValueReading<RdataOf["TXT"]> | null {
  const strings = quotedStrings(text)?.map((token) => unescapeLabel(token.text));
  if (strings === undefined) return null;
  if (strings.includes(null)) return BROKEN_ESCAPE;
  return { data: { strings: strings.flatMap((octets) => txtRdata(octets ?? "").strings) } };
}

/** The tokens of a text that is strings in quotes and nothing else. */
export function quotedStrings(text: ByteString): readonly Token[] | null {
  const tokens = tokenizeText(text);
  return !("problem" in tokens) && tokens.length > 0 && tokens.every((token) => token.isQuoted) ? tokens : null;
}

/** The tokens of a text of one line without a comment. */
export function tokenizeText(text: ByteString): Result<readonly Token[], Message> {
  if (/[\r\n]/.test(text)) return { problem: message("provider/line-ends") };
  const [entry] = parseEntries(text);
  if (entry === undefined) return [];
  const last = entry.tokens.at(-1);
  const end = last === undefined ? 0 : last.at + last.text.length + (last.isQuoted ? 2 : 0);
  if (entry.fault !== null) return { problem: entry.fault.problem };
  const rest = text.slice(end).trim();
  return rest === "" ? entry.tokens : { problem: message("provider/comment", { text: quoteToken(rest) }) };
}
