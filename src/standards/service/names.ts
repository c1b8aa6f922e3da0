// Where mail programs look for the servers of a domain.
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";

/** RFC 8314 §5.1, RFC 6186 §3.2, §3.3: with TLS from the beginning. */
export const SUBMISSION: readonly string[] = ["submissions"];
export const RETRIEVAL: readonly string[] = ["imaps", "pop3s"];
/** Microsoft's, which may have an SRV record too. */
export const AUTODISCOVER = "autodiscover";
/** All that may have an SRV record. */
export const SERVICES: readonly string[] = [...SUBMISSION, ...RETRIEVAL, AUTODISCOVER];

/** Names of Mozilla's Autoconfig and of Microsoft's Autodiscover. */
export const CONFIGURATION_LABELS: readonly string[] = ["autoconfig", "autodiscover"];

/** The name of a service's SRV records (RFC 2782). */
export function serviceName(service: string, domain: Name): Name {
  return prependLabels(`_${service}._tcp`, domain);
}
