// Text of others, cut to what a message can hold.

/** Project limit: characters of a stranger's text that a message shows. */
const MAX_CHARACTERS = 200;

/** At most `max` characters of a text, `…` behind them if there are more; no character is cut in two. */
export function truncate(text: string, max: number = MAX_CHARACTERS): string {
  if (text.length <= max) return text; // a character is at least one unit
  const characters = Array.from(text.slice(0, 2 * (max + 1))); // and at most two
  return characters.length > max ? `${characters.slice(0, max).join("")}…` : text;
}
