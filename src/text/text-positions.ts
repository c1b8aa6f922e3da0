// Lines and columns of a text, both from 1; columns count characters.

/** Project limit: UTF-16 code units between two offsets whose line and column are remembered. */
const STRIDE = 64;

const LINE_FEED = 0x0a;

/** Line and column of offsets in any order, each in bounded time. */
export class TextPositions {
  readonly #text: string;
  /** Of each offset that is a multiple of STRIDE: its line, its column. */
  readonly #lines: number[] = [];
  readonly #columns: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): { line: number; column: number } {
    const near = Math.floor(offset / STRIDE);
    while (this.#lines.length <= near) {
      const { line, column } = this.#from(this.#lines.length - 1, this.#lines.length * STRIDE);
      this.#lines.push(line);
      this.#columns.push(column);
    }
    return this.#from(near, offset);
  }

  #from(stride: number, offset: number): { line: number; column: number } {
    let line = this.#lines[stride] ?? 1;
    let column = this.#columns[stride] ?? 1;
    for (let i = Math.max(stride, 0) * STRIDE; i < offset; i++) {
      const code = this.#text.charCodeAt(i);
      if (code === LINE_FEED) {
        line++;
        column = 1;
      } else if (code < 0xdc00 || code > 0xdfff) column++; // the second half of a character
    }
    return { line, column };
  }
}
