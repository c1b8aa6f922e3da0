// The lines of a file that a pull request shows, as GitHub gives them: hunks of a unified diff.

/** A run of lines after the change, with the number of the first; `added` are the positions of those that are new. */
export interface Hunk {
  line: number;
  lines: string[];
  added: number[];
}

/** The hunks of a patch; other lines are ignored. */
export function parseHunks(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  for (const text of patch.split("\n")) {
    const start = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/.exec(text)?.[1];
    const hunk = hunks.at(-1);
    if (start !== undefined) hunks.push({ line: Number(start), lines: [], added: [] });
    else if (hunk !== undefined && /^[ +]/.test(text)) {
      if (text.startsWith("+")) hunk.added.push(hunk.lines.length);
      hunk.lines.push(text.slice(1).replace(/\r$/, ""));
    }
  }
  return hunks;
}

/** Whether one hunk contains these lines with this text. */
export function isInDiff(hunks: readonly Hunk[], line: number, lines: readonly string[]): boolean {
  return hunks.some((hunk) => line >= hunk.line && lines.every((text, i) => hunk.lines[line - hunk.line + i] === text));
}
