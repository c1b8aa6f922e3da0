// The order of texts.

/** By UTF-16 code units, the same on every machine, which `localeCompare` is not. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** As people number things: `d2.example` before `d10.example`. The same on every machine. */
export function compareNaturally(a: string, b: string): number {
  const [parts, others] = [partsOf(a), partsOf(b)];
  for (const [i, part] of parts.slice(0, others.length).entries()) {
    const order = compareParts(part, others[i] as string);
    if (order !== 0) return order;
  }
  return parts.length - others.length || compareText(a, b);
}

/** Runs of digits, and what stands between them. */
function partsOf(text: string): string[] {
  return text.match(/\d+|\D+/g) ?? [];
}

function compareParts(a: string, b: string): number {
  if (!isNumber(a) || !isNumber(b)) return compareText(a, b);
  const [one, other] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return one.length - other.length || compareText(one, other);
}

function isNumber(part: string): boolean {
  return /^\d/.test(part);
}
