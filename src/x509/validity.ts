// When certificates are valid (RFC 5280 §4.1.2.5).
import { toEpochMs } from "../moment.ts";
import type { Certificate } from "./certificate.ts";

/** Whether the moment (ISO 8601) lies within the certificate's dates, which belong to it. */
export function isValidAt({ notBefore, notAfter }: Pick<Certificate, "notBefore" | "notAfter">, at: string): boolean {
  const moment = toEpochMs(at);
  return toEpochMs(notBefore) <= moment && moment <= toEpochMs(notAfter);
}
