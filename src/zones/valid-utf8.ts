// The text of a file that has to be UTF-8.
import { isAscii, isUtf8 } from "node:buffer";
import type { ByteString } from "../dns/record.ts";

/** The characters that octets spell; null where they are not UTF-8. ASCII spells itself, and needs no copy. */
export function decodeValidUtf8(octets: ByteString): string | null {
  const buffer = Buffer.from(octets, "latin1");
  if (isAscii(buffer)) return octets;
  return isUtf8(buffer) ? buffer.toString("utf8") : null;
}
