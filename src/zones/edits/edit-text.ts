// A change of a whole text, as the edit of the lines that differ.
import type { FileEdit } from "../../model.ts";
import { FileText } from "./file-text.ts";
import { toFileEdit } from "./splice.ts";

/** The edit of a file by which its text (UTF-8) becomes another one; null where they are the same, or too much of them differs. */
export function editText(file: string, before: string, after: string): FileEdit | null {
  const old = linesOf(before);
  const now = linesOf(after);
  const shorter = Math.min(old.length, now.length);
  let same = 0;
  while (same < shorter && old[same] === now[same]) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && old.at(-1 - sameAtEnd) === now.at(-1 - sameAtEnd)) sameAtEnd++;
  const lines = now.slice(same, now.length - sameAtEnd);
  const text = new FileText(file, Buffer.from(before).toString("latin1"));
  return toFileEdit(text, [{ line: same + 1, count: old.length - sameAtEnd - same, lines }]);
}

/** Without their ends. */
function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, "").split(/\r?\n/);
}
