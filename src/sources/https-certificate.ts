// The certificate of an HTTPS server: what is kept of it, and whether it is valid for the host (RFC 8461 §3.3, RFC 9525).
import type { X509Certificate } from "node:crypto";
import { severalCauses } from "../cause.ts";
import type { Name } from "../dns/name.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { CertificateFacts } from "../ports.ts";
import { opensslTimeToIso } from "../x509/certificate.ts";
import { dnsNamesOf, formatDistinguishedName, matchesHostname } from "../x509/names.ts";
import { sentChain } from "../x509/sent-chain.ts";
import { truncate } from "../text/truncate.ts";

/** What one report can show; Let's Encrypt puts at most 100 names into a certificate. */
const MAX_NAMES = 100;
/** A public chain has a leaf, one to three intermediates, perhaps a root. */
const MAX_CHAIN_LENGTH = 10;

/** A certificate and those sent after it, as facts. */
export function certificateFacts(leaf: X509Certificate): CertificateFacts {
  return {
    subject: formatDistinguishedName(leaf.subject),
    issuer: formatDistinguishedName(leaf.issuer),
    names: dnsNamesOf(leaf, MAX_NAMES).map((name) => truncate(name)),
    notBefore: isoDate(leaf.validFrom),
    notAfter: isoDate(leaf.validTo),
    chain: sentChain(leaf, MAX_CHAIN_LENGTH).map((certificate) => formatDistinguishedName(certificate.subject)),
  };
}

/**
 * Why a certificate is not valid for `host`; null if it is. `chainError` is the code of the chain's verification (dates
 * included, names not), null where that succeeded.
 */
export function certificateProblem(leaf: X509Certificate, host: Name, chainError: string | null): Message | null {
  const problems = [
    ...(matchesHostname(leaf, host) ? [] : [wrongNames(leaf, host)]),
    ...(chainError === null ? [] : [chainProblem(leaf, chainError)]),
  ];
  return problems.length === 0 ? null : severalCauses(problems);
}

function wrongNames(leaf: X509Certificate, host: Name): Message {
  const names = dnsNamesOf(leaf, Number.POSITIVE_INFINITY);
  return message("tls/certificate-names", {
    names: names.slice(0, MAX_NAMES).map((name) => truncate(name)),
    count: names.length,
    host,
  });
}

function chainProblem(leaf: X509Certificate, code: string): Message {
  if (code === "CERT_HAS_EXPIRED") {
    return Date.parse(leaf.validTo) < Date.now()
      ? message("tls/certificate-expired", { at: isoDate(leaf.validTo) })
      : message("tls/chain-expired");
  }
  if (code === "CERT_NOT_YET_VALID") return message("tls/certificate-not-yet-valid", { at: isoDate(leaf.validFrom) });
  return message("tls/untrusted", { issuer: formatDistinguishedName(leaf.issuer), code });
}

/** A date of a certificate as ISO 8601; a text that is not a date is kept. */
function isoDate(text: string): string {
  return opensslTimeToIso(text) ?? truncate(text);
}
