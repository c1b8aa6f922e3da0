// Times in sentences.

/** The end of a wait of `ms` milliseconds; null: until the audit was stopped. */
export function within(ms: number | null): string {
  return ms === null ? "before the audit was stopped" : `within ${ms / 1000} s`;
}

/** A moment as people write it, in UTC: `2026-11-28 06:00 UTC`. */
export function momentText(at: string): string {
  return `${at.slice(0, 16).replace("T", " ")} UTC`;
}
