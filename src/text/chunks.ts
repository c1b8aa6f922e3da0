// Text that may be longer than one string can be: its parts, in turn. And octets, beside text.

/** A text, whole or in parts. */
export type Chunked = string | Iterable<string>;

/** Project limit: characters that are written at once. */
const CHUNK_LENGTH = 2 ** 18;

/** The text in parts that are worth a write each; a part that is longer is not divided. */
export function* chunksOf(text: Chunked): Generator<string> {
  let parts: string[] = [];
  let length = 0;
  for (const part of typeof text === "string" ? [text] : text) {
    parts.push(part);
    length += part.length;
    if (length < CHUNK_LENGTH) continue;
    yield parts.join("");
    parts = [];
    length = 0;
  }
  if (length > 0) yield parts.join("");
}

/** The whole text in one string. */
export function wholeText(text: Chunked): string {
  return typeof text === "string" ? text : [...text].join("");
}

/** What a file holds: text, or octets. */
export type Content = Chunked | Uint8Array;

/** The parts of a content that are worth a write each. */
export function partsOf(content: Content): Iterable<string | Uint8Array> {
  return content instanceof Uint8Array ? [content] : chunksOf(content);
}

/** A file to be written: its name relative to a folder, with slashes. */
export interface TextFile {
  name: string;
  text: Chunked;
}
