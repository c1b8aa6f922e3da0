// Shares of a whole, and days, in sentences.

export function daysText(from: string, to: string): string {
  return from === to ? `on ${from}` : `from ${from} to ${to}`;
}

/** A share in percent, with two places, rounded up: what is beyond a limit never looks like the limit. */
export function percentUp(part: number, whole: number): number {
  return Math.ceil((part / whole) * 10_000) / 100;
}
