import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { DEFAULT_DEADLINE, formatDuration, parseDuration } from "../../src/text/duration.ts";

describe("a time", () => {
  test.each([
    ["1s", 1_000],
    ["90s", 90_000],
    ["20m", 1_200_000],
    ["1h", 3_600_000],
    ["24h", 86_400_000],
    ["86400s", 86_400_000],
    [DEFAULT_DEADLINE, 1_200_000],
  ])("%s is %d ms", (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  test.each([
    "",
    "20",
    "0s",
    "0h",
    "86401s",
    "25h",
    "1.5h",
    "-1s",
    "+1s",
    "1 s",
    " 1s",
    "1S",
    "1d",
    "1h30m",
    "1ms",
    "١s",
    "m",
    "1s\n",
  ])("is not written %j", (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  test.each([
    [1_200_000, "20 min"],
    [90_000, "90 s"],
    [3_600_000, "1 h"],
    [5_400_000, "90 min"],
    [500, "0.5 s"],
    [0, "0 s"],
  ])("of %d ms reads %s", (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  test("is null or within bounds, whatever is written", () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{1,9}[smh]$/));
    fc.assert(
      fc.property(texts, (text) => {
        const ms = parseDuration(text);
        expect(ms === null || (ms >= 1_000 && ms <= 86_400_000)).toBe(true);
      }),
    );
  });
});
