// The public key in `p=` of a DKIM key record (RFC 6376 §3.6.1, RFC 8463 §4).
import type { ByteString } from "../../dns/record.ts";
import { declaredLength, parseRsaKey } from "./der.ts";
import type { DkimKey } from "./record.ts";

/** RFC 8032 §5.1.5: an Ed25519 public key. */
const ED25519_OCTETS = 32;
/** RFC 8410 §4: the same wrapped as SubjectPublicKeyInfo. */
const ED25519_SPKI_OCTETS = 44;
/** As many characters of base64 as hold a DER tag and length. */
const HEADER_CHARACTERS = 8;

/** Decodes a `p=` value that is not empty as a key of type `k`; a string says what is wrong. */
export function parseKey(k: string, p: ByteString): DkimKey | string {
  const problem = base64Fault(p) ?? lengthFault(k, base64Body(p));
  if (problem !== null) return problem;
  const octets = Buffer.from(base64Body(p), "base64");
  return k === "ed25519" ? parseEd25519(octets) : parseRsa(octets);
}

/** What two `p=` that were read as keys of type `k` have in common just where they are the same key, however wrapped. */
export function normaliseKey(k: DkimKey["type"], p: ByteString): string {
  const octets = Buffer.from(base64Body(p), "base64");
  const numbers = k === "rsa" ? parseRsaKey(octets) : octets.toString("base64");
  if (typeof numbers === "string") return `${k} ${numbers}`;
  return [k, numbers.modulus, numbers.exponent]
    .map((part) => (typeof part === "string" ? part : Buffer.from(part).toString("base64")))
    .join(" ");
}

/** The raw key in a `p=` that wraps an Ed25519 key in SubjectPublicKeyInfo; null in any other. */
export function unwrapEd25519(p: ByteString): ByteString | null {
  const octets = Buffer.from(base64Body(p), "base64");
  if (base64Fault(p) !== null || octets.length !== ED25519_SPKI_OCTETS) return null;
  // RFC 8410 §4: these twelve octets come before every key
  if (octets.subarray(0, 12).toString("hex") !== "302a300506032b6570032100") return null;
  return octets.subarray(-ED25519_OCTETS).toString("base64");
}

/** `p` without white space and padding. RFC 6376 §3.6.1: base64string, white space anywhere, padding not demanded (its ABNF, §2.10). */
function base64Body(p: ByteString): string {
  return p.replace(/[ \t\r\n]+/g, "").replace(/={1,2}$/, "");
}

function base64Fault(p: ByteString): string | null {
  const text = p.replace(/[ \t\r\n]+/g, "");
  if (text.startsWith("-----BEGIN")) return "`p` holds a PEM file; only its base64 lines belong there";
  const foreign = /[^A-Za-z0-9+/=]/.exec(text)?.[0];
  if (foreign === "-" || foreign === "_") return `\`p\` holds \`${foreign}\`: it is base64url, plain base64 is needed`;
  if (foreign !== undefined) return `\`p\` holds \`${foreign}\`, which is no base64`;
  return base64Body(p).includes("=") ? "`p` holds `=` elsewhere than once or twice at its end" : null;
}

/** Characters that were lost or doubled on the way into DNS: a key says by itself how long it is. */
function lengthFault(k: string, body: string): string | null {
  const octets =
    k === "ed25519" ? ED25519_OCTETS : declaredLength(Buffer.from(body.slice(0, HEADER_CHARACTERS), "base64"));
  const needed = octets === null ? Number.NaN : Math.ceil((octets * 4) / 3); // RFC 4648 §4: 6 bits a character
  const counts = `${body.length} characters are there, the key has ${needed}`;
  const missing = needed - body.length;
  if (missing === 1) return `\`p\` has lost a character: ${counts}`;
  if (missing === -1) return `\`p\` has one character too many, doubled perhaps: ${counts}`;
  if (missing > 1 && k !== "ed25519") return `\`p\` is cut off: ${counts}`;
  return body.length % 4 === 1
    ? `\`p\` has lost or doubled a character: ${body.length} characters are no whole base64`
    : null;
}

function parseEd25519(octets: Uint8Array): DkimKey | string {
  if (octets.length === ED25519_OCTETS) return { type: "ed25519" };
  if (octets.length === ED25519_SPKI_OCTETS) {
    return "`p` wraps the Ed25519 key in SubjectPublicKeyInfo (44 octets); the raw key, its last 32 octets, is needed"; // RFC 8463 §4
  }
  return `\`p\` has ${octets.length} octets; an Ed25519 key has ${ED25519_OCTETS}`;
}

function parseRsa(octets: Uint8Array): DkimKey | string {
  if (octets.length === ED25519_OCTETS)
    return "`p` has 32 octets, the length of an Ed25519 key; then `k=ed25519` is missing";
  const numbers = parseRsaKey(octets);
  if (typeof numbers === "string") return `\`p\` does not hold an RSA key: ${numbers}`;
  const { modulus, exponent } = numbers;
  // RFC 8017 §3.1: n is a product of odd primes, e is odd and from 3 to n - 1
  if (!isOdd(modulus)) return "`p` holds an RSA modulus that is even";
  if (!isOdd(exponent) || (exponent.length === 1 && exponent[0] === 1))
    return "`p` holds an RSA exponent that is even or 1";
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
