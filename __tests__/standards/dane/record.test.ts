import { describe, expect, test } from "@jest/globals";
import { compared, unusable } from "../../../src/standards/dane/record.ts";

const hex = (octets: number): string => "ab".repeat(octets);

describe("unusable", () => {
  test.each([
    [3, 1, 1, 32],
    [3, 0, 1, 32],
    [2, 0, 1, 32],
    [2, 1, 2, 64],
    [3, 1, 0, 91],
    [3, 1, 0, 1],
  ])("has nothing against %d %d %d with %d octets", (usage, selector, matching, octets) => {
    expect(unusable({ usage, selector, matching, data: hex(octets) })).toBeNull();
  });

  test.each([
    [0, 1, 1, 32, "usage 0 is not for SMTP"],
    [1, 1, 1, 32, "usage 1 is not for SMTP"],
    [4, 1, 1, 32, "usage 4 is unknown"],
    [255, 1, 1, 32, "usage 255 is unknown"],
    [3, 2, 1, 32, "selector 2 is unknown"],
    [3, 255, 1, 32, "selector 255 is unknown"],
    [3, 1, 3, 32, "matching type 3 is unknown"],
    [3, 1, 1, 31, "31 octets are no digest of matching type 1, which has 32"],
    [3, 1, 1, 33, "33 octets"],
    [3, 1, 1, 64, "64 octets"],
    [3, 1, 2, 32, "32 octets are no digest of matching type 2, which has 64"],
    [3, 1, 1, 0, "0 octets"],
    [3, 1, 0, 0, "no data"],
  ])("says why %d %d %d with %d octets is: %s", (usage, selector, matching, octets, reason) => {
    expect(unusable({ usage, selector, matching, data: hex(octets) })).toContain(reason);
  });
});

describe("compared", () => {
  type Shape = readonly [usage: number, selector: number, matching: number];
  const OCTETS = [91, 32, 64];
  const record = ([usage, selector, matching]: Shape) => ({ usage, selector, matching, data: hex(OCTETS[matching] ?? 1) });
  test.each<[string, readonly Shape[], readonly Shape[]]>([
    ["keeps records of one digest", [[3, 1, 1], [3, 1, 1]], [[3, 1, 1], [3, 1, 1]]],
    ["keeps the stronger of two digests", [[3, 1, 1], [3, 1, 2]], [[3, 1, 2]]],
    ["keeps a record without digest beside the stronger", [[3, 1, 0], [3, 1, 1], [3, 1, 2]], [[3, 1, 0], [3, 1, 2]]],
    ["keeps digests of other selectors and usages", [[3, 1, 2], [3, 0, 1], [2, 1, 1]], [[3, 1, 2], [3, 0, 1], [2, 1, 1]]],
    ["leaves out what is not usable", [[1, 1, 1], [3, 1, 3], [3, 1, 1]], [[3, 1, 1]]],
    ["has nothing of nothing", [], []],
  ])("%s", (_what, records, kept) => {
    expect(compared(records.map(record))).toEqual(kept.map(record));
  });
});
