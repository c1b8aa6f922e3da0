// What the engine says where it cannot judge, or not observe.

/** The facts that checks need, as sentences name them. */
const FACTS: Readonly<Record<string, string>> = {
  dnssec: "DNSSEC status",
  mx: "MX record",
  spf: "SPF record",
  dmarc: "DMARC record",
  organisation: "organisational domain",
  dmarcExternalDestinations: "external report destination",
  dmarcMailboxes: "DMARC report mailbox",
  mtaSts: "MTA-STS record",
  mtaStsFetch: "MTA-STS policy",
  mtaStsPolicy: "MTA-STS policy",
  mtaStsUnannounced: "MTA-STS policy without a record",
  tlsRpt: "TLS-RPT record",
  tlsRptMailboxes: "TLS report mailbox",
  addresses: "address of the MX host",
  tlsa: "TLSA record",
  smtp: "address of the MX host to connect to",
  dane: "address of the MX host to connect to",
  key: "DKIM key record",
  referencedDomains: "mail record that names anything",
  drift: "declared record of the domain",
  tlsReports: "`reports: tls-rpt:` in the policy",
  dmarcReports: "`reports: dmarc:` in the policy",
  earlier: "recorded run that had the domain",
};

export const judging = {
  "judging/absent": ({ fact }: { fact: string }) => `not judged: there is no ${FACTS[fact] ?? fact}`,
  "judging/malformed": ({ fact }: { fact: string }) => `not judged: the ${FACTS[fact] ?? fact} is not valid`,
  "judging/mail-kind": ({ mail }: { mail: string }) => `not asked: the policy says \`mail: ${mail}\``,
  "judging/no-selector": () => "no selector is declared, and DNS cannot list them; name them under `dkim: selectors:`",
  "judging/host-limit": ({ all, limit }: { all: number; limit: number }) =>
    `${all - limit} of ${all} MX hosts ${all - limit === 1 ? "was" : "were"} not checked; the limit is ${limit}`,
  "judging/defect": ({ check, subject, error }: { check: string; subject: string; error: string }) =>
    `internal error: ${check} of ${subject} could not be judged: ${error}`,
  "judging/observer-defect": ({ name, error }: { name: string; error: string }) =>
    `internal error: ${name} could not be observed: ${error}`,
  "judging/edit-defect": ({ check, subject, error }: { check: string; subject: string; error: string }) =>
    `internal error: the edit that fixes ${check} of ${subject} could not be made: ${error}`,
  "fix/without-edit": ({ fix, reason }: { fix: string; reason: string }) => `${fix} ${reason}`,
  "report-mailbox/host-limit": ({ domain, all, limit }: { domain: string; all: number; limit: number }) =>
    `${all - limit} of ${all} MX hosts of ${domain} ${all - limit === 1 ? "was" : "were"} not asked for TLSA records; the limit is ${limit}`,
};
