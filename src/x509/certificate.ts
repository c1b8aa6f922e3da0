// X.509 certificates (RFC 5280) as data.
import { X509Certificate, createHash } from "node:crypto";
import type { CertificateParts } from "./der.ts";
import { parseCertificateParts } from "./der.ts";
import { dnsNamesOf, formatDistinguishedName } from "./names.ts";
import type { SignatureAlgorithm } from "./signature.ts";
import { parseSignatureAlgorithm } from "./signature.ts";

/** Hex, of what RFC 6698 §2.1.2 selects. */
export interface Digests {
  sha256: string;
  sha512: string;
}

/** `type` as OpenSSL names it (`rsa`, `ec`, `ed25519` …); `bits` and `curve` are null if the type has none, or it is unknown here. */
interface PublicKey {
  type: string;
  bits: number | null;
  curve: string | null;
}

/** The stored fields of a certificate. Dates are ISO 8601; names, subject, issuer are hostile and bounded. */
export interface Certificate {
  subject: string;
  issuer: string;
  /** Whether issuer and subject are the same, as a root's are. */
  isSelfIssued: boolean;
  /** DNS names among the subject alternative names, at most `MAX_NAMES`: to show, not to match. */
  names: string[];
  notBefore: string;
  notAfter: string;
  key: PublicKey;
  signature: SignatureAlgorithm;
  /** Whether its extended key usage, if it has one, lets it be a TLS server's (RFC 5280 §4.2.1.12). */
  isForServerAuth: boolean;
  whole: Digests;
  keyInfo: Digests;
}

/** A certificate that was decoded: Node's view of it, and its parts. */
export interface ParsedCertificate {
  x509: X509Certificate;
  parts: CertificateParts;
  certificate: Certificate;
}

/** The fields that a report shows. */
const MAX_NAMES = 20;
const MAX_TEXT_LENGTH = 200;
/** As base64; a server may send 64 KiB in all. */
const MAX_BASE64_LENGTH = 131_072;

const SERVER_AUTH = "1.3.6.1.5.5.7.3.1";

/** Decodes a certificate, DER as base64; null if it is not a certificate, or too large. Never throws. */
export function parseCertificate(base64: string): ParsedCertificate | null {
  if (base64.length > MAX_BASE64_LENGTH) return null;
  try {
    const x509 = new X509Certificate(Buffer.from(base64, "base64"));
    const parts = parseCertificateParts(x509.raw);
    const notBefore = opensslTimeToIso(x509.validFrom);
    const notAfter = opensslTimeToIso(x509.validTo);
    if (parts === null || notBefore === null || notAfter === null) return null;
    return { x509, parts, certificate: describeCertificate(x509, parts, notBefore, notAfter) };
  } catch {
    return null; // OpenSSL's own message does not help the reader
  }
}

function describeCertificate(
  x509: X509Certificate,
  parts: CertificateParts,
  notBefore: string,
  notAfter: string,
): Certificate {
  return {
    subject: formatDistinguishedName(x509.subject),
    issuer: formatDistinguishedName(x509.issuer),
    isSelfIssued: x509.issuer === x509.subject,
    names: dnsNamesOf(x509, MAX_NAMES).map((name) => name.slice(0, MAX_TEXT_LENGTH)),
    notBefore,
    notAfter,
    key: describePublicKey(x509),
    signature: parseSignatureAlgorithm(parts.signatureAlgorithm),
    isForServerAuth: (x509.keyUsage as string[] | undefined)?.includes(SERVER_AUTH) ?? true,
    whole: computeDigests(x509.raw),
    keyInfo: computeDigests(parts.spki),
  };
}

/** The digests a TLSA record may hold (RFC 6698 §2.1.3). */
export function computeDigests(octets: Uint8Array): Digests {
  const hash = (name: string): string => createHash(name).update(octets).digest("hex");
  return { sha256: hash("sha256"), sha512: hash("sha512") };
}

function describePublicKey(x509: X509Certificate): PublicKey {
  try {
    const {
      asymmetricKeyType: type = "unknown",
      asymmetricKeyDetails: { modulusLength, namedCurve: curve = null } = {},
    } = x509.publicKey;
    // not `toLegacyObject().bits`: called before node:tls is loaded, it leaves that module broken
    return { type, bits: modulusLength ?? curveBits(curve), curve };
  } catch {
    return { type: "unknown", bits: null, curve: null }; // an algorithm this OpenSSL does not have
  }
}

/** The bits of a curve, which OpenSSL's names for curves hold: `prime256v1`, `secp384r1`, `brainpoolP512r1`; null where one does not. */
function curveBits(curve: string | null): number | null {
  const size = /[1-9]\d{2}/.exec(curve ?? "")?.[0];
  return size === undefined ? null : Number(size);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** OpenSSL's text for a moment, `Jan  1 00:00:00 2120 GMT`, as ISO 8601. */
export function opensslTimeToIso(text: string): string | null {
  const [, name = "", day = "", time, year = ""] =
    /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d)(?:\.\d{1,9})? (\d{1,4}) GMT$/.exec(text) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  if (time === undefined || month === 0) return null;
  return `${year.padStart(4, "0")}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}T${time}.000Z`;
}
