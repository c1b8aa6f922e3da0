// MTA-STS (RFC 8461): the TXT record and the policy file.
import type { Octets } from "../../dns/record.ts";

/** The one valid record at `_mta-sts.<domain>`. */
export interface StsRecord {
  text: Octets;
  id: string;
}

/** A valid policy. `mx` patterns are lower case. `maxAge` in seconds. */
export interface StsPolicy {
  mode: "enforce" | "testing" | "none";
  maxAge: number;
  mx: string[];
}
