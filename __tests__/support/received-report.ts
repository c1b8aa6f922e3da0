// Received reports to read, as small as they may be.

/** A TLS report (RFC 8460 §4.4) on one day of November 2026: as many sessions succeeded, and as many failed for an expired certificate. */
export function tlsReport(
  domain: string,
  { day, successful = 10, failed = 0, organisation = "Example Mail Inc." }: TlsReportOptions,
): string {
  const date = `2026-11-${String(day).padStart(2, "0")}`;
  const failure = {
    "result-type": "certificate-expired",
    "receiving-mx-hostname": `mx1.${domain}`,
    "failed-session-count": failed,
  };
  return JSON.stringify({
    "organization-name": organisation,
    "date-range": { "start-datetime": `${date}T00:00:00Z`, "end-datetime": `${date}T23:59:59Z` },
    "contact-info": "postmaster@example.net",
    "report-id": `${date} ${domain}`,
    policies: [
      {
        policy: { "policy-type": "sts", "policy-domain": domain },
        summary: { "total-successful-session-count": successful, "total-failure-session-count": failed },
        ...(failed === 0 ? {} : { "failure-details": [failure] }),
      },
    ],
  });
}

interface TlsReportOptions {
  day: number;
  successful?: number;
  failed?: number;
  organisation?: string;
}

/** A DMARC report (RFC 9990) on one day of November 2026, of one source; its mails pass by DKIM, or fail. */
export function dmarcReport(
  domain: string,
  {
    day,
    count = 100,
    ip = "192.0.2.10",
    passes = true,
  }: { day: number; count?: number; ip?: string; passes?: boolean },
): string {
  const begin = Date.UTC(2026, 10, day) / 1_000;
  const result = passes ? "pass" : "fail";
  return `<?xml version="1.0"?>
<feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0">
  <report_metadata>
    <org_name>Example Mail Inc.</org_name>
    <email>postmaster@example.net</email>
    <report_id>${day}.${domain}</report_id>
    <date_range><begin>${begin}</begin><end>${begin + 86_399}</end></date_range>
  </report_metadata>
  <policy_published><domain>${domain}</domain><p>reject</p></policy_published>
  <record>
    <row>
      <source_ip>${ip}</source_ip>
      <count>${count}</count>
      <policy_evaluated><disposition>none</disposition><dkim>${result}</dkim><spf>fail</spf></policy_evaluated>
    </row>
    <identifiers><header_from>${domain}</header_from></identifiers>
    <auth_results><dkim><domain>${domain}</domain><selector>s1</selector><result>${result}</result></dkim></auth_results>
  </record>
</feedback>
`;
}
