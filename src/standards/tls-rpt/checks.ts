// TLS-RPT: senders are asked to report failed TLS by mail (RFC 8460, TR-03108-10-M).
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import { formatRdata, txtRdata } from "../../dns/record.ts";
import type { Fix } from "../../model.ts";
import type { MailboxDomainTls } from "./record.ts";

export function tlsRptRecordFix(domain: Name, rua: string): Fix {
  const data = formatRdata("TXT", txtRdata(`v=TLSRPTv1; rua=${rua}`));
  return {
    text: "Publish this one record with a mailbox that is read.",
    records: [{ name: `${prependLabels("_smtp._tls", domain)}.`, type: "TXT", data }],
  };
}

/** What guards the mailboxes of a domain, in words; empty where nothing does. */
export function describeEnforcement({ domain, tlsa, enforced }: MailboxDomainTls): string[] {
  const guards = [
    ...(tlsa.length > 0 ? [`TLSA records at ${tlsa.join(", ")}`] : []),
    ...(enforced ? ["an enforced MTA-STS policy"] : []),
  ];
  return guards.length > 0 ? [`${domain} has ${guards.join(" and ")}`] : [];
}
