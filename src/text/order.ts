// The order of texts.

/** By UTF-16 code units, the same on every machine, which `localeCompare` is not. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** As people number things: `d2.example` before `d10.example`. The same on every machine. */
export function compareNaturally(a: string, b: string): number {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (isDigit(a, i) && isDigit(b, j)) {
      const [endA, endB] = [endOfNumber(a, i), endOfNumber(b, j)];
      const order = compareNumbers(a, i, endA, b, j, endB);
      if (order !== 0) return order;
      [i, j] = [endA, endB];
    } else {
      const order = a.charCodeAt(i++) - b.charCodeAt(j++);
      if (order !== 0) return order;
    }
  }
  return a.length - i - (b.length - j) || compareText(a, b);
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text, end)) end++;
  return end;
}

/** Past the end of the text, nothing is one. */
function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function compareNumbers(a: string, startA: number, endA: number, b: string, startB: number, endB: number): number {
  let [i, j] = [skipZeros(a, startA, endA), skipZeros(b, startB, endB)];
  if (endA - i !== endB - j) return endA - i - (endB - j);
  for (; i < endA; i++, j++) if (a.charCodeAt(i) !== b.charCodeAt(j)) return a.charCodeAt(i) - b.charCodeAt(j);
  return 0;
}

function skipZeros(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === 0x30) at++;
  return at;
}
