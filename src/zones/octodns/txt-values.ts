// TXT values of octoDNS (octodns/record/chunked.py) as the octets that are published.
import type { ByteString } from "../../dns/record.ts";
import { MAX_RDATA } from "../../dns/record.ts";
import { encodeUtf8 } from "../../text/utf8.ts";
import { type Message, message } from "../../message.ts";
import { quoteText } from "../master-file/tokens.ts";

/**
 * A value's octets. `refused`: by octoDNS's validation, unless `lenient` is set; `problem`: it cannot be what was meant; `unclear`: what is
 * published depends on the provider; `other` is the longest it may be, where that is of no standard of mail for sure.
 */
export type TxtReading =
  | { octets: ByteString }
  | { refused: Message }
  | { problem: Message }
  | { unclear: Message; other: ByteString | null };

/** Reads a value as written in YAML. `hasEscapedSemicolons`: a semicolon is written `\;` (YamlProvider's `escaped_semicolons`). */
export function readTxtValue(written: string, hasEscapedSemicolons: boolean, isLenient: boolean): TxtReading {
  if (written.length > MAX_RDATA) return { problem: message("octodns/text-size", { limit: MAX_RDATA }) };
  // with escaping off octoDNS puts a backslash before each semicolon itself
  const value = hasEscapedSemicolons ? written : written.replaceAll(";", "\\;");
  const refused = isLenient ? null : validationError(value, hasEscapedSemicolons);
  if (refused !== null) return { refused };
  const joined = unquote(value);
  if (joined === null) return { problem: message("octodns/open-quote") };
  const plain = joined.replaceAll("\\;", ";");
  if (joined.replaceAll(/\\{1,2};/g, "").includes("\\")) {
    return { unclear: message("octodns/backslash"), other: otherText(plain) };
  }
  if (TEMPLATE.test(plain)) return { unclear: message("octodns/variable"), other: null };
  return { octets: encodeUtf8(plain) };
}

/** octodns.processor.templating: the variables of a zone and of a record. */
const TEMPLATE = /\{(?:zone|record)_[a-z_]{1,40}\}/;

/** A text that begins like no record of mail does (`v=`), whatever becomes of the backslashes in it; else null. */
function otherText(text: string): ByteString | null {
  const start = text.replaceAll(/[\\"\s]/g, "");
  const isPrefix = start === "" || start[0]?.toLowerCase() === "v" || /^\d/.test(start);
  return isPrefix ? null : encodeUtf8(text);
}

/** The reasons ChunkedValueValidator gives. */
function validationError(value: string, hasEscapedSemicolons: boolean): Message | null {
  if (/[\w\u0080-\uffff];/.test(value)) return message("octodns/semicolon");
  if (value.includes("\\\\;"))
    return message(hasEscapedSemicolons ? "octodns/two-backslashes" : "octodns/needless-backslash");
  const strange = /[^\0-\x7f]/u.exec(value);
  return strange === null ? null : message("octodns/ascii", { text: quoteText(strange[0]) });
}

/** Quotes around the whole taken off, and the strings of a quoted value joined; null where the quotes are not closed. */
function unquote(value: string): string | null {
  if (!value.startsWith('"')) return value.replaceAll('" "', "");
  if (value.length < 2 || !value.endsWith('"')) return null;
  return value.slice(1, -1).replaceAll('" "', "");
}
