// IP addresses as text: dotted quads (RFC 1035 §3.4.1) and IPv6 text (RFC 4291 §2.2, made canonical by RFC 5952).

/** Whether the text is a dotted-quad IPv4 address, each part 0–255 without leading zeros. */
export function isIPv4(text: string): boolean {
  return parseIpv4(text) !== null;
}

/** Whether the text is an IPv6 address in any of the three forms, without zone index or prefix length. */
export function isIPv6(text: string): boolean {
  return parseIpv6(text) !== null;
}

/** The four octets of a dotted quad without leading zeros, or null. */
export function parseIpv4(text: string): number[] | null {
  const octets = QUAD.exec(text)?.slice(1).map(Number);
  return octets?.every((octet) => octet <= 255) ? octets : null;
}

const QUAD = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;

/** The eight groups of an IPv6 address, or null; no zone index, no prefix length. */
export function parseIpv6(text: string): number[] | null {
  const halves = text.split("::");
  if (halves.length > 2) return null;
  const head = parseGroups(halves[0] as string, halves.length === 1);
  const tail = halves.length === 2 ? parseGroups(halves[1] as string, true) : [];
  if (head === null || tail === null) return null;
  if (halves.length === 1) return head.length === 8 ? head : null;
  const missing = 8 - head.length - tail.length;
  // RFC 4291 §2.2 (2): `::` stands for one or more groups
  return missing < 1 ? null : [...head, ...Array<number>(missing).fill(0), ...tail];
}

/** The IPv4 address that an IPv6 address maps (RFC 4291 §2.5.5.2); null where it maps none. */
export function mappedIpv4(groups: readonly number[]): string | null {
  const [high, low] = groups.slice(6) as [number, number];
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  return isMapped ? [high >> 8, high & 0xff, low >> 8, low & 0xff].join(".") : null;
}

/** IPv4 as a dotted quad, mapped or not; IPv6 as RFC 5952 has it; null where the text is not a valid address. */
export function canonicalAddress(text: string): string | null {
  if (isIPv4(text)) return text;
  const groups = parseIpv6(text);
  return groups === null ? null : (mappedIpv4(groups) ?? formatIpv6(groups));
}

/** Groups between colons; the last of the whole address may be a dotted quad. */
function parseGroups(text: string, isLast: boolean): number[] | null {
  if (text === "") return [];
  const groups: number[] = [];
  const parts = text.split(":");
  for (const [i, part] of parts.entries()) {
    const quad = isLast && i === parts.length - 1 && part.includes(".") ? parseIpv4(part) : null;
    if (quad !== null)
      groups.push(((quad[0] as number) << 8) | (quad[1] as number), ((quad[2] as number) << 8) | (quad[3] as number));
    else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}

/** An IPv6 address in the form of RFC 5952: lower case, the first longest run of zero groups as `::`. */
export function formatIpv6(groups: readonly number[]): string {
  let [start, length] = [0, 0];
  for (let i = 0; i < groups.length; i++) {
    let end = i;
    while (groups[end] === 0) end++;
    if (end - i > length) [start, length] = [i, end - i];
  }
  const hex = groups.map((group) => group.toString(16));
  if (length < 2) return hex.join(":"); // §4.2.2: one zero group stays
  return `${hex.slice(0, start).join(":")}::${hex.slice(start + length).join(":")}`;
}
