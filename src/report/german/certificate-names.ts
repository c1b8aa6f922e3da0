// The names of a certificate in a sentence: see the English one.
import { quoteOctets } from "../../text/quote.ts";

const MAX_NAMES = 3;

export function certificateNames(names: readonly string[]): string {
  if (names.length === 0) return "kein DNS-Name";
  const shown = names.slice(0, MAX_NAMES).map((name) => quoteOctets(name));
  return `${shown.join(", ")}${names.length > MAX_NAMES ? " und andere" : ""}`;
}
