// The record that fixes TLS-RPT.
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { txtRecordFix } from "../fixes.ts";

/** A fix that publishes the record with this `rua`. */
export function tlsRptRecordFix(domain: Name, rua: string): Fix {
  return txtRecordFix(prependLabels("_smtp._tls", domain), `v=TLSRPTv1; rua=${rua}`, message("tls-rpt/record/fix"));
}
