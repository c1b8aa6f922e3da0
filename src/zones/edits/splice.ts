// Changes to the lines of one file, put together to the one piece that a reader is shown and a tool can apply.
import type { FileEdit } from "../../model.ts";
import type { FileText } from "./file-text.ts";

/** Puts `lines` in place of `count` lines from `line` on, counted in the file as it is; `count` 0 puts them before that line. */
export interface Splice {
  line: number;
  count: number;
  lines: readonly string[];
}

/** Changes to one file. */
export interface Splices {
  file: string;
  splices: readonly Splice[];
}

/** Project limit: lines of one edit; changes further apart do not read as one. */
export const MAX_LINES = 100;

/** The edit that makes all changes; null where they overlap, are far apart, or change nothing. */
export function toFileEdit(text: FileText, splices: readonly Splice[]): FileEdit | null {
  const inOrder = splices.toSorted((a, b) => a.line - b.line);
  const [first] = inOrder;
  if (first === undefined) return null;
  const line = first.count === 0 ? Math.max(1, first.line - 1) : first.line;
  const endLine = Math.min(text.lineCount, Math.max(line, ...inOrder.map((splice) => splice.line + splice.count - 1)));
  const before = endLine - line < MAX_LINES ? text.lines(line, endLine - line + 1) : null;
  if (before === null) return null;
  const after: string[] = [];
  let next = line;
  for (const splice of inOrder) {
    if (splice.line < next || splice.line > endLine + 1) return null;
    after.push(...before.slice(next - line, splice.line - line), ...splice.lines);
    next = splice.line + splice.count;
  }
  after.push(...before.slice(next - line));
  const isSame = after.length === before.length && after.every((one, i) => one === before[i]);
  return isSame ? null : { file: text.file, line, endLine, before, after };
}
