// UTF-8 octets as text (one character per octet, U+0000–U+00FF), and the characters they spell.
import type { ByteString } from "../dns/record.ts";

/** The octets that text has in UTF-8. */
export function encodeUtf8(text: string): ByteString {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** The characters that octets spell in UTF-8; U+FFFD where they spell none. */
export function decodeUtf8(octets: ByteString): string {
  return Buffer.from(octets, "latin1").toString("utf8");
}

/** Whether octets are UTF-8. */
export function isUtf8(octets: ByteString): boolean {
  return !/[^\0-\x7f]/.test(octets) || encodeUtf8(decodeUtf8(octets)) === octets;
}

/** A text for people: what has the octets of UTF-8 as the characters they spell, any other as it is. */
export function readable(text: string): string {
  return /[\x80-\xff]/.test(text) && !/[^\0-\xff]/.test(text) && isUtf8(text) ? decodeUtf8(text) : text;
}
