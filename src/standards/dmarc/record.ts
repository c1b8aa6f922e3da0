// DMARC (RFC 9989): the record that applies to a domain.
import type { Name } from "../../dns/name.ts";
import type { Octets } from "../../dns/record.ts";

export type DmarcPolicy = "none" | "quarantine" | "reject";

/** A report destination as written, and why it is no usable `mailto:` (null where it is). */
export interface ReportUri {
  uri: string;
  problem: string | null;
}

/** The applying record: at the domain itself, or found by tree walk (RFC 9989 §4.10) at `foundAt`. */
export interface DmarcRecord {
  text: Octets;
  foundAt: Name;
  /** Syntax errors (RFC 9989 §4.7), none for a valid record. */
  errors: string[];
  /** As written; null where absent or invalid. */
  p: DmarcPolicy | null;
  sp: DmarcPolicy | null;
  np: DmarcPolicy | null;
  /** `t=y`: receivers apply the policy one level lower. */
  testing: boolean;
  rua: ReportUri[];
  /** What receivers apply to mail from the audited domain itself. */
  effective: DmarcPolicy;
}
