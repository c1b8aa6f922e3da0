import * as fc from "fast-check";
import { describe, expect, test } from "@jest/globals";
import { pairUp } from "../../src/compare/pair-up.ts";

interface Item {
  name: string;
  value: number;
}
const item = (name: string, value: number): Item => ({ name, value });
const paired = (before: Item[], after: Item[]): ReturnType<typeof pairUp<Item>> =>
  pairUp(before, after, [JSON.stringify, ({ name }) => name]);

describe("of two lists", () => {
  test("equal items are not told, wherever they are", () => {
    expect(paired([item("a", 1), item("b", 2)], [item("b", 2), item("a", 1)])).toEqual([]);
  });

  test("items that are alike are told together, after those that are equal have found each other", () => {
    expect(paired([item("a", 1), item("a", 2)], [item("a", 2), item("a", 3)])).toEqual([
      { before: item("a", 1), after: item("a", 3) },
    ]);
  });

  test("items without a counterpart are told alone, those of the first list last", () => {
    expect(paired([item("a", 1)], [item("b", 1)])).toEqual([
      { before: null, after: item("b", 1) },
      { before: item("a", 1), after: null },
    ]);
  });

  test("the same item twice is paired twice", () => {
    const one = item("a", 1);
    expect(paired([one, one], [one])).toEqual([{ before: one, after: null }]);
  });

  test("of several that are alike, the first is paired with the first", () => {
    const of = (...values: number[]): Item[] => values.map((value) => item("a", value));
    expect(paired(of(1, 2, 3), of(4, 5, 6)).map(({ before, after }) => [before?.value, after?.value])).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
  });

  test("every item that is not in both is told once", () => {
    const anyItem = fc.record({ name: fc.constantFrom("a", "b"), value: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(anyItem), fc.array(anyItem), (before, after) => {
        const told = paired(before, after);
        const gain = told.filter((one) => one.before === null).length - told.filter((one) => one.after === null).length;
        expect(gain).toBe(after.length - before.length);
        for (const one of told) expect(one.before).not.toEqual(one.after);
      }),
    );
  });
});
