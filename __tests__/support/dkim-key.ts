// DKIM public keys of any length, written octet by octet: no key generator makes the odd ones, and none is this fast.
import { der, integer } from "./der.ts";

/** An odd number of exactly so many bits. */
export function oddNumber(bits: number): number[] {
  const octets: number[] = Array.from({ length: Math.ceil(bits / 8) }, () => 0xff);
  octets[0] = 0xff >> (octets.length * 8 - bits);
  return octets;
}

/** SubjectPublicKeyInfo of an algorithm, given as the octets of its identifier. */
export function spki(oid: readonly number[], key: Uint8Array | readonly number[]): Uint8Array {
  return der(0x30, der(0x30, der(6, oid), der(5)), der(3, [0], key));
}

const publicKey = (bits: number): Uint8Array => der(0x30, integer(oddNumber(bits)), integer([1, 0, 1]));
const base64 = (octets: Uint8Array): string => Buffer.from(octets).toString("base64");

/** `p=` of an RSA key as SubjectPublicKeyInfo, as nearly everyone publishes it. */
export function rsa(bits: number): string {
  return base64(spki([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1], publicKey(bits)));
}

/** `p=` of an RSA key as bare RSAPublicKey. */
export function rsaPkcs1(bits: number): string {
  return base64(publicKey(bits));
}

/** `p=` of an Ed25519 key: that of RFC 8032 §7.1, test 1. */
export const ED25519 = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
