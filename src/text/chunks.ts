// Text that may be longer than one string can be: its parts, in turn. And octets, beside text.

/** A text, whole or in parts. */
export type Chunked = string | Iterable<string>;

/** Project limit: characters that are written at once. */
const CHUNK_LENGTH = 2 ** 18;

/** Octets that are written at once. */
const PIECE_OCTETS = 2 ** 19;
/** Octets of a UTF-16 code unit in UTF-8: three, and four of two. */
const MAX_OCTETS = 3;

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

/**
 * The octets of a content in pieces that are worth a write each. A piece is good until the next is asked for, which is written over it: strings
 * and buffers of that size would pile up until all of the heap is collected. No part ends within a surrogate pair.
 */
export function* octetsOf(content: Content): Generator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else if (typeof content === "string") yield Buffer.from(content);
  else yield* encoded(content);
}

function* encoded(parts: Iterable<string>): Generator<Uint8Array> {
  const piece = Buffer.allocUnsafe(PIECE_OCTETS);
  let used = 0;
  for (const part of parts) {
    const most = part.length * MAX_OCTETS;
    if (used + most > piece.length) {
      if (used > 0) yield piece.subarray(0, used);
      used = 0;
    }
    if (most > piece.length) yield Buffer.from(part);
    else used += piece.write(part, used);
  }
  if (used > 0) yield piece.subarray(0, used);
}

/** A file to be written: its name relative to a folder, with slashes. */
export interface TextFile {
  name: string;
  text: Chunked;
}
