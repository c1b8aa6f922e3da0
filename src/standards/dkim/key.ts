// The public key in `p=` of a DKIM key record (RFC 6376 §3.6.1, RFC 8463 §4).
import type { Octets } from "../../dns/record.ts";
import { readRsaKey } from "./der.ts";
import type { DkimKey } from "./record.ts";

/** RFC 8032 §5.1.5: an Ed25519 public key. */
const ED25519_OCTETS = 32;
/** RFC 8410 §4: the same wrapped as SubjectPublicKeyInfo. */
const ED25519_SPKI_OCTETS = 44;

/** Decodes a `p=` value that is not empty as a key of type `k`; a string says what is wrong. */
export function readKey(k: string, p: Octets): DkimKey | string {
  const octets = decodeBase64(p);
  if (typeof octets === "string") return octets;
  return k === "ed25519" ? readEd25519(octets) : readRsa(octets);
}

// RFC 6376 §3.6.1: base64string, white space anywhere, padding not demanded (its ABNF, §2.10)
function decodeBase64(p: Octets): Uint8Array | string {
  const text = p.replace(/[ \t\r\n]+/g, "");
  if (text.startsWith("-----BEGIN")) return "`p` holds a PEM file; only its base64 lines belong there";
  const foreign = /[^A-Za-z0-9+/=]/.exec(text)?.[0];
  if (foreign === "-" || foreign === "_") return `\`p\` holds \`${foreign}\`: it is base64url, plain base64 is needed`;
  if (foreign !== undefined) return `\`p\` holds \`${foreign}\`, which is no base64`;
  const body = text.replace(/={1,2}$/, "");
  if (body.includes("=")) return "`p` holds `=` elsewhere than once or twice at its end";
  if (body.length % 4 === 1) return `\`p\` is cut off: ${body.length} characters are no whole base64`;
  return Buffer.from(body, "base64");
}

function readEd25519(octets: Uint8Array): DkimKey | string {
  if (octets.length === ED25519_OCTETS) return { type: "ed25519" };
  if (octets.length === ED25519_SPKI_OCTETS) {
    return "`p` wraps the Ed25519 key in SubjectPublicKeyInfo (44 octets); the raw key, its last 32 octets, is needed"; // RFC 8463 §4
  }
  return `\`p\` has ${octets.length} octets; an Ed25519 key has ${ED25519_OCTETS}`;
}

function readRsa(octets: Uint8Array): DkimKey | string {
  if (octets.length === ED25519_OCTETS) return "`p` has 32 octets, the length of an Ed25519 key; then `k=ed25519` is missing";
  const numbers = readRsaKey(octets);
  if (typeof numbers === "string") return `\`p\` does not hold an RSA key: ${numbers}`;
  const { modulus, exponent } = numbers;
  // RFC 8017 §3.1: n is a product of odd primes, e is odd and from 3 to n - 1
  if (!isOdd(modulus)) return "`p` holds an RSA modulus that is even";
  if (!isOdd(exponent) || (exponent.length === 1 && exponent[0] === 1)) return "`p` holds an RSA exponent that is even or 1";
  if (exponent.length > modulus.length) return "`p` holds an RSA exponent larger than the modulus";
  return { type: "rsa", bits: bitLength(modulus) };
}

function isOdd(number: Uint8Array): boolean {
  return (number.at(-1) ?? 0) % 2 === 1;
}

/** The length of a big-endian number without leading zeros. */
function bitLength(number: Uint8Array): number {
  return number.length * 8 - Math.clz32(number[0] ?? 0) + 24;
}
