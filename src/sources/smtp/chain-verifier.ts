// Whether a chain as sent leads to a CA that is trusted here (RFC 5280 §6), dates and names of the server's own certificate aside: those are judged by others.
import { X509Certificate } from "node:crypto";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import { formatDistinguishedName } from "../../x509/names.ts";

/** OpenSSL's verdict, as node names it, where nothing but a date is wrong as far as it looked. */
const DATE_ERRORS: readonly string[] = ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"];

/** A verdict of this project, in addition to those of OpenSSL: a CA certificate on the way to a trusted CA is out of date. */
const CA_OUT_OF_DATE = "CA_OUT_OF_DATE";

/** RFC 5280 §4.2.1.12. */
const SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
const ANY_PURPOSE = "2.5.29.37.0";

/** Issuers of one name that a signature is verified against: a hostile chain has long keys, all of one name. */
const MAX_ISSUER_CANDIDATES = 4;

/** The roots, parsed once and only where OpenSSL's own verdict cannot be separated from the dates. */
export class ChainVerifier {
  /** PEM. */
  readonly roots: readonly string[];
  readonly #at: number;
  #bySubject: Map<string, X509Certificate[]> | null = null;

  /** `at` (ISO 8601) is the moment that the dates of CAs are compared with. */
  constructor(roots: readonly string[], at: string) {
    this.roots = roots;
    this.#at = Date.parse(at);
  }

  /**
   * Why the chain (leaf first) is not trusted; null where it is. `verdict` is what OpenSSL said of it against
   * the same roots (`authorizationError`), null where nothing. It reports the last fault it met, and meets dates after all
   * but name constraints: so a date may hide a missing issuer, and the path is then built here.
   */
  untrustedReason(chain: readonly X509Certificate[], verdict: string | null): Message | null {
    const [leaf] = chain;
    if (leaf === undefined) return message("tls/no-certificate");
    if (verdict === null) return null;
    const code = DATE_ERRORS.includes(verdict) ? this.#ignoringExpiry(leaf, chain.slice(1)) : verdict;
    if (code === null) return null;
    return message("tls/untrusted", { issuer: formatDistinguishedName(leaf.issuer), code });
  }

  /** OpenSSL's verdict as it would be if the leaf's dates did not matter; null where it would have none. */
  #ignoringExpiry(leaf: X509Certificate, sent: readonly X509Certificate[]): string | null {
    const purposes = leaf.keyUsage as string[] | undefined; // node's name for the *extended* key usage
    if (purposes !== undefined && !purposes.includes(SERVER_AUTH) && !purposes.includes(ANY_PURPOSE))
      return "INVALID_PURPOSE";
    if (this.#chainsToRoot(leaf, sent, (authority) => isInDate(authority, this.#at))) return null;
    return this.#chainsToRoot(leaf, sent, () => true) ? CA_OUT_OF_DATE : "UNABLE_TO_GET_ISSUER_CERT_LOCALLY";
  }

  /** Whether issuers that are `accepted`, the root among them, lead from the leaf to a root. */
  #chainsToRoot(
    leaf: X509Certificate,
    sent: readonly X509Certificate[],
    isAccepted: (authority: X509Certificate) => boolean,
  ): boolean {
    const reached = [leaf]; // grows; each certificate is looked at once
    const remaining = new Set(sent.filter((certificate) => certificate.ca && isAccepted(certificate)));
    for (const certificate of reached) {
      if (this.#rootsNamed(certificate.subject).some((root) => root.raw.equals(certificate.raw))) return true;
      if (this.#rootsNamed(certificate.issuer).some((root) => isAccepted(root) && isIssuedBy(certificate, root)))
        return true;
      const named = [...remaining]
        .filter((candidate) => certificate.checkIssued(candidate))
        .slice(0, MAX_ISSUER_CANDIDATES);
      for (const issuer of named.filter((candidate) => isIssuedBy(certificate, candidate))) {
        remaining.delete(issuer);
        reached.push(issuer);
      }
    }
    return false;
  }

  #rootsNamed(subject: string): readonly X509Certificate[] {
    this.#bySubject ??= indexBySubject(this.roots);
    return this.#bySubject.get(subject) ?? [];
  }
}

function indexBySubject(pems: readonly string[]): Map<string, X509Certificate[]> {
  const roots = new Map<string, X509Certificate[]>();
  for (const pem of pems) {
    const root = parsePem(pem);
    if (root !== null) roots.set(root.subject, [...(roots.get(root.subject) ?? []), root]);
  }
  return roots;
}

function parsePem(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null; // a system file may hold what this OpenSSL cannot read
  }
}

function isInDate({ validFrom, validTo }: X509Certificate, at: number): boolean {
  return Date.parse(validFrom) <= at && at <= Date.parse(validTo);
}

/** By name, key identifier and usage (`checkIssued`), and by signature. A key of a strange kind verifies nothing. */
function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false;
  }
}
