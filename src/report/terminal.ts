// Terminal output: colours, marks, columns, wrapping. The text is already quoted.
import type { Language } from "./language.ts";
import type { Mark } from "./mark.ts";

/** The capabilities of the terminal: colours, its width in columns, and characters beyond ASCII; and what its reader speaks. */
export interface TerminalOptions {
  language: Language;
  hasColor: boolean;
  width: number;
  hasUnicode: boolean;
}

/** The role of a piece of text; it decides the colour. */
export type Style = Mark | "strong" | "dim";

// SGR parameters (ECMA-48 §8.3.117).
const SGR_CODES: Readonly<Record<Style, string>> = {
  fail: "31",
  known: "33",
  warn: "33",
  unknown: "35",
  waived: "36",
  info: "34",
  pass: "32",
  "not-applicable": "2",
  strong: "1",
  dim: "2",
};

const MARK_CHARACTERS: Readonly<Record<Mark, readonly [unicode: string, ascii: string]>> = {
  fail: ["✗", "x"],
  known: ["◆", "*"],
  warn: ["▲", "!"],
  unknown: ["?", "?"],
  waived: ["○", "o"],
  info: ["·", "."],
  pass: ["✓", "+"],
  "not-applicable": ["–", "-"],
};

const ELLIPSIS: readonly [unicode: string, ascii: string] = ["…", "~"];
/** The narrowest layout of a report, also used for narrower terminals. */
const MIN_WIDTH = 40;

/** Writes in the colours, marks and width of one terminal. */
export class Terminal {
  readonly language: Language;
  readonly width: number;
  readonly #hasColor: boolean;
  readonly #symbolSet: 0 | 1;

  constructor(options: TerminalOptions) {
    this.language = options.language;
    this.width = Math.max(MIN_WIDTH, options.width);
    this.#hasColor = options.hasColor;
    this.#symbolSet = options.hasUnicode ? 0 : 1;
  }

  paint(style: Style, text: string): string {
    return this.#hasColor && text !== "" ? `\u001b[${SGR_CODES[style]}m${text}\u001b[0m` : text;
  }

  mark(mark: Mark): string {
    return MARK_CHARACTERS[mark][this.#symbolSet];
  }

  /** `text` in exactly `width` columns. */
  fitColumn(text: string, width: number, style?: Style): string {
    const characters = Array.from(text);
    const fits = characters.length <= width;
    const shown = fits ? text : characters.slice(0, width - 1).join("") + ELLIPSIS[this.#symbolSet];
    const padding = fits ? " ".repeat(width - characters.length) : "";
    return (style === undefined ? shown : this.paint(style, shown)) + padding;
  }

  /** Words wrapped to the width behind a label; further lines are indented as the first. A long word is never broken, so that it can be copied. */
  wrapLabelled(label: string, text: string, indent = 4): string[] {
    const margin = indent + LABEL_WIDTH;
    const lines = wrap(text, this.width - margin);
    return lines.map(
      (line, i) =>
        " ".repeat(indent) + (i === 0 ? this.paint("dim", label.padEnd(LABEL_WIDTH)) : " ".repeat(LABEL_WIDTH)) + line,
    );
  }
}

/** Columns of the longest label and a space. */
export const LABEL_WIDTH = 6;

/** Lines of at most `width` characters, except for longer words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
