import { describe, expect, test } from "@jest/globals";
import { array, assert, constantFrom, dictionary, letrec, oneof, property, record, string } from "fast-check";
import type { MailPart } from "../../src/received-reports/mail-structure.ts";
import { reportKindOf } from "../../src/received-reports/mail-structure.ts";

const part = (type: string, filename?: string): MailPart => ({
  type,
  ...(filename === undefined ? {} : { dispositionParameters: { filename } }),
});
const mixed = (...childNodes: MailPart[]): MailPart => ({ type: "multipart/mixed", childNodes });
const report = (of: string | undefined, ...childNodes: MailPart[]): MailPart => ({
  type: "multipart/report",
  ...(of === undefined ? {} : { parameters: { "report-type": of } }),
  childNodes,
});
const TEXT = part("text/plain");

test.each<[string, MailPart]>([
  ["a zip that is the whole mail", part("application/zip", "google.com!example.org!1!2.zip")],
  ["a gzip beside text", mixed(TEXT, part("application/gzip", "a!b!1!2.xml.gz"))],
  ["a file without a type of its own", mixed(TEXT, part("application/octet-stream", "a!b!1!2.XML.GZ"))],
  ["a file that only its type names", mixed(TEXT, { type: "text/xml", parameters: { name: "a!b!1!2.xml" } })],
  ["XML without a name", mixed(TEXT, part("application/xml"))],
  ["what was forwarded", mixed(TEXT, { type: "message/rfc822", childNodes: [part("application/zip", "a.zip")] })],
  ["a report that does not say of what", report(undefined, TEXT, part("application/gzip", "a.xml.gz"))],
])("%s may be a DMARC report", (_, mail) => {
  expect(reportKindOf(mail)).toBe("dmarc");
});

test.each<[string, MailPart]>([
  ["a report as RFC 8460 has it", report("tlsrpt", TEXT, part("application/tlsrpt+gzip", "a!b!1!2!3.json.gz"))],
  ["a report in capitals", report("TLSRPT")],
  ["one that is the whole mail", part("application/tlsrpt+json")],
  ["gzip with the name of JSON", mixed(TEXT, part("application/gzip", "a!b!1!2.json.gz"))],
  ["JSON", mixed(TEXT, part("application/json"))],
  ["JSON beside a zip", mixed(part("application/zip", "a.zip"), part("application/octet-stream", "a.json"))],
])("%s may be a TLS report", (_, mail) => {
  expect(reportKindOf(mail)).toBe("tls-rpt");
});

describe("no report is", () => {
  test.each<[string, MailPart]>([
    ["text", TEXT],
    ["a picture", mixed(TEXT, part("image/png", "xml.png"))],
    ["a document whose name only contains a type", mixed(TEXT, part("application/pdf", "a.zip.pdf"))],
    [
      "a bounce, whatever it returns",
      report("delivery-status", TEXT, part("message/delivery-status"), {
        type: "message/rfc822",
        childNodes: [part("application/zip", "a.zip")],
      }),
    ],
    ["a failure report", report("feedback-report", TEXT, part("message/feedback-report"), part("text/xml", "a.xml"))],
    ["a receipt", report("disposition-notification", part("application/gzip"))],
    ["beyond the hundredth part", mixed(...Array.from({ length: 100 }, () => TEXT), part("text/xml"))],
  ])("%s", (_, mail) => {
    expect(reportKindOf(mail)).toBeNull();
  });
});

test("every structure has an answer, however deep and wide it is", () => {
  const texts = oneof(constantFrom("multipart/report", "text/xml", "tlsrpt", "a.json"), string());
  const { mail } = letrec<{ mail: MailPart }>((tie) => ({
    mail: record(
      {
        type: texts,
        parameters: dictionary(constantFrom("report-type", "name", "__proto__"), texts),
        dispositionParameters: dictionary(constantFrom("filename", "constructor"), texts),
        childNodes: array(tie("mail"), { maxLength: 5 }),
      },
      { requiredKeys: ["type"] },
    ),
  }));
  assert(property(mail, (one) => ["dmarc", "tls-rpt", null].includes(reportKindOf(one))));
  let deep = part("text/xml");
  for (let i = 0; i < 100_000; i++) deep = mixed(deep);
  expect(reportKindOf(deep)).toBeNull();
});
