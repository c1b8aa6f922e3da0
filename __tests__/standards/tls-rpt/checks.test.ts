import { describe, expect, test } from "@jest/globals";
import { tlsRptFailures } from "../../../src/standards/tls-rpt/checks/failures.ts";
import { tlsRptIgnored } from "../../../src/standards/tls-rpt/checks/ignored.ts";
import { tlsRptNoHttps } from "../../../src/standards/tls-rpt/checks/no-https.ts";
import { tlsRptRecord } from "../../../src/standards/tls-rpt/checks/record.ts";
import { observeTlsRpt } from "../../../src/standards/tls-rpt/observe.ts";
import { parseTlsRpt } from "../../../src/standards/tls-rpt/record.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { inEnglish } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";

const SUBJECT = makeSubject("example.de");
const NEW = "v=TLSRPTv1; rua=mailto:tls-reports@example.de";

/** The record that `tls-rpt/record` tells to publish in place of these. */
async function correctedRecord(...texts: string[]): Promise<string | null> {
  const seen = await observeTlsRpt(fakeDns({ "_smtp._tls.example.de TXT": texts }), "example.de");
  if (seen.state === "unknown") return seen.state;
  const data = tlsRptRecord.judge({ tlsRpt: seen }, SUBJECT).fix?.records[0]?.data;
  return data === undefined ? null : (JSON.parse(data) as string);
}

describe("the corrected record keeps each destination", () => {
  test.each<[string, string]>([
    ["v=TLSRPTv1; rua=mailto:a@b.de,c@d.net", "v=TLSRPTv1; rua=mailto:a@b.de,mailto:c@d.net"],
    ["v=TLSRPTv1 ; rua=mailto:a@b.de", "v=TLSRPTv1; rua=mailto:a@b.de"],
    ["v=TLSRPTv1; rua = mailto:a@b.de", "v=TLSRPTv1; rua=mailto:a@b.de"],
    ["v=TLSRPTv1; RUA: mailto:a@b.de", "v=TLSRPTv1; rua=mailto:a@b.de"],
    ["v=TLSRPTv1\\; rua=mailto:a@b.de\\;", "v=TLSRPTv1; rua=mailto:a@b.de"],
    ['"v=TLSRPTv1; rua=mailto:a@b.de"', "v=TLSRPTv1; rua=mailto:a@b.de"],
    ["v=TLSRPTv1; rua=mailto:a@b.de; mailto:c@d.net", "v=TLSRPTv1; rua=mailto:a@b.de,mailto:c@d.net"],
    ["v=TLSRPTv1; rua=mailto:a@b.de!10m", "v=TLSRPTv1; rua=mailto:a@b.de"],
    ["v=TLSRPTv1; rua=mailto://a@b.de", "v=TLSRPTv1; rua=mailto:a@b.de"],
    ["v=TLSRPTv1; rua=mailto:a/b@b.de", "v=TLSRPTv1; rua=mailto:a%2Fb@b.de"],
    ["v=TLSRPTv1; rua=https://b.de/r,x", "v=TLSRPTv1; rua=https://b.de/r"],
    ["v=TLSRPTv1; rua=http://b.de/r", NEW],
    ["v=TLSRPTv1;", NEW],
  ])("of %j", async (text, corrected) => {
    expect(await correctedRecord(text)).toBe(corrected);
    expect(parseTlsRpt([corrected])).toMatchObject({ text: corrected });
  });

  test("of several records", async () => {
    expect(await correctedRecord("v=TLSRPTv1; rua=mailto:a@b.de", "v=TLSRPTv1; rua=mailto:c@d.net")).toBe(
      "v=TLSRPTv1; rua=mailto:a@b.de,mailto:c@d.net",
    );
  });
});

test.each([
  ["v=TLSRPTv1; rua=mailto:a@b.de,HTTPS://b.de/r,mailto:c@d.net", "v=TLSRPTv1; rua=mailto:a@b.de,mailto:c@d.net"],
  ["v=TLSRPTv1; rua=https://b.de/r", NEW],
])("instead of %j, tls-rpt/no-https gives a record of the mailboxes alone", (text, record) => {
  const tlsRpt = parseTlsRpt([text]);
  if (tlsRpt === null || !("rua" in tlsRpt)) throw new Error(text);
  expect(tlsRptNoHttps.judge({ tlsRpt }, SUBJECT)).toMatchObject({
    outcome: "fail",
    fix: { records: [{ data: `"${record}"` }] },
  });
});

describe("tls-rpt/ignored", () => {
  test.each<[string, unknown]>([
    ["v=TLSRPTv1; rua=mailto:a@b.de,https://b.de/r", { outcome: "pass" }],
    [
      "v=TLSRPTv1; rua=mailto:a@b.de; rau=x",
      { message: "senders ignore `rau`, which RFC 8460 does not define; did you mean `rua`?" },
    ],
    [
      "v=TLSRPTv1; rua=mailto:a@b.de,ftp://b.de/r",
      { outcome: "fail", fix: { records: [{ data: '"v=TLSRPTv1; rua=mailto:a@b.de"' }] } },
    ],
    [
      "v=TLSRPTv1; rua=https://b.de/r?x;a=b",
      {
        message: "senders ignore `a`, which RFC 8460 does not define",
        fix: { records: [{ data: `"${NEW}"` }] }, // as tls-rpt/mailto and tls-rpt/no-https have it
      },
    ],
  ])("of %j", (text, judgement) => {
    const tlsRpt = parseTlsRpt([text]);
    if (tlsRpt === null || !("rua" in tlsRpt)) throw new Error(text);
    expect(inEnglish(tlsRptIgnored.judge({ tlsRpt }, SUBJECT))).toMatchObject(judgement as object);
  });
});

describe("tls-rpt/failures", () => {
  const judge = (parameter: number, ...days: [day: string, successful: number, failed: number][]) => {
    const failures = Array.from({ length: 6 }, (_, i) => ({
      type: "certificate-expired",
      host: `mx${i}.example.de`,
      count: 9 - i,
      organisations: ["a"],
      from: "2026-11-22",
      to: "2026-11-22",
    }));
    const tlsReports = {
      last: null,
      unread: 0,
      days: days.map(([day, successful, failed]) => ({ day, successful, failed })),
      failures,
      failureKinds: 6,
    };
    return inEnglish(tlsRptFailures.judge({ tlsReports }, makeSubject("example.de", { parameter }))) as object;
  };

  test("fails above the limit, of the sessions of the last seven days", () => {
    expect(judge(1, ["2026-11-15", 0, 100], ["2026-11-16", 99, 1])).toMatchObject({ outcome: "pass" });
    expect(judge(1, ["2026-11-15", 100, 0], ["2026-11-16", 98, 1])).toMatchObject({ outcome: "fail" });
    expect(judge(0, ["2026-11-23", 1, 0])).toMatchObject({ outcome: "pass" });
    expect(judge(0, ["2026-11-15", 1, 0])).toMatchObject({ outcome: "unknown" });
  });

  test("names the first five kinds of failure, and counts the others", () => {
    expect(judge(0, ["2026-11-16", 0, 1])).toMatchObject({
      message: expect.stringMatching(/mx0\..*mx1\..*mx2\..*mx3\..*mx4\.(?!.*mx5\.).*and 1 more/),
    });
  });
});
