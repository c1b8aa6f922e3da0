// When certificates are valid (RFC 5280 §4.1.2.5).
import { toEpochMs } from "../moment.ts";
import type { Certificate } from "./certificate.ts";

const DAY_MS = 86_400_000;

/** Whether the moment (ISO 8601) lies within the certificate's dates, which belong to it. */
export function isValidAt({ notBefore, notAfter }: Pick<Certificate, "notBefore" | "notAfter">, at: string): boolean {
  const moment = toEpochMs(at);
  return toEpochMs(notBefore) <= moment && moment <= toEpochMs(notAfter);
}

/** Whole days from one ISO 8601 moment to another, negative where it has passed; NaN if one is not a date. */
export function wholeDaysBetween(from: string, to: string): number {
  return Math.floor((toEpochMs(to) - toEpochMs(from)) / DAY_MS);
}
