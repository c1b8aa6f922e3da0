// DANE for SMTP (RFC 6698, RFC 7671, RFC 7672): DNS says which key or certificate a mail server serves.
//
// With STARTTLS alone, a sender cannot tell a mail server from an attacker who answers in its place: the offer of TLS can be
// removed, and the name in an MX record comes from DNS that may be forged. Senders that use DANE (Postfix, Exim and Exchange
// Online can) look up TLSA records at `_25._tcp.<mx host>`, and trust them only where DNSSEC signs the MX record, the host's
// addresses and the TLSA records. They deliver nothing to a server that offers no TLS or serves another key: if the key changes
// before its TLSA record, or the lookup fails, they defer all mail, while other senders deliver and the fault goes unnoticed.
// A record is `usage selector matching data`: `3 1 1 <SHA-256>` names the server's own public key, `2 0 1` a CA's certificate.
import type { Name } from "../../dns/name.ts";
import type { RdataOf } from "../../dns/record.ts";
import { formatRdata } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Security } from "../../ports.ts";
import { isDigestOfNothing } from "../../x509/association.ts";
import { elementAt, isKeyInfo, parseCertificateParts } from "../../x509/der.ts";

/** The TLSA RRset at `base` (`_25._tcp.<host>`). */
export interface TlsaSet {
  base: Name;
  records: RdataOf["TLSA"][];
  /** Seconds, as answered: a resolver's cache counts down from what the zone says. */
  ttl: number;
  security: Security;
}

/** How senders that use DANE see an MX host. */
export interface DaneHost {
  /** Whether they authenticate it by its records at all: MX and TLSA records are secure (RFC 7672 §2.2.1); null where that is unknown. */
  isBinding: boolean | null;
  /** For each address with a TLS session, the records compared with each of its certificates, in their order; empty where the records are unknown. */
  addresses: { address: string; certificates: CertificateComparison[] }[];
}

/** The records compared with one certificate. */
export interface CertificateComparison {
  matched: TlsaMatch[];
  missed: TlsaMismatch[];
  shadowed: ShadowedMatch[];
  /** Whether certificates that the server sent, and that were not seen, may be the CA that a record names. */
  isOpen: boolean;
}

/** A record that matched: its usage, and its RDATA as text. */
export interface TlsaMatch {
  usage: number;
  record: string;
}

/** A record that did not match: its RDATA as text, and why. */
export interface TlsaMismatch {
  record: string;
  problem: Message;
}

/** A record that matches, but that senders do not compare beside the records `by`, which have a stronger digest (RFC 7671 §9): RDATA as text. */
interface ShadowedMatch {
  record: string;
  by: string[];
}

/** Octets of a digest by matching type (RFC 6698 §2.1.3): 1 is SHA-256, 2 is SHA-512. */
const DIGEST_OCTETS: Readonly<Record<number, number>> = { 1: 32, 2: 64 };

/** Why SMTP senders cannot use a record (RFC 7672 §3.1, RFC 6698 §2.1); null where they can. */
export function unusableReason({ usage, selector, matching, data }: RdataOf["TLSA"]): Message | null {
  if (usage === 0 || usage === 1) return message("dane/unusable/pkix", { usage }); // RFC 7672 §3.1.3
  if (usage > 3) return message("dane/unusable/usage", { usage });
  if (selector > 1) return message("dane/unusable/selector", { selector });
  if (matching > 2) return message("dane/unusable/matching", { matching });
  const octets = data.length / 2;
  const digestOctets = DIGEST_OCTETS[matching];
  if (digestOctets !== undefined && octets !== digestOctets)
    return message("dane/unusable/digest", { octets, matching, digestOctets });
  if (octets === 0) return message("dane/unusable/empty");
  return matching === 0 && !isWhole(data, selector) ? message("dane/unusable/incomplete", { octets, selector }) : null;
}

/** Why a record protects nothing: senders cannot use it, or it fits no key; null where it may. */
export function uselessReason(data: RdataOf["TLSA"]): Message | null {
  return unusableReason(data) ?? (isDigestOfNothing(data.data) ? message("dane/unusable/nothing") : null);
}

/** The records that protect nothing, each with its reason. */
export function describeUseless(records: readonly RdataOf["TLSA"][]): Message[] {
  return records.flatMap((data) => {
    const problem = uselessReason(data);
    return problem === null ? [] : [message("dane/record-problem", { record: formatRdata("TLSA", data), problem })];
  });
}

/** Whether the octets (hex) are one certificate or one public key; OpenSSL refuses a record of anything else (`dane_tlsa_add`). */
function isWhole(data: string, selector: number): boolean {
  const der = Buffer.from(data, "hex");
  return selector === 1 ? isKeyInfo(der) : elementAt(der, 0)?.end === der.length && parseCertificateParts(der) !== null;
}

/**
 * The usable records a sender compares a certificate with. RFC 7671 §9 (digest agility): of one usage and selector those
 * with the strongest digest, and those without one.
 */
export function usableRecords(records: readonly RdataOf["TLSA"][]): RdataOf["TLSA"][] {
  return ofAgility(records).compared;
}

/** The usable records that senders do not compare, each with the stronger ones that they compare instead (RFC 7671 §9). */
export function shadowedRecords(
  records: readonly RdataOf["TLSA"][],
): { data: RdataOf["TLSA"]; by: RdataOf["TLSA"][] }[] {
  return ofAgility(records).shadowed;
}

function ofAgility(records: readonly RdataOf["TLSA"][]): {
  compared: RdataOf["TLSA"][];
  shadowed: { data: RdataOf["TLSA"]; by: RdataOf["TLSA"][] }[];
} {
  const usable = records.filter((data) => unusableReason(data) === null);
  const kindOf = ({ usage, selector }: RdataOf["TLSA"]): string => `${usage} ${selector}`;
  const strongest = new Map<string, RdataOf["TLSA"][]>();
  for (const data of usable) {
    const group = strongest.get(kindOf(data));
    if (group === undefined || data.matching > (group[0]?.matching ?? 0)) strongest.set(kindOf(data), [data]);
    else if (data.matching === group[0]?.matching) group.push(data);
  }
  const compared = (data: RdataOf["TLSA"]): boolean =>
    data.matching === 0 || data.matching === strongest.get(kindOf(data))?.[0]?.matching;
  return {
    compared: usable.filter(compared),
    shadowed: usable.filter((data) => !compared(data)).map((data) => ({ data, by: strongest.get(kindOf(data)) ?? [] })),
  };
}
