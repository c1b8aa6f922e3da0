// Times in sentences.

/** The end of a wait of `ms` milliseconds; null: until the audit was stopped. */
export function within(ms: number | null): string {
  return ms === null ? "before the audit was stopped" : `within ${ms / 1000} s`;
}
