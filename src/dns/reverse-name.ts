// Where DNS has the names of an address.
import { parseIpv4, parseIpv6 } from "./address.ts";
import type { Name } from "./name.ts";

/** The name under which the PTR records of an address stand (RFC 1035 §3.5, RFC 3596 §2.5); null if the text is not an address. */
export function reverseName(address: string): Name | null {
  const octets = parseIpv4(address);
  if (octets !== null) return `${octets.toReversed().join(".")}.in-addr.arpa`;
  const nibbles = parseIpv6(address)?.flatMap((group) => Array.from(group.toString(16).padStart(4, "0")));
  return nibbles === undefined ? null : `${nibbles.toReversed().join(".")}.ip6.arpa`;
}
