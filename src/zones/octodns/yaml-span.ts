// Where a node of a YAML file stands in its lines, and what is before and behind it there.
import type { YamlNode } from "./yaml-tree.ts";
import type { FileText } from "../edits/file-text.ts";
import type { Splice } from "../edits/splice.ts";

/** White space, and maybe a comment. */
export const BLANK = /^\s*(?:#.*)?$/;

/** Project limit: lines that are read above the first node of a file, and below a node. */
const MAX_LINES_AROUND = 1000;

/** The lines of a node, from its first character to its last; lines and columns count from 1. */
export class YamlSpan {
  readonly line: number;
  readonly column: number;
  readonly #lines: readonly string[];
  /** The column behind it, in its last line. */
  readonly #end: number;
  readonly #file: FileText;
  /** The lines behind it that are empty, and may be of its text. */
  readonly #empty: readonly string[];

  private constructor(
    line: number,
    column: number,
    lines: readonly string[],
    end: number,
    file: FileText,
    empty: readonly string[],
  ) {
    this.line = line;
    this.column = column;
    this.#lines = lines;
    this.#end = end;
    this.#file = file;
    this.#empty = empty;
  }

  /** null where it stands in another file, or a line of it is not available. */
  static from(node: YamlNode, text: FileText): YamlSpan | null {
    const { lines, offset } = node.at;
    if (lines.file !== text.file) return null;
    const [from, to] = [lines.locate(offset), lines.locate(node.end)];
    const last = Math.min(to.line, text.lineCount);
    const own = text.lines(from.line, last - from.line + 1);
    if (own === null) return null;
    // a block scalar ends behind its line end, which may be that of the file, or behind empty lines
    let width = last === to.line ? to.column - 1 : Infinity;
    const empty: string[] = [];
    while (own.length > 1 && (own.at(-1) ?? "").slice(0, width).trim() === "") {
      const line = own.pop() ?? "";
      if (width > 0) empty.push(line);
      width = Infinity;
    }
    const column = (own.at(-1) ?? "").slice(0, width).trimEnd().length + 1;
    return new YamlSpan(from.line, from.column, own, column, text, empty);
  }

  get count(): number {
    return this.#lines.length;
  }

  get isOneLine(): boolean {
    return this.count === 1;
  }

  /** What its first line has before it, and its last behind it. */
  get before(): string {
    return (this.#lines[0] ?? "").slice(0, this.column - 1);
  }

  get after(): string {
    return (this.#lines.at(-1) ?? "").slice(this.#end - 1);
  }

  /** Whether its lines have nothing behind it but a comment, and those below nothing that belongs to it. */
  get isLast(): boolean {
    return BLANK.test(this.after) && this.isClosed;
  }

  /** Whether it is the first node of a block map at the margin: above are comments and directives alone, and maybe `---`. */
  get isFirst(): boolean {
    const isNear = this.column === 1 && this.line <= MAX_LINES_AROUND;
    const above = isNear ? this.#file.lines(1, this.line - 1) : null;
    return above?.every((line) => BLANK.test(line.replace(/^(?:---(?=\s|$)|%.*)/, ""))) === true;
  }

  /** Whether the lines below do not go on with what it is in, as within brackets, with a value that is empty, or with empty lines that are of a text. */
  get isClosed(): boolean {
    if (this.#empty.some((line) => line !== "") || (this.#empty.length > 0 && this.keepsEmptyLines)) return false;
    const first = this.line + this.count;
    for (let line = first; line < first + MAX_LINES_AROUND; line++) {
      if (line > this.#file.lineCount) return true;
      const below = this.#file.line(line);
      if (below === null) return false;
      if (!BLANK.test(below)) return !/^\s*[,\]}:]/.test(below);
    }
    return false;
  }

  /** Whether a text in it may keep the empty lines behind it (`|+`). */
  get keepsEmptyLines(): boolean {
    return this.#lines.some((line) => /[|>]\d?\+/.test(line));
  }

  /** The node as it is written. */
  get text(): string {
    const lines = [...this.#lines];
    lines.push((lines.pop() ?? "").slice(0, this.#end - 1));
    return [(lines[0] ?? "").slice(this.column - 1), ...lines.slice(1)].join("\n");
  }

  /** Its lines with a text in its place. */
  replaceWith(text: string): Splice {
    return { line: this.line, count: this.count, lines: [this.before + text + this.after] };
  }

  /** The lines of a block map as an item of a list; null where it is not one. */
  asItem(indent: string): string[] | null {
    const own = " ".repeat(this.column - 1);
    if (this.before !== own || /^[{["'|>&*!]/.test(this.text)) return null;
    // a line of white space that is longer may be of a text
    if (!this.#lines.every((line) => own.startsWith(line) || (line.startsWith(own) && line.trim() !== ""))) return null;
    return this.#lines.map((line, i) =>
      line.trim() === "" ? "" : `${indent}${i === 0 ? "- " : "  "}${line.slice(own.length)}`,
    );
  }

  /** Texts in the places of nodes of one line each; several may share a line. */
  static replaceAll(spans: readonly YamlSpan[], texts: readonly string[]): Splice[] {
    const lines = new Map<number, string>();
    const rightFirst = spans
      .map((span, i) => ({ span, text: texts[i] ?? "" }))
      .toSorted((a, b) => b.span.column - a.span.column);
    for (const { span, text } of rightFirst) {
      const line = lines.get(span.line) ?? span.#lines[0] ?? "";
      lines.set(span.line, line.slice(0, span.column - 1) + text + line.slice(span.#end - 1));
    }
    return [...lines].map(([line, text]) => ({ line, count: 1, lines: [text] }));
  }
}
