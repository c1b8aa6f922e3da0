// The certificate of an MX host: its name, issuer, dates, key (RFC 9525, RFC 9155), where DANE does not take their place (RFC 7672 §3.1).
import type { HostFacts } from "../../facts.ts";
import type { Judgement } from "../../model.ts";
import type { ChainCertificate } from "../../x509/chain.ts";
import type { SmtpHost, TlsAnswer, Verdict } from "../smtp-host.ts";
import { judgeSessions } from "../smtp-host.ts";

type DaneHost = Extract<HostFacts["dane"], { state: "present" }>["value"];

export const SHOULD = { "tr-03108": "should", bsi: "should" } as const;

export const UNREADABLE: Verdict = { outcome: "unknown", message: "the certificate cannot be read" };

/** Names shown of a certificate. */
const MOST_NAMES = 3;

/** Judges the certificate of every session that DANE does not authenticate by one of these usages. */
export function judgeCertificates(
  smtp: SmtpHost,
  dane: DaneHost,
  usages: readonly number[],
  judge: (leaf: ChainCertificate, session: TlsAnswer) => Verdict,
): Judgement {
  return judgeSessions(smtp, (session, address): Verdict => {
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
  const compared = addresses.find((each) => each.address === address);
  if (compared === undefined || compared.matched.some(({ usage }) => usages.includes(usage))) return binding;
  return compared.open && usages.includes(2) ? null : false;
}

/** Bits that a key must have (RFC 9325 §4.5, BSI TR-02102-2 §3.6.1 for curves). */
export const LEAST_RSA = 2048;
export const LEAST_EC = 256;

export function keyVerdict({ key: { type, bits }, signature }: ChainCertificate): Verdict {
  const size = `${type.toUpperCase()}${bits === null ? "" : `, ${bits} bit`}`;
  const message = `${size}; signed by ${signature.algorithm}`;
  const strong = isStrong(type, bits);
  const hashed = signature.hash === null ? null : !["MD2", "MD5", "SHA-1", "SHA-224"].includes(signature.hash); // RFC 9155: SHA-256 or better
  if (strong === false || hashed === false) return { outcome: "fail", message };
  return { outcome: strong === null || hashed === null ? "unknown" : "pass", message };
}

function isStrong(type: string, bits: number | null): boolean | null {
  if (type === "ed25519" || type === "ed448") return true;
  if (type === "dsa") return false; // RFC 9325 §4.5: RSA, ECDSA, EdDSA
  if (bits === null) return null;
  if (type === "rsa" || type === "rsa-pss") return bits >= LEAST_RSA;
  return type === "ec" ? bits >= LEAST_EC : null;
}

export function namesOf({ names }: ChainCertificate): string {
  if (names.length === 0) return "no DNS name";
  const listed = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${listed} and others` : listed;
}
