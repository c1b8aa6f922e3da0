// The record that fixes TLS-RPT.
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { txtRecordFix } from "../fixes.ts";
import { joinUris } from "../report-uris.ts";
import type { TlsRptRecord } from "./record.ts";

/** The fix of a valid record, one for all that is wrong with it: with the destinations that are mailboxes, or a new one. */
export function mailboxRecordFix(domain: Name, { rua }: TlsRptRecord): Fix {
  const mailboxes = rua.filter(({ problem }) => problem === null).map(({ uri }) => uri);
  return tlsRptRecordFix(domain, joinUris(mailboxes) ?? `mailto:tls-reports@${domain}`);
}

/** A fix that publishes the record with this `rua`. */
export function tlsRptRecordFix(domain: Name, rua: string): Fix {
  return txtRecordFix(prependLabels("_smtp._tls", domain), `v=TLSRPTv1; rua=${rua}`, message("tls-rpt/record/fix"));
}
