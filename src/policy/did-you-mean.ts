// "Did you mean …?" for misspelt keys, values and check ids.
import { closestWord } from "../text/closest-word.ts";

/** `; did you mean "selectors"?`, or nothing if no word is similar. */
export function didYouMean(word: string, words: readonly string[]): string {
  const meant = closestWord(word, words);
  return meant === null ? "" : `; did you mean "${meant}"?`;
}
