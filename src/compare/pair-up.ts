// What two lists have in common, where items have no name of their own.
import type { Changed } from "../run-changes.ts";

/** Pairs the items of two lists: by the first of `keysOf` as far as that goes, then by the next. What differs by the first key, or has no counterpart, is returned in the order of the lists. */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keysOf: readonly [(item: T) => string, ...((item: T) => string)[]],
): Changed<T>[] {
  const [exact] = keysOf;
  const open = new Map(before.entries());
  const partners = new Map<number, T>();
  for (const keyOf of keysOf) pairBy(keyOf, open, after, partners);
  const changed = after.flatMap((item, i): Changed<T>[] => {
    const was = partners.get(i);
    if (was === undefined) return [{ before: null, after: item }];
    return exact(was) === exact(item) ? [] : [{ before: was, after: item }];
  });
  return [...changed, ...[...open.values()].map((item) => ({ before: item, after: null }))];
}

/** Gives the items of `after` that have no partner yet, by their index, the first open one with the same key. */
function pairBy<T>(
  keyOf: (item: T) => string,
  open: Map<number, T>,
  after: readonly T[],
  partners: Map<number, T>,
): void {
  const byKey = new Map<string, (readonly [number, T])[]>();
  for (const entry of [...open].toReversed()) {
    const key = keyOf(entry[1]);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [entry]);
    else same.push(entry);
  }
  for (const [i, item] of after.entries()) {
    const was = partners.has(i) ? undefined : byKey.get(keyOf(item))?.pop();
    if (was === undefined) continue;
    open.delete(was[0]);
    partners.set(i, was[1]);
  }
}
