// Charts of counts by day: a bar for each day, or for several where they do not fit.
import { addDays, daysBetween } from "../moment.ts";

/** From the lowest bar to the highest; a day without anything has none. */
const BARS = { unicode: "▁▂▃▄▅▆▇█", ascii: ".:-=+*%#" } as const;

/** A bar: the days that it stands for, both included, and what was counted on them. */
export interface Bar<T> {
  first: string;
  last: string;
  counted: T[];
}

/** At most so many bars, and how many days each stands for; the last may have fewer. What was counted outside of the days is left out. */
export function barsOf<T extends { day: string }>(
  counts: readonly T[],
  { first, last }: { first: string; last: string },
  most: number,
): { bars: Bar<T>[]; days: number } {
  const length = daysBetween(first, last) + 1;
  const days = Math.max(1, Math.ceil(length / most));
  const bars = Array.from({ length: Math.ceil(length / days) }, (_, i): Bar<T> => {
    const end = addDays(first, (i + 1) * days - 1);
    return { first: addDays(first, i * days), last: end < last ? end : last, counted: [] };
  });
  for (const one of counts)
    if (one.day >= first && one.day <= last) bars[Math.floor(daysBetween(first, one.day) / days)]?.counted.push(one);
  return { bars, days };
}

/** The bars of a line, and what the highest of them stands for. */
export interface Chart {
  bars: string;
  /** Days of a bar. */
  days: number;
  highest: number;
}

/** The days from `first` to `last` in one line of text, at most `width` bars. */
export function drawChart(
  counts: readonly { day: string; count: number }[],
  period: { first: string; last: string },
  { width, hasUnicode }: { width: number; hasUnicode: boolean },
): Chart {
  const { bars, days } = barsOf(counts, period, width);
  const sums = bars.map(({ counted }) => counted.reduce((sum, { count }) => sum + count, 0));
  const highest = sums.reduce((most, sum) => Math.max(most, sum), 0);
  const signs = hasUnicode ? BARS.unicode : BARS.ascii;
  // what is more than nothing never looks like nothing
  const signOf = (sum: number): string =>
    sum === 0 ? " " : (signs[Math.ceil((sum / highest) * signs.length) - 1] ?? "");
  return { bars: sums.map(signOf).join(""), days, highest };
}
