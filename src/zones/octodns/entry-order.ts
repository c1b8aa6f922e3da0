// The order of names in octoDNS's files, which `enforce_order` demands, and where a new name goes.
import type { YamlEntry } from "./yaml-tree.ts";

/** Project limit: entries searched where they are not in order. */
const MAX_UNORDERED_ENTRIES = 1000;

/** Kept, for many domains may be edited in one large file. */
const IS_ORDERED = new WeakMap<readonly YamlEntry[], boolean>();

/** The last entry that stands before a key in the order of all; of many that stand in none, one of the last. */
export function findEntryBefore(entries: readonly YamlEntry[], key: string): YamlEntry | undefined {
  const isOrdered =
    IS_ORDERED.get(entries) ??
    entries.every((entry, i) => i === 0 || !isBefore(entry.key.text, (entries[i - 1] as YamlEntry).key.text));
  IS_ORDERED.set(entries, isOrdered);
  if (!isOrdered) return entries.slice(-MAX_UNORDERED_ENTRIES).findLast((entry) => isBefore(entry.key.text, key));
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore((entries[middle] as YamlEntry).key.text, key)) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}

/** natsort's order, which octoDNS wants: numbers as numbers, all else by code point. */
function isBefore(a: string, b: string): boolean {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
  for (const [i, one] of left.entries()) {
    const other = right[i];
    if (other === undefined) return false;
    if (one === other) continue;
    return i % 2 === 1 && Number(one) !== Number(other) ? Number(one) < Number(other) : one < other;
  }
  return left.length < right.length;
}
