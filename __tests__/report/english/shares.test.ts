import { describe, expect, test } from "@jest/globals";
import { assert, nat, property } from "fast-check";
import { percentDown, percentUp, shareText } from "../../../src/report/english/shares.ts";

describe("a share in percent", () => {
  test("is exact where two places are enough", () => {
    expect(percentUp(7, 100)).toBe(7);
    expect(percentDown(93, 100)).toBe(93);
    expect(percentDown(9_196, 10_000)).toBe(91.96);
  });

  test("has two places, and is never on the wrong side of the share", () => {
    const pair = property(nat(1_000_000), nat(1_000_000), (part, more) => {
      const whole = part + more + 1;
      const [down, up] = [percentDown(part, whole), percentUp(part, whole)];
      for (const percent of [down, up]) expect(String(percent)).toMatch(/^\d+(?:\.\d{1,2})?$/);
      expect(BigInt(Math.round(down * 100)) * BigInt(whole)).toBeLessThanOrEqual(BigInt(part) * 10_000n);
      expect(BigInt(Math.round(up * 100)) * BigInt(whole)).toBeGreaterThanOrEqual(BigInt(part) * 10_000n);
    });
    assert(pair);
  });
});

test.each([
  [0, 10, "0 %"],
  [1, 100_000, "0.1 %"],
  [1, 3, "33.3 %"],
  [1, 2, "50 %"],
  [99_999, 100_000, "99.9 %"],
  [10, 10, "100 %"],
  [0, 0, "–"],
])("%d of %d are %s", (part, whole, text) => {
  expect(shareText(part, whole)).toBe(text);
});
