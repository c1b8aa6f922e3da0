// An error at one key of the policy, and how messages show its path and text.
import type { Message } from "../message.ts";
import { quoteCharacters } from "../text/quote.ts";

/** The way to a key or entry: `["domains", 3, "mail"]`. */
export type KeyPath = readonly (string | number)[];

/** An unknown word, and the known ones for a suggestion. */
export interface UnknownWord {
  word: string;
  known: readonly string[];
}

/** One error: the key's path, its offset in the file's text, and a message; text where another part found it. */
export interface PolicyFault {
  path: KeyPath;
  offset: number;
  message: string | Message;
  /** Compared only for the errors that are shown: a hostile file has 100,000 misspelt words. */
  unknownWord?: UnknownWord | undefined;
}

/** `domains[3].mail`, `defaults.levels["dane/present"]`. */
export function formatPath(path: KeyPath): string {
  let out = "";
  for (const step of path) {
    if (typeof step === "number") out += `[${step}]`;
    else if (!/^[A-Za-z0-9_-]{1,60}$/.test(step)) out += `[${quoteCharacters(step)}]`;
    else out += out === "" ? step : `.${step}`;
  }
  return out;
}
