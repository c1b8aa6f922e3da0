// Addresses and networks of SPF terms as numbers (RFC 7208 §5.6).
import { formatIpv6, parseIpv4, parseIpv6 } from "../../dns/address.ts";
import type { AddressFamily } from "./record.ts";

/** An address: its family, and its 32 or 128 bits. */
export interface Address {
  family: AddressFamily;
  bits: bigint;
}

/** A network, and what it belongs to. */
export interface Network<T> {
  address: Address;
  prefix: number;
  item: T;
}

/** The bits of an address of each family. */
const BITS: Readonly<Record<AddressFamily, number>> = { v4: 32, v6: 128 };

/** Reads an address; null where the text is none. */
export function parseAddress(text: string): Address | null {
  const octets = parseIpv4(text);
  if (octets !== null) return { family: "v4", bits: joinBits(octets, 8n) };
  const groups = parseIpv6(text);
  return groups === null ? null : { family: "v6", bits: joinBits(groups, 16n) };
}

/** The client's address; an IPv4 client seen by an IPv6 server is an IPv4 client (RFC 7208 §5, RFC 4291 §2.5.5.2). */
export function parseClient(text: string): Address | null {
  const address = parseAddress(text);
  if (address?.family !== "v6" || address.bits >> 32n !== 0xffffn) return address;
  return { family: "v4", bits: address.bits & 0xffffffffn };
}

/** Whether two addresses lie in one network of that prefix length; never across families. */
export function isSameNetwork(a: Address, b: Address, prefix: number): boolean {
  const shift = BigInt(BITS[a.family] - prefix);
  return a.family === b.family && a.bits >> shift === b.bits >> shift;
}

/** The address as people write it: the macro `c` (RFC 7208 §7.3). */
export function readableAddress(address: Address): string {
  if (address.family === "v4") return dottedAddress(address);
  return formatIpv6([112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => Number((address.bits >> shift) & 0xffffn)));
}

/** Of networks in any order, those that together hold every address of the family; none where an address is left out. */
export function coveringNetworks<T>(family: AddressFamily, networks: readonly Network<T>[]): T[] {
  const ranges = networks
    .filter(({ address }) => address.family === family)
    .map(({ address: { bits }, prefix, item }) => {
      const size = 1n << BigInt(BITS[family] - prefix);
      const start = bits - (bits % size);
      return { start, end: start + size, item };
    })
    .toSorted((a, b) =>
      a.start === b.start ? Number(b.end > a.end) - Number(b.end < a.end) : a.start < b.start ? -1 : 1,
    );
  const covering: T[] = [];
  let reached = 0n;
  for (const { start, end, item } of ranges) {
    if (start > reached) return [];
    if (end <= reached) continue;
    covering.push(item);
    reached = end;
  }
  return reached === 1n << BigInt(BITS[family]) ? covering : [];
}

/** The macro `i` (RFC 7208 §7.3): a dotted quad, or the 32 nibbles of an IPv6 address with dots between them. */
export function dottedAddress({ family, bits }: Address): string {
  if (family === "v6") return bits.toString(16).padStart(32, "0").split("").join(".");
  return [24n, 16n, 8n, 0n].map((shift) => String((bits >> shift) & 255n)).join(".");
}

function joinBits(parts: readonly number[], width: bigint): bigint {
  return parts.reduce((bits, part) => (bits << width) | BigInt(part), 0n);
}
