import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { countFiles, mailsOf, sessionsOf } from "./counting.ts";

const SAMPLES = new URL("samples/", import.meta.url);

function sample(name: string): Buffer {
  return readFileSync(new URL(name, SAMPLES));
}

const SIGNED = "dkim example.org s2026 pass aligned, none";
const BY_GOOGLE = [
  `12 192.0.2.25 example.org: spf example.org pass aligned, ${SIGNED}`,
  "2 2001:db8::25 news.example.org: spf lists.example.net pass, dkim lists.example.net l1 pass + example.org s2026 fail, none arc=pass",
];
const BY_MICROSOFT = [`5 192.0.2.25 example.org: spf example.org pass aligned, ${SIGNED}`];
const BY_YAHOO = [`1 192.0.2.25 example.org: spf example.org pass aligned, ${SIGNED}`];
const BY_MAIL_RU = [`1 192.0.2.25 example.org: spf bounce.example.net softfail, ${SIGNED}`];
const BY_COMCAST = ["3 192.0.2.25 example.org: spf example.org pass aligned, dkim - aligned, none"];
const BY_WEB_DE = [`4 192.0.2.25 example.org: spf example.org pass aligned, ${SIGNED}`];
const BY_GMX = ["7 203.0.113.80 example.org: spf sender.example none, dkim -, none"];

describe("DMARC reports of", () => {
  test.each([
    ["Google", "google.xml", BY_GOOGLE],
    ["Microsoft, with a byte order mark and other namespaces", "microsoft.xml", BY_MICROSOFT],
    ["Yahoo, with tabs at the ends of lines", "yahoo.xml", BY_YAHOO],
    ["Mail.ru, in one line", "mailru.xml", BY_MAIL_RU],
    ["Comcast, with results of HELO and a mapped address", "comcast.xml", BY_COMCAST],
    ["WEB.DE", "webde.xml", BY_WEB_DE],
    ["GMX, without signatures", "gmx.xml", BY_GMX],
    [
      "Fastmail, in another order",
      "fastmail.xml",
      [`2 192.0.2.25 example.org: spf example.org pass aligned, ${SIGNED}`],
    ],
    [
      "RFC 9990, with a prefix and an extension",
      "rfc9990.xml",
      ["123 198.51.100.123 example.org: spf example.net fail, dkim example.net abc123 pass, none policy_test_mode"],
    ],
    [
      "a small sender: ISO 8859-1, milliseconds, no authentication results",
      "small-sender.xml",
      ["6 192.0.2.25 example.org: spf -, dkim - aligned, none"],
    ],
  ])("%s", async (_what, name, mails) => {
    const { evidence, outcomes } = await countFiles({ [name]: sample(name) });
    expect(outcomes).toEqual(["counted"]);
    expect(mailsOf(evidence)).toEqual(mails);
  });

  test("a small sender keep the letters of its name", async () => {
    const { evidence } = await countFiles({ a: sample("small-sender.xml") });
    expect(evidence.domains["example.org"]?.dmarc.reports).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f]{16}$/),
        organisation: "Müller Mail",
        begin: "2026-11-26T00:00:00.000Z",
        end: "2026-11-26T23:59:59.000Z",
      },
    ]);
  });
});

describe("mails with DMARC reports", () => {
  test.each([
    ["a mail that is nothing but a zip archive", "google.eml", BY_GOOGLE],
    ["gzip beside nested multiparts", "microsoft.eml", BY_MICROSOFT],
    ["application/octet-stream, inline", "yahoo.eml", BY_YAHOO],
    ["application/gzip", "mailru.eml", BY_MAIL_RU],
    ["text/xml, inline and not compressed", "comcast.eml", BY_COMCAST],
    ["a zip archive of two reports under another name", "webde.eml", [...BY_GMX, ...BY_WEB_DE]],
    ["a mail in a mail", "forwarded.eml", BY_YAHOO],
    ["base64 with white space in odd places", "odd-base64.eml", BY_MAIL_RU],
    ["base64 without MIME", "no-mime.eml", BY_MAIL_RU],
    ["the text of the mail", "text.eml", BY_MAIL_RU],
  ])("%s", async (_what, name, mails) => {
    const { evidence, outcomes } = await countFiles({ [name]: sample(name) });
    expect(new Set(outcomes)).toEqual(new Set(["counted"]));
    expect(mailsOf(evidence)).toEqual(mails);
  });

  test("a mailbox counts each of its mails", async () => {
    const { evidence, outcomes } = await countFiles({ mbox: sample("mailbox.mbox") });
    expect(outcomes).toEqual(["counted", "no-report", "counted", "counted"]);
    expect(mailsOf(evidence)).toEqual([
      `16 192.0.2.25 example.org: spf example.org pass aligned, ${SIGNED}`,
      ...BY_GMX,
      BY_GOOGLE[1],
    ]);
  });

  test("a mail without a report is no fault, whatever is attached to it", async () => {
    expect((await countFiles({ a: sample("newsletter.eml") })).outcomes).toEqual(["no-report"]);
  });

  test("a failure report is not read, though a report is attached to it", async () => {
    const { evidence, outcomes } = await countFiles({ a: sample("failure-report.eml") });
    expect(outcomes).toEqual(["no-report"]);
    expect(evidence.domains).toEqual({});
  });

  test("keep no mailbox and no subject", async () => {
    const files = ["google.eml", "microsoft.eml", "mailbox.mbox", "google-tls.eml"];
    const { evidence } = await countFiles(Object.fromEntries(files.map((name) => [name, sample(name)])));
    expect(JSON.stringify(evidence)).not.toMatch(/@|customer\.example|Submitter|Subject/);
  });
});

describe("TLS reports of", () => {
  const BY_GOOGLE = "Google Inc. sts: 57 successful, 3 failed; 3 certificate-expired mx2.example.org";
  const BY_EXAMPLE =
    "Company-X sts: 5326 successful, 303 failed; 200 starttls-not-supported mx2.mail.example.org; 100 certificate-expired mx1.mail.example.org; 3 validation-failure mx-backup.mail.example.org";
  test.each([
    ["Google", "google.json", [BY_GOOGLE]],
    ["Google, as multipart/report", "google-tls.eml", [BY_GOOGLE]],
    [
      "Microsoft, with failures that name no host",
      "microsoft.json",
      [
        "Microsoft Corporation sts: 0 successful, 3 failed; 3 sts-policy-fetch-error null",
        "Microsoft Corporation tlsa: 8 successful, 0 failed",
      ],
    ],
    [
      "Postfix, whose domain is in the name of the attachment alone",
      "postfix-tls.eml",
      ["reporter.example no-policy-found: 1 successful, 0 failed"],
    ],
    ["RFC 8460, appendix B", "rfc8460.json", [BY_EXAMPLE]],
    ["RFC 8460, not compressed in a mail", "rfc8460.eml", [BY_EXAMPLE]],
  ])("%s", async (_what, name, sessions) => {
    const { evidence, outcomes } = await countFiles({ [name]: sample(name) });
    expect(outcomes).toEqual(["counted"]);
    expect(sessionsOf(evidence)).toEqual(sessions);
  });

  test("Postfix do not count where nothing names the domain", async () => {
    expect((await countFiles({ "a.json": sample("postfix.json") })).outcomes).toEqual([
      "policy 1 has no valid `policy-domain`",
    ]);
  });
});
