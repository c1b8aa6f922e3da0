// What a badge says of a report, as JSON for shields.io (shields.io/badges/endpoint-badge) and as an image.
import type { Report } from "../run-report.ts";
import { jsonText } from "./json-text.ts";
import type { Language } from "./language.ts";
import { surveyOf } from "./survey.ts";

/**
 * `passing`: all was measured, and nothing fails. `partly-measured`: nothing fails of what was measured. `unknown`: nothing was measured, or
 * there is no report. `stale`: the report is too old to say anything of now.
 */
type BadgeState = "passing" | "failing" | "partly-measured" | "unknown" | "stale";

export interface Badge {
  state: BadgeState;
  label: string;
  message: string;
}

/** The badge of a report; null: there is none. */
export function viewBadge(report: Report | null, language: Language): Badge {
  const words = language.words.badge;
  if (report === null) return { state: "unknown", label: words.label, message: words.noReport };
  const state = stateOf(report);
  const count = report.domains.length;
  const failing = new Set(surveyOf(report).listed.fail.map(({ domain }) => domain)).size;
  return { state, label: words.label, message: words.states[state](count, failing) };
}

/** The badge of a report that is too old. */
export function staleBadge({ at }: Report, { words: { badge } }: Language): Badge {
  return { state: "stale", label: badge.label, message: badge.stale(at.slice(0, "2026-11-23".length)) };
}

function stateOf({ conclusion, faults, counts }: Report): Exclude<BadgeState, "stale"> {
  if (conclusion === "fail" || faults.length > 0) return "failing";
  const { pass, fail, warn, info, waived } = counts;
  if (pass + fail + warn + info + waived === 0) return "unknown";
  return conclusion === "pass" ? "passing" : "partly-measured";
}

/** The colours as shields.io names them, and those of the image: white text on them has a contrast of 4.5:1 or more. */
const COLORS: Readonly<Record<BadgeState, readonly [name: string, rgb: string]>> = {
  passing: ["brightgreen", "#2c7a1f"],
  failing: ["red", "#b3261e"],
  "partly-measured": ["yellow", "#7a5c00"],
  unknown: ["lightgrey", "#5f6368"],
  stale: ["orange", "#9a4600"],
};

/** For the endpoint badge of shields.io, ending in a newline. */
export function renderBadgeJson({ state, label, message }: Badge): string {
  const isError = state === "failing" ? { isError: true } : {};
  return jsonText({ schemaVersion: 1, label, message, color: COLORS[state][0], ...isError });
}

const HEIGHT = 20;
const PADDING = 6;
const BASELINE = 14;
const LABEL_COLOR = "#444";

/** An image that needs nothing else: SVG, ending in a newline. */
export function renderBadgeSvg({ state, label, message }: Badge): string {
  const [left, right] = [textWidth(label), textWidth(message)];
  const [split, width] = [left + 2 * PADDING, left + right + 4 * PADDING];
  const text = (x: number, length: number, words: string): string =>
    `<text x="${x}" y="${BASELINE}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${xml(words)}</text>`;
  const name = xml(`${label}: ${message}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${name}">`,
    `<title>${name}</title>`,
    `<rect width="${width}" height="${HEIGHT}" rx="3" fill="${COLORS[state][1]}"/>`,
    `<path d="M3 0h${split - 3}v${HEIGHT}h-${split - 3}a3 3 0 0 1-3-3v-${HEIGHT - 6}a3 3 0 0 1 3-3z" fill="${LABEL_COLOR}"/>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">`,
    text(PADDING, left, label),
    text(split + PADDING, right, message),
    "</g>",
    "</svg>\n",
  ].join("\n");
}

// The widths of letters in Verdana at 11 px. Where the font is another, `textLength` makes the text as wide.
const WIDTHS: readonly (readonly [letters: RegExp, pixels: number])[] = [
  [/[il]/, 3],
  [/[fjt',.:;| ]/, 4],
  [/[rI()/-]/, 4.8],
  [/[csz]/, 5.8],
  [/[wW]/, 9.2],
  [/[mM%]/, 10.2],
  [/[A-ZÄÖÜ]/, 7.6],
];
const OTHER_WIDTH = 6.8;

/** Pixels, as a whole number. */
function textWidth(text: string): number {
  const widths = text.split("").map((letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH);
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0));
}

function xml(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
