// Lines and columns of a file's text.
import type { Location } from "../model.ts";

/** Project limit: lines of one file; 64 MiB of octoDNS's YAML have about four millions. */
export const MAX_LINES = 8_000_000;

/** Where the lines of a text begin: one number for each, of the first `MAX_LINES`. */
export class LineIndex {
  readonly file: string;
  readonly #starts: number[] = [0];

  constructor(file: string, text: string) {
    this.file = file;
    for (let at = text.indexOf("\n"); at >= 0 && this.#starts.length <= MAX_LINES; at = text.indexOf("\n", at + 1))
      this.#starts.push(at + 1);
  }

  /** Whether there are more. */
  get hasTooMany(): boolean {
    return this.#starts.length > MAX_LINES;
  }

  /** The place of an offset, line and column from 1. */
  locate(offset: number): Location {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { file: this.file, line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }
}
