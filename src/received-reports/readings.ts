// Texts that come again and again are read once.

/** Project limits: how many texts are remembered, and how long. */
const MAX_TEXTS = 10_000;
const MAX_CHARACTERS = 300;

/**
 * What a pure function makes of texts. It is given a copy: V8 keeps the whole of a document in memory for each part of it that is kept, and
 * what it returns is kept.
 */
export class Readings<T> {
  readonly #read: (text: string) => T;
  readonly #known = new Map<string, T>();

  constructor(read: (text: string) => T) {
    this.#read = read;
  }

  of(text: string): T {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text, "utf16le").toString("utf16le");
    const value = this.#read(copy);
    if (text.length > MAX_CHARACTERS) return value;
    if (this.#known.size >= MAX_TEXTS) this.#known.clear();
    this.#known.set(copy, value);
    return value;
  }
}
