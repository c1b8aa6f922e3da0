// The certificates a TLS server sent, and which of them vouches for which: by signature, whatever their order (RFC 5280 §6.1).
import { createPublicKey } from "node:crypto";
import type { Certificate, ParsedCertificate } from "./certificate.ts";
import { computeDigests, parseCertificate } from "./certificate.ts";
import { pathLengthOf, unknownCriticalExtensions } from "./extensions.ts";
import { arePermitted, comparisons, nameConstraintsOf, namesOf } from "./name-constraints.ts";

/** A certificate and those that signed it. */
export interface ChainCertificate extends Certificate {
  /** Whether the server sent it; else a TLSA record holds it. */
  isSent: boolean;
  /** Which of the chain, by index, have signed it and may do so. */
  signedBy: number[];
  /** Which of the bare keys offered have signed it: SHA-256 of their SubjectPublicKeyInfo. */
  signedByKeys: string[];
  /** How many intermediate certificates it allows between itself and the server's; null without a limit (RFC 5280 §4.2.1.9). */
  pathLength: number | null;
  /** Which of the chain, by index, have a name that its name constraints forbid (RFC 5280 §4.2.1.10). */
  forbids: number[];
  /** Critical extensions that verifiers do not know, at most `MAX_EXTENSIONS`: object identifiers, hostile. */
  unknownCritical: string[];
}

/** The leaf first, as far as they can be read; `opened` is the leaf's decoder, null where it cannot be read. */
export interface ParsedChain {
  chain: ChainCertificate[];
  /** Whether all that was sent could be read. */
  isComplete: boolean;
  leaf: ParsedCertificate | null;
}

/** A trust anchor that DNS holds whole (TLSA `2 0 0`, `2 1 0`), which the server need not send (RFC 7671 §5.2.1): hex. */
export interface TrustAnchor {
  kind: "certificate" | "key";
  data: string;
}

/** The default limit of OpenSSL's verification: a leaf, 100 intermediates, an anchor (SSL_CTX_set_verify_depth(3)). */
export const MAX_CHAIN_CERTIFICATES = 102;
/** Issuers of one name that a signature is verified against: a hostile chain has long keys, all of one name. */
const MAX_ISSUER_CANDIDATES = 4;
const MAX_ANCHORS = 5;
const MAX_EXTENSIONS = 3;
/** What OpenSSL takes for one certificate and one CA (NAME_CHECK_MAX); beyond it, as there, names are not permitted. */
const MAX_NAME_COMPARISONS = 1 << 20;

/** Cache: thousands of domains share a provider's hosts and their certificates. */
const parsedChains = new WeakMap<readonly string[], ParsedChain>();

/** Reads what a server sent (DER as base64, leaf first; an array that is not changed later) and, behind it, the anchors. Never throws. */
export function parseChain(sent: readonly string[], anchors: readonly TrustAnchor[] = []): ParsedChain {
  if (anchors.length > 0) return linkChain(sent, anchors);
  const known = parsedChains.get(sent) ?? linkChain(sent, []);
  parsedChains.set(sent, known);
  return known;
}

function linkChain(sent: readonly string[], anchors: readonly TrustAnchor[]): ParsedChain {
  const parsed = sent.slice(0, MAX_CHAIN_CERTIFICATES).map(parseCertificate);
  const broken = parsed.indexOf(null);
  const readable = (broken < 0 ? parsed : parsed.slice(0, broken)) as ParsedCertificate[];
  const offered = anchors.slice(0, MAX_ANCHORS);
  const anchorCertificates = offered.flatMap(({ kind, data }) =>
    kind === "certificate" ? (parseCertificate(Buffer.from(data, "hex").toString("base64")) ?? []) : [],
  );
  const keys = offered.flatMap(({ kind, data }) => (kind === "key" ? (parsePublicKey(data) ?? []) : []));
  const all = [...readable, ...anchorCertificates];
  const forbidden = findForbidden(all);
  const chain = all.map((one, i): ChainCertificate => {
    return {
      ...one.certificate,
      isSent: i < readable.length,
      signedBy: findSigners(one, all),
      signedByKeys: keys.filter(({ key }) => isSignedWith(one, key)).map(({ digest }) => digest),
      pathLength: pathLengthOf(one.parts),
      forbids: forbidden[i] ?? [],
      unknownCritical: unknownCriticalExtensions(one.parts).slice(0, MAX_EXTENSIONS),
    };
  });
  return { chain, isComplete: broken < 0 && sent.length <= MAX_CHAIN_CERTIFICATES, leaf: readable[0] ?? null };
}

/** For each certificate, those with names that it forbids. */
function findForbidden(all: readonly ParsedCertificate[]): number[][] {
  const constraints = all.map(({ parts }) => nameConstraintsOf(parts));
  if (constraints.every((one) => one === null)) return [];
  const names = all.map(({ parts }) => namesOf(parts));
  let remaining = MAX_NAME_COMPARISONS;
  return constraints.map((constraint) =>
    constraint === null
      ? []
      : names.flatMap((own, i) => {
          remaining -= comparisons(own, constraint);
          return remaining >= 0 && arePermitted(own, constraint) ? [] : [i];
        }),
  );
}

type VerifyingKey = Parameters<ParsedCertificate["x509"]["verify"]>[0];

function parsePublicKey(hex: string): { key: VerifyingKey; digest: string } | null {
  const der = Buffer.from(hex, "hex");
  try {
    return { key: createPublicKey({ key: der, format: "der", type: "spki" }), digest: computeDigests(der).sha256 };
  } catch {
    return null;
  }
}

function findSigners(one: ParsedCertificate, all: readonly ParsedCertificate[]): number[] {
  const named = all.flatMap((issuer, k) => (isNamedIssuer(one, issuer) ? [k] : []));
  return named.slice(0, MAX_ISSUER_CANDIDATES).filter((k) => isSignedBy(one, all[k] as ParsedCertificate));
}

/** Whether names and extensions make this the issuer; no certificate is its own (RFC 5280 §6.1). */
function isNamedIssuer({ x509 }: ParsedCertificate, issuer: ParsedCertificate): boolean {
  return !x509.raw.equals(issuer.x509.raw) && mayIssue(issuer) && x509.checkIssued(issuer.x509);
}

function isSignedBy(one: ParsedCertificate, issuer: ParsedCertificate): boolean {
  try {
    return isSignedWith(one, issuer.x509.publicKey);
  } catch {
    return false; // a key this OpenSSL does not have
  }
}

/** RFC 5280 §4.2.1.9: only a CA's key signs certificates; a self-issued one of version 1 has no way to say that it is one. */
function mayIssue({ x509, parts }: ParsedCertificate): boolean {
  return x509.ca || (parts.version === 1 && x509.checkIssued(x509));
}

function isSignedWith({ x509 }: ParsedCertificate, key: VerifyingKey): boolean {
  try {
    return x509.verify(key);
  } catch {
    return false; // a key of another kind than the signature
  }
}
