// The names of records as providers take them.
import { domainToASCII } from "node:url";
import type { Name } from "../../dns/name.ts";
import { isWithin, MAX_NAME_TEXT, parseName, prependLabels } from "../../dns/name.ts";
import { encodeUtf8 } from "../../text/utf8.ts";
import type { OwnerReader } from "./provider.ts";

/** A name as people write it, internationalised or not, with a dot at its end or without. */
export function parseNameText(written: string): Name | null {
  return written.length > MAX_NAME_TEXT ? null : parseName(toAsciiNames(written));
}

/** RFC 5891 §4.4: what a zone holds are A-labels. A word that has none is left as it is, to be refused. */
export function toAsciiNames(value: string): string {
  if (!/[^\x00-\x7f]/.test(value)) return value;
  return value
    .split(" ")
    .map((word) => (/[^\x00-\x7f]/.test(word) ? domainToASCII(word) || encodeUtf8(word) : word))
    .join(" ");
}

/** Below the zone, `@` or nothing being its apex. What a dot at the end means there is not documented. */
export const readRelativeOwner: OwnerReader = (written, zone) => {
  if (written === "@" || written === "") return zone;
  const name = written.endsWith(".") ? null : parseNameText(written);
  return name === null ? null : parseName(prependLabels(name, zone));
};

/** Below the zone unless it ends with it. */
export const readEitherOwner: OwnerReader = (written, zone) => {
  const name = parseNameText(written);
  return name !== null && isWithin(name, zone) ? name : readRelativeOwner(written, zone);
};

/** Absolute, with or without a dot at the end. */
export const readAbsoluteOwner: OwnerReader = (written) => parseNameText(written);
