// Moments as text: ISO 8601 in UTC with milliseconds, so that the order of texts is the order of time.

/** Milliseconds since 1970; NaN if the text is not a date. */
export function toEpochMs(iso: string): number {
  const { parse } = Date; // oxlint-disable-line no-restricted-globals -- reads text, no clock
  return parse(iso);
}

/** The moment so many seconds later; both must be within the years of four digits. */
export function addSeconds(at: string, seconds: number): string {
  return new Date(toEpochMs(at) + seconds * 1_000).toISOString(); // oxlint-disable-line no-restricted-globals -- no clock
}

/** The later of two moments; null where there is none. */
export function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** Whether a text in the form of a moment names one that exists; it is then in the one form we write. */
export function isMoment(text: string): boolean {
  const moment = toEpochMs(text);
  return !Number.isNaN(moment) && new Date(moment).toISOString() === text; // oxlint-disable-line no-restricted-globals -- no clock
}

/** The day so many days after `day`, before it where the number is negative: `2026-11-20`. */
export function addDays(day: string, days: number): string {
  return addSeconds(`${day}T00:00:00.000Z`, days * 86_400).slice(0, 10);
}

/** The day of a moment, UTC: `2026-11-20`. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}

/** Whole days from one day, or moment, to another, negative where it has passed; NaN if one is not a date. */
export function daysBetween(from: string, to: string): number {
  return Math.floor((toEpochMs(to) - toEpochMs(from)) / 86_400_000);
}
