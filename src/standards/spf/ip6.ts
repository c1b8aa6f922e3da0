// IPv6 addresses as text (RFC 4291 §2.2), as `ip6:` wants them.
import { isIPv4 } from "../../dns/address.ts";

/** Whether the text is an IPv6 address in any of the three forms, without zone or prefix. */
export function isIPv6(text: string): boolean {
  const halves = withLastQuad(text).split("::");
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  // RFC 4291 §2.2: `::` stands at most once, for at least one group
  return halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length <= 7;
}

/** A dotted quad at the end stands for two groups. */
function withLastQuad(text: string): string {
  const colon = text.lastIndexOf(":");
  return colon >= 0 && isIPv4(text.slice(colon + 1)) ? `${text.slice(0, colon)}:0:0` : text;
}
