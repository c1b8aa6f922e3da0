// DKIM key records (RFC 6376 §3.6.1, RFC 8301, RFC 8463).
import type { Octets } from "../../dns/record.ts";

/** The public key of a record. `bits` is the RSA modulus length. */
export type DkimKey = { type: "rsa"; bits: number } | { type: "ed25519" };

/** The one key record of a selector. */
export interface DkimRecord {
  text: Octets;
  /** Syntax errors, none for a valid record. */
  errors: string[];
  /** `p=` is there and empty (RFC 6376 §3.6.1): the key is revoked. */
  revoked: boolean;
  /** null where revoked, or not decodable (then `errors` says why). */
  key: DkimKey | null;
}
