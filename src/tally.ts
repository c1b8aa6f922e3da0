// Counts by item.
import { compareText } from "./text/order.ts";

/** Sums of counts, the heaviest first. */
export class Tally<T> {
  readonly #counts = new Map<string, { item: T; count: number }>();
  readonly #keyOf: (item: T) => string;

  /** `keyOf`: items with the same key are one. */
  constructor(keyOf: (item: T) => string = String) {
    this.#keyOf = keyOf;
  }

  get size(): number {
    return this.#counts.size;
  }

  /** The sum of all counts. */
  get total(): number {
    let sum = 0;
    for (const { count } of this.#counts.values()) sum += count;
    return sum;
  }

  add(item: T, count: number): void {
    const key = this.#keyOf(item);
    const entry = this.#counts.get(key);
    if (entry === undefined) this.#counts.set(key, { item, count });
    else entry.count += count;
  }

  countOf(item: T): number {
    return this.#counts.get(this.#keyOf(item))?.count ?? 0;
  }

  /** At most `max` items; of equal counts, the first by key. */
  heaviest(max: number): { item: T; count: number }[] {
    return [...this.#counts]
      .toSorted(([a, one], [b, other]) => other.count - one.count || compareText(a, b))
      .slice(0, max)
      .map(([, entry]) => entry);
  }
}
