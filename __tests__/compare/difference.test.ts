import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isEquivalent } from "../../src/compare/difference.ts";

describe("two views", () => {
  test.each<[boolean, string, unknown, unknown]>([
    [true, "equal values", { a: [1, { b: null }] }, { a: [1, { b: null }] }],
    [true, "keys in another order", { a: 1, b: 2 }, { b: 2, a: 1 }],
    [true, "lists in another order", { mx: [{ host: "a" }, { host: "b" }] }, { mx: [{ host: "b" }, { host: "a" }] }],
    [
      true,
      "another TTL",
      [
        { data: "a", ttl: 300 },
        { data: "b", ttl: 1 },
      ],
      [
        { data: "b", ttl: 299 },
        { data: "a", ttl: 299 },
      ],
    ],
    [true, "lists in lists in another order", [["a", "b"], ["c"]], [["c"], ["b", "a"]]],
    [true, "numbers that are none", [Number.NaN], [Number.NaN]],
    [false, "a number that is none and one that is", [Number.NaN], [1]],
    [false, "an empty map and a number", {}, 1],
    [false, "an empty map and a text", {}, ""],
    [false, "other maps in another order", [{ host: "a" }, { host: "b" }], [{ host: "c" }, { host: "a" }]],
    [false, "another value", { a: 1 }, { a: 2 }],
    [false, "a key more", { a: 1 }, { a: 1, b: undefined }],
    [false, "another key", { a: undefined }, { b: undefined }],
    [false, "an item twice", ["a", "a", "b"], ["a", "b", "b"]],
    [false, "an item less", ["a"], ["a", "a"]],
    [false, "a list and a map", [], {}],
    [false, "a number and its text", [1], ["1"]],
    [false, "nothing and something", null, {}],
  ])("say the same: %s, of %s", (same, _, a, b) => {
    expect(isEquivalent(a, b)).toBe(same);
    expect(isEquivalent(b, a)).toBe(same);
  });

  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled).toReversed();
    return value === null || typeof value !== "object"
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .map(([key, inner]): [string, unknown] => [key, shuffled(inner)])
            .toReversed(),
        );
  };

  test("say the same whatever is turned around, and never throw", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isEquivalent(value, shuffled(value))));
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => typeof isEquivalent(a, b) === "boolean"));
  });
});
