// The name we introduce ourselves by (RFC 5321 §4.1.4): a fully qualified one, or else the address as a literal.
import { hostname } from "node:os";
import { isIPv4, isIPv6 } from "../../dns/address.ts";
import { isHostName } from "../../dns/name.ts";

/** Whether a text may stand behind EHLO: a host name with a dot, or an address literal (RFC 5321 §4.1.3). */
export function isHeloName(text: string): boolean {
  if (text.length > 255) return false; // RFC 5321 §4.5.3.1.2
  const literal = /^\[(?:IPv6:(?<six>.+)|(?<four>[^:]+))\]$/i.exec(text)?.groups;
  if (literal !== undefined)
    return literal["four"] === undefined ? isIPv6(literal["six"] ?? "") : isIPv4(literal["four"]);
  return text.includes(".") && isHostName(text.toLowerCase());
}

/** This host's own name, or the address it connected from. */
export function localHeloName(localAddress: string | undefined): string {
  const own = hostname();
  if (isHeloName(own) && !own.toLowerCase().endsWith(".local")) return own; // RFC 6762 §3: other hosts do not know that name
  const address = localAddress ?? "127.0.0.1";
  return address.includes(":") ? `[IPv6:${address.replace(/%.*$/, "")}]` : `[${address}]`;
}
