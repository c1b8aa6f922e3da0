// An edit as the lines of a diff: unchanged, removed (`-`), added (`+`).
import type { FileEdit } from "../model.ts";
import { quoteSourceLine } from "./sanitize.ts";

/** One line of a file with its mark. */
export interface DiffLine {
  mark: " " | "-" | "+";
  text: string;
}

/** Project limit: characters of all lines, half a comment. */
const DIFF_LIMIT = 32_768;

/** The lines of an edit, quoted; null if one of them, or all together, are too long to show, because half an edit is wrong. */
export function diffLines({ before, after }: Pick<FileEdit, "before" | "after">): DiffLine[] | null {
  if (lengthOf(before) + lengthOf(after) > DIFF_LIMIT) return null;
  let [head, tail] = [0, 0];
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before[head] === after[head]) head++;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const marked = (
    lines: readonly string[],
    mark: DiffLine["mark"],
  ): { mark: DiffLine["mark"]; text: string | null }[] => lines.map((line) => ({ mark, text: quoteSourceLine(line) }));
  const lines = [
    ...marked(before.slice(0, head), " "),
    ...marked(before.slice(head, before.length - tail), "-"),
    ...marked(after.slice(head, after.length - tail), "+"),
    ...marked(before.slice(before.length - tail), " "),
  ];
  return lines.some(({ text }) => text === null) ? null : (lines as DiffLine[]);
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((length, line) => length + line.length + 1, 0);
}
