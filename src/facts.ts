// The facts of a domain: each standard defines the shape of its own, this is their index.
import type { Name } from "./dns/name.ts";
import type { UnlistedNames } from "./dns/unlisted-names.ts";
import type { Attestation, Observation } from "./model.ts";
import type { DaneHost, TlsaSet } from "./standards/dane/record.ts";
import type { KeyAge } from "./standards/dkim/key-age.ts";
import type { DkimKeys } from "./standards/dkim/keys.ts";
import type { DkimFact } from "./standards/dkim/record.ts";
import type { KeySharing } from "./standards/dkim/sharing.ts";
import type { ExternalDestinations } from "./standards/dmarc/external-destinations.ts";
import type { MailResult } from "./standards/dmarc/mail-result.ts";
import type { DmarcReports } from "./standards/dmarc/reports.ts";
import type { DmarcRecord } from "./standards/dmarc/record.ts";
import type { OrganisationalDomain } from "./standards/dmarc/tree-walk.ts";
import type { EarlierRun, Recording, RunHistory } from "./standards/history/record.ts";
import type { ReferencedDomains } from "./standards/dns/record.ts";
import type { DnssecState } from "./standards/dnssec/record.ts";
import type { Drift } from "./standards/drift/record.ts";
import type { ReportMailboxes } from "./standards/mailbox.ts";
import type { MtaStsChange } from "./standards/mta-sts/policy-change.ts";
import type { MtaStsPolicy, MtaStsRecord } from "./standards/mta-sts/record.ts";
import type { PolicyResponse } from "./standards/mta-sts/observe.ts";
import type { HostAddresses, MxSet } from "./standards/mx/record.ts";
import type { ReverseDns } from "./standards/mx/reverse-dns.ts";
import type { MailServices } from "./standards/service/record.ts";
import type { SmtpHost } from "./standards/smtp-host.ts";
import type { ExpectationResult } from "./standards/spf/expectations.ts";
import type { SpfFact } from "./standards/spf/record.ts";
import type { SpfWildcard } from "./standards/spf/wildcard.ts";
import type { ReportMailboxTls, TlsRptRecord } from "./standards/tls-rpt/record.ts";
import type { TlsReports } from "./standards/tls-rpt/reports.ts";

/** Facts asked once per domain. */
export interface DomainFacts {
  dnssec: Observation<DnssecState>;
  mx: Observation<MxSet>;
  /** The addresses of a domain that sends mail only and has no MX record. */
  implicitMx: Observation<HostAddresses>;
  spf: Observation<SpfFact>;
  /** The SPF result of each mail that the policy expects one for; absent without expectations. */
  spfExpectationResults: Observation<ExpectationResult[]>;
  spfWildcard: Observation<SpfWildcard>;
  /** The keys of the selectors in use together, and compared with the other audited domains. */
  dkimKeys: Observation<DkimKeys>;
  dkimSharing: Observation<KeySharing>;
  /** The answer for a selector that is not in use. */
  dkimWildcard: Observation<DkimFact>;
  dmarc: Observation<DmarcRecord>;
  organisation: Observation<OrganisationalDomain>;
  /** What receivers make of each mail that the policy expects a result of; absent without expectations. */
  mailResults: Observation<MailResult[]>;
  /** Report destinations of the DMARC record: those outside the organisation, and whether their domains accept mail. */
  dmarcExternalDestinations: Observation<ExternalDestinations>;
  dmarcMailboxes: Observation<ReportMailboxes>;
  mtaSts: Observation<MtaStsRecord>;
  mtaStsFetch: Observation<PolicyResponse>;
  mtaStsPolicy: Observation<MtaStsPolicy>;
  /** A valid policy that is served without a record; absent where a record announces it. */
  mtaStsUnannounced: Observation<MtaStsPolicy>;
  tlsRpt: Observation<TlsRptRecord>;
  tlsRptMailboxTls: Observation<ReportMailboxTls>;
  /** Whether the domains of the TLS report mailboxes accept mail. */
  tlsRptMailboxes: Observation<ReportMailboxes>;
  /** What received reports say of the domain, in short; absent where the policy names no files with reports of the kind. */
  dmarcReports: Observation<DmarcReports>;
  tlsReports: Observation<TlsReports>;
  /** The domains of others that the mail records lead to, and whether they exist. */
  referencedDomains: Observation<ReferencedDomains>;
  /** The live facts beside a planned view, which senders and receivers may have cached; absent in the live view. */
  live: Observation<LiveFacts>;
  /** The MTA-STS policy before and after this change; absent unless both exist. */
  mtaStsChange: Observation<MtaStsChange>;
  /** Live DNS compared with the repository; absent if it declares nothing about the domain. */
  drift: Observation<Drift>;
  /** The names of its addresses; absent where the policy names no sender. */
  reverseDns: Observation<ReverseDns>;
  /** How mail programs find its servers; absent where the policy does not say that it has such services. */
  services: Observation<MailServices>;
  /** The names with mail that the policy forgets, of the declared whole zones that are listed at this domain; absent if there is none. */
  unlistedNames: Observation<UnlistedNames>;
  /** What the last recorded run left of the domain; absent without a history, and before its first run. */
  earlier: Observation<EarlierRun>;
}

/** The live facts that a change must not outrun. */
export interface LiveFacts extends Pick<DomainFacts, "mx" | "mtaStsPolicy" | "spfExpectationResults"> {
  /** Whether records that are live ask others for reports; null where that was not measured. */
  asksForReports: { dmarc: boolean | null; tlsRpt: boolean | null };
}

/** Facts asked once per MX host. */
export interface HostFacts {
  addresses: Observation<HostAddresses>;
  tlsa: Observation<TlsaSet>;
  /** The answers of its addresses on port 25, and the TLSA records compared with them. */
  smtp: Observation<SmtpHost>;
  dane: Observation<DaneHost>;
}

/** Facts a check of one DKIM selector sees. */
export interface SelectorFacts {
  key: Observation<DkimFact>;
  /** Since when the key is in use; absent without a key, and of a retired selector. */
  keyAge: Observation<KeyAge>;
}

/** Facts of a run with a history, known once all else is judged. */
export interface RunFacts {
  history: Observation<RunHistory>;
  /** Known once the run was to be recorded. */
  recording: Observation<Recording>;
}

/** Facts a check of one attestation sees. Nothing is observed for it: the policy says it. */
export interface AttestationFacts {
  attestation: Observation<Attestation>;
}

/** All that was observed of one domain. */
export interface Facts extends DomainFacts {
  /** By host name. */
  hosts: Record<Name, HostFacts>;
  /** The key record of each selector in use, and of each retired one. */
  dkim: Record<string, SelectorFacts["key"]>;
  dkimRetired: Record<string, SelectorFacts["key"]>;
  /** The age of the key of each selector in use. */
  dkimAges: Record<string, SelectorFacts["keyAge"]>;
}
