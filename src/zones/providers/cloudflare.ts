// Cloudflare.
import { txtRdata, txtWireLength } from "../../dns/record.ts";
import { message } from "../../message.ts";
import { ADDRESSES } from "./computed-answers.ts";
import { readEitherOwner } from "./owners.ts";
import type { ComputedAnswer, Provider, TxtReader } from "./provider.ts";
import { isAscii, NOT_ASCII, quoteStrings, readLongStrings } from "./txt-strings.ts";

/** It takes strings in quotes, or text without; it cuts what is longer than a string may be. */
const readTxt: TxtReader = (text) => {
  if (!isAscii(text)) return NOT_ASCII;
  if (text.startsWith('"')) return readLongStrings(text) ?? { unsure: message("provider/first-quote") };
  return /["\\]/.test(text) ? { unsure: message("provider/inner-quotes") } : { data: txtRdata(text) };
};

export const CLOUDFLARE: Provider = {
  name: "Cloudflare",
  readOwner: readEitherOwner,
  targets: "absolute",
  readTxt,
  writeTxt: quoteStrings,
  // "DNS record types" (2026): 4,096 octets of a record's data on the wire, 8,192 characters of all with one name and type
  txtLimits: { maxRecord: 4096, sizeOf: txtWireLength, maxPerName: 8192 },
};

/**
 * What it answers where a record is proxied, or an alias flattened; null where what the record says. An alias is alone at its
 * name (so all of it is unknown), except at the apex: there it is never seen, and others stand beside. `isProxied` is null
 * where it is unknown.
 */
export function cloudflareAnswer(
  type: string,
  isApex: boolean,
  record: { isProxied: boolean | null; isFlattened: boolean },
): ComputedAnswer | null {
  const isAlias = type === "CNAME";
  if (!isAlias && !ADDRESSES.includes(type)) return null;
  const types = isAlias && !isApex ? [...ADDRESSES, "CNAME"] : ADDRESSES;
  if (record.isProxied === null) return { types, reason: message("provider/may-be-proxied") };
  if (record.isProxied)
    return {
      types,
      reason: message("provider/proxied"),
      proxiedBy: CLOUDFLARE.name,
    };
  return isAlias && record.isFlattened ? { types, reason: message("provider/flattened") } : null;
}
