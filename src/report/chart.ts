// A chart in one line of text: a bar for each day, or for several where they do not fit.
import { daysBetween } from "../moment.ts";

/** From the lowest bar to the highest; a day without anything has none. */
const BARS = { unicode: "▁▂▃▄▅▆▇█", ascii: ".:-=+*%#" } as const;

/** The bars of a line, and what the highest of them stands for. */
export interface Chart {
  bars: string;
  /** Days of a bar. */
  days: number;
  highest: number;
}

/** The days from `first` to `last`; counts are by day, and not of days outside. At most `width` bars. */
export function drawChart(
  counts: ReadonlyMap<string, number>,
  { first, last }: { first: string; last: string },
  { width, hasUnicode }: { width: number; hasUnicode: boolean },
): Chart {
  const length = daysBetween(first, last) + 1;
  const days = Math.max(1, Math.ceil(length / width));
  const sums = Array.from({ length: Math.ceil(length / days) }, () => 0);
  for (const [day, count] of counts) {
    const bar = Math.floor(daysBetween(first, day) / days);
    sums[bar] = (sums[bar] ?? 0) + count;
  }
  const highest = sums.reduce((most, sum) => Math.max(most, sum), 0);
  const bars = hasUnicode ? BARS.unicode : BARS.ascii;
  // what is more than nothing never looks like nothing
  const barOf = (sum: number): string => (sum === 0 ? " " : (bars[Math.ceil((sum / highest) * bars.length) - 1] ?? ""));
  return { bars: sums.map(barOf).join(""), days, highest };
}
