// The certificates a TLS server sent, and which of them vouches for which: by signature, whatever their order (RFC 5280 §6.1).
import { createPublicKey } from "node:crypto";
import type { Certificate, Opened } from "./certificate.ts";
import { digestsOf, openCertificate } from "./certificate.ts";

/** A certificate and those that signed it. */
export interface ChainCertificate extends Certificate {
  /** Whether the server sent it; else a TLSA record holds it. */
  sent: boolean;
  /** Which of the chain, by index, have signed it and may do so. */
  signedBy: number[];
  /** Which of the bare keys offered have signed it: SHA-256 of their SubjectPublicKeyInfo. */
  signedByKeys: string[];
}

/** The leaf first, as far as they can be read; `opened` is the leaf's decoder, null where it cannot be read. */
export interface ReadChain {
  chain: ChainCertificate[];
  /** Whether all that was sent could be read. */
  complete: boolean;
  leaf: Opened | null;
}

/** A trust anchor that DNS holds whole (TLSA `2 0 0`, `2 1 0`), which the server need not send (RFC 7671 §5.2.1): hex. */
export interface Anchor {
  kind: "certificate" | "key";
  data: string;
}

/** What OpenSSL's verification takes by default: a leaf, 100 intermediates, an anchor (SSL_CTX_set_verify_depth(3)). */
export const MOST_CERTIFICATES = 102;
/** Issuers of one name that a signature is verified against: a hostile chain has long keys, all of one name. */
const MOST_ISSUERS = 4;
const MOST_ANCHORS = 5;

/** What was read already: thousands of domains share a provider's hosts, and with them what these sent. */
const alreadyRead = new WeakMap<readonly string[], ReadChain>();

/** Reads what a server sent (DER as base64, leaf first; an array that is not changed later) and, behind it, the anchors. Never throws. */
export function readChain(sent: readonly string[], anchors: readonly Anchor[] = []): ReadChain {
  if (anchors.length > 0) return linked(sent, anchors);
  const known = alreadyRead.get(sent) ?? linked(sent, []);
  alreadyRead.set(sent, known);
  return known;
}

function linked(sent: readonly string[], anchors: readonly Anchor[]): ReadChain {
  const opened = sent.slice(0, MOST_CERTIFICATES).map(openCertificate);
  const broken = opened.indexOf(null);
  const readable = (broken < 0 ? opened : opened.slice(0, broken)) as Opened[];
  const offered = anchors.slice(0, MOST_ANCHORS);
  const held = offered.flatMap(({ kind, data }) =>
    kind === "certificate" ? (openCertificate(Buffer.from(data, "hex").toString("base64")) ?? []) : [],
  );
  const keys = offered.flatMap(({ kind, data }) => (kind === "key" ? (openKey(data) ?? []) : []));
  const all = [...readable, ...held];
  const chain = all.map((one, i): ChainCertificate => {
    return {
      ...one.certificate,
      sent: i < readable.length,
      signedBy: signersOf(one, all),
      signedByKeys: keys.filter(({ key }) => verifies(one, key)).map(({ digest }) => digest),
    };
  });
  return { chain, complete: broken < 0 && sent.length <= MOST_CERTIFICATES, leaf: readable[0] ?? null };
}

type Key = Parameters<Opened["x509"]["verify"]>[0];

function openKey(hex: string): { key: Key; digest: string } | null {
  const der = Buffer.from(hex, "hex");
  try {
    return { key: createPublicKey({ key: der, format: "der", type: "spki" }), digest: digestsOf(der).sha256 };
  } catch {
    return null;
  }
}

function signersOf(one: Opened, all: readonly Opened[]): number[] {
  const named = all.flatMap((issuer, k) => (isNamedIssuer(one, issuer) ? [k] : []));
  return named.slice(0, MOST_ISSUERS).filter((k) => isSignedBy(one, all[k] as Opened));
}

/** Whether names and extensions make this the issuer; no certificate is its own (RFC 5280 §6.1). */
function isNamedIssuer({ x509 }: Opened, issuer: Opened): boolean {
  return !x509.raw.equals(issuer.x509.raw) && mayIssue(issuer) && x509.checkIssued(issuer.x509);
}

function isSignedBy(one: Opened, issuer: Opened): boolean {
  try {
    return verifies(one, issuer.x509.publicKey);
  } catch {
    return false; // a key this OpenSSL does not have
  }
}

/** RFC 5280 §4.2.1.9: only a CA's key signs certificates; a self-issued one of version 1 has no way to say that it is one. */
function mayIssue({ x509, parts }: Opened): boolean {
  return x509.ca || (parts.version === 1 && x509.checkIssued(x509));
}

function verifies({ x509 }: Opened, key: Key): boolean {
  try {
    return x509.verify(key);
  } catch {
    return false; // a key of another kind than the signature
  }
}
