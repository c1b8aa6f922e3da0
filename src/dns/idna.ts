// Internationalised names: DNS holds A-labels (RFC 5891 §4.4).
import { domainToASCII, domainToUnicode } from "node:url";
import type { Name } from "./name.ts";
import { MAX_NAME_TEXT } from "./name.ts";
import { decodeUtf8, isUtf8 } from "../text/utf8.ts";
import type { ByteString } from "./record.ts";

/** ASCII labels as they are, others as A-labels. null where a label has none that `isAccepted` takes, or the text is longer than any name. */
export function toAscii(text: string, isAccepted = (label: string): boolean => label !== ""): string | null {
  if (text.length > MAX_NAME_TEXT) return null;
  if (!/[^\0-\x7f]/.test(text)) return text;
  const labels = text.split(".").map((label) => {
    if (!/[^\0-\x7f]/.test(label)) return label;
    const ascii = domainToASCII(label);
    return isAccepted(ascii) ? ascii : null;
  });
  return labels.includes(null) ? null : labels.join(".");
}

/** The name with A-labels that was meant by octets in UTF-8, as `m\303\274nchen.de`; null where they are ASCII or no such name. */
export function aLabelsOf(octets: ByteString): string | null {
  return !/[\x80-\xff]/.test(octets) || !isUtf8(octets) ? null : toAscii(decodeUtf8(octets));
}

/** A name as people read it; null where that is how it is written. */
export function unicodeName(name: Name): string | null {
  const unicode = domainToUnicode(name); // empty if a label is not a valid A-label
  return unicode === name || unicode === "" ? null : unicode;
}
