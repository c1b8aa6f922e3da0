// YAML in the style that octoDNS writes: block maps and lists, scalars and the simplest flow collections, each on one line. Its
// nodes have the texts and places that the library of `yaml-parts.ts` gives them, and cost a fraction. It stops where the style ends.
import { findUnprintable } from "../../text/yaml-characters.ts";
import type { LineIndex } from "../line-index.ts";
import type { YamlEntry, YamlMap, YamlMark, YamlNode, YamlScalar } from "./yaml-tree.ts";

/** Beyond these (characters of a key and of an entry, collections within each other, entries of a map) the library reads: it has limits of its own. */
const MAX_KEY = 256;
const MAX_ENTRY = 100_000;
const MAX_DEPTH = 8;
const MAX_ENTRIES = 32;

/** The text continues in a way that this reader does not know. */
class OtherStyle extends Error {}

/**
 * The entries of the outermost map, each a map of its own; returns the offset of the first that is not in this style, the length of
 * the text if all are. Never throws, linear.
 */
export function* readBlockStyle(text: string, lines: LineIndex): Generator<YamlMap, number, void> {
  if (findUnprintable(text) !== null || ["\t", "\r", "\u{feff}"].some((character) => text.includes(character)))
    return 0;
  const reader = new BlockReader(text, lines);
  let count = 0;
  while (reader.offset < text.length) {
    const start = reader.offset;
    const map = reader.readOutermost();
    // before the first entry may be what the library has something to say of
    if (map === null) return count === 0 ? 0 : start;
    count++;
    yield map;
  }
  return text.length;
}

/** A text that is one value or key in all places, and what a longer one begins with. */
const WORD = /[A-Za-z0-9_][\w.-]*/y;
const WORD_AS_KEY = /[A-Za-z0-9_][\w.-]*:[ \n]/y;
const PLAIN_START = /[^\s\-?:,[\]{}#&*!|>'"%@`]/y;
const SINGLE_QUOTED = /'[^'\n]*(?:''[^'\n]*)*'/y;
const DOUBLE_QUOTED = /"[^"\\\n]*(?:\\["\\][^"\\\n]*)*"/y;
/** A key of one character and a colon at least: where white space is second, the library minds the lines before. */
const KEY_START = /["'\w]\S/y;

class BlockReader {
  readonly #text: string;
  readonly #lines: LineIndex;
  #at = 0;
  /** Spaces before the line whose content begins at `#at`; -1 at the end of the text. */
  #indent = 0;

  constructor(text: string, lines: LineIndex) {
    this.#text = text;
    this.#lines = lines;
    this.#findLine(0);
    if (this.#indent === 0 && text.startsWith("---\n", this.#at)) this.#findLine(this.#at + "---\n".length);
  }

  /** Where the next line with content begins. */
  get offset(): number {
    return this.#at;
  }

  /** An entry of the outermost map; null where it is in another style, or may go on in the line behind it. */
  readOutermost(): YamlMap | null {
    const start = this.#at;
    try {
      if (!this.#isOutermost()) return null;
      const entry = this.#readEntry(0, 1);
      if (!this.#isOutermost() || this.#at - start > MAX_ENTRY) return null;
      return { kind: "map", entries: [entry], at: this.#mark(start), end: entry.value.end };
    } catch (error) {
      if (!(error instanceof OtherStyle)) throw error;
      return null;
    }
  }

  /** Whether a key of the outermost map may be next, or nothing is. */
  #isOutermost(): boolean {
    KEY_START.lastIndex = this.#at;
    return this.#indent < 0 || (this.#indent === 0 && KEY_START.test(this.#text));
  }

  /** `column`: the spaces before the keys of its map. */
  #readEntry(column: number, depth: number): YamlEntry {
    const key = this.#readKey();
    if (this.#endsLine()) return { key, value: this.#readBelow(column, depth + 1), isMerged: false };
    const value = this.#readInLine();
    this.#demandLineEnd();
    return { key, value, isMerged: false };
  }

  #readKey(): YamlScalar {
    const key = this.#readQuoted() ?? this.#readWord();
    const next = this.#text.charAt(this.#at + 1);
    const isKey = this.#text[this.#at] === ":" && (next === " " || next === "\n" || next === "");
    if (!isKey || key.end - key.at.offset > MAX_KEY) throw new OtherStyle();
    this.#at++;
    return key;
  }

  /** The value in the lines below its key. */
  #readBelow(column: number, depth: number): YamlNode {
    if (this.#isDash() && this.#indent >= column) return this.#readList(this.#indent, depth);
    if (this.#indent > column) return this.#readMap(this.#indent, depth);
    throw new OtherStyle();
  }

  #readMap(column: number, depth: number): YamlMap {
    if (depth > MAX_DEPTH) throw new OtherStyle();
    const map: YamlMap = { kind: "map", entries: [], at: this.#mark(this.#at), end: this.#at };
    do addEntry(map, this.#readEntry(column, depth));
    while (this.#indent === column);
    if (this.#indent > column) throw new OtherStyle();
    return map;
  }

  #readList(column: number, depth: number): YamlNode {
    if (depth > MAX_DEPTH) throw new OtherStyle();
    const at = this.#mark(this.#at);
    const items: YamlNode[] = [];
    do {
      const dash = this.#at;
      this.#at++;
      this.#skipSpaces();
      items.push(this.#readItem(column + this.#at - dash, depth + 1));
    } while (this.#indent === column && this.#isDash());
    if (this.#indent > column) throw new OtherStyle();
    return { kind: "list", items, at, end: endOf(items) };
  }

  /** An item whose first character stands behind `column` others. */
  #readItem(column: number, depth: number): YamlNode {
    WORD_AS_KEY.lastIndex = this.#at;
    if (WORD_AS_KEY.test(this.#text)) return this.#readMap(column, depth);
    const item = this.#readInLine();
    this.#demandLineEnd();
    return item;
  }

  #readInLine(): YamlNode {
    const first = this.#text[this.#at];
    if (first === "{") return this.#readFlowMap();
    if (first === "[") return this.#readFlowList();
    return this.#readQuoted() ?? this.#readPlain();
  }

  #readFlowMap(): YamlMap {
    const map: YamlMap = { kind: "map", entries: [], at: this.#mark(this.#at), end: this.#at };
    do {
      this.#at++;
      this.#skipSpaces();
      const key = this.#readKey();
      this.#skipSpaces();
      addEntry(map, { key, value: this.#readQuoted() ?? this.#readWord(), isMerged: false });
      this.#skipSpaces();
    } while (this.#text[this.#at] === ",");
    this.#take("}");
    return map;
  }

  #readFlowList(): YamlNode {
    const at = this.#mark(this.#at);
    const items: YamlNode[] = [];
    do {
      this.#at++;
      this.#skipSpaces();
      items.push(this.#readQuoted() ?? this.#readWord());
      this.#skipSpaces();
    } while (this.#text[this.#at] === ",");
    this.#take("]");
    return { kind: "list", items, at, end: endOf(items) };
  }

  /** Null where no quote is next. */
  #readQuoted(): YamlScalar | null {
    const start = this.#at;
    const quote = this.#text[start];
    if (quote !== "'" && quote !== '"') return null;
    if (this.#lineEnd(start) - start > MAX_ENTRY) throw new OtherStyle();
    const inner = this.#match(quote === "'" ? SINGLE_QUOTED : DOUBLE_QUOTED).slice(1, -1);
    const text = quote === "'" ? inner.replaceAll("''", "'") : inner.replaceAll(/\\(.)/g, "$1");
    return { kind: "scalar", text, isPlain: false, at: this.#mark(start), end: this.#at };
  }

  #readWord(): YamlScalar {
    const start = this.#at;
    return { kind: "scalar", text: this.#match(WORD), isPlain: true, at: this.#mark(start), end: this.#at };
  }

  /** Text without quotes to the end of the line, or to a comment. */
  #readPlain(): YamlScalar {
    const start = this.#at;
    this.#match(PLAIN_START);
    const lineEnd = this.#lineEnd(start);
    const line = this.#text.slice(start, lineEnd);
    const comment = line.indexOf(" #");
    const text = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
    if (text.endsWith(":") || text.includes(": ")) throw new OtherStyle();
    this.#at = start + text.length;
    return { kind: "scalar", text, isPlain: true, at: this.#mark(start), end: this.#at };
  }

  /** The text that the sticky pattern takes. */
  #match(pattern: RegExp): string {
    const start = this.#at;
    pattern.lastIndex = start;
    if (!pattern.test(this.#text)) throw new OtherStyle();
    this.#at = pattern.lastIndex;
    return this.#text.slice(start, this.#at);
  }

  #take(character: string): void {
    if (this.#text[this.#at] !== character) throw new OtherStyle();
    this.#at++;
  }

  #isDash(): boolean {
    return this.#text[this.#at] === "-" && this.#text[this.#at + 1] === " ";
  }

  #skipSpaces(): void {
    while (this.#text[this.#at] === " ") this.#at++;
  }

  #demandLineEnd(): void {
    if (!this.#endsLine()) throw new OtherStyle();
  }

  /** Skips spaces; if only a comment follows in the line, moves to the next line with content. */
  #endsLine(): boolean {
    this.#skipSpaces();
    const next = this.#text[this.#at];
    const isEnd = next === undefined || next === "\n" || (next === "#" && this.#text[this.#at - 1] === " ");
    if (isEnd) this.#findLine(this.#lineEnd(this.#at) + 1);
    return isEnd;
  }

  /** Moves to the content of the line that begins at `start`, or of the first behind it that is not a comment. */
  #findLine(start: number): void {
    for (let line = start; line < this.#text.length; line = this.#lineEnd(this.#at) + 1) {
      this.#at = line;
      this.#skipSpaces();
      const next = this.#text[this.#at];
      this.#indent = this.#at - line;
      if (next !== "\n" && next !== "#" && next !== undefined) return;
    }
    this.#at = this.#text.length;
    this.#indent = -1;
  }

  #lineEnd(from: number): number {
    const found = this.#text.indexOf("\n", from);
    return found < 0 ? this.#text.length : found;
  }

  #mark(offset: number): YamlMark {
    return { lines: this.#lines, offset };
  }
}

/** Adds an entry to its map, where the library would not join maps or find a key twice. */
function addEntry(map: YamlMap, added: YamlEntry): void {
  const { text } = added.key;
  const { entries } = map;
  if (entries.length >= MAX_ENTRIES || entries.some(({ key }) => key.text === text)) throw new OtherStyle();
  entries.push(added);
  map.end = added.value.end;
}

/** The offset behind the last item; a list in this style has one. */
function endOf(items: readonly YamlNode[]): number {
  return (items.at(-1) as YamlNode).end;
}
