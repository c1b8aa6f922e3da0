// Errors in sentences.

/** What a thrown value says. Others may have written it: hostile, of any length. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
