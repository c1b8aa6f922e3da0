// Where a node of a YAML file stands in its lines, and what is before and behind it there.
import type { YamlMark, YamlNode } from "./yaml-tree.ts";
import type { FileText } from "../edits/file-text.ts";
import type { Splice } from "../edits/splice.ts";

/** The lines of a node, from its first character to its last; lines and columns count from 1. */
export class YamlSpan {
  readonly line: number;
  readonly column: number;
  readonly #lines: readonly string[];
  /** The column behind it, in its last line. */
  readonly #end: number;

  private constructor(line: number, column: number, lines: readonly string[], end: number) {
    this.line = line;
    this.column = column;
    this.#lines = lines;
    this.#end = end;
  }

  /** null where it does not stand whole in this file: an alias, an included part. */
  static from(node: YamlNode, text: FileText): YamlSpan | null {
    const { lines, offset } = node.at;
    const end = endOffset(node, text.file);
    if (end === null || end < offset) return null;
    const [from, to] = [lines.locate(offset), lines.locate(end)];
    const last = Math.min(to.line, text.lineCount);
    const own = text.lines(from.line, last - from.line + 1);
    if (own === null) return null;
    // a block scalar ends behind its line end, which may be that of the file, or behind empty lines
    let width = last === to.line ? to.column - 1 : Infinity;
    while (own.length > 1 && (own.at(-1) ?? "").slice(0, width).trim() === "") {
      own.pop();
      width = Infinity;
    }
    return new YamlSpan(from.line, from.column, own, (own.at(-1) ?? "").slice(0, width).trimEnd().length + 1);
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
    if (!this.#lines.every((line) => line.startsWith(own) || line.trim() === "")) return null;
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

/** The offset behind the last scalar of a node; null where a part of it stands elsewhere. */
function endOffset(node: YamlNode, file: string): number | null {
  const here = ({ lines }: YamlMark): boolean => lines.file === file;
  if (!here(node.at)) return null;
  if (node.kind === "scalar") return node.end;
  const parts = node.kind === "list" ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
  let end: number | null = node.at.offset;
  for (const part of parts) {
    const own = endOffset(part, file);
    if (own === null) return null;
    end = Math.max(end, own);
  }
  return end;
}
