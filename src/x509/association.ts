// The data a TLSA record is compared with: a certificate or its key, whole or hashed (RFC 6698 §2.1).
import type { RdataOf } from "../dns/record.ts";
import type { Certificate } from "./certificate.ts";
import { computeDigests } from "./certificate.ts";

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
