// Text from outside in quotes, as messages show it: bounded, on one line, with what does not print escaped.
import type { ByteString } from "../dns/record.ts";
import { quoteString } from "../dns/record.ts";

/** Project limit: how many octets of a field of a record a message shows. */
const MAX_OCTETS = 100;

/** Project limit: how many characters of a text a message shows. */
const MAX_CHARACTERS = 60;

/** Project limit: how many characters of a path a message shows. */
const MAX_PATH = 256;

/** A path or pattern that reads as one word. */
const PLAIN_PATH = new RegExp(`^[\\p{L}\\p{N}._~/@+=*?-]{1,${MAX_PATH}}$`, "u");

/** Octets in quotes, escaped as in a master file (`\DDD`); at most `most` of them, `…` where more follow. */
export function quoteOctets(octets: ByteString, most: number = MAX_OCTETS): string {
  return octets.length > most ? `${quoteString(octets.slice(0, most))}…` : quoteString(octets);
}

/** Characters in quotes, at most 60. */
export function quoteCharacters(text: string): string {
  return `"${escapeUnprintable(text, MAX_CHARACTERS)}"`;
}

/** A path or pattern as it is if it reads as one word; any other in quotes, at most 256 characters. */
export function quotePath(path: string): string {
  return PLAIN_PATH.test(path) ? path : `"${escapeUnprintable(path, MAX_PATH)}"`;
}

/** Text with everything that prints nothing, or turns a terminal's direction, written as `\uXXXX`; at most `most` characters. */
export function escapeUnprintable(text: string, most: number): string {
  const escape = (c: string): string => `\\u${(c.codePointAt(0) as number).toString(16).padStart(4, "0")}`;
  const cut = text.length > most ? `${text.slice(0, most)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escape);
}
