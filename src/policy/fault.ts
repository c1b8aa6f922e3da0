// An error at one key of the policy, and how messages show its path and text.

/** The way to a key or entry: `["domains", 3, "mail"]`. */
export type KeyPath = readonly (string | number)[];

/** An unknown word, and the known ones for a suggestion. */
export interface UnknownWord {
  word: string;
  known: readonly string[];
}

/** One error: the key's path, its offset in the file's text, and a message. */
export interface PolicyFault {
  path: KeyPath;
  offset: number;
  message: string;
  /** Compared only for the errors that are shown: a hostile file has 100,000 misspelt words. */
  unknownWord?: UnknownWord | undefined;
}

/** Characters of a hostile text in a message. */
const MAX_QUOTED = 60;

/** Text with everything that prints nothing, or turns a terminal's direction, written as `\uXXXX`; at most `most` characters. */
export function escapeUnprintable(text: string, most: number): string {
  const escape = (c: string): string => `\\u${(c.codePointAt(0) as number).toString(16).padStart(4, "0")}`;
  const cut = text.length > most ? `${text.slice(0, most)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escape);
}

/** Text from the file, in quotes. */
export function quote(text: string): string {
  return `"${escapeUnprintable(text, MAX_QUOTED)}"`;
}

/** A count for people: `10,000`. */
export function formatCount(n: number): string {
  return n.toLocaleString("en-US");
}

/** `domains[3].mail`, `defaults.levels["dane/present"]`. */
export function formatPath(path: KeyPath): string {
  let out = "";
  for (const step of path) {
    if (typeof step === "number") out += `[${step}]`;
    else if (!/^[A-Za-z0-9_-]{1,60}$/.test(step)) out += `[${quote(step)}]`;
    else out += out === "" ? step : `.${step}`;
  }
  return out;
}
