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
export function unusableReason({ usage, selector, matching, data }: RdataOf["TLSA"]): string | null {
  if (usage === 0 || usage === 1) return `usage ${usage} is not for SMTP`; // RFC 7672 §3.1.3
  if (usage > 3) return `usage ${usage} is unknown`;
  if (selector > 1) return `selector ${selector} is unknown`;
  if (matching > 2) return `matching type ${matching} is unknown`;
  const octets = data.length / 2;
  const digestOctets = DIGEST_OCTETS[matching];
  if (digestOctets !== undefined && octets !== digestOctets)
    return `${octets} octets are no digest of matching type ${matching}, which has ${digestOctets}`;
  if (octets === 0) return "it has no data";
  return matching === 0 && !isSequence(data)
    ? `its ${octets} octets are no whole ${selector === 0 ? "certificate" : "public key"}`
    : null;
}

/** Whether the octets (hex) are one DER SEQUENCE of definite length (X.690 §10.1), as a certificate is and a SubjectPublicKeyInfo (RFC 5280 §4.1). */
function isSequence(data: string): boolean {
  const first = Number.parseInt(data.slice(2, 4), 16);
  const more = first > 0x80 ? first - 0x80 : 0; // octets of a length above 127; RDATA has 65535 at most
  const length = more === 0 ? first : Number.parseInt(data.slice(4, 4 + 2 * more), 16);
  return data.startsWith("30") && first !== 0x80 && more <= 2 && data.length === 2 * (2 + more + length);
}

/**
 * The usable records a sender compares a certificate with. RFC 7671 §9 (digest agility): of one usage and selector those
 * with the strongest digest, and those without one.
 */
export function usableRecords(records: readonly RdataOf["TLSA"][]): RdataOf["TLSA"][] {
  const usable = records.filter((data) => unusableReason(data) === null);
  const kindOf = ({ usage, selector }: RdataOf["TLSA"]): string => `${usage} ${selector}`;
  const strongest = new Map<string, number>();
  for (const data of usable) strongest.set(kindOf(data), Math.max(data.matching, strongest.get(kindOf(data)) ?? 0));
  return usable.filter((data) => data.matching === 0 || data.matching === strongest.get(kindOf(data)));
}
