import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Cidr, NetworkSet } from "../../../src/standards/spf/network-set.ts";
import {
  cidrTerm,
  difference,
  hasAddress,
  isSubset,
  networkSet,
  sampleAddresses,
  toCidrs,
  union,
} from "../../../src/standards/spf/network-set.ts";
import { parseAddress } from "../../../src/standards/spf/network.ts";

// sixteen addresses of each family, each at one end of the space
const FIRST = { v4: 0xfffffff0n, v6: 0n } as const;
const BITS = { v4: 32, v6: 128 } as const;

const cidr = fc
  .tuple(fc.constantFrom("v4" as const, "v6" as const), fc.nat(15), fc.nat(4))
  .map(([family, at, length]): Cidr => ({
    address: { family, bits: FIRST[family] + BigInt(at) },
    prefix: BITS[family] - length,
  }));
const cidrs = fc.array(cidr, { maxLength: 8 });

/** The addresses of networks, one by one. */
function enumerate(networks: readonly Cidr[]): Set<string> {
  return new Set(
    networks.flatMap(({ address: { family, bits }, prefix }) => {
      const size = 1 << (BITS[family] - prefix);
      const start = bits - (bits % BigInt(size));
      return Array.from({ length: size }, (_, i) => `${family} ${start + BigInt(i)}`);
    }),
  );
}

function addressesIn(set: NetworkSet): Set<string> {
  const all = (["v4", "v6"] as const).flatMap((family) =>
    Array.from({ length: 16 }, (_, i) => ({ family, bits: FIRST[family] + BigInt(i) })),
  );
  return new Set(all.flatMap((address) => (hasAddress(set, address) ? [`${address.family} ${address.bits}`] : [])));
}

describe("a set of networks", () => {
  test("has the addresses of its networks, and no others", () => {
    fc.assert(fc.property(cidrs, (networks) => expect(addressesIn(networkSet(networks))).toEqual(enumerate(networks))));
  });

  test("is united and subtracted as sets of single addresses are", () => {
    fc.assert(
      fc.property(cidrs, cidrs, (a, b) => {
        const [one, other] = [enumerate(a), enumerate(b)];
        const [set, taken] = [networkSet(a), networkSet(b)];
        expect(addressesIn(union(set, taken))).toEqual(new Set([...one, ...other]));
        expect(addressesIn(difference(set, taken))).toEqual(new Set([...one].filter((each) => !other.has(each))));
        expect(isSubset(set, taken)).toBe([...one].every((each) => other.has(each)));
      }),
    );
  });

  test("is written as networks that do not overlap, and read back from their terms", () => {
    fc.assert(
      fc.property(cidrs, (networks) => {
        const set = networkSet(networks);
        const written = toCidrs(set);
        expect(networkSet(written)).toEqual(set);
        expect(written.reduce((sum, one) => sum + enumerate([one]).size, 0)).toBe(enumerate(networks).size);
        const read = written.map(cidrTerm).map((term) => {
          const [, text = "", length] = /^ip[46]:([^/]+)(?:\/(\d+))?$/.exec(term) ?? [];
          const address = parseAddress(text);
          return { address, prefix: length === undefined ? BITS[address?.family ?? "v4"] : Number(length) };
        });
        expect(networkSet(read as Cidr[])).toEqual(set);
      }),
    );
  });

  test("is the same between two samples", () => {
    fc.assert(
      fc.property(cidrs, cidrs, (a, b) => {
        const [one, other] = [networkSet(a), networkSet(b)];
        const isSame = sampleAddresses([one, other]).every(
          (address) => hasAddress(one, address) === hasAddress(other, address),
        );
        expect(isSame).toBe(isSubset(one, other) && isSubset(other, one));
      }),
    );
  });
});
