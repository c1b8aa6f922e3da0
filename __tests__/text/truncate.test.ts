import { expect, test } from "@jest/globals";
import { truncate } from "../../src/text/truncate.ts";

test.each<[string, number, string]>([
  ["abc", 3, "abc"],
  ["abcd", 3, "abc…"],
  ["😀😀", 1, "😀…"],
])("%s cut to %d characters reads %s", (text, max, cut) => {
  expect(truncate(text, max)).toBe(cut);
});
