import { expect, test } from "@jest/globals";
import { alternatives } from "../../src/text/alternatives.ts";

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a or b"],
  [["a", "b", "c"], "a, b or c"],
])("%j reads %j", (words, text) => {
  expect(alternatives(words)).toBe(text);
});
