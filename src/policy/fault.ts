// What is wrong at one key of the policy, and how its path and its text are shown to people.

/** The way to a key or entry: `["domains", 3, "mail"]`. */
export type KeyPath = readonly (string | number)[];

/** A word that is none of the known ones: perhaps one of them was meant. */
export interface UnknownWord {
  word: string;
  known: readonly string[];
}

/** One fault: the key's path, where it stands (an offset into the file's text), and what is wrong with it. */
export interface Fault {
  path: KeyPath;
  offset: number;
  message: string;
  /** Looked for only in the faults that are shown: a hostile file has 100,000 misspelt words. */
  unknownWord?: UnknownWord | undefined;
}

/** As much of a hostile text as a message shows. */
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
