import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { addDays, daysBetween } from "../../src/moment.ts";
import { barsOf, drawChart } from "../../src/report/chart.ts";

const SPAN = { first: "2026-02-26", last: "2026-03-05" }; // eight days, over the end of a month
const WIDE = { width: 80, hasUnicode: true };
const counts = (of: readonly number[]): { day: string; count: number }[] =>
  of.map((count, i) => ({ day: addDays(SPAN.first, i), count }));

test("a bar is as high as its day is of the highest", () => {
  expect(drawChart(counts([1, 2, 3, 4, 5, 6, 7, 8]), SPAN, WIDE)).toEqual({ bars: "▁▂▃▄▅▆▇█", days: 1, highest: 8 });
});
test("a day without anything has no bar, and a day with the least has one", () => {
  expect(drawChart(counts([0, 1, 1000]), SPAN, WIDE).bars).toBe(" ▁█     ");
});
test("days share a bar where they do not fit", () => {
  expect(drawChart(counts([1, 1, 1, 0, 0, 0, 6, 6]), SPAN, { ...WIDE, width: 3 })).toEqual({
    bars: "▂ █",
    days: 3,
    highest: 12,
  });
});
test("a terminal that shows ASCII alone gets nothing else", () => {
  expect(drawChart(counts([1, 2, 3, 4, 5, 6, 7, 8]), SPAN, { ...WIDE, hasUnicode: false }).bars).toBe(".:-=+*%#");
});
test("nothing has no highest bar", () => {
  expect(drawChart([], SPAN, WIDE)).toEqual({ bars: " ".repeat(8), days: 1, highest: 0 });
});

test("a bar has the days that it stands for, the last one those that are left, and none outside", () => {
  const outside = ["2026-02-25", "2026-03-06"].map((day) => ({ day, count: 9 }));
  expect(barsOf([...outside, ...counts([1, 0, 0, 2])], SPAN, 3)).toEqual({
    days: 3,
    bars: [
      { first: "2026-02-26", last: "2026-02-28", counted: counts([1, 0, 0]) },
      { first: "2026-03-01", last: "2026-03-03", counted: [{ day: "2026-03-01", count: 2 }] },
      { first: "2026-03-04", last: "2026-03-05", counted: [] },
    ],
  });
});

describe("whatever the days are", () => {
  test("the bars fit, and those that are not empty are as many as the days that are not, or fewer", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 1, maxLength: 500 }),
        fc.integer({ min: 1, max: 90 }),
        (of, width) => {
          const period = { first: SPAN.first, last: addDays(SPAN.first, of.length - 1) };
          const { bars, days, highest } = drawChart(counts(of), period, { width, hasUnicode: true });
          expect(bars.length).toBeLessThanOrEqual(width);
          expect(bars.length * days).toBeGreaterThan(daysBetween(period.first, period.last));
          expect(highest).toBeGreaterThanOrEqual(Math.max(...of));
          expect(bars.replaceAll(" ", "").length).toBeLessThanOrEqual(of.filter((count) => count > 0).length);
        },
      ),
    );
  });
});
