// Lists whose items are made when they are asked for.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Sequence } from "../src/sequence.ts";
import { lazySequence } from "../src/sequence.ts";

const numbers = fc.array(fc.integer({ min: -3, max: 3 }));

describe("a lazy sequence", () => {
  test("is read as the array is", () => {
    const readings: ((items: Sequence<number>) => unknown)[] = [
      (items) => items.length,
      (items) => [...items],
      (items) => [items.at(0), items.at(items.length - 1 + Number(items.length === 0)), items.at(items.length)],
      (items) => items.map((item, i) => item * i),
      (items) => items.flatMap((item) => (item > 0 ? [item, item] : [])),
      (items) => items.flatMap((item) => item),
      (items) => items.filter((item) => item > 0),
      (items) => items.find((item) => item > 1),
      (items) => items.some((item) => item > 2),
      (items) => items.every((item) => item < 3),
    ];
    fc.assert(
      fc.property(numbers, (items) => {
        const lazy = lazySequence(items.length, (i) => items[i] ?? 0);
        for (const reading of readings) expect(reading(lazy)).toEqual(reading(items));
      }),
    );
  });

  test("makes no item before it is asked for, and holds none", () => {
    const made: number[] = [];
    const lazy = lazySequence(5, (i) => {
      made.push(i);
      return i;
    });
    expect(made).toEqual([]);
    lazy.find((item) => item === 1);
    expect(made).toEqual([0, 1]);
    lazy.at(1);
    expect(made).toEqual([0, 1, 1]);
  });
});
