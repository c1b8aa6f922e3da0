// Text in lines of a width: broken at spaces, and inside a word where it is longer than a line.
import type { Style } from "./style.ts";
import { LEADING } from "./style.ts";

/** A piece of text in one style. `\n` ends a line. */
export interface Span {
  text: string;
  style: Style;
  /** What a reader aloud says instead, where it begins a cell of a table. */
  spoken?: string;
  /** The language of a cell that it begins, where that is not the one of the document: BCP 47. */
  lang?: string;
}

/** A piece of a line, at so many points from its beginning. */
export interface Piece extends Span {
  x: number;
  width: number;
}

export interface Line {
  pieces: Piece[];
  /** The size of its largest text. */
  size: number;
}

/** The width of a text in points. */
export type Measure = (text: string, style: Style) => number;

/** Where a long word is best broken: after a sign that separates its parts. */
const SEPARATOR = /[/._:;,=@&?+-]/;
/** Of a line: a separator further back than this is not worth the gap. */
const MAX_GAP = 0.35;

/** The lines of spans, one at least. Its work is in proportion to the text. */
export function breakLines(spans: readonly Span[], width: number, measure: Measure): Line[] {
  const setter = new LineSetter(width, measure, spans[0]?.style.size ?? 0);
  for (const { text, style } of spans)
    for (const [i, row] of text.split("\n").entries()) {
      if (i > 0) setter.endLine(style.size);
      for (const atom of row.match(/ +|[^ ]+/g) ?? []) setter.add(atom, style);
    }
  return setter.finish();
}

/** The height of a line. */
export function heightOf({ size }: Line): number {
  return size * LEADING;
}

export function heightOfLines(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + heightOf(line), 0);
}

/** How many lines from `from` on fit; neither the first nor the last of several stands alone on a page. */
export function countFitting(lines: readonly Line[], from: number, room: number): number {
  let [count, height] = [0, 0];
  for (const line of lines.slice(from)) {
    height += heightOf(line);
    if (height > room) break;
    count++;
  }
  const rest = lines.length - from - count;
  if (rest === 0) return count;
  const kept = rest === 1 ? count - 1 : count;
  return kept === 1 && from === 0 && lines.length > 2 ? 0 : kept;
}

class LineSetter {
  readonly #width: number;
  readonly #measure: Measure;
  readonly #lines: Line[] = [];
  #line: Line;
  #x = 0;
  /** What has no space in it so far, and so stays together. */
  #word: Piece[] = [];
  #wordWidth = 0;

  constructor(width: number, measure: Measure, size: number) {
    this.#width = width;
    this.#measure = measure;
    this.#line = { pieces: [], size };
  }

  add(text: string, style: Style): void {
    if (text.startsWith(" ")) {
      this.#endWord();
      this.#addSpace(text, style);
      return;
    }
    const width = this.#measure(text, style);
    this.#word.push({ text, style, x: 0, width });
    this.#wordWidth += width;
  }

  endLine(size: number): void {
    this.#endWord();
    this.#newLine(size);
  }

  finish(): Line[] {
    this.#endWord();
    this.#lines.push(this.#line);
    return this.#lines;
  }

  #endWord(): void {
    const [word, width] = [this.#word, this.#wordWidth];
    [this.#word, this.#wordWidth] = [[], 0];
    if (this.#x > 0 && this.#x + width > this.#width) this.#newLine(word[0]?.style.size ?? 0);
    for (const piece of word)
      if (this.#x + piece.width <= this.#width) this.#place(piece);
      else this.#placeInParts(piece);
  }

  /** A word that no line has room for. */
  #placeInParts({ text, style }: Piece): void {
    const letters = Array.from(text);
    for (let start = 0; start < letters.length;) {
      const end = start + this.#countFitting(letters, start, style);
      const part = letters.slice(start, end).join("");
      if (part !== "") this.#place({ text: part, style, x: 0, width: this.#measure(part, style) });
      if (end < letters.length) this.#newLine(style.size);
      start = end;
    }
  }

  /** How many letters come into the line; one does at its beginning, however wide. */
  #countFitting(letters: readonly string[], start: number, style: Style): number {
    let x = this.#x;
    let separated = 0;
    for (let count = 0; start + count < letters.length; count++) {
      const letter = letters[start + count] ?? "";
      x += this.#measure(letter, style);
      if (x > this.#width) return separated || count || (this.#x === 0 ? 1 : 0);
      if (SEPARATOR.test(letter) && x > this.#width * (1 - MAX_GAP)) separated = count + 1;
    }
    return letters.length - start;
  }

  /** Space begins the first line alone, where text is indented. */
  #addSpace(text: string, style: Style): void {
    const width = this.#measure(text, style);
    const isLeading = this.#x === 0 && this.#lines.length > 0;
    if (!isLeading && this.#x + width <= this.#width) this.#place({ text, style, x: 0, width });
  }

  #place(piece: Piece): void {
    const last = this.#line.pieces.at(-1);
    if (last !== undefined && last.style === piece.style) {
      last.text += piece.text;
      last.width += piece.width;
    } else this.#line.pieces.push({ ...piece, x: this.#x });
    this.#x += piece.width;
    this.#line.size = Math.max(this.#line.size, piece.style.size);
  }

  #newLine(size: number): void {
    this.#lines.push(this.#line);
    this.#line = { pieces: [], size };
    this.#x = 0;
  }
}
