// Certificates (RFC 5280 §4.1) as authorities issue them, made in the test from what it says of them.
import { constants, createHash, generateKeyPairSync, sign } from "node:crypto";
import { bitString, der, integer, octetString, oid, sequence, utf8 } from "./der.ts";

/** The pairs that certificates are made with; what they are does not matter to a test, only their kinds. */
const PAIRS = {
  "P-256": generateKeyPairSync("ec", { namedCurve: "P-256" }),
  "P-256 too": generateKeyPairSync("ec", { namedCurve: "P-256" }),
  "P-384": generateKeyPairSync("ec", { namedCurve: "P-384" }),
  "RSA-2048": generateKeyPairSync("rsa", { modulusLength: 2048 }),
  "RSA-PSS": generateKeyPairSync("rsa-pss", {
    modulusLength: 2048,
    hashAlgorithm: "sha256",
    mgf1HashAlgorithm: "sha256",
  }),
  Ed25519: generateKeyPairSync("ed25519"),
};
type KeyName = keyof typeof PAIRS;

const RSA_PSS_SHA256 = sequence(
  oid("1.2.840.113549.1.1.10"),
  sequence(
    der(0xa0, sequence(oid("2.16.840.1.101.3.4.2.1"))),
    der(0xa1, sequence(oid("1.2.840.113549.1.1.8"), sequence(oid("2.16.840.1.101.3.4.2.1")))),
    der(0xa2, integer([32])),
  ),
);
const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };

/** What a certificate is signed with: its AlgorithmIdentifier, and how. */
const SIGNATURES = {
  "ECDSA with SHA-256": { identifier: sequence(oid("1.2.840.10045.4.3.2")), hash: "sha256", options: {} },
  "ECDSA with SHA-384": { identifier: sequence(oid("1.2.840.10045.4.3.3")), hash: "sha384", options: {} },
  "ECDSA with SHA-1": { identifier: sequence(oid("1.2.840.10045.4.1")), hash: "sha1", options: {} },
  "RSA with SHA-256": { identifier: sequence(oid("1.2.840.113549.1.1.11"), der(5)), hash: "sha256", options: {} },
  "RSASSA-PSS with SHA-256": { identifier: RSA_PSS_SHA256, hash: "sha256", options: PSS },
  Ed25519: { identifier: sequence(oid("1.3.101.112")), hash: null, options: {} },
};
type SignatureName = keyof typeof SIGNATURES;

const DEFAULT_SIGNATURES: Readonly<Record<KeyName, SignatureName>> = {
  "P-256": "ECDSA with SHA-256",
  "P-256 too": "ECDSA with SHA-256",
  "P-384": "ECDSA with SHA-384",
  "RSA-2048": "RSA with SHA-256",
  "RSA-PSS": "RSASSA-PSS with SHA-256",
  Ed25519: "Ed25519",
};

/** An extension (RFC 5280 §4.2): its object identifier, and the DER of its value. */
export interface Extension {
  id: string;
  isCritical?: boolean;
  value: Uint8Array;
}

/** What a certificate says; everything left out is as an ordinary one has it. */
export interface CertificateRequest {
  /** The common name, or a distinguished name; null for an empty one. */
  subject?: string | Uint8Array | null;
  key?: KeyName;
  /** Who signs; itself where left out. */
  issuer?: MadeCertificate;
  signature?: SignatureName;
  from?: string;
  until?: string;
  extensions?: readonly Extension[];
}

export interface MadeCertificate {
  der: Uint8Array;
  /** DER as base64, as the port has it. */
  base64: string;
  pem: string;
  subject: Uint8Array;
  key: KeyName;
}

/** The private key of a kind, as PEM: a server that serves such certificates needs it. */
export function privateKeyPem(key: KeyName): string {
  return PAIRS[key].privateKey.export({ type: "pkcs8", format: "pem" }) as string;
}

let serial = 0;

export function makeCertificate(request: CertificateRequest = {}): MadeCertificate {
  const { subject = "mx1.example.de", key = "P-256", from = "20260901000000Z", until = "20261130000000Z" } = request;
  const name = distinguishedName(subject);
  const signer = request.issuer?.key ?? key;
  const { identifier, hash, options } = SIGNATURES[request.signature ?? DEFAULT_SIGNATURES[signer]];
  const { extensions = [] } = request;
  const body = sequence(
    der(0xa0, integer([2])),
    integer([1, ++serial >> 8, serial & 0xff]),
    identifier,
    request.issuer?.subject ?? name,
    sequence(time(from), time(until)),
    name,
    publicKeyDer(key),
    ...(extensions.length === 0 ? [] : [der(0xa3, sequence(...extensions.map(encodeExtension)))]),
  );
  const signature = sign(hash, body, { key: PAIRS[signer].privateKey, ...options });
  const whole = sequence(body, identifier, bitString(signature));
  const base64 = Buffer.from(whole).toString("base64");
  const pem = `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}(?=.)/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
  return { der: whole, base64, pem, subject: name, key };
}

const AUTHORITY_KEY = "P-256 too";

/** RFC 5280 §4.2.1.2: what tells the keys of one CA apart. */
const keyIdentifier = (key: KeyName): Uint8Array => createHash("sha1").update(publicKeyDer(key)).digest();

const publicKeyDer = (key: KeyName): Uint8Array => PAIRS[key].publicKey.export({ type: "spki", format: "der" });

/** A CA, below `issuer` or its own; `extensions` are those beside basicConstraints and keyUsage. */
export function makeAuthority(
  subject: string | Uint8Array,
  { pathLength, extensions = [], ...request }: CertificateRequest & { pathLength?: number } = {},
): MadeCertificate {
  const constraints = [der(1, [0xff]), ...(pathLength === undefined ? [] : [integer([pathLength])])];
  const own: Extension[] = [
    { id: "2.5.29.19", isCritical: true, value: sequence(...constraints) },
    { id: "2.5.29.15", isCritical: true, value: der(3, [1, 0x06]) }, // keyCertSign, cRLSign
    { id: "2.5.29.14", value: octetString(keyIdentifier(request.key ?? AUTHORITY_KEY)) },
    { id: "2.5.29.35", value: sequence(der(0x80, keyIdentifier((request.issuer ?? request).key ?? AUTHORITY_KEY))) },
  ];
  return makeCertificate({
    key: AUTHORITY_KEY,
    from: "20200101000000Z",
    until: "20400101000000Z",
    ...request,
    subject,
    extensions: [...own, ...extensions],
  });
}

const time = (text: string): Uint8Array =>
  // RFC 5280 §4.1.2.5: UTCTime through 2049
  text < "2050" ? der(0x17, Buffer.from(text.slice(2))) : der(0x18, Buffer.from(text));

const encodeExtension = ({ id, isCritical = false, value }: Extension): Uint8Array =>
  sequence(oid(id), ...(isCritical ? [der(1, [0xff])] : []), octetString(value));

function distinguishedName(subject: string | Uint8Array | null): Uint8Array {
  if (subject === null) return sequence();
  return typeof subject === "string" ? nameOf(["2.5.4.3", subject]) : subject;
}

/** A distinguished name of attributes, each by its object identifier, in UTF-8. */
export function nameOf(...attributes: (readonly [id: string, text: string])[]): Uint8Array {
  return sequence(...attributes.map(([id, text]) => der(0x31, sequence(oid(id), utf8(text)))));
}

// GeneralName (RFC 5280 §4.2.1.6)
export const dnsName = (text: string): Uint8Array => der(0x82, Buffer.from(text, "latin1"));
export const emailName = (text: string): Uint8Array => der(0x81, Buffer.from(text, "latin1"));
export const uriName = (text: string): Uint8Array => der(0x86, Buffer.from(text, "latin1"));
export const ipName = (...octets: number[]): Uint8Array => der(0x87, octets);
export const directoryName = (name: Uint8Array): Uint8Array => der(0xa4, name);
export const otherName = (id: string, text: string): Uint8Array => der(0xa0, oid(id), der(0xa0, utf8(text)));

export function alternativeNames(names: readonly Uint8Array[], isCritical = false): Extension {
  return { id: "2.5.29.17", isCritical, value: sequence(...names) };
}

export function extendedKeyUsage(...purposes: string[]): Extension {
  return { id: "2.5.29.37", value: sequence(...purposes.map(oid)) };
}

/** RFC 5280 §4.2.1.10. */
export function nameConstraints(permitted: readonly Uint8Array[], excluded: readonly Uint8Array[] = []): Extension {
  const subtrees = (tag: number, bases: readonly Uint8Array[]): Uint8Array[] =>
    bases.length === 0 ? [] : [der(tag, ...bases.map((base) => sequence(base)))];
  return {
    id: "2.5.29.30",
    isCritical: true,
    value: sequence(...subtrees(0xa0, permitted), ...subtrees(0xa1, excluded)),
  };
}
