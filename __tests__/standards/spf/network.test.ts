import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Address, Network } from "../../../src/standards/spf/network.ts";
import { parseAddress, readableAddress, coveringNetworks } from "../../../src/standards/spf/network.ts";
import type { AddressFamily } from "../../../src/standards/spf/record.ts";

const BITS = { v4: 32, v6: 128 } as const;

/** All addresses of a family, halved again and again where `cuts` says: networks that hold each address once. */
function partition(family: AddressFamily, cuts: readonly number[]): Network<number>[] {
  const networks = [{ bits: 0n, prefix: 0 }];
  for (const cut of cuts) {
    const [{ bits, prefix } = { bits: 0n, prefix: 0 }] = networks.splice(cut % networks.length, 1);
    if (prefix === BITS[family]) networks.push({ bits, prefix });
    else
      networks.push(
        { bits, prefix: prefix + 1 },
        { bits: bits | (1n << BigInt(BITS[family] - prefix - 1)), prefix: prefix + 1 },
      );
  }
  return networks.map(({ bits, prefix }, item) => ({ address: { family, bits }, prefix, item }));
}

const family = fc.constantFrom<AddressFamily>("v4", "v6");
const cuts = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 60 });

describe("networks that together hold every address", () => {
  test("are all needed where each address is in one of them, in any order, with any host bits", () => {
    fc.assert(
      fc.property(family, cuts, fc.bigInt(0n, (1n << 128n) - 1n), (of, at, noise) => {
        const networks = partition(of, at).map(({ address, prefix, item }): Network<number> => {
          const host = noise % (1n << BigInt(BITS[of] - prefix));
          return { address: { family: of, bits: address.bits | host }, prefix, item };
        });
        expect(coveringNetworks(of, networks.toReversed()).toSorted((a, b) => a - b)).toEqual(
          networks.map(({ item }) => item),
        );
      }),
    );
  });

  test("are none where one is missing, or is of the other family", () => {
    fc.assert(
      fc.property(family, cuts, fc.nat(1_000), (of, at, which) => {
        const networks = partition(of, at);
        const other: AddressFamily = of === "v4" ? "v6" : "v4";
        expect(coveringNetworks(of, networks.toSpliced(which % networks.length, 1))).toEqual([]);
        expect(coveringNetworks(other, networks)).toEqual([]);
      }),
    );
  });

  test("leave out those inside others", () => {
    const at = (text: string, prefix: number): Network<string> => ({
      address: parseAddress(text) as Address,
      prefix,
      item: `${text}/${prefix}`,
    });
    expect(
      coveringNetworks("v4", [at("10.0.0.0", 8), at("128.0.0.0", 1), at("0.0.0.0", 1), at("128.0.0.0", 2)]),
    ).toEqual(["0.0.0.0/1", "128.0.0.0/1"]);
  });
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
  ["::", "::"],
])("%s is written %s", (text, written) => {
  expect(readableAddress(parseAddress(text) as Address)).toBe(written);
});
