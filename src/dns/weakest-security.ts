// The trust in an answer that took several questions.
import type { Security } from "../ports.ts";

/** From the least trustworthy. */
const WEAKEST_FIRST: readonly Security[] = ["bogus", "indeterminate", "insecure", "secure"];

/** A chain is as trustworthy as its weakest part. */
export function weakestSecurity(a: Security, b: Security): Security {
  return WEAKEST_FIRST.indexOf(a) < WEAKEST_FIRST.indexOf(b) ? a : b;
}
