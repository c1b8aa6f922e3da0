// Equality of two views of DNS.

/** Caches count it down: a record with another TTL is still the same. */
const TTL_KEY = "ttl";

/**
 * Whether two values, data alone, are equal apart from TTLs and the order of their lists: resolvers reorder RRsets. (Where order
 * matters, such as in the terms of an SPF record, the text has it too.)
 */
export function isEquivalent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return Number.isNaN(a) && Number.isNaN(b);
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && isEquivalentList(a, b);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) && (key === TTL_KEY || isEquivalent(a[key as keyof typeof a], b[key as keyof typeof b])),
  );
}

function isEquivalentList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  if (a.every((item, i) => isEquivalent(item, b[i]))) return true;
  const sorted = (list: readonly unknown[]): string[] => list.map(canonicalText).toSorted();
  const others = sorted(b);
  return sorted(a).every((item, i) => item === others[i]);
}

function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).toSorted().join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const entries = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}:${key === TTL_KEY ? "" : canonicalText(inner)}`,
  );
  return `{${entries.toSorted().join()}}`;
}
