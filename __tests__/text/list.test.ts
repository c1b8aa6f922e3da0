import { expect, test } from "@jest/globals";
import { list, listFirst } from "../../src/text/list.ts";

test.each<[Parameters<typeof list>, string]>([
  [[[]], ""],
  [[["a"]], "a"],
  [[["a", "b"]], "a, b"],
  [[["a", "b"], 2], "a, b"],
  [[["a", "b", "c"], 1], "a and 2 more"],
  [[["a", "b", "c"], 2, "; "], "a; b; and 1 more"],
  [[Array.from({ length: 11 }, (_, i) => String(i))], "0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 1 more"],
])("%j reads %s", (args, text) => {
  expect(list(...args)).toBe(text);
});

test("a list whose first items alone are at hand counts the others", () => {
  expect(listFirst(["a", "b"], 5)).toBe("a, b and 3 more");
  expect(listFirst(["a", "b"], 2)).toBe("a, b");
});
