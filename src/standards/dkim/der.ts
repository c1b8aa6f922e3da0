// An RSA public key in DER (ITU-T X.690): SubjectPublicKeyInfo (RFC 5280 §4.1) or RSAPublicKey (RFC 8017 A.1.1).
import { OBJECT_IDENTIFIER, SEQUENCE, elementAt, lengthAt } from "../../x509/der.ts";

const INTEGER = 0x02;
const BIT_STRING = 0x03;

/** rsaEncryption, 1.2.840.113549.1.1.1 (RFC 8017 A.1). */
const RSA_OID = "2a864886f70d010101";
/** What else is published by mistake, by the octets of its object identifier. */
const OTHER_KEYS: Readonly<Record<string, string>> = {
  "2a864886f70d01010a": "an RSASSA-PSS key", // 1.2.840.113549.1.1.10 (RFC 8017 A.2.3)
  "2a8648ce3d0201": "an elliptic-curve key", // 1.2.840.10045.2.1 (RFC 5480 §2.1.1)
  "2b6570": "an Ed25519 key", // 1.3.101.112 (RFC 8410 §3)
};

/** The numbers of an RSA public key, big-endian without leading zeros. */
export interface RsaPublicKey {
  modulus: Uint8Array;
  exponent: Uint8Array;
}

/** Reads an RSA public key in either form; a string says what is wrong. Never throws. */
export function parseRsaKey(octets: Uint8Array): RsaPublicKey | string {
  const outer = elementAt(octets, 0);
  if (outer === null || outer.tag !== SEQUENCE) return "it is no DER-encoded key";
  if (outer.end < octets.length) return `${octets.length - outer.end} octets follow the key`;
  const first = elementAt(outer.content, 0);
  if (first?.tag === INTEGER) return parseNumbers(outer.content);
  if (first?.tag !== SEQUENCE) return "it is no DER-encoded public key";
  const oid = elementAt(first.content, 0);
  if (oid?.tag !== OBJECT_IDENTIFIER) return "it is no DER-encoded public key";
  const algorithm = Buffer.from(oid.content).toString("hex");
  if (algorithm !== RSA_OID) return `it is ${OTHER_KEYS[algorithm] ?? "a key of an unknown algorithm"}, not an RSA key`;
  const bits = elementAt(outer.content, first.end);
  // X.690 §8.6.2: the first octet counts unused bits, none in a key
  if (bits?.tag !== BIT_STRING || bits.content[0] !== 0) return "the key is missing behind its algorithm";
  const key = elementAt(bits.content, 1);
  if (key?.tag !== SEQUENCE) return "the key is missing behind its algorithm";
  return parseNumbers(key.content);
}

/** How many octets the key takes by its own first octets; null where they begin no SEQUENCE. */
export function declaredLength(octets: Uint8Array): number | null {
  const length = lengthAt(octets, 1);
  return octets[0] !== SEQUENCE || length === null ? null : length.start + length.octets;
}

function parseNumbers(content: Uint8Array): RsaPublicKey | string {
  const modulus = elementAt(content, 0);
  if (modulus?.tag !== INTEGER) return "the modulus is missing";
  const exponent = elementAt(content, modulus.end);
  if (exponent?.tag !== INTEGER) return "the exponent is missing";
  if (exponent.end < content.length) return "it holds more than modulus and exponent: is it the private key?";
  // X.690 §8.3: two's complement, so a first bit of 1 means a negative number
  if ((modulus.content[0] ?? 0x80) >= 0x80) return "the modulus is not positive";
  if ((exponent.content[0] ?? 0x80) >= 0x80) return "the exponent is not positive";
  return { modulus: trimLeadingZeros(modulus.content), exponent: trimLeadingZeros(exponent.content) };
}

function trimLeadingZeros(octets: Uint8Array): Uint8Array {
  const first = octets.findIndex((octet) => octet !== 0);
  return octets.subarray(first < 0 ? octets.length : first);
}
