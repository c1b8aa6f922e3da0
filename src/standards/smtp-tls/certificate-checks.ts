// The certificate of an MX host: its name, issuer, dates, key (RFC 9525, RFC 9155), where DANE does not take their place (RFC 7672 §3.1).
import type { HostFacts } from "../../facts.ts";
import type { Judgement } from "../../model.ts";
import type { ChainCertificate } from "../../x509/chain.ts";
import type { SmtpHost, SmtpSession, AddressVerdict } from "../smtp-host.ts";
import { judgeSessions } from "../smtp-host.ts";

type DaneHost = Extract<HostFacts["dane"], { state: "present" }>["value"];

export const SHOULD = { "tr-03108": "should", bsi: "should" } as const;

export const UNREADABLE: AddressVerdict = { outcome: "unknown", message: "the certificate cannot be read" };

/** Names shown of a certificate. */
const MAX_NAMES = 3;

/** Judges the certificate of every session that DANE does not authenticate by one of these usages. */
export function judgeCertificates(
  smtp: SmtpHost,
  dane: DaneHost,
  usages: readonly number[],
  judge: (leaf: ChainCertificate, session: SmtpSession) => AddressVerdict,
): Judgement {
  return judgeSessions(smtp, (session, address): AddressVerdict => {
    const [leaf] = session.chain;
    if (leaf === undefined) return UNREADABLE;
    const authenticates = authenticatesBy(dane, address, usages);
    if (authenticates === true)
      return {
        outcome: "not-applicable",
        message: `not judged: DANE authenticates the host${usages.length === 1 ? `, by usage ${usages.join("")}` : ""}`,
      };
    const verdict = judge(leaf, session);
    if (verdict.outcome !== "fail" || authenticates === false) return verdict;
    return {
      outcome: "unknown",
      message: `${verdict.message}, which does not matter where DANE authenticates the host, and whether it does is not known`,
    };
  });
}

/** CATALOGUE rule 4: secure MX and host, and a record of such a usage that matches what this address serves; null where that is not known. */
function authenticatesBy({ addresses, binding }: DaneHost, address: string, usages: readonly number[]): boolean | null {
  if (binding === false) return false;
  const comparison = addresses.find((each) => each.address === address);
  if (comparison === undefined || comparison.matched.some(({ usage }) => usages.includes(usage))) return binding;
  return comparison.open && usages.includes(2) ? null : false;
}

/** Bits that a key must have (RFC 9325 §4.5, BSI TR-02102-2 §3.6.1 for curves). */
export const MIN_RSA_BITS = 2048;
export const MIN_EC_BITS = 256;

export function judgeKey({ key: { type, bits }, signature }: ChainCertificate): AddressVerdict {
  const size = `${type.toUpperCase()}${bits === null ? "" : `, ${bits} bit`}`;
  const message = `${size}; signed by ${signature.algorithm}`;
  const isStrongKey = isStrong(type, bits);
  const isStrongHash = signature.hash === null ? null : !["MD2", "MD5", "SHA-1", "SHA-224"].includes(signature.hash); // RFC 9155: SHA-256 or better
  if (isStrongKey === false || isStrongHash === false) return { outcome: "fail", message };
  return { outcome: isStrongKey === null || isStrongHash === null ? "unknown" : "pass", message };
}

function isStrong(type: string, bits: number | null): boolean | null {
  if (type === "ed25519" || type === "ed448") return true;
  if (type === "dsa") return false; // RFC 9325 §4.5: RSA, ECDSA, EdDSA
  if (bits === null) return null;
  if (type === "rsa" || type === "rsa-pss") return bits >= MIN_RSA_BITS;
  return type === "ec" ? bits >= MIN_EC_BITS : null;
}

export function listNames({ names }: ChainCertificate): string {
  if (names.length === 0) return "no DNS name";
  const listed = names.slice(0, MAX_NAMES).join(", ");
  return names.length > MAX_NAMES ? `${listed} and others` : listed;
}
