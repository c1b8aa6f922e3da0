import { expect, test } from "@jest/globals";
import { assert, constantFrom, property, string, tuple } from "fast-check";
import { compareNaturally, compareText } from "../../src/text/order.ts";
import { propertyRuns } from "../support/property-runs.ts";

test("texts are in the order of their code units, whatever the language of the machine", () => {
  expect(["b", "ä", "a", "B", "", "a"].toSorted(compareText)).toEqual(["", "B", "a", "a", "b", "ä"]);
});

test("names with numbers are in the order of the numbers", () => {
  const sorted = [
    "",
    "d.example",
    "d1.example",
    "d2.example",
    "d02.example",
    "d10.example",
    "d10a.example",
    "dx.example",
  ];
  expect(sorted.toReversed().toSorted(compareNaturally)).toEqual([
    "",
    "d.example",
    "d1.example",
    "d02.example",
    "d2.example",
    "d10.example",
    "d10a.example",
    "dx.example",
  ]);
});

test("the order of names is one: of two only equal ones are equal, and of three none comes round", () => {
  const name = string({ maxLength: 6, unit: constantFrom("0", "1", "9", "a", ".") });
  assert(
    property(tuple(name, name, name), ([a, b, c]) => {
      expect(compareNaturally(a, b) === 0).toBe(a === b);
      expect(Math.sign(compareNaturally(a, b)) + Math.sign(compareNaturally(b, a))).toBe(0);
      if (compareNaturally(a, b) < 0 && compareNaturally(b, c) < 0) expect(compareNaturally(a, c)).toBeLessThan(0);
    }),
    { numRuns: propertyRuns(500) },
  );
});
