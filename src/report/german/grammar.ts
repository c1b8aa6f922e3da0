// Numbers and lists in German sentences.
import { formatCount as groupDigits } from "../../text/count.ts";

/** `1 Mangel`, `2 Mängel`. */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** `10.000`. */
export function formatCount(count: number): string {
  return groupDigits(count, ".");
}

/** Project limit: how many items a sentence names. */
const MAX_LISTED = 10;

/** The first `max` items and how many more there are: `a, b und 3 weitere`, with another separator `a; b; und 3 weitere`. */
export function list(items: readonly string[], max: number = MAX_LISTED, separator: ", " | "; " = ", "): string {
  return listFirst(items.slice(0, max), items.length, separator);
}

/** The same for a list whose first items alone are available. */
export function listFirst(items: readonly string[], count: number, separator: ", " | "; " = ", "): string {
  const more = count - items.length;
  const listed = items.join(separator);
  return more > 0
    ? `${listed}${separator === ", " ? " " : separator}und ${counted(more, "weiteres", "weitere")}`
    : listed;
}

/** `a`, `a oder b`, `a, b oder c`. */
export function alternatives(words: readonly string[]): string {
  return joinWords(words, "oder");
}

/** `A-Einträge`, `A-, AAAA- und CNAME-Einträge`. */
export function compounds(beginnings: readonly string[], ending: string): string {
  return `${joinWords(
    beginnings.map((beginning) => `${beginning}-`),
    "und",
  )}${ending}`;
}

function joinWords(words: readonly string[], conjunction: "oder" | "und"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** `; war "selectors" gemeint?`, or nothing if no word is similar. */
export function didYouMean(meant: string | null): string {
  return meant === null ? "" : `; war "${meant}" gemeint?`;
}
