// Received reports are read in steps in proportion to them.
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { countFiles } from "../received-reports/counting.ts";
import { expectLinear } from "../support/steps.ts";

const record = (i: number): string =>
  `<record><row><source_ip>10.0.${i >> 8}.${i & 255}</source_ip><count>1</count><policy_evaluated><disposition>none</disposition><dkim>pass</dkim><spf>fail</spf></policy_evaluated></row><identifiers><header_from>example.org</header_from></identifiers><auth_results><dkim><domain>d${i}.example</domain><result>pass</result></dkim></auth_results></record>`;

function report(id: number, records: string): string {
  return `<feedback><report_metadata><org_name>r.example</org_name><report_id>${id}</report_id><date_range><begin>1795651200</begin><end>1795737599</end></date_range></report_metadata><policy_published><domain>example.org</domain></policy_published>${records}</feedback>`;
}

const records = (count: number): string => Array.from({ length: count }, (_, i) => record(i)).join("");

function mailOf(attachment: string): string {
  return `From x@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/gzip\nContent-Transfer-Encoding: base64\n\n${gzipSync(attachment).toString("base64")}\n--b--\n\n`;
}

const failures = (count: number): string =>
  JSON.stringify({
    "organization-name": "R",
    "date-range": { "start-datetime": "2026-11-26T00:00:00Z", "end-datetime": "2026-11-26T23:59:59Z" },
    "report-id": "1",
    policies: [
      {
        policy: { "policy-type": "sts", "policy-domain": "example.org" },
        summary: { "total-successful-session-count": 0, "total-failure-session-count": count },
        "failure-details": Array.from({ length: count }, (_, i) => ({
          "result-type": `t${i}`,
          "receiving-mx-hostname": `mx${i}.example.org`,
          "failed-session-count": 1,
        })),
      },
    ],
  });

describe("the work is in proportion to", () => {
  const inputs: [what: string, size: number, make: (count: number) => Record<string, string>][] = [
    ["records of a report, past the limit of rows", 1001, (count) => ({ a: report(1, records(count)) })],
    [
      "reports of a day",
      60,
      (count) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}`, report(i, records(3))])),
    ],
    [
      "mails of a mailbox",
      30,
      (count) => ({ a: Array.from({ length: count }, (_, i) => mailOf(report(i, record(i)))).join("") }),
    ],
    ["failures of a TLS report, past the limit", 300, (count) => ({ a: failures(count) })],
    [
      "signatures of a record",
      60,
      (count) => ({
        a: report(
          1,
          record(1).replace(/<dkim><domain>.*<\/dkim>/, (dkim) => dkim.repeat(count)),
        ),
      }),
    ],
    ["lines that look like those between mails", 60, (count) => ({ a: "From x\n".repeat(count) })],
  ];
  test.each(inputs)("%s", (_what, size, make) =>
    expectLinear((count) => {
      const files = make(count);
      return async () => expect((await countFiles(files)).outcomes.length).toBeGreaterThan(0);
    }, size),
  );
});
