// The certificates that a TLS server sent.
import type { X509Certificate } from "node:crypto";

/** At most `max` of them, leaf first, in the order they were sent: `issuerCertificate` of a peer's certificate is the next one sent. */
export function sentChain(
  leaf: X509Certificate | undefined,
  max: number = Number.POSITIVE_INFINITY,
): X509Certificate[] {
  const sent: X509Certificate[] = [];
  for (let next = leaf; next !== undefined && sent.length < max; next = next.issuerCertificate) sent.push(next);
  return sent;
}
