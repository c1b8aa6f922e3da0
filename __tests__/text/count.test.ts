import { expect, test } from "@jest/globals";
import { formatCount } from "../../src/text/count.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1_000, "1,000"],
  [12_345, "12,345"],
  [123_456, "123,456"],
  [1_234_567, "1,234,567"],
])("%d is written in groups of three digits", (count, text) => {
  expect(formatCount(count)).toBe(text);
  expect(formatCount(count, ".")).toBe(text.replaceAll(",", "."));
});
