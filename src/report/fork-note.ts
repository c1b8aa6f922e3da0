// What a report says of itself that was measured where its author could have changed it.
import type { Language } from "./language.ts";

/** Markdown, a paragraph. */
export function forkNote({ words }: Language): string {
  return `<sub>${words.page.forkNote}</sub>`;
}
