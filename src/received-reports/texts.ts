// Texts of reports, as far as they are kept.
import { toAscii } from "../dns/idna.ts";
import type { Name } from "../dns/name.ts";
import { ROOT, isHostName, parseName } from "../dns/name.ts";
import { truncate } from "../text/truncate.ts";

/** Project limit: characters of the name of an organisation, or of the id of a report. */
const MAX_CHARACTERS = 200;

/** A text without white space around it, in one line, and cut where it is long; null where there is none. */
export function shortText(text: unknown): string | null {
  if (typeof text !== "string") return null;
  const plain = truncate(
    text
      .slice(0, 10 * MAX_CHARACTERS)
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim(),
    MAX_CHARACTERS,
  );
  return plain === "" ? null : plain;
}

/** The name of a domain in A-labels; null where the text is none. */
export function parseDomain(text: unknown): Name | null {
  if (typeof text !== "string") return null;
  const ascii = toAscii(text.trim().toLowerCase());
  const name = ascii === null ? null : parseName(ascii);
  // `_` is in names of senders, though in none of hosts
  return name === null || name === ROOT || !isHostName(name.replaceAll("_", "x")) ? null : name;
}
