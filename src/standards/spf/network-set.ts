// Sets of addresses, exactly: sorted intervals of each family, and the networks that make up one (RFC 4632 §3.1).
import { formatIpv6 } from "../../dns/address.ts";
import type { Address } from "./network.ts";
import { parseAddress, readableAddress } from "./network.ts";
import type { AddressFamily } from "./record.ts";

/** The addresses from `start` up to, not including, `end`. */
interface Interval {
  start: bigint;
  end: bigint;
}

/** Sorted intervals that neither overlap nor touch. */
export type NetworkSet = Readonly<Record<AddressFamily, readonly Interval[]>>;

/** One network, as a term names it. */
export interface Cidr {
  address: Address;
  prefix: number;
}

const FAMILIES: readonly AddressFamily[] = ["v4", "v6"];

const BITS: Readonly<Record<AddressFamily, number>> = { v4: 32, v6: 128 };

export const NO_ADDRESS: NetworkSet = { v4: [], v6: [] };
export const EVERY_ADDRESS: NetworkSet = {
  v4: [{ start: 0n, end: 1n << 32n }],
  v6: [{ start: 0n, end: 1n << 128n }],
};

/** The addresses of networks in any order. */
export function networkSet(networks: readonly Cidr[]): NetworkSet {
  const of = (family: AddressFamily): Interval[] =>
    normalize(networks.filter(({ address }) => address.family === family).map(toInterval));
  return { v4: of("v4"), v6: of("v6") };
}

export function union(a: NetworkSet, b: NetworkSet): NetworkSet {
  return { v4: normalize([...a.v4, ...b.v4]), v6: normalize([...a.v6, ...b.v6]) };
}

/** The addresses of `a` that are not in `b`. */
export function difference(a: NetworkSet, b: NetworkSet): NetworkSet {
  return { v4: subtract(a.v4, b.v4), v6: subtract(a.v6, b.v6) };
}

export function isEmpty({ v4, v6 }: NetworkSet): boolean {
  return v4.length === 0 && v6.length === 0;
}

/** Whether every address of `part` is in `whole`. */
export function isSubset(part: NetworkSet, whole: NetworkSet): boolean {
  return isEmpty(difference(part, whole));
}

/** How many addresses of a family there are. */
export function addressCount(set: NetworkSet, family: AddressFamily): bigint {
  return set[family].reduce((sum, { start, end }) => sum + end - start, 0n);
}

export function hasAddress(set: NetworkSet, { family, bits }: Address): boolean {
  return set[family].some(({ start, end }) => start <= bits && bits < end);
}

/** One address of each part of a family in which no set begins or ends: what holds for these holds for every address. */
export function sampleAddresses(sets: readonly NetworkSet[]): Address[] {
  return FAMILIES.flatMap((family) => {
    const starts = sets.flatMap((set) => set[family].flatMap(({ start, end }) => [start, end]));
    const within = [0n, ...starts].filter((bits) => bits < 1n << BigInt(BITS[family]));
    return [...new Set(within)].map((bits): Address => ({ family, bits }));
  });
}

/** The fewest networks that make up a set. */
export function toCidrs(set: NetworkSet): Cidr[] {
  return FAMILIES.flatMap((family) => set[family].flatMap((interval) => splitInterval(family, interval)));
}

/** The mechanism that matches a network: `ip4:192.0.2.0/24`, without the length of a single address. */
export function cidrTerm({ address, prefix }: Cidr): string {
  const { family, bits } = address;
  const size = 1n << BigInt(BITS[family] - prefix);
  const first = { family, bits: bits - (bits % size) };
  const length = prefix === BITS[family] ? "" : `/${prefix}`;
  return family === "v4" ? `ip4:${readableAddress(first)}${length}` : `ip6:${shortIpv6(first.bits)}${length}`;
}

/** The addresses of terms as `cidrTerm` writes them; what is not one has none. */
export function termNetworks(terms: readonly string[]): NetworkSet {
  return networkSet(terms.flatMap((term) => parseCidrTerm(term) ?? []));
}

function parseCidrTerm(text: string): Cidr | null {
  const [, kind = "", written = "", length] = /^ip([46]):([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const address = parseAddress(written);
  if (address?.family !== `v${kind}`) return null;
  const prefix = Number(length ?? BITS[address.family]);
  return prefix <= BITS[address.family] ? { address, prefix } : null;
}

function shortIpv6(bits: bigint): string {
  return formatIpv6([112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => Number((bits >> shift) & 0xffffn)));
}

function toInterval({ address: { family, bits }, prefix }: Cidr): Interval {
  const size = 1n << BigInt(BITS[family] - prefix);
  const start = bits - (bits % size);
  return { start, end: start + size };
}

function normalize(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
  const merged: Interval[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last === undefined || start > last.end) merged.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return merged;
}

function subtract(from: readonly Interval[], taken: readonly Interval[]): Interval[] {
  return from.flatMap(({ start, end }) => {
    const left: Interval[] = [];
    let at = start;
    for (const gap of taken) {
      if (gap.end <= at || gap.start >= end) continue;
      if (gap.start > at) left.push({ start: at, end: gap.start });
      at = gap.end;
    }
    return at < end ? [...left, { start: at, end }] : left;
  });
}

/** The largest networks that fit, from the first address on. */
function splitInterval(family: AddressFamily, { start, end }: Interval): Cidr[] {
  const cidrs: Cidr[] = [];
  for (let at = start; at < end;) {
    let [prefix, size] = [BITS[family], 1n];
    while (prefix > 0 && at % (size * 2n) === 0n && at + size * 2n <= end) {
      prefix--;
      size *= 2n;
    }
    cidrs.push({ address: { family, bits: at }, prefix });
    at += size;
  }
  return cidrs;
}
