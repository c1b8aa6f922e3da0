// Names in DNSControl's representation: labels relative to the domain (`@` is its own), targets absolute. Earlier versions
// leave internationalised names as they were written, later ones hold A-labels (models/domain.go).
import { domainToASCII } from "node:url";
import type { Name } from "../../dns/name.ts";
import { isWithin, parseName, prependLabels } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";

/** A name of up to 255 octets, each `\DDD` (RFC 1035 §2.3.4): longer text is none. */
const MAX_NAME_TEXT = 4 * 255;

/** A name as people write it, with a dot at its end or without. */
export function parseZoneName(written: string): Name | null {
  const ascii = toAscii(written);
  return ascii === null ? null : parseName(ascii);
}

/** The name of a record. */
export function parseOwner(label: string, origin: Name): Name | null {
  if (label === "@" || label === "") return origin;
  const ascii = toAscii(label);
  if (ascii === null) return null;
  // an absolute name is one in `--raw` output alone (pkg/normalize/validate.go)
  if (ascii.endsWith(".")) {
    const name = parseName(ascii);
    return name !== null && isWithin(name, origin) ? name : null;
  }
  return parseName(prependLabels(ascii, origin));
}

/** RFC 5891 §4.4: what a zone holds are A-labels. null where a label has none. */
export function toAscii(written: string): string | null {
  if (written.length > MAX_NAME_TEXT) return null;
  if (!/[^\x00-\x7f]/.test(written)) return written;
  const labels = written.split(".").map((label) => (/[^\x00-\x7f]/.test(label) ? domainToASCII(label) || null : label));
  return labels.includes(null) ? null : labels.join(".");
}

/** The octets that text has in UTF-8. */
export function encodeUtf8(text: string): ByteString {
  return Buffer.from(text, "utf8").toString("latin1");
}
