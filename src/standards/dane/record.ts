// TLSA records (RFC 6698) for SMTP (RFC 7672).
import type { Name } from "../../dns/name.ts";
import type { RdataOf } from "../../dns/record.ts";
import type { Security } from "../../ports.ts";

/** The TLSA RRset at `base` (`_25._tcp.<host>`). */
export interface TlsaSet {
  base: Name;
  records: RdataOf["TLSA"][];
  /** Seconds, as answered: a resolver's cache counts down from what the zone says. */
  ttl: number;
  security: Security;
}

/** Octets of a digest by matching type (RFC 6698 §2.1.3): 1 is SHA-256, 2 is SHA-512. */
const DIGEST_OCTETS: Readonly<Record<number, number>> = { 1: 32, 2: 64 };

/** Why SMTP senders cannot use a record (RFC 7672 §3.1, RFC 6698 §2.1); null where they can. */
export function unusable({ usage, selector, matching, data }: RdataOf["TLSA"]): string | null {
  if (usage === 0 || usage === 1) return `usage ${usage} is not for SMTP`; // RFC 7672 §3.1.3
  if (usage > 3) return `usage ${usage} is unknown`;
  if (selector > 1) return `selector ${selector} is unknown`;
  if (matching > 2) return `matching type ${matching} is unknown`;
  const octets = data.length / 2;
  const wanted = DIGEST_OCTETS[matching];
  if (wanted !== undefined && octets !== wanted) return `${octets} octets are no digest of matching type ${matching}, which has ${wanted}`;
  return octets === 0 ? "it has no data" : null;
}

/**
 * The usable records a sender compares a certificate with. RFC 7671 §9 (digest agility): of one usage and selector those
 * with the strongest digest, and those without one.
 */
export function compared(records: readonly RdataOf["TLSA"][]): RdataOf["TLSA"][] {
  const usable = records.filter((data) => unusable(data) === null);
  const strongest = ({ usage, selector }: RdataOf["TLSA"]): number =>
    Math.max(...usable.filter((other) => other.usage === usage && other.selector === selector).map((other) => other.matching));
  return usable.filter((data) => data.matching === 0 || data.matching === strongest(data));
}
