// The names of a certificate in a sentence.
import { quoteOctets } from "../../text/quote.ts";

/** Project limit: how many names a message shows. */
const MAX_NAMES = 3;

/** The first names, each quoted: a certificate can have any text as a name. "and others", because only its first names are kept. */
export function certificateNames(names: readonly string[]): string {
  if (names.length === 0) return "no DNS name";
  const shown = names.slice(0, MAX_NAMES).map((name) => quoteOctets(name));
  return `${shown.join(", ")}${names.length > MAX_NAMES ? " and others" : ""}`;
}
