import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { firstSelector, nextSelector, seriesOf } from "../../../src/advance/dkim/naming.ts";
import { isSelector } from "../../../src/policy/semantics/dkim.ts";

const AT = "2026-11-30T02:00:00.000Z";
const next = (selector: string, others: readonly string[] = [], at = AT): string | null =>
  nextSelector(selector, new Set([selector, ...others]), at);

describe("the next selector", () => {
  test.each([
    ["s1", "s2"],
    ["s9", "s10"],
    ["key-3", "key-4"],
    ["k09", "k10"],
    ["s01", "s02"],
    ["s1-rsa", "s2-rsa"],
    ["s1-ed25519", "s2-ed25519"],
    ["rsa2048-s4", "rsa2048-s5"],
    ["1", "2"],
    ["s1.mail", "s2.mail"],
    ["selector1", "selector2"],
  ])("counts on: %s → %s", (selector, expected) => expect(next(selector)).toBe(expected));

  test.each([
    ["2026q3", AT, "2026q4"],
    ["2026-q3", AT, "2026-q4"],
    ["2025q1", AT, "2026q4"],
    ["2026h1", AT, "2026h2"],
    ["202607", "2027-01-02T00:00:00.000Z", "202701"],
    ["mail2026-07", "2027-01-02T00:00:00.000Z", "mail2027-01"],
    ["20260715", AT, "20261101"],
    ["2026-07-15", AT, "2026-11-01"],
    ["mail2025", AT, "mail2026"],
    ["2025-rsa", AT, "2026-rsa"],
    ["2026q3-ed25519", AT, "2026q4-ed25519"],
  ])("goes by the date: %s at %s → %s", (selector, at, expected) => expect(next(selector, [], at)).toBe(expected));

  test.each([
    ["2026q4", "2027q1"],
    ["mail2026", "mail2027"],
    ["202612", "202701"],
    ["20261101", "20261201"],
  ])("is the following date where this one has a key: %s → %s", (selector, expected) =>
    expect(next(selector)).toBe(expected),
  );

  test("comes after all that are taken", () => {
    expect(next("s1", ["s2", "s7", "t9", "s03"])).toBe("s8");
    expect(next("2026q3", ["2026q4"])).toBe("2027q1");
  });

  test.each([
    "google",
    "default",
    "mail",
    "ed25519",
    "rsa2048",
    "4uxr4kbq7wnnsvtsmccirkhlz6gaad2t",
    "a1b2c3d4",
    "1234567",
  ])("is not said by %s", (selector) => expect(next(selector)).toBeNull());

  test("is none where no longer name is allowed", () => {
    const longest = `${"a".repeat(20)}-${"b".repeat(40)}-9`;
    expect(isSelector(longest)).toBe(true);
    expect(next(longest)).toBeNull();
  });
});

const WORD = fc.stringMatching(/^[a-z]{0,8}$/);
const NUMBER = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map(String),
  fc.integer({ min: 2000, max: 2099 }).map(String),
  fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}q${q}`),
  fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}${String(m).padStart(2, "0")}`),
);
const SELECTOR = fc
  .oneof(
    fc.tuple(WORD, NUMBER, WORD).map((parts) => parts.join("")),
    fc.tuple(WORD, NUMBER, WORD).map((parts) => parts.filter((part) => part !== "").join("-")),
    fc.stringMatching(/^[a-z0-9.-]{1,40}$/),
  )
  .filter(isSelector);
const MOMENT = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

test("a next selector is new, valid, of the same series, and has one after it", () => {
  fc.assert(
    fc.property(SELECTOR, fc.array(SELECTOR, { maxLength: 8 }), MOMENT, (selector, others, at) => {
      const taken = new Set([selector, ...others]);
      const found = nextSelector(selector, taken, at);
      fc.pre(found !== null);
      expect(taken.has(found)).toBe(false);
      expect(isSelector(found)).toBe(true);
      const [before, after] = [seriesOf(selector), seriesOf(found)];
      expect(after?.key).toBe(before?.key);
      expect(after?.ordinal).toBeGreaterThan(before?.ordinal ?? Infinity);
    }),
  );
});

test("the name of a first key is a selector that another follows", () => {
  expect(firstSelector("rsa", AT)).toBe("2026q4-rsa");
  fc.assert(
    fc.property(MOMENT, fc.constantFrom("rsa", "ed25519"), (at, type) => {
      const first = firstSelector(type, at);
      expect(isSelector(first)).toBe(true);
      expect(next(first, [], at)).not.toBeNull();
    }),
  );
});
