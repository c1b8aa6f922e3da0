// The certificate of an HTTPS server: what is kept of it, and whether it is valid for the host (RFC 8461 §3.3, RFC 9525).
import type { X509Certificate } from "node:crypto";
import type { Name } from "../dns/name.ts";
import type { CertificateFacts } from "../ports.ts";
import { opensslTimeToIso } from "../x509/certificate.ts";
import { dnsNamesOf, matchesHostname } from "../x509/names.ts";
import { truncate } from "./https-errors.ts";

/** What one report can show; Let's Encrypt puts at most 100 names into a certificate. */
const MAX_NAMES = 100;
/** A public chain has a leaf, one to three intermediates, perhaps a root. */
const MAX_CHAIN_LENGTH = 10;

/** Chain errors of OpenSSL, by the code node gives them, that mean: nobody we trust vouches for this. */
const UNTRUSTED_REASONS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "it is signed by itself, not by a trusted CA",
  SELF_SIGNED_CERT_IN_CHAIN: "no trusted CA vouches for its chain",
  UNABLE_TO_GET_ISSUER_CERT: "no trusted CA vouches for its issuer",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "no trusted CA vouches for its issuer, or an intermediate certificate is not sent",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "no trusted CA vouches for its issuer, or an intermediate certificate is not sent",
};

/** A certificate and those sent after it, as facts. */
export function certificateFacts(leaf: X509Certificate): CertificateFacts {
  return {
    subject: toOneLine(leaf.subject),
    issuer: toOneLine(leaf.issuer),
    names: dnsNamesOf(leaf, MAX_NAMES).map(truncate),
    notBefore: isoDate(leaf.validFrom),
    notAfter: isoDate(leaf.validTo),
    chain: peerChain(leaf).map((certificate) => toOneLine(certificate.subject)),
  };
}

/**
 * Why a certificate is not valid for `host`, for people; null if it is. `chainError` is the code of the chain's
 * verification (dates included, names not), null where that succeeded.
 */
export function certificateProblem(leaf: X509Certificate, host: Name, chainError: string | null): string | null {
  const problems: string[] = [];
  if (!matchesHostname(leaf, host)) problems.push(`the certificate is for ${listNames(leaf)}, not for ${host}`);
  if (chainError !== null) problems.push(chainProblem(leaf, chainError));
  return problems.length === 0 ? null : problems.join("; ");
}

function chainProblem(leaf: X509Certificate, code: string): string {
  if (code === "CERT_HAS_EXPIRED") {
    return Date.parse(leaf.validTo) < Date.now()
      ? `the certificate expired on ${isoDate(leaf.validTo)}`
      : "a certificate of its chain has expired";
  }
  if (code === "CERT_NOT_YET_VALID") return `the certificate is not valid before ${isoDate(leaf.validFrom)}`;
  const why = UNTRUSTED_REASONS[code] ?? `its chain is not valid (${truncate(code)})`;
  return `the certificate was issued by ${toOneLine(leaf.issuer)}: ${why}`;
}

function listNames(leaf: X509Certificate): string {
  const names = dnsNamesOf(leaf, Number.POSITIVE_INFINITY).map(truncate);
  if (names.length === 0) return "no DNS name (RFC 9525: a common name does not count)";
  const rest = names.length > 3 ? ` and ${names.length - 3} more` : "";
  return names.slice(0, 3).join(", ") + rest;
}

/** The certificates in the order they were sent: `issuerCertificate` of a peer's certificate is the next one sent. */
function peerChain(leaf: X509Certificate): X509Certificate[] {
  const chain: X509Certificate[] = [];
  for (
    let next: X509Certificate | undefined = leaf;
    next && chain.length < MAX_CHAIN_LENGTH;
    next = next.issuerCertificate
  ) {
    chain.push(next);
  }
  return chain;
}

/** A distinguished name, which node writes one attribute a line, on one line. */
function toOneLine(name: string | undefined): string {
  return truncate((name ?? "").replaceAll("\n", ", "));
}

/** A date of a certificate as ISO 8601; what is no date stays as it is. */
function isoDate(text: string): string {
  return opensslTimeToIso(text) ?? truncate(text);
}
