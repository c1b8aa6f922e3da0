// TLSA records (RFC 6698) for SMTP (RFC 7672).
import type { Name } from "../../dns/name.ts";
import type { RdataOf } from "../../dns/record.ts";
import type { Security } from "../../ports.ts";

/** The TLSA RRset at `base` (`_25._tcp.<host>`). */
export interface TlsaSet {
  base: Name;
  records: RdataOf["TLSA"][];
  security: Security;
}
