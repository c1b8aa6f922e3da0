// Counted nouns.

/** `1 lookup`, `2 lookups`; `several` is the plural of a noun that does not take an s. */
export function plural(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`;
}
