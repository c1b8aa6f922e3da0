// Parts of a parsed JSON text of unknown shape.

/** An own member of an object, or an element of an array. */
export function member(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

/** The elements of an array; none of anything else. */
export function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** A string as it is, a number in digits; null for all else. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}

/** The text of the first of some members that has one. */
export function textIn(value: unknown, ...keys: string[]): string | null {
  for (const key of keys) {
    const text = textOf(member(value, key));
    if (text !== null) return text;
  }
  return null;
}
