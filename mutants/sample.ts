// Which of all changes are tried.
import { Random } from "../fuzz/random.ts";

/** So many of the items, each once, in random order: the same for the same seed. */
export function sampleOf<T>(items: readonly T[], count: number, seed: number): T[] {
  const random = new Random(seed);
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)).flat();
}
