// Shares of a whole, and days, in sentences.

export function daysText(from: string, to: string): string {
  return from === to ? `on ${from}` : `from ${from} to ${to}`;
}

/** A share in percent, with two places, rounded up: what is beyond a limit never looks like the limit. */
export function percentUp(part: number, whole: number): number {
  return Math.ceil((part * 10_000) / whole) / 100;
}

/** The same, rounded down: what is below a limit never looks like the limit. */
export function percentDown(part: number, whole: number): number {
  return Math.floor((part * 10_000) / whole) / 100;
}

/** A share in percent, with one place; what is not all is never 100, and what is not nothing never 0; `–` of nothing. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return "–";
  if (part === 0 || part === whole) return part === 0 ? "0 %" : "100 %";
  const rounded = Math.round((1_000 * part) / whole) / 10;
  return `${Math.min(99.9, Math.max(0.1, rounded))} %`;
}
