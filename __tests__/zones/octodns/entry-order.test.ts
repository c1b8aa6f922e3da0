// Where a new name goes in octoDNS's order: natsort's, numbers as numbers, all else by code point.
import { expect, test } from "@jest/globals";
import { findEntryBefore } from "../../../src/zones/octodns/entry-order.ts";
import type { YamlEntry } from "../../../src/zones/octodns/yaml-tree.ts";

const before = (keys: readonly string[], key: string): string | undefined =>
  findEntryBefore(
    keys.map((text) => ({ key: { text } }) as YamlEntry),
    key,
  )?.key.text;

test.each<[string[], string, string | undefined]>([
  [[], "a", undefined],
  [["b"], "a", undefined],
  [["a", "c"], "b", "a"],
  [["a", "c"], "d", "c"],
  [["", "_dmarc", "mx1", "mx2", "mx10", "www"], "mx3", "mx2"],
  [["", "_dmarc", "mx1", "mx2", "mx10", "www"], "mx11", "mx10"],
  [["mx01", "mx2"], "mx1", "mx01"],
  [["a", "a1"], "a0", "a"],
  [["a", "a1", "a1b"], "a1a", "a1"],
  [["a", "a-b", "ab"], "a-", "a"],
  [["a1", "a1b"], "a", undefined],
  [["B", "a"], "b", "a"],
  [["a1b2", "a1b10"], "a1b9", "a1b2"],
  [["a2b1", "a10b1"], "a10", "a2b1"],
  [["c", "b", "a"], "ab", "a"],
])("of %j, what goes before %j is %j", (keys, key, found) => {
  expect(before(keys, key)).toBe(found);
});

test("of names in no order, it is the last that goes before, of the last thousand", () => {
  expect(before(["c", "a", "d", "b"], "c1")).toBe("b");
  expect(before(["c", "a", "d", "b"], "a")).toBeUndefined();
  const keys = ["a", ...Array.from({ length: 998 }, () => "z")];
  expect(before([...keys, "y"], "b")).toBe("a");
  expect(before([...keys, "z", "y"], "b")).toBeUndefined();
});

test("of names in order, all are searched, and looked through once", () => {
  let looks = 0;
  const entries = Array.from({ length: 2000 }, (_, i) => ({
    get key() {
      looks++;
      return { text: `a${i}` };
    },
  })) as YamlEntry[];
  expect(findEntryBefore(entries, "a5b")?.key.text).toBe("a5");
  expect(looks).toBeGreaterThan(2000);
  looks = 0;
  expect(findEntryBefore(entries, "a1500b")?.key.text).toBe("a1500");
  expect(looks).toBeLessThan(20);
});
