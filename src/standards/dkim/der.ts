// An RSA public key in DER (ITU-T X.690): SubjectPublicKeyInfo (RFC 5280 §4.1) or RSAPublicKey (RFC 8017 A.1.1).
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import { OBJECT_IDENTIFIER, SEQUENCE, elementAt } from "../../x509/der.ts";

const INTEGER = 0x02;
const BIT_STRING = 0x03;

/** rsaEncryption, 1.2.840.113549.1.1.1 (RFC 8017 A.1). */
const RSA_OID = "2a864886f70d010101";
/** Other keys that are published by mistake, by the octets of their object identifier. */
const OTHER_ALGORITHMS: Readonly<Record<string, "rsassa-pss" | "elliptic-curve" | "ed25519">> = {
  "2a864886f70d01010a": "rsassa-pss", // 1.2.840.113549.1.1.10 (RFC 8017 A.2.3)
  "2a8648ce3d0201": "elliptic-curve", // 1.2.840.10045.2.1 (RFC 5480 §2.1.1)
  "2b6570": "ed25519", // 1.3.101.112 (RFC 8410 §3)
};

/** The numbers of an RSA public key, big-endian without leading zeros. */
export interface RsaPublicKey {
  modulus: Uint8Array;
  exponent: Uint8Array;
}

/** Reads an RSA public key in either form, or says what is wrong. Never throws. */
export function parseRsaKey(octets: Uint8Array): RsaPublicKey | { problem: Message } {
  const outer = elementAt(octets, 0);
  if (outer === null || outer.tag !== SEQUENCE) return { problem: message("dkim-key/not-der") };
  if (outer.end < octets.length)
    return { problem: message("dkim-key/trailing-octets", { octets: octets.length - outer.end }) };
  const first = elementAt(outer.content, 0);
  if (first?.tag === INTEGER) return parseNumbers(outer.content);
  if (first?.tag !== SEQUENCE) return { problem: message("dkim-key/not-public-key") };
  const oid = elementAt(first.content, 0);
  if (oid?.tag !== OBJECT_IDENTIFIER) return { problem: message("dkim-key/not-public-key") };
  const algorithm = Buffer.from(oid.content).toString("hex");
  if (algorithm !== RSA_OID)
    return {
      problem: message("dkim-key/other-algorithm", { algorithm: OTHER_ALGORITHMS[algorithm] ?? "unknown" }),
    };
  const bits = elementAt(outer.content, first.end);
  // X.690 §8.6.2: the first octet counts unused bits, none in a key
  if (bits?.tag !== BIT_STRING || bits.content[0] !== 0) return { problem: message("dkim-key/only-algorithm") };
  const key = elementAt(bits.content, 1);
  if (key?.tag !== SEQUENCE) return { problem: message("dkim-key/only-algorithm") };
  return parseNumbers(key.content);
}

/** Whether the octets of a key that can be read are an RSAPublicKey (RFC 8017 A.1.1), without the algorithm before it. */
export function isBareRsaKey(octets: Uint8Array): boolean {
  return elementAt(elementAt(octets, 0)?.content ?? new Uint8Array(), 0)?.tag === INTEGER;
}

/** An RSAPublicKey as SubjectPublicKeyInfo (RFC 5280 §4.1). */
export function encodeRsaKey(bare: Uint8Array): Buffer {
  const algorithm = Buffer.from(`300d0609${RSA_OID}0500`, "hex");
  return encodeElement(SEQUENCE, algorithm, encodeElement(BIT_STRING, Buffer.from([0]), bare));
}

/** X.690 §10.1: the shortest length. */
function encodeElement(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const long = length > 0xff ? [0x82, length >> 8, length & 0xff] : [0x81, length];
  return Buffer.concat([Buffer.from([tag, ...(length < 0x80 ? [length] : long)]), content]);
}

function parseNumbers(content: Uint8Array): RsaPublicKey | { problem: Message } {
  const modulus = elementAt(content, 0);
  if (modulus?.tag !== INTEGER) return { problem: message("dkim-key/number-missing", { number: "modulus" }) };
  const exponent = elementAt(content, modulus.end);
  if (exponent?.tag !== INTEGER) return { problem: message("dkim-key/number-missing", { number: "exponent" }) };
  if (exponent.end < content.length) return { problem: message("dkim-key/private-key") };
  // X.690 §8.3: two's complement, so a first bit of 1 means a negative number
  for (const [number, { content: octets }] of Object.entries({ modulus, exponent }))
    if ((octets[0] ?? 0x80) >= 0x80) return { problem: message("dkim-key/number-not-positive", { number }) };
  return { modulus: trimLeadingZeros(modulus.content), exponent: trimLeadingZeros(exponent.content) };
}

function trimLeadingZeros(octets: Uint8Array): Uint8Array {
  const first = octets.findIndex((octet) => octet !== 0);
  return octets.subarray(first < 0 ? octets.length : first);
}
