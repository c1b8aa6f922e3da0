import { describe, expect, test } from "@jest/globals";
import { assert, nat, property } from "fast-check";
import { percentDown, percentUp } from "../../../src/report/english/shares.ts";

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
