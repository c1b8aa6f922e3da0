// A chart of what was counted by day: a bar for each, its lower part what failed. The line under it says the highest.
import type { Period } from "../../received-reports/view.ts";
import { barsOf } from "../chart.ts";
import type { Language } from "../language.ts";
import type { Markup } from "./markup.ts";
import { html } from "./markup.ts";

/** Of one day. */
interface DayCount {
  day: string;
  total: number;
  failed: number;
}

/** In the words of what is counted: the highest bar, the days of a bar, and the most that failed in one. */
type Caption = (highest: number, days: number, failed: number) => string;

/** Project limit: bars that a narrow screen shows one by one. */
const MAX_BARS = 90;
/** In units of the drawing. */
const HEIGHT = 60;
const BAR = 8;
const STEP = 10;
/** What is more than nothing never looks like nothing. */
const LEAST = 1.5;

/** null where nothing was counted. */
export function dayChart(
  counts: readonly DayCount[],
  period: Period,
  caption: Caption,
  language: Language,
): Markup | null {
  const { bars, days } = barsOf(counts, period, MAX_BARS);
  const sums = bars.map(({ first, last, counted }) => ({
    span: language.words.received.span(first, last),
    total: sumOf(counted.map(({ total }) => total)),
    failed: sumOf(counted.map(({ failed }) => failed)),
  }));
  const highest = mostOf(sums.map(({ total }) => total));
  if (highest === 0) return null;
  const text = caption(highest, days, mostOf(sums.map(({ failed }) => failed)));
  return html`<figure class="chart">
    <svg viewBox="0 0 ${sums.length * STEP} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${text}">
      ${sums.map((sum, i) => bar(sum, i * STEP, highest, language))}
    </svg>
    <figcaption class="of">${text}</figcaption>
  </figure>`;
}

function bar(
  { span, total, failed }: { span: string; total: number; failed: number },
  x: number,
  highest: number,
  { words }: Language,
): Markup | null {
  if (total === 0) return null;
  const heightOf = (count: number): number => (count === 0 ? 0 : Math.max(LEAST, (count / highest) * HEIGHT));
  const below = heightOf(failed);
  const above = Math.max(0, heightOf(total) - below);
  const rect = (kind: "fail" | "pass", top: number, height: number): Markup | null =>
    height === 0
      ? null
      : html`<rect class="${kind}" x="${x}" y="${top.toFixed(1)}" width="${BAR}" height="${height.toFixed(1)}" />`;
  return html`<g>
    <title>${words.received.countsOf(span, total, failed)}</title>
    ${rect("pass", HEIGHT - below - above, above)}${rect("fail", HEIGHT - below, below)}
  </g>`;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function mostOf(counts: readonly number[]): number {
  return counts.reduce((most, count) => Math.max(most, count), 0);
}
