// Internationalised names: what a zone holds are A-labels (RFC 5891 §4.4).
import { domainToASCII } from "node:url";
import { MAX_NAME_TEXT } from "../dns/name.ts";

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
