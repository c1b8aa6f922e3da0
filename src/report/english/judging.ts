// What the engine says where a check cannot judge.
/** What the facts are called in sentences. */
const FACTS: Readonly<Record<string, string>> = {
  dnssec: "DNSSEC state",
  mx: "MX record",
  spf: "SPF record",
  dmarc: "DMARC record",
  mtaSts: "MTA-STS record",
  mtaStsFetch: "MTA-STS policy",
  mtaStsPolicy: "MTA-STS policy",
  tlsRpt: "TLS-RPT record",
  addresses: "address of the MX host",
  tlsa: "TLSA record",
  smtp: "mail server that could be asked",
  dane: "mail server that could be asked",
  key: "DKIM key record",
  drift: "declared record of the domain",
};

export const judging = {
  "judging/absent": ({ fact }: { fact: string }) => `not judged: there is no ${FACTS[fact] ?? fact}`,
  "judging/malformed": ({ fact }: { fact: string }) => `not judged: the ${FACTS[fact] ?? fact} is not valid`,
  "judging/defect": ({ check, subject, error }: { check: string; subject: string; error: string }) =>
    `a defect in mail-policy: ${check} of ${subject} could not be judged: ${error}`,
  "judging/no-selector": () => "no selector is declared, and DNS cannot list them; name them under `dkim: selectors:`",
  "judging/most-hosts": ({ left, all, most }: { left: number; all: number; most: number }) =>
    `${left} of ${all} MX hosts were not asked: ${most} is the limit`,
};
