import { describe, expect, test } from "@jest/globals";
import { columnWidths } from "../../../src/report/pdf/table.ts";

describe("the columns of a table", () => {
  test.each<[string, number[], number[], number[]]>([
    ["have their shares", [1, 3], [10, 10], [25, 75]],
    ["are as wide as a word needs, at the cost of those with room", [1, 1, 2], [40, 10, 10], [40, 20.91, 39.09]],
    ["have what there is where not all have room", [1, 1], [90, 90], [50, 50]],
    ["share what is left", [1, 3], [60, 60], [40, 60]],
  ])("%s", (_claim, shares, least, widths) => {
    const found = columnWidths(shares, least, 100);
    expect(found.map((width) => Math.round(width * 100) / 100)).toEqual(widths);
  });
});
