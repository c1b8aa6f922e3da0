// TXT values of octoDNS (octodns/record/chunked.py) as the octets that are published.
import type { ByteString } from "../../dns/record.ts";
import { MAX_RDATA } from "../../dns/record.ts";
import { encodeUtf8 } from "../../text/utf8.ts";
import { quoteText } from "../master-file/tokens.ts";

/**
 * A value's octets. `refused`: by octoDNS's validation, unless `lenient` is set; `problem`: it cannot be what was meant; `unclear`: what is
 * published depends on the provider; `other` is the longest it may be, where that is of no standard of mail for sure.
 */
export type TxtReading =
  | { octets: ByteString }
  | { refused: string }
  | { problem: string }
  | { unclear: string; other: ByteString | null };

/** Reads a value as written in YAML. `escaped`: a semicolon is written `\;` (YamlProvider's `escaped_semicolons`). */
export function readTxtValue(written: string, hasEscapedSemicolons: boolean, isLenient: boolean): TxtReading {
  if (written.length > MAX_RDATA)
    return { problem: `this text is longer than the ${MAX_RDATA} octets a record can have` };
  // with escaping off octoDNS puts a backslash before each semicolon itself
  const value = hasEscapedSemicolons ? written : written.replaceAll(";", "\\;");
  const refused = isLenient ? null : validationError(value, hasEscapedSemicolons);
  if (refused !== null) return { refused };
  const joined = unquote(value);
  if (joined === null)
    return {
      problem: "the text begins with a quote and does not end with one: octoDNS would cut off its last character",
    };
  const plain = joined.replaceAll("\\;", ";");
  if (joined.replaceAll(/\\{1,2};/g, "").includes("\\")) {
    return {
      unclear: "what a backslash before other than a semicolon means depends on octoDNS's version and the provider",
      other: otherText(plain),
    };
  }
  if (TEMPLATE.test(plain)) return { unclear: "it has a variable of octoDNS's templating", other: null };
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
function validationError(value: string, hasEscapedSemicolons: boolean): string | null {
  if (/[\w\u0080-\uffff];/.test(value))
    return "a semicolon must be written `\\;` here (or the policy must say `escaped-semicolons: false`)";
  if (value.includes("\\\\;")) {
    return hasEscapedSemicolons
      ? "a semicolon must be written `\\;`, with one backslash"
      : "with `escaped-semicolons: false` a semicolon has no backslash before it";
  }
  const strange = /[^\0-\x7f]/u.exec(value);
  return strange === null ? null : `octoDNS publishes ASCII only, and this text has ${quoteText(strange[0])}`;
}

/** Quotes around the whole taken off, and the strings of a quoted value joined; null where the quotes are not closed. */
function unquote(value: string): string | null {
  if (!value.startsWith('"')) return value.replaceAll('" "', "");
  if (value.length < 2 || !value.endsWith('"')) return null;
  return value.slice(1, -1).replaceAll('" "', "");
}
