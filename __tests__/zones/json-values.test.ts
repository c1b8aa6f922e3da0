import { expect, test } from "@jest/globals";
import { elements, member, textIn, textOf } from "../../src/zones/json-values.ts";

test.each<[value: unknown, key: string | number, found: unknown]>([
  [{ a: 1 }, "a", 1],
  [{ a: null }, "a", null],
  [{ a: 1 }, "b", undefined],
  [{ a: 1 }, "toString", undefined],
  [["x", "y"], 1, "y"],
  [["x"], 1, undefined],
  [[], "map", undefined],
  ["text", 0, undefined],
  ["text", "length", undefined],
  [null, "a", undefined],
  [undefined, "a", undefined],
  [5, "a", undefined],
])("of %j, the member %j is %j", (value, key, found) => {
  expect(member(value, key)).toEqual(found);
});

test("elements are those of arrays alone", () => {
  expect(elements([1, [2]])).toEqual([1, [2]]);
  expect([{ 0: "a", length: 1 }, "ab", null, undefined].map(elements)).toEqual([[], [], [], []]);
});

test("a text is a string, or a number in digits", () => {
  expect(["", "a", 0, -1.5].map(textOf)).toEqual(["", "a", "0", "-1.5"]);
  expect([null, undefined, true, [], ["a"], {}].map(textOf)).toEqual([null, null, null, null, null, null]);
});

test("the text of several members is that of the first that has one", () => {
  const value = { a: null, b: [], c: "c", d: 4, e: "" };
  expect(textIn(value, "a", "b", "c", "d")).toBe("c");
  expect(textIn(value, "d", "c")).toBe("4");
  expect(textIn(value, "x", "e", "c")).toBe("");
  expect([textIn(value, "a", "x"), textIn(value), textIn(null, "a")]).toEqual([null, null, null]);
});
