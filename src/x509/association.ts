// The data a TLSA record is compared with: a certificate or its key, whole or hashed (RFC 6698 §2.1).
import type { RdataOf } from "../dns/record.ts";
import type { Certificate } from "./certificate.ts";
import { computeDigests } from "./certificate.ts";

/** What a script hashes where the command before it printed nothing, or a line end alone. */
const NOTHING = ["", "\n", "\r\n"].map((text) => computeDigests(Buffer.from(text)));

/** Whether the data (hex) are the digest of no data: such a record fits no certificate and no key. */
export function isDigestOfNothing(data: string): boolean {
  return NOTHING.some(({ sha256, sha512 }) => data === sha256 || data === sha512);
}

/** Whether the record's data are this certificate's; of a record that is usable (RFC 6698 §2.1.2, §2.1.3). */
export function isAssociated(
  { selector, matching, data }: RdataOf["TLSA"],
  { whole, keyInfo }: Pick<Certificate, "whole" | "keyInfo">,
): boolean {
  const selected = selector === 0 ? whole : keyInfo;
  if (matching === 2) return data === selected.sha512;
  // Matching type 0 holds the octets themselves: equal where their digests are.
  return (matching === 0 ? computeDigests(Buffer.from(data, "hex")).sha256 : data) === selected.sha256;
}
