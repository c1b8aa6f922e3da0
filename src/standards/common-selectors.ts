// DKIM selectors worth a question where nobody names them (RFC 6376 §3.1: DNS does not list them).

/** Selectors in use with many signers, and those of the largest providers, which SPF may name only behind an `include`. */
export const COMMON_SELECTORS: readonly string[] = [
  "default",
  "dkim",
  "mail",
  "selector",
  "selector1",
  "selector2",
  "google",
  "k1",
  "s1",
  "s2",
];
