// What is kept of received reports: counts by domain, day, source and result. No mailbox and no subject is among them.
import type { Name } from "../dns/name.ts";
import type { DmarcRow, PublishedPolicy } from "../standards/dmarc/received.ts";
import type { TlsRow } from "../standards/tls-rpt/received.ts";

export type ReportKind = "tls-rpt" | "dmarc";

export const REPORT_KINDS: readonly ReportKind[] = ["tls-rpt", "dmarc"];

/** A report that counts. Its organisation is as the report says: hostile. */
export interface ReceivedReport {
  /** 16 hexadecimal digits of the SHA-256 of its organisation and id, by which it counts once. */
  key: string;
  organisation: string;
  /** The period, ISO 8601. */
  begin: string;
  end: string;
}

/** A DMARC report that counts. */
export interface DmarcReport extends ReceivedReport {
  /** What the domain published then; missing where the report does not say. */
  published?: PublishedPolicy;
}

/** Of one domain of the policy; rows are sorted. */
export interface DomainEvidence {
  dmarc: { reports: DmarcReport[]; rows: DmarcRow[] };
  tlsRpt: { reports: ReceivedReport[]; rows: TlsRow[] };
}

/** `evidence.json`. */
export interface Evidence {
  version: 1;
  domains: Record<Name, DomainEvidence>;
}

const NOTHING: DomainEvidence = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };

/** Of a domain; without a report on it, nothing. */
export function evidenceOf({ domains }: Evidence, domain: Name): DomainEvidence {
  return Object.hasOwn(domains, domain) ? (domains[domain] as DomainEvidence) : NOTHING;
}

export function hasReports({ dmarc, tlsRpt }: DomainEvidence): boolean {
  return dmarc.reports.length > 0 || tlsRpt.reports.length > 0;
}
