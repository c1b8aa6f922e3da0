import { expect, test } from "@jest/globals";
import { sampleOf } from "../../mutants/sample.ts";

const ITEMS = Array.from({ length: 1_000 }, (_, i) => i);

test("a sample is the same for the same seed, and another for another", () => {
  expect(sampleOf(ITEMS, 20, 1)).toEqual(sampleOf(ITEMS, 20, 1));
  expect(sampleOf(ITEMS, 20, 1)).not.toEqual(sampleOf(ITEMS, 20, 2));
});

test("a sample has each item once, and no more than there are", () => {
  expect(sampleOf(ITEMS, 2_000, 1).toSorted((a, b) => a - b)).toEqual(ITEMS);
  expect(sampleOf([], 5, 1)).toEqual([]);
});
