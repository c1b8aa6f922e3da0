// Lines and columns of a text, both from 1; columns count characters.

/** Project limit: UTF-16 code units between two offsets whose line and column are remembered. */
const STRIDE = 64;

const LINE_FEED = 0x0a;

/** Line and column of offsets in any order, each in bounded time. */
export class TextPositions {
  readonly #text: string;
  /** Of each offset that is a multiple of STRIDE: its line, its column. */
  #lines = new Uint32Array();
  #columns = new Uint32Array();
  #known = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** `offset`: at most the length of the text. */
  at(offset: number): { line: number; column: number } {
    const near = Math.floor(offset / STRIDE);
    if (this.#lines.length === 0) {
      const strides = Math.floor(this.#text.length / STRIDE) + 1;
      [this.#lines, this.#columns] = [new Uint32Array(strides), new Uint32Array(strides)];
    }
    for (; this.#known <= near; this.#known++) {
      const { line, column } = this.#from(this.#known - 1, this.#known * STRIDE);
      this.#lines[this.#known] = line;
      this.#columns[this.#known] = column;
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
