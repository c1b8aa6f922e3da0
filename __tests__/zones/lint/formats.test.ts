// The same slips in octoDNS's YAML and in Terraform's plans, corrected as these say it.
import { describe, expect, test } from "@jest/globals";
import { recordWarnings } from "./warnings-in-english.ts";
import { rsa } from "../../support/dkim-key.ts";
import { domain, readDomains, record } from "../dnscontrol/ir-files.ts";
import { readZone } from "../octodns/zone-files.ts";
import { change, readPlan } from "../terraform/plan-files.ts";

/** `message => corrected` of each remark. */
function warningTexts(reading: ReturnType<typeof readPlan>): string[] {
  expect([...reading.problems, ...reading.notes]).toEqual([]);
  return recordWarnings(reading.zones).map(({ message, suggestion }) => `${message} => ${suggestion}`);
}

const SERVED_MESSAGE = "would be served as part of the record, which receivers then do not understand";

describe("octoDNS", () => {
  const txt = (value: string, lenient = false): string =>
    `_dmarc: {type: TXT, value: ${value}${lenient ? ", octodns: {lenient: true}" : ""}}\n`;

  test("a semicolon escaped where that is off", () => {
    expect(warningTexts(readZone(txt("'v=DMARC1\\; p=reject'", true), { hasEscapedSemicolons: false }))).toEqual([
      `backslashes ${SERVED_MESSAGE} => 'v=DMARC1; p=reject'`,
    ]);
  });

  test("a semicolon escaped twice", () => {
    expect(warningTexts(readZone(txt("'v=DMARC1\\\\; p=reject'", true)))).toEqual([
      `backslashes ${SERVED_MESSAGE} => 'v=DMARC1\\; p=reject'`,
    ]);
  });

  test("quotes that are served", () => {
    expect(warningTexts(readZone(txt(`'""v=DMARC1\\; p=reject""'`)))).toEqual([
      `quotation marks ${SERVED_MESSAGE} => 'v=DMARC1\\; p=reject'`,
    ]);
  });

  test("a name with the zone's", () => {
    expect(warningTexts(readZone("s1._domainkey.x.test: {type: CNAME, value: s1.dkim.example.}\n"))).toEqual([
      "this record would be at s1._domainkey.x.test.x.test., with the zone's name twice: to mean s1._domainkey.x.test., leave x.test out => null",
    ]);
  });

  test("no remark on what is as it is to be", () => {
    expect(
      warningTexts(
        readZone(
          `${txt("'v=DMARC1\\; p=reject'")}'': {type: TXT, value: 'v=spf1 mx -all'}\nk._domainkey: {type: TXT, value: 'v=DKIM1\\; p=${rsa(2048)}'}\n`,
        ),
      ),
    ).toEqual([]);
    expect(warningTexts(readZone(txt("'v=DMARC1; p=reject'"), { hasEscapedSemicolons: false }))).toEqual([]);
  });
});

describe("DNSControl", () => {
  test("quotes that are served, at the apex and below", () => {
    const text = '"\\"v=DMARC1; p=none\\""';
    expect(
      warningTexts(readDomains(domain([record("TXT", "_dmarc", text), record("TXT", "@", '"v=spf1" "mx -all"')]))),
    ).toEqual([
      `quotation marks ${SERVED_MESSAGE} => TXT("_dmarc", "v=DMARC1; p=none")`,
      'the strings of a TXT record are joined without a space, so that receivers read "v=spf1mx" => TXT("@", "v=spf1 mx -all")',
    ]);
  });

  test("a name with the zone's", () => {
    expect(
      warningTexts(
        readDomains(domain([record("A", "www.x.test", "192.0.2.1"), record("MX", "@", "10 mail.x.test.x.test.")])),
      ),
    ).toEqual([
      "this record would be at www.x.test.x.test., with the zone's name twice: to mean www.x.test., leave x.test out => null",
      "this MX record would lead to mail.x.test.x.test., with the zone's name twice: the dot at the end is missing => null",
    ]);
  });
});

describe("Terraform", () => {
  const route53 = (value: string): ReturnType<typeof readPlan> =>
    readPlan(
      [
        change(
          "aws_route53_record",
          { zone_id: "Z", name: "x.test", type: "TXT", ttl: 300, records: [value] },
          { address: 'module.mail["a.b"].aws_route53_record.it' },
        ),
      ],
      {},
      { Z: "x.test" },
    );
  const cloudflare = (...values: string[]): ReturnType<typeof readPlan> =>
    readPlan(
      values.map((content, i) =>
        change(
          "cloudflare_dns_record",
          { zone_id: "Z", name: "x.test", type: "TXT", ttl: 300, content },
          { address: `cloudflare_dns_record.r${i}` },
        ),
      ),
      {},
      { Z: "x.test" },
    );

  test("quotes escaped twice", () => {
    expect(warningTexts(route53('\\"v=spf1 include:%{d}.spf.example -all\\"'))).toEqual([
      `quotation marks ${SERVED_MESSAGE} => "v=spf1 include:%%{d}.spf.example -all"`,
    ]);
    expect(warningTexts(cloudflare('"\\"v=spf1 mx -all\\""'))).toEqual([
      `quotation marks ${SERVED_MESSAGE} => "\\"v=spf1 mx -all\\""`,
    ]);
  });

  test("strings that run together, corrected as long as they are", () => {
    const long = "v=spf1 " + Array.from({ length: 20 }, (_, i) => `ip4:192.0.2.${i}/32`).join(" ");
    const corrected = `${long} include:a.example -all`;
    const message =
      'the strings of a TXT record are joined without a space, so that receivers read "ip4:192.0.2.19/32include:a.example"';
    const [left, right] = [long.slice(0, 200), long.slice(200)];
    expect(warningTexts(route53(`${left}" "${right}" "include:a.example -all`))).toEqual([
      `${message} => "${corrected.slice(0, 255)}\\" \\"${corrected.slice(255)}"`,
    ]);
    expect(warningTexts(cloudflare(`"${left}" "${right}" "include:a.example -all"`))).toEqual([
      `${message} => "\\"${corrected.slice(0, 255)}\\" \\"${corrected.slice(255)}\\""`,
    ]);
  });

  test("texts that Azure takes as they are", () => {
    const zone = { zone_name: "x.test", resource_group_name: "g", ttl: 300 };
    const records = readPlan([
      change("azurerm_dns_txt_record", { ...zone, name: "_dmarc", record: [{ value: "v=DMARC1; p=reject" }] }),
      change("azurerm_dns_mx_record", {
        ...zone,
        name: "x.test",
        record: [{ preference: 10, exchange: "mx.example" }],
      }),
    ]);
    expect(warningTexts(records)).toEqual([
      "this record would be at x.test.x.test., with the zone's name twice: to mean x.test., leave x.test out => null",
    ]);
  });

  test("a text that is too long for its provider", () => {
    const strings = (length: number): string =>
      "x"
        .repeat(length)
        .match(/.{1,255}/g)
        ?.join('" "') ?? "";
    expect(warningTexts(route53(strings(4000)))).toEqual([]);
    expect(warningTexts(route53(strings(4001)))).toEqual([
      "this TXT record has 4001 octets, and Route 53 takes 4000: it would be refused => null",
    ]);
    expect(warningTexts(cloudflare(`"${strings(4080)}"`))).toEqual([]);
    expect(warningTexts(cloudflare(`"${strings(4081)}"`))).toEqual([
      "this TXT record has 4098 octets, and Cloudflare takes 4096: it would be refused => null",
    ]);
  });

  test("texts of one name that are too long together", () => {
    const text = (letter: string, length: number): string => letter.repeat(length);
    expect(warningTexts(cloudflare(text("a", 4000), text("b", 4000), text("c", 192)))).toEqual([]);
    expect(warningTexts(cloudflare(text("a", 4000), text("b", 4000), text("c", 193), text("d", 1)))).toEqual([
      "the TXT records of x.test come to 8193 octets with this one, and Cloudflare takes 8192: it would be refused => null",
    ]);
  });
});
