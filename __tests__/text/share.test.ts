import { expect, test } from "@jest/globals";
import { formatShare } from "../../src/text/share.ts";

test.each([
  [0, 10, "0 %"],
  [1, 100_000, "0.1 %"],
  [1, 3, "33.3 %"],
  [1, 2, "50 %"],
  [99_999, 100_000, "99.9 %"],
  [10, 10, "100 %"],
  [0, 0, "–"],
])("%d of %d are %s", (part, whole, text) => {
  expect(formatShare(part, whole)).toBe(text);
});
