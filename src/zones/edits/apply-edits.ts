// Edits put into effect: a file as it is after them.
import type { ByteString } from "../../dns/record.ts";
import type { FileEdit } from "../../model.ts";
import { encodeUtf8 } from "../../text/utf8.ts";
import { FileText } from "./file-text.ts";

/** Whether two edits replace a line in common. */
export function overlap(a: FileEdit, b: FileEdit): boolean {
  return a.file === b.file && a.line <= b.endLine && b.line <= a.endLine;
}

/** The octets of a file after edits of it; null if they overlap, or it does not have the lines that one of them replaces. */
export function applyEdits(octets: ByteString, edits: readonly FileEdit[]): ByteString | null {
  const text = new FileText("", octets);
  const { separator, lineCount } = text;
  const isCutShort = !octets.endsWith("\n"); // the last line has no end, and keeps none
  const lines = octets.split(/(?<=\n)/);
  let next = Infinity;
  for (const { line, endLine, before, after } of edits.toSorted((a, b) => b.line - a.line)) {
    if (endLine >= next) return null;
    next = line;
    const count = endLine - line + 1;
    if (text.lines(line, count)?.join("\n") !== before.join("\n")) return null;
    const made = after.map((one) => encodeUtf8(one) + separator).join("");
    const isLast = endLine >= lineCount;
    lines.splice(line - 1, count, isLast && isCutShort ? made.slice(0, -separator.length) : made);
  }
  return lines.join("");
}
