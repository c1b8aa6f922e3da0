// The public key in `p=` of a DKIM key record (RFC 6376 §3.6.1, RFC 8463 §4).
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import { declaredLength } from "../../x509/der.ts";
import { encodeRsaKey, isBareRsaKey, parseRsaKey } from "./der.ts";
import { ed25519Fault } from "./ed25519.ts";

/** The public key of a record. `bits` is the RSA modulus length. */
export type DkimKey = { type: "rsa"; bits: number } | { type: "ed25519" };

/** A key, or why there is none. */
type ParsedKey = { key: DkimKey } | { problem: Message };

/** RFC 8032 §5.1.5: an Ed25519 public key. */
const ED25519_OCTETS = 32;
/** RFC 8410 §4: the same wrapped as SubjectPublicKeyInfo. */
const ED25519_SPKI_OCTETS = 44;
/** RFC 8410 §4: the octets that come before every key there. */
export const ED25519_SPKI_HEADER = Buffer.from("302a300506032b6570032100", "hex");
/** How many characters of base64 a DER tag and length take at most. */
const HEADER_CHARACTERS = 8;

/** Decodes a `p=` value that is not empty as a key of type `k`. */
export function parseKey(k: DkimKey["type"], p: ByteString): ParsedKey {
  const problem = base64Problem(p) ?? lengthProblem(k, base64Body(p));
  if (problem !== null) return { problem };
  const octets = Buffer.from(base64Body(p), "base64");
  return k === "ed25519" ? parseEd25519(octets) : parseRsa(octets);
}

/** What kind of key it is, as part of a message. */
export function describeKey(key: DkimKey): Message {
  return key.type === "rsa" ? message("dkim-key/rsa", { bits: key.bits }) : message("dkim-key/ed25519");
}

/** A text that two `p=` of type `k` share if and only if they are the same key, however wrapped. Only for a `p` that could be read. */
export function normaliseKey(k: DkimKey["type"], p: ByteString): string {
  const octets = Buffer.from(base64Body(p), "base64");
  const numbers = k === "rsa" ? parseRsaKey(octets) : null;
  const parts = numbers === null || "problem" in numbers ? [octets] : [numbers.modulus, numbers.exponent];
  return [k, ...parts.map((part) => Buffer.from(part).toString("base64"))].join(" ");
}

/** The raw key in a `p=` that wraps an Ed25519 key in SubjectPublicKeyInfo; null in any other. */
export function unwrapEd25519(p: ByteString): ByteString | null {
  const octets = Buffer.from(base64Body(p), "base64");
  if (base64Problem(p) !== null || octets.length !== ED25519_SPKI_OCTETS) return null;
  if (!octets.subarray(0, ED25519_SPKI_HEADER.length).equals(ED25519_SPKI_HEADER)) return null;
  return octets.subarray(-ED25519_OCTETS).toString("base64");
}

/** How `p`, which could be read, is written so that some receivers do not read it. */
export type KeyEncodingFault = "bare" | "unpadded";

/** Why some receivers do not read a `p` that could be read, and the same key as all do; null where all do. */
export function reencodeKey(k: DkimKey["type"], p: ByteString): { fault: KeyEncodingFault; p: ByteString } | null {
  const octets = Buffer.from(base64Body(p), "base64");
  if (k === "rsa" && isBareRsaKey(octets)) return { fault: "bare", p: encodeRsaKey(octets).toString("base64") };
  // RFC 4648 §3.2: padding belongs to base64, though the ABNF of RFC 6376 §2.10 can do without
  const isPadded = p.replace(/[ \t\r\n]+/g, "").length % 4 === 0;
  return isPadded ? null : { fault: "unpadded", p: octets.toString("base64") };
}

/** `p` without white space and padding. RFC 6376 §3.6.1, §2.10: base64 with white space anywhere; padding is not required. */
function base64Body(p: ByteString): string {
  return p.replace(/[ \t\r\n]+/g, "").replace(/={1,2}$/, "");
}

function base64Problem(p: ByteString): Message | null {
  const text = p.replace(/[ \t\r\n]+/g, "");
  if (text.startsWith("-----BEGIN")) return message("dkim-key/pem");
  const character = /[^A-Za-z0-9+/=]/.exec(text)?.[0];
  if (character === "-" || character === "_") return message("dkim-key/base64url", { character });
  if (character !== undefined) return message("dkim-key/not-base64", { character });
  return base64Body(p).includes("=") ? message("dkim-key/padding") : null;
}

/** Characters that were lost or doubled on the way into DNS: the key's own header gives its length. */
function lengthProblem(k: DkimKey["type"], body: string): Message | null {
  const octets =
    k === "ed25519" ? ED25519_OCTETS : declaredLength(Buffer.from(body.slice(0, HEADER_CHARACTERS), "base64"));
  const needed = octets === null ? Number.NaN : Math.ceil((octets * 4) / 3); // RFC 4648 §4: 6 bits a character
  const present = body.length;
  const missing = needed - present;
  if (missing === 1) return message("dkim-key/character-lost", { present, needed });
  if (missing === -1) return message("dkim-key/character-doubled", { present, needed });
  if (missing > 1 && k !== "ed25519") return message("dkim-key/truncated", { present, needed });
  return present % 4 === 1 ? message("dkim-key/length", { present }) : null;
}

function parseEd25519(octets: Uint8Array): ParsedKey {
  if (octets.length === ED25519_OCTETS) {
    const fault = ed25519Fault(octets);
    return fault === null ? { key: { type: "ed25519" } } : { problem: message(`dkim-key/ed25519-${fault}`) };
  }
  if (octets.length === ED25519_SPKI_OCTETS) return { problem: message("dkim-key/ed25519-wrapped") }; // RFC 8463 §4
  return { problem: message("dkim-key/ed25519-length", { octets: octets.length }) };
}

function parseRsa(octets: Uint8Array): ParsedKey {
  if (octets.length === ED25519_OCTETS) return { problem: message("dkim-key/ed25519-undeclared") };
  const numbers = parseRsaKey(octets);
  if ("problem" in numbers) return { problem: message("dkim-key/not-rsa", { problem: numbers.problem }) };
  const { modulus, exponent } = numbers;
  // RFC 8017 §3.1: n is a product of odd primes, e is odd and from 3 to n - 1
  if (!isOdd(modulus)) return { problem: message("dkim-key/modulus-even") };
  if (!isOdd(exponent) || (exponent.length === 1 && exponent[0] === 1))
    return { problem: message("dkim-key/exponent") };
  if (exponent.length > modulus.length) return { problem: message("dkim-key/exponent-size") };
  return { key: { type: "rsa", bits: bitLength(modulus) } };
}

function isOdd(number: Uint8Array): boolean {
  return (number.at(-1) ?? 0) % 2 === 1;
}

/** The length of a big-endian number without leading zeros. */
function bitLength(number: Uint8Array): number {
  return number.length * 8 - Math.clz32(number[0] ?? 0) + 24;
}
