// Work on many items, some at once.
import { Semaphore } from "./semaphore.ts";

/** Runs `work` on every item, at most `limit` at once; results in the order of the items. */
export function mapConcurrent<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const semaphore = new Semaphore(limit);
  return Promise.all(items.map((item) => semaphore.run(() => work(item))));
}
