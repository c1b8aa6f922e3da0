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
    const [endA, endB] = [endOfRun(a, i), endOfRun(b, j)];
    const areNumbers = isDigit(a, i) && isDigit(b, j);
    const order = areNumbers ? compareNumbers(a, i, endA, b, j, endB) : compareRuns(a, i, endA, b, j, endB);
    if (order !== 0) return order;
    [i, j] = [endA, endB];
  }
  if (i < a.length) return 1;
  return j < b.length ? -1 : compareText(a, b);
}

/** The end of the run of digits, or of what stands between two, that begins at a place. */
function endOfRun(text: string, start: number): number {
  const isNumber = isDigit(text, start);
  let end = start + 1;
  while (end < text.length && isDigit(text, end) === isNumber) end++;
  return end;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function compareNumbers(a: string, startA: number, endA: number, b: string, startB: number, endB: number): number {
  const [i, j] = [skipZeros(a, startA, endA), skipZeros(b, startB, endB)];
  return endA - i - (endB - j) || compareRuns(a, i, endA, b, j, endB);
}

function skipZeros(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === 0x30) at++;
  return at;
}

function compareRuns(a: string, startA: number, endA: number, b: string, startB: number, endB: number): number {
  for (let i = startA, j = startB; i < endA && j < endB; i++, j++) {
    const order = a.charCodeAt(i) - b.charCodeAt(j);
    if (order !== 0) return order;
  }
  return endA - startA - (endB - startB);
}
