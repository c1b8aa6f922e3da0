// The word that a misspelt one was meant to be.

/** Two edits are a misspelling, more are another word. */
const MAX_EDITS = 2;

/** Insertions, deletions, replacements and swaps of neighbours that make `a` into `b` (optimal string alignment); counted no further than it matters. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (beforeLast[j - 2] as number) + 1);
      row.push(least);
    }
    if (Math.min(...row) > MAX_EDITS) return MAX_EDITS + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}

/** The most likely intended word, or null; the first of equals. */
export function closestWord(word: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = MAX_EDITS + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > MAX_EDITS) continue;
    const count = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (count < fewest && count < candidate.length) {
      best = candidate;
      fewest = count;
    }
  }
  return best;
}
