// The certificate of an MX host: its name, issuer, dates, key (RFC 9525, RFC 9155), where DANE does not take their place (RFC 7672 §3.1).
import { RECEIVES, defineCheck } from "../../define-check.ts";
import type { HostFacts } from "../../facts.ts";
import type { Judgement } from "../../model.ts";
import type { ChainCertificate } from "../../x509/chain.ts";
import { wholeDays } from "../../x509/validity.ts";
import type { SmtpHost, TlsAnswer, Verdict } from "../smtp-host.ts";
import { judgeSessions } from "../smtp-host.ts";
import { withFix } from "./checks.ts";

type DaneHost = Extract<HostFacts["dane"], { state: "present" }>["value"];

const SHOULD = { "tr-03108": "should", bsi: "should" } as const;

const UNREADABLE: Verdict = { outcome: "unknown", message: "the certificate cannot be read" };

/** Names shown of a certificate. */
const MOST_NAMES = 3;

/** Judges the certificate of every session that DANE does not authenticate by one of these usages. */
function judgeCertificates(
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

export const smtpTlsCertificateName = defineCheck({
  id: "smtp-tls/certificate-name",
  scope: "host",
  title: "The certificate is for the MX host",
  section: "§3.1",
  requirements: ["TR-03108-03-M"],
  tests: ["TR-03108-P E-05"],
  references: ["RFC 9525 §6.3"],
  why: "A sender that checks certificates takes one for another name as a sign of interception. Only subject alternative names count, no common name.",
  fix: "Get a certificate whose subject alternative names hold the name that the MX record gives.",
  levels: SHOULD,
  mail: RECEIVES,
  needs: ["smtp", "dane"],
  judge: ({ smtp, dane }, { name }) => {
    const judgement = judgeCertificates(smtp, dane, [3], (leaf, { covers }) => {
      if (covers.includes(name)) return { outcome: "pass", message: `the certificate is for ${name}` };
      // Asked for another name, the server may have chosen another certificate.
      if (smtp.name !== name)
        return {
          outcome: "unknown",
          message: `the server was asked for ${smtp.name}, the TLSA base domain, and its certificate is not for ${name}`,
        };
      return { outcome: "fail", message: `the certificate is for ${namesOf(leaf)}, not for ${name}` };
    });
    return withFix(
      judgement,
      `Get a certificate with ${name} among its subject alternative names, and serve it at each address.`,
    );
  },
});

export const smtpTlsCertificateTrust = defineCheck({
  id: "smtp-tls/certificate-trust",
  scope: "host",
  title: "The certificate leads to a trusted CA",
  section: "§3.1",
  requirements: ["TR-03108-12-R"],
  tests: ["TR-03108-P E-06"],
  references: ["RFC 5280 §6.1"],
  why: "A certificate that nobody known vouches for shows a sender only that someone answers, not who.",
  fix: "Get the certificate from a public CA, and send the intermediate certificates with it.",
  levels: SHOULD,
  mail: RECEIVES,
  needs: ["smtp", "dane"],
  judge: ({ smtp, dane }, { name }) => {
    const judgement = judgeCertificates(smtp, dane, [2, 3], (leaf, { distrust }) => {
      return distrust === null
        ? { outcome: "pass", message: `issued by ${leaf.issuer}` }
        : { outcome: "fail", message: distrust };
    });
    return withFix(
      judgement,
      `Serve a certificate of a public CA at ${name}, with the intermediate certificates; or let DANE authenticate the host.`,
    );
  },
});

export const smtpTlsCertificateExpiry = defineCheck({
  id: "smtp-tls/certificate-expiry",
  scope: "host",
  title: "The certificate is valid for some time yet",
  section: "§3.1",
  requirements: [],
  tests: [],
  references: ["RFC 5280 §4.1.2.5"],
  why: "On the day it runs out senders that check certificates deliver no more.",
  fix: "Renew the certificate, and see that renewal runs by itself, reload of the mail server included. Where certificates live for days only, lower the parameter.",
  levels: SHOULD,
  mail: RECEIVES,
  parameter: { "tr-03108": 21, bsi: 21, unit: "days at least", stricter: "higher" },
  needs: ["smtp", "dane"],
  judge: ({ smtp, dane }, { name, at, parameter }) => {
    const judgement = judgeCertificates(smtp, dane, [3], ({ notBefore, notAfter }) => {
      const days = wholeDays(at, notAfter);
      if (wholeDays(notBefore, at) < 0)
        return { outcome: "fail", message: `the certificate is not valid before ${notBefore}` };
      if (days < 0) return { outcome: "fail", message: `the certificate expired on ${notAfter}` };
      const message = `the certificate is valid for ${days} more days, until ${notAfter}`;
      return days >= parameter
        ? { outcome: "pass", message }
        : { outcome: "fail", message: `${message}; ${parameter} are asked for` };
    });
    return withFix(judgement, `Renew the certificate of ${name}, and reload the mail server.`);
  },
});

/** Bits that a key must have (RFC 9325 §4.5, BSI TR-02102-2 §3.6.1 for curves). */
const LEAST_RSA = 2048;
const LEAST_EC = 256;

function keyVerdict({ key: { type, bits }, signature }: ChainCertificate): Verdict {
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

export const smtpTlsCertificateKey = defineCheck({
  id: "smtp-tls/certificate-key",
  scope: "host",
  title: "Key and signature of the certificate are strong",
  section: "§3.1",
  requirements: ["TR-03108-03-M"],
  tests: [],
  references: ["RFC 9155 §1", "RFC 9325 §4.5"],
  why: "A short key can be computed from the public one, and a signature by MD5 or SHA-1 can be made to fit another certificate.",
  fix: "Get a certificate for a key of at least 2048 bit (RSA) or 256 bit (elliptic curves), signed with SHA-256 or better.",
  levels: SHOULD,
  mail: RECEIVES,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, ({ chain: [leaf] }) => (leaf === undefined ? UNREADABLE : keyVerdict(leaf)));
    return withFix(
      judgement,
      `Serve a certificate at ${name} with a key of at least ${LEAST_EC} bit (elliptic curves) or ${LEAST_RSA} bit (RSA), signed with SHA-256 or better.`,
    );
  },
});

function namesOf({ names }: ChainCertificate): string {
  if (names.length === 0) return "no DNS name";
  const listed = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${listed} and others` : listed;
}
