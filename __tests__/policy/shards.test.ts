import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { hasAddress, parseShard, shardDomains } from "../../src/policy/shards.ts";

const domain = fc.stringMatching(/^[a-z0-9]{1,12}\.(?:test|example)$/);
const domains = fc.uniqueArray(domain, { minLength: 1, maxLength: 60 });
const count = fc.integer({ min: 1, max: 256 });

test.each([
  ["3/8", { number: 3, of: 8 }],
  ["1/1", { number: 1, of: 1 }],
  ["256/256", { number: 256, of: 256 }],
])("%s is a shard", (text, shard) => {
  expect(parseShard(text)).toEqual(shard);
});

test.each(["", "3", "0/8", "9/8", "1/257", "-1/8", "1/8/2", "1.5/8", "1 / 8", "a/b", "1/08x"])(
  "%j is not a shard",
  (text) => {
    expect(parseShard(text)).toBeNull();
  },
);

test("whatever is read as a shard is one", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const shard = parseShard(text);
      expect(shard === null || (shard.number >= 1 && shard.number <= shard.of)).toBe(true);
    }),
  );
});

describe("the domains of a policy", () => {
  test("are each in one shard, and the sizes count them", () => {
    fc.assert(
      fc.property(domains, count, (names, of) => {
        const { sizes, shardOf } = shardDomains(names, of);
        const counted = sizes.map((_, index) => names.filter((name) => shardOf(name) === index + 1).length);
        expect(counted).toEqual(sizes);
      }),
    );
  });

  test("stay where they are when another is added or removed", () => {
    fc.assert(
      fc.property(domains, domain, count, (names, added, of) => {
        const before = shardDomains(names, of);
        const after = shardDomains([...names, added], of);
        for (const name of names) expect(after.shardOf(name)).toBe(before.shardOf(name));
      }),
    );
  });

  test("are spread: of 10,000 in 8 shards, none has a tenth more than its share", () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `d${i}.bench.example`);
    expect(Math.max(...shardDomains(names, 8).sizes)).toBeLessThan(1375);
  });

  test("and one that the policy no longer has is in a shard that has others", () => {
    fc.assert(
      fc.property(domains, domain, count, (names, dropped, of) => {
        const { sizes, shardOf } = shardDomains(names, of);
        expect(sizes[shardOf(dropped) - 1]).toBeGreaterThan(0);
      }),
    );
  });
});

test("an address is in exactly one shard", () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), count, (address, of) => {
      const all = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
      expect(all.filter((shard) => hasAddress(shard, address))).toHaveLength(1);
    }),
  );
});
