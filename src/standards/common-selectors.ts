// DKIM selectors to try where the policy names none (RFC 6376 §3.1: DNS does not list them).

/** Selectors that many signers use, and those of the largest providers, which SPF may name only through an `include`. */
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
