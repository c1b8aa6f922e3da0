// Limits checked before a policy is parsed: the file is as hostile as its pull request.
import { type Message, message } from "../message.ts";
import { findUnprintable } from "../text/yaml-characters.ts";

/** Project limit: 1 MiB. */
export const MAX_FILE_OCTETS = 1_048_576;
/** Collections within each other; deep nesting can abort Node 20, which no program can catch. */
export const MAX_DEPTH = 32;
/** Ten lines for each of 10,000 domains. */
const MAX_LINES = 100_000;
/** The tokens of a 1 MiB file with lines like a policy; each token may cost a parser error object. */
export const MAX_TOKENS = 600_000;

/** A file that is refused unparsed: an offset in its text (0 if it is not text), and the reason. */
export interface Refusal {
  offset: number;
  message: Message;
}

/** The file's text without a byte order mark (empty if it is not UTF-8), and why it is refused. */
export function decodeText(octets: Uint8Array): { text: string; refusal: Refusal | null } {
  if (octets.length > MAX_FILE_OCTETS)
    return { text: "", refusal: { offset: 0, message: message("policy/file-size") } };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return { text: "", refusal: { offset: 0, message: message("yaml/not-utf-8") } };
  }
  return { text, refusal: refuseUnprintable(text) ?? findExcessLine(text) };
}

function refuseUnprintable(text: string): Refusal | null {
  const found = findUnprintable(text);
  return found === null
    ? null
    : {
        offset: found.offset,
        message: message("yaml/character", { codePoint: found.codePoint }),
      };
}

function findExcessLine(text: string): Refusal | null {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    if (++lines > MAX_LINES) return { offset: at, message: message("policy/lines") };
  }
  return null;
}
