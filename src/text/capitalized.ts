// Sentences that begin as messages do, in lower case.

/** With a capital letter at the beginning. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
