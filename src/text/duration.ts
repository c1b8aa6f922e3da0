// Lengths of time as people write them: 90s, 20m, 1h.

const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Project limit: longer than any job of a hosted runner (GitHub docs, usage limits: 6 hours). */
const MAX_DURATION_MS = 24 * 3_600_000;

/** Project limit: acceptable for a CI job that people wait for. */
export const DEFAULT_DEADLINE = "20m";

/** In milliseconds; null unless it is a number with a unit, from 1s to 24h. A number without a unit does not: it could mean seconds or minutes. */
export function parseDuration(text: string): number | null {
  const [, number = "", unit = ""] = /^(\d{1,8})([smh])$/.exec(text) ?? [];
  const ms = Number(number) * (UNIT_MS[unit] ?? 0);
  return ms > 0 && ms <= MAX_DURATION_MS ? ms : null;
}

/** Milliseconds in the largest unit that takes them whole, else in seconds: `20 min`. */
export function formatDuration(ms: number): string {
  if (ms > 0 && ms % 3_600_000 === 0) return `${ms / 3_600_000} h`;
  if (ms > 0 && ms % 60_000 === 0) return `${ms / 60_000} min`;
  return `${ms / 1_000} s`;
}
