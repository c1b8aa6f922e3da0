// The history on a page: how each section stood day by day, and what changed when.
import type { HistoryView } from "../../history/history-view.ts";
import type { SectionStatus } from "../../history/record.ts";
import { dayOf } from "../../moment.ts";
import { logBlocks } from "../history.ts";
import type { Language } from "../language.ts";
import { sectionName } from "../language.ts";
import type { SectionTally, Timeline } from "../timeline.ts";
import { monthlyRuns, tallyOf, viewTimeline } from "../timeline.ts";
import type { HtmlContext } from "./context.ts";
import type { Markup } from "./markup.ts";
import { html, prose } from "./markup.ts";
import { day, fold, label, table } from "./parts.ts";
import { sayText } from "../say.ts";

/** From the bottom of a column to its top. */
const STACK = ["fail", "warn", "unknown", "waived", "info", "pass"] as const satisfies readonly SectionStatus[];

/** Pixels of a row, and of the least part of a column that is shown: one domain of a thousand is seen. */
const ROW_HEIGHT = 28;
const LEAST_HEIGHT = 4;

/** Project limit: runs with changes that a page lists. */
const MAX_LOGGED = 60;

/** What a page says of earlier runs; empty where there are none. */
export function historyPart(history: HistoryView, { language }: HtmlContext): Markup[] {
  const { runs } = history;
  if (!runs.some(({ isRecorded }) => isRecorded)) return [];
  const timeline = viewTimeline(history);
  const isFirst = runs.length === 1;
  const none = isFirst ? [] : [html`<p>${language.words.html.noTimeline}</p>`];
  return [...(timeline === null ? none : [timelinePart(timeline, language)]), logPart(history, language)];
}

function timelinePart(timeline: Timeline, language: Language): Markup {
  const { html: words } = language.words;
  const { first, last, sections, breaks } = timeline;
  const used = new Set(sections.flatMap((section) => marksOf(timeline, section)));
  return html`<p class="of">${words.timelineNote}${breaks.length > 0 ? ` ${words.timelineBreak}` : null}</p>
    ${PATTERNS}
    <div class="timeline">
      ${sections.map((section) => row(timeline, section, language))}
      <p class="axis">${day(first)} ${day(last)}</p>
    </div>
    <p class="swatches">${STACK.filter((mark) => used.has(mark)).map((mark) => swatch(mark, language))}</p>
    ${fold(html`<h3>${words.monthTable}</h3>`, monthTable(timeline, language))}`;
}

/** Each status has a pattern, so that its colour is not all that shows it; a pattern is known by its id in the whole page. */
const PATTERNS = html`<svg class="patterns" width="0" height="0" aria-hidden="true">
  <pattern id="on-warn" class="warn" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect width="6" height="6" />
    <path d="M-1 7L7-1M-1 1L1-1M5 7L7 5" />
  </pattern>
  <pattern id="on-unknown" class="unknown" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect width="5" height="5" />
    <path d="M0 2.5h5" />
  </pattern>
  <pattern id="on-waived" class="waived" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect width="5" height="5" />
    <path d="M1.5 2.5h2" />
  </pattern>
  <pattern id="on-info" class="info" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect width="5" height="5" />
    <path d="M2.5 0v5" />
  </pattern>
</svg> `;

function swatch(mark: SectionStatus, language: Language): Markup {
  return html`<span
    ><svg width="16" height="16" aria-hidden="true"><rect class="${mark}" width="16" height="16" /></svg>${label(
      mark,
      language,
    )}</span
  > `;
}

function row(timeline: Timeline, section: string, language: Language): Markup {
  const { first, last, columns, breaks } = timeline;
  const name = sectionName(section, language) || section;
  const percent = (column: number): string => `${Number(((column / columns.length) * 100).toFixed(2))}%`;
  const now = timeline.columns.at(-1) ?? null;
  const tally = now === null ? null : tallyOf(now.run, section);
  const bars = STACK.flatMap((mark) => barsOf(timeline, section, mark));
  return html`<p>${name} <span class="of">${section}</span></p>
    <svg width="100%" height="${ROW_HEIGHT}" role="img">
      <title>${language.words.html.timelineOf(name, first, last)}</title>
      ${tally === null ? null : html`<desc>${now?.day ?? null}: ${tallyText(tally, language)}</desc>`}
      ${bars.map(
        ({ mark, from, to, y, height }) =>
          html`<rect class="${mark}" x="${percent(from)}" width="${percent(to - from)}" y="${y}" height="${height}" />`,
      )}
      ${breaks.map(
        (column) => html`<line x1="${percent(column)}" x2="${percent(column)}" y1="0" y2="${ROW_HEIGHT}" />`,
      )}
    </svg>`;
}

/** A part of columns from `from` up to `to`, which look the same. */
interface Bar {
  mark: SectionStatus;
  from: number;
  to: number;
  y: number;
  height: number;
}

function barsOf({ columns }: Timeline, section: string, mark: SectionStatus): Bar[] {
  const bars: Bar[] = [];
  for (const [i, column] of columns.entries()) {
    const tally = column === null ? null : tallyOf(column.run, section);
    const part = tally === null ? undefined : stacked(tally).find((one) => one.mark === mark);
    if (part === undefined) continue;
    const last = bars.at(-1);
    if (last?.to === i && last.y === part.y && last.height === part.height) last.to = i + 1;
    else bars.push({ ...part, from: i, to: i + 1 });
  }
  return bars;
}

/** The parts of a column: their shares of the height, none less than what can be seen. */
function stacked(tally: SectionTally): Pick<Bar, "mark" | "y" | "height">[] {
  const counts = STACK.map((mark) => ({ mark, count: tally[mark] ?? 0 })).filter(({ count }) => count > 0);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const heights = counts.map(({ count }) => Math.max(LEAST_HEIGHT, Math.round((count / all) * ROW_HEIGHT)));
  const tallest = heights.indexOf(Math.max(...heights));
  heights[tallest] = (heights[tallest] ?? 0) + ROW_HEIGHT - heights.reduce((sum, height) => sum + height, 0);
  let y = ROW_HEIGHT;
  return counts.map(({ mark }, i) => {
    const height = heights[i] ?? 0;
    y -= height;
    return { mark, y, height };
  });
}

function marksOf({ columns }: Timeline, section: string): SectionStatus[] {
  const tallies = columns.map((column) => (column === null ? null : tallyOf(column.run, section)));
  return STACK.filter((mark) => tallies.some((tally) => (tally?.[mark] ?? 0) > 0));
}

function tallyText(tally: SectionTally, { words }: Language): string {
  return STACK.filter((mark) => (tally[mark] ?? 0) > 0)
    .map((mark) => `${words.finding.marks[mark]}: ${tally[mark] ?? 0}`)
    .join(", ");
}

function monthTable(timeline: Timeline, language: Language): Markup {
  const { sections } = timeline;
  const heads = [language.words.html.lastRun, ...sections.map((section) => sectionName(section, language) || section)];
  const rows = monthlyRuns(timeline).map((run) => [
    day(dayOf(run.at)),
    ...sections.map((section) => {
      const tally = tallyOf(run, section);
      return html`${tally === null ? "–" : tallyText(tally, language)}`;
    }),
  ]);
  return html`${table(heads, rows)}`;
}

/** What changed with which run. What an unrecorded run changes, its report says. */
function logPart({ runs, hasOlder, problem, policyCommits }: HistoryView, language: Language): Markup {
  const { html: words } = language.words;
  const recorded = runs.filter(({ isRecorded }) => isRecorded);
  const { blocks, earlier } = logBlocks(recorded, policyCommits, {
    limit: MAX_LOGGED,
    hasOlder: hasOlder || problem !== null,
    language,
  });
  const items = blocks.map(({ when, conclusion, detail, changes }) => {
    const mark = conclusion === null ? null : label(conclusion === "inconclusive" ? "unknown" : conclusion, language);
    const list = html`<ul>
      ${changes.map((change) => html`<li>${prose(change.trim())}</li>`)}
    </ul>`;
    return html`<li>${when} ${mark} <span class="of">${prose(detail)}</span>${changes.length === 0 ? null : list}</li>`;
  });
  const body = html`<ul class="causes log">
      ${items}
    </ul>
    ${earlier > 0 ? html`<p>${words.earlierRuns(earlier)}</p>` : null}
    ${hasOlder ? html`<p>${words.olderRuns}</p>` : null}
    ${problem === null ? null : html`<p>${prose(words.olderUnread(sayText(problem, language)))}</p>`}`;
  return fold(html`<h3>${words.whatChanged}</h3>`, body);
}
