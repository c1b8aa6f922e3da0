// Writes the key record of a new key (RFC 6376 §3.6.1, RFC 8463 §4).
import type { ByteString } from "../../dns/record.ts";
import type { DkimKey } from "./key.ts";
import { ED25519_SPKI_HEADER } from "./key.ts";

/** The record of a public key, given as SubjectPublicKeyInfo in DER. */
export function writeKeyRecord(type: DkimKey["type"], spki: Uint8Array): ByteString {
  const key = type === "rsa" ? spki : spki.subarray(ED25519_SPKI_HEADER.length);
  return `v=DKIM1; k=${type}; p=${Buffer.from(key).toString("base64")}`;
}
