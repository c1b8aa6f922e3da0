// How a PDF looks: A4, one family of faces, and colours that no meaning hangs on alone.
import type { Mark } from "../mark.ts";
import type { Face } from "./fonts.ts";

/** How a piece of text looks; sizes are in points. */
export interface Style {
  face: Face;
  size: number;
  /** `#rrggbb`. */
  color: string;
  /** The ground of the text. */
  tint?: string;
  /** A sign that says what a word beside it says: readers aloud pass over it. */
  isSign?: true;
}

/** A4 in points (ISO 216), and the margins: what is between them is 483 points wide. */
export const PAGE = { width: 595.28, height: 841.89, side: 56, top: 74, bottom: 70 } as const;
export const WIDTH = PAGE.width - 2 * PAGE.side;

/** Height of a line, of the size of its text. */
export const LEADING = 1.42;

const TEXT = "#1d2124";
const QUIET = "#5a6268";
export const ACCENT = "#1d5a70";
export const RULE = "#d5d8da";
export const GROUND = "#f3f5f5";

export const BODY: Style = { face: "sans", size: 9, color: TEXT };
export const STRONG: Style = { ...BODY, face: "bold" };
export const NOTE: Style = { face: "sans", size: 8, color: QUIET };
export const CODE: Style = { face: "mono", size: 8, color: TEXT };
export const CELL: Style = { face: "sans", size: 8, color: TEXT };
export const CELL_STRONG: Style = { ...CELL, face: "bold" };
export const CELL_CODE: Style = { face: "mono", size: 7.5, color: TEXT };
export const HEAD: Style = { face: "bold", size: 7.5, color: QUIET };
export const HEADINGS: Readonly<Record<1 | 2, Style>> = {
  1: { face: "bold", size: 17, color: ACCENT },
  2: { face: "bold", size: 11.5, color: TEXT },
};
export const TITLE: Style = { face: "bold", size: 26, color: ACCENT };
export const SUBTITLE: Style = { face: "sans", size: 12, color: QUIET };
export const FIGURE: Style = { face: "bold", size: 20, color: TEXT };

/** Colours of marks on white, with a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3), on their own tint as well; and a sign for each. */
export const MARKS: Readonly<Record<Mark, { color: string; tint: string; sign: string }>> = {
  fail: { color: "#a3231b", tint: "#fbe9e7", sign: "✕" },
  known: { color: "#a3231b", tint: "#fbe9e7", sign: "◆" },
  warn: { color: "#7a4f00", tint: "#fbf0d9", sign: "!" },
  unknown: { color: "#54479a", tint: "#eeebfa", sign: "?" },
  waived: { color: "#575f66", tint: "#eceeef", sign: "◷" },
  info: { color: "#1b5684", tint: "#e6f0f8", sign: "i" },
  pass: { color: "#1d6138", tint: "#e5f3ea", sign: "✓" },
  "not-applicable": { color: "#575f66", tint: "#eceeef", sign: "–" },
};

export const ADDED: Style = { ...CODE, color: "#1d6138" };
export const REMOVED: Style = { ...CODE, color: "#a3231b" };
