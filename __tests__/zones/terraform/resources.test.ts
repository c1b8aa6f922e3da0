import { describe, expect, test } from "@jest/globals";
import { change, readPlan, recordsIn, rrsetKeys, messagesOf } from "./plan-files.ts";

const ID = { Z1: "example.de" };
const one = (type: string, values: Record<string, unknown>): ReturnType<typeof readPlan> =>
  readPlan([change(type, values)], {}, ID);
const TEXT = "x".repeat(300);
const [HEAD, TAIL] = ["x".repeat(255), "x".repeat(45)];

describe("the records of", () => {
  test.each([
    // https://registry.terraform.io/providers/hashicorp/aws: aws_route53_record
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "", type: "MX", ttl: 300, records: ["10 mx1", "0 ."] },
      ["example.de 300 MX 10 mx1.", "example.de 300 MX 0 ."],
    ],
    [
      "aws_route53_record",
      { zone_id: "/hostedzone/Z1", name: "a.example.de.", type: "A", ttl: 60, records: ["192.0.2.1"] },
      ["a.example.de 60 A 192.0.2.1"],
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "A", type: "AAAA", ttl: 60, records: ["2001:DB8::0:1"] },
      ["a.example.de 60 AAAA 2001:db8::1"],
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "\\052.w", type: "CNAME", ttl: 60, records: ["\\100.t.test"] },
      ["*.w.example.de 60 CNAME \\@.t.test."],
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "@", type: "A", ttl: 60, records: ["192.0.2.1"] },
      ["@.example.de 60 A 192.0.2.1"],
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "CAA", ttl: 60, records: ['0 issue "ca.test"'] },
      ['x.example.de 60 CAA 0 issue "ca.test"'],
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "TXT", ttl: 60, records: ['a" "b', "c;d", String.raw`\"\\\344`] },
      ['x.example.de 60 TXT "a" "b"', 'x.example.de 60 TXT "c;d"', 'x.example.de 60 TXT "\\"\\\\\\228"'],
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "TXT", ttl: 60, records: ['" "', ""] },
      ['x.example.de 60 TXT "" ""', 'x.example.de 60 TXT ""'],
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "TXT", ttl: 60, records: [`${HEAD}""${TAIL}`] },
      [`x.example.de 60 TXT "${HEAD}" "${TAIL}"`],
    ],
    // https://developers.cloudflare.com/api: DNS records; the provider's v4 and v5
    [
      "cloudflare_record",
      { zone_id: "Z1", name: "@", type: "MX", priority: 0, value: "mx.test", ttl: 1 },
      ["example.de 300 MX 0 mx.test."],
    ],
    [
      "cloudflare_dns_record",
      { zone_id: "Z1", name: "example.de", type: "TXT", content: '"v=spf1" " -all"', ttl: 60 },
      ['example.de 60 TXT "v=spf1" " -all"'],
    ],
    [
      "cloudflare_dns_record",
      { zone_id: "Z1", name: "a.example.de", type: "TXT", content: "v=spf1 -all; x", ttl: 60 },
      ['a.example.de 60 TXT "v=spf1 -all; x"'],
    ],
    [
      "cloudflare_dns_record",
      { zone_id: "Z1", name: "a", type: "TXT", content: TEXT, ttl: 60 },
      [`a.example.de 60 TXT "${HEAD}" "${TAIL}"`],
    ],
    [
      "cloudflare_dns_record",
      { zone_id: "Z1", name: "a", type: "TXT", content: `"${TEXT}"`, ttl: 60 },
      [`a.example.de 60 TXT "${HEAD}" "${TAIL}"`],
    ],
    [
      "cloudflare_dns_record",
      {
        zone_id: "Z1",
        name: "_25._tcp.a",
        type: "TLSA",
        data: { usage: 3, selector: 1, matching_type: 1, certificate: "AB" },
        ttl: 60,
      },
      ["_25._tcp.a.example.de 60 TLSA 3 1 1 ab"],
    ],
    [
      "cloudflare_record",
      {
        zone_id: "Z1",
        name: "_imaps._tcp",
        type: "SRV",
        data: [{ service: "_imaps", proto: "_tcp", name: "x", priority: 0, weight: 1, port: 993, target: "imap.test" }],
        ttl: 60,
      },
      ["_imaps._tcp.example.de 60 SRV 0 1 993 imap.test."],
    ],
    [
      "cloudflare_record",
      {
        zone_id: "Z1",
        name: "a",
        type: "DS",
        data: [{ key_tag: 1, algorithm: 13, digest_type: 2, digest: "ab" }],
        ttl: 60,
      },
      ["a.example.de 60 DS 1 13 2 ab"],
    ],
    [
      "cloudflare_record",
      {
        zone_id: "Z1",
        name: "a",
        type: "DNSKEY",
        data: { flags: 257, protocol: 3, algorithm: 13, public_key: "q80=" },
        ttl: 60,
      },
      ["a.example.de 60 DNSKEY 257 3 13 q80="],
    ],
    [
      "cloudflare_record",
      { zone_id: "Z1", name: "a", type: "TLSA", content: "3 1 1 ab", data: [], ttl: 60 },
      ["a.example.de 60 TLSA 3 1 1 ab"],
    ],
    [
      "cloudflare_dns_record",
      { zone_id: "Z1", name: "a", type: "CNAME", content: "B.test", proxied: false, ttl: 60 },
      ["a.example.de 60 CNAME b.test."],
    ],
    [
      "cloudflare_dns_record",
      { zone_id: "Z1", name: "bücher.example.de", type: "CNAME", content: "bücher.test", ttl: 60 },
      ["xn--bcher-kva.example.de 60 CNAME xn--bcher-kva.test."],
    ],
    // https://registry.terraform.io/providers/hashicorp/google: google_dns_record_set
    [
      "google_dns_record_set",
      { managed_zone: "Z1", name: "example.de.", type: "MX", ttl: 60, rrdatas: ["1 smtp.test."] },
      ["example.de 60 MX 1 smtp.test."],
    ],
    [
      "google_dns_record_set",
      { managed_zone: "Z1", name: "w.example.de.", type: "CNAME", ttl: 60, rrdatas: ["\\064.t.test."] },
      ["w.example.de 60 CNAME \\@.t.test."],
    ],
    [
      "google_dns_record_set",
      {
        managed_zone: "projects/p/managedZones/Z1",
        name: "example.de.",
        type: "TXT",
        ttl: 60,
        rrdatas: ['"v=spf1 -all"', "v=spf1 -all", "v=DMARC1; p=none"],
      },
      [
        'example.de 60 TXT "v=spf1 -all"',
        'example.de 60 TXT "v=spf1" "-all"',
        'example.de 60 TXT "v=DMARC1;" "p=none"',
      ],
    ],
    // https://registry.terraform.io/providers/hashicorp/azurerm: azurerm_dns_*_record
    [
      "azurerm_dns_a_record",
      { zone_name: "example.de", name: "@", ttl: 60, records: ["192.0.2.1"] },
      ["example.de 60 A 192.0.2.1"],
    ],
    [
      "azurerm_dns_aaaa_record",
      { zone_name: "example.de", name: "a", ttl: 60, records: ["2001:db8::1"] },
      ["a.example.de 60 AAAA 2001:db8::1"],
    ],
    [
      "azurerm_dns_cname_record",
      { zone_name: "example.de", name: "a", ttl: 60, record: "b.test" },
      ["a.example.de 60 CNAME b.test."],
    ],
    [
      "azurerm_dns_ns_record",
      { zone_name: "example.de", name: "sub", ttl: 60, records: ["ns.test."] },
      ["sub.example.de 60 NS ns.test."],
    ],
    [
      "azurerm_dns_ptr_record",
      { zone_name: "2.0.192.in-addr.arpa", name: "1", ttl: 60, records: ["a.test"] },
      ["1.2.0.192.in-addr.arpa 60 PTR a.test."],
    ],
    [
      "azurerm_dns_txt_record",
      { zone_name: "example.de", name: "a", ttl: 60, record: [{ value: TEXT }, { value: "a;b" }] },
      [`a.example.de 60 TXT "${HEAD}" "${TAIL}"`, 'a.example.de 60 TXT "a;b"'],
    ],
    [
      "azurerm_dns_mx_record",
      { zone_name: "example.de", name: "@", ttl: 60, record: [{ preference: "10", exchange: "mx.test" }] },
      ["example.de 60 MX 10 mx.test."],
    ],
    [
      "azurerm_dns_srv_record",
      {
        zone_name: "example.de",
        name: "_s._tcp",
        ttl: 60,
        record: [{ priority: 1, weight: 2, port: 3, target: "a.test" }],
      },
      ["_s._tcp.example.de 60 SRV 1 2 3 a.test."],
    ],
    [
      "azurerm_dns_caa_record",
      { zone_name: "example.de", name: "@", ttl: 60, record: [{ flags: 0, tag: "issue", value: "ca.test" }] },
      ["example.de 60 CAA 0 issue ca.test"],
    ],
    // timohirt/hetznerdns: hetznerdns_record
    [
      "hetznerdns_record",
      { zone_id: "Z1", name: "@", type: "MX", value: "10 mx", ttl: 60 },
      ["example.de 60 MX 10 mx.example.de."],
    ],
    [
      "hetznerdns_record",
      { zone_id: "Z1", name: "a", type: "TXT", value: '"v=spf1 -all"' },
      ['a.example.de 3600 TXT "v=spf1 -all"'],
    ],
    ["hetznerdns_record", { zone_id: "Z1", name: "a", type: "TXT", value: "token" }, ['a.example.de 3600 TXT "token"']],
    // hetznercloud/hcloud: hcloud_zone_rrset, hcloud_zone_record
    [
      "hcloud_zone_rrset",
      {
        zone: "example.de",
        name: "@",
        type: "MX",
        ttl: 60,
        records: [{ value: "10 mx", comment: null }, { value: "20 mx.test." }],
      },
      ["example.de 60 MX 10 mx.example.de.", "example.de 60 MX 20 mx.test."],
    ],
    [
      "hcloud_zone_record",
      { zone: "example.de", name: "@", type: "TXT", value: '"v=spf1 -all"' },
      ['example.de 3600 TXT "v=spf1 -all"'],
    ],
    // Valodim/desec: desec_rrset
    [
      "desec_rrset",
      { domain: "example.de", subname: "", type: "TXT", ttl: 3600, records: [`"${TEXT}"`] },
      [`example.de 3600 TXT "${HEAD}" "${TAIL}"`],
    ],
    [
      "desec_rrset",
      { domain: "example.de", subname: "a", type: "MX", ttl: 3600, records: ["10 mx.test."] },
      ["a.example.de 3600 MX 10 mx.test."],
    ],
  ])("%s %j are as the provider makes them", (type, values, records) => {
    const reading = one(type, values);
    expect(messagesOf(reading.notes)).toEqual([]);
    expect(recordsIn(reading)).toEqual(records);
    expect(reading.zones.every(({ isComplete, format }) => !isComplete && format === "terraform-plan")).toBe(true);
  });
});

describe("a value is refused with its place where the provider would refuse it:", () => {
  test.each([
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "TXT", records: ['"v=spf1 -all"'] },
      /is in quotes, and the provider puts quotes around it once more/,
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "TXT", records: [TEXT] },
      /a string has 300 octets; the limit is 255/,
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "MX", records: ["mx.test"] },
      /the preference of this MX record must be a number/,
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "A", records: ["192.0.2.256"] },
      /`192.0.2.256` is not a valid IPv4 address/,
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "MX", records: ["10 mx.test ; old"] },
      /`; old` would be read as a comment/,
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "MX", records: ["10 mx.test\n20 mx2.test"] },
      /the text has line ends/,
    ],
    [
      "cloudflare_dns_record",
      { zone_id: "Z1", name: "x", type: "MX", priority: 1.5, content: "mx.test" },
      /the preference of this MX record/,
    ],
    [
      "google_dns_record_set",
      { managed_zone: "Z1", name: "example.de.", type: "CNAME", rrdatas: ["b.test"] },
      /`b.test` must end with a dot/,
    ],
    [
      "azurerm_dns_txt_record",
      { zone_name: "example.de", name: "a", record: [{ value: "x".repeat(4097) }] },
      /4097 octets, and azurerm takes 4096/,
    ],
    [
      "hcloud_zone_rrset",
      { zone: "example.de", name: "@", type: "TXT", records: [{ value: "v=spf1 -all" }] },
      /is not in quotes, which Hetzner wants/,
    ],
    [
      "hcloud_zone_rrset",
      { zone: "example.de", name: "@", type: "TXT", records: [{ value: `"${TEXT}"` }] },
      /a string has 300 octets/,
    ],
    [
      "desec_rrset",
      { domain: "example.de", subname: "", type: "TXT", records: ["v=spf1 -all"] },
      /is not in quotes, which deSEC wants/,
    ],
    [
      "desec_rrset",
      { domain: "example.de", subname: "", type: "TXT", records: [String.raw`"\999"`] },
      /a broken escape/,
    ],
    [
      "cloudflare_dns_record",
      { zone_id: "Z1", name: "x", type: "TXT", content: "x".repeat(300_000) },
      /longer than the 65535 octets/,
    ],
    [
      "cloudflare_dns_record",
      { zone_id: "Z1", name: "x", type: "TXT", content: "x".repeat(65_500) },
      /longer than the 65535 octets/,
    ],
  ])("%s %j", (type, values, message) => {
    const { problems, zones } = one(type, values);
    expect(messagesOf(problems)).toEqual([expect.stringMatching(message)]);
    expect(zones.flatMap(({ records }) => records)).toEqual([]);
  });
});

describe("an RRset is undecided, with a note, if its answer cannot be determined:", () => {
  test.each([
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "A", alias: [{ name: "elb.test" }], records: null },
      ["A x.example.de"],
      /is an alias/,
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "A", set_identifier: "a", records: ["192.0.2.1"] },
      ["A x.example.de"],
      /has a routing policy/,
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "TXT", records: [String.raw`v=DMARC1\; p=none`] },
      ["TXT x.example.de"],
      /an escape that Route 53 does not document/,
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "TXT", records: ["ü"] },
      ["TXT x.example.de"],
      /other than ASCII/,
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "CNAME", records: ["@"] },
      ["CNAME x.example.de"],
      /is `@`/,
    ],
    [
      "cloudflare_record",
      { zone_id: "Z1", name: "x", type: "A", value: "192.0.2.1", proxied: true },
      ["A x.example.de", "AAAA x.example.de"],
      /is proxied/,
    ],
    [
      "cloudflare_record",
      { zone_id: "Z1", name: "x", type: "CNAME", value: "b.test", proxied: true },
      ["A x.example.de", "AAAA x.example.de", "CNAME x.example.de"],
      /is proxied/,
    ],
    [
      "cloudflare_record",
      { zone_id: "Z1", name: "@", type: "CNAME", value: "b.test" },
      ["A example.de", "AAAA example.de"],
      /is flattened/,
    ],
    [
      "cloudflare_dns_record",
      { zone_id: "Z1", name: "x", type: "CNAME", content: "b.test", settings: { flatten_cname: true } },
      ["A x.example.de", "AAAA x.example.de", "CNAME x.example.de"],
      /is flattened/,
    ],
    [
      "cloudflare_dns_record",
      { zone_id: "Z1", name: "x", type: "TXT", content: 'a "b"' },
      ["TXT x.example.de"],
      /has quotes or backslashes in it/,
    ],
    [
      "cloudflare_dns_record",
      { zone_id: "Z1", name: "x", type: "TXT", content: '"a" b' },
      ["TXT x.example.de"],
      /begins with a quote/,
    ],
    ["cloudflare_dns_record", { zone_id: "Z1", name: "x", type: "TXT" }, ["TXT x.example.de"], /a part missing/],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "TXT", records: null },
      ["TXT x.example.de"],
      /has no data/,
    ],
    [
      "google_dns_record_set",
      { managed_zone: "Z1", name: "example.de.", type: "A", routing_policy: [{}] },
      ["A example.de"],
      /has a routing policy/,
    ],
    [
      "google_dns_record_set",
      { managed_zone: "Z1", name: "example.de.", type: "TXT", rrdatas: ["v=DMARC1 (; p=none"] },
      ["TXT example.de"],
      /is not in quotes/,
    ],
    [
      "azurerm_dns_a_record",
      { zone_name: "example.de", name: "@", target_resource_id: "/subscriptions/1" },
      ["A example.de"],
      /alias of an Azure resource/,
    ],
    [
      "azurerm_dns_txt_record",
      { zone_name: "example.de", name: "@", record: [{ value: '"v=spf1 -all"' }] },
      ["TXT example.de"],
      /has quotes/,
    ],
    [
      "hetznerdns_record",
      { zone_id: "Z1", name: "a", type: "TXT", value: "v=spf1 -all" },
      ["TXT a.example.de"],
      /is not in quotes/,
    ],
  ])("%s %j", (type, values, undecided, note) => {
    const reading = one(type, values);
    expect(messagesOf(reading.problems)).toEqual([]);
    expect(reading.zones.flatMap((zone) => rrsetKeys(zone.undecided)).toSorted()).toEqual(undecided);
    expect(reading.zones.flatMap(({ records, deleted }) => [...records, ...deleted])).toEqual([]);
    expect(messagesOf(reading.notes)).toEqual([expect.stringMatching(note)]);
  });
});

describe("what cannot be understood is named:", () => {
  test.each([
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "x", type: "ANAME", records: ["a"] },
      "aws_route53_record.it has the type `ANAME`, which none in DNS has; the records that it declares are not read",
    ],
    [
      "aws_route53_record",
      { zone_id: "Z1", name: "a..b", type: "A", records: ["192.0.2.1"] },
      "aws_route53_record.it has the name `a..b`, which is not a valid domain name; the records that it declares are not read",
    ],
    [
      "aws_route53_record",
      { name: "x", type: "A", records: ["192.0.2.1"] },
      "aws_route53_record.it has no `zone_id`; the records that it declares are not read",
    ],
    [
      "hetznerdns_record",
      { zone_id: "Z1", name: "a.example.de.", type: "A", value: "192.0.2.1" },
      "hetznerdns_record.it has the name `a.example.de.`, which is not a valid domain name; the records that it declares are not read",
    ],
    [
      "aws_route53_record",
      { zone_id: "Z2", name: "x", type: "A", records: ["192.0.2.1"] },
      'aws_route53_record.it is in the zone "Z2", whose name the plan does not hold (`zone-names:` may give it); the records that it declares are not read',
    ],
    [
      "hcloud_zone_rrset",
      { zone: "123", name: "@", type: "A", records: [] },
      'hcloud_zone_rrset.it is in the zone "123", whose name the plan does not hold (`zone-names:` may give it); the records that it declares are not read',
    ],
    [
      "ovh_domain_zone_record",
      { zone: "example.de" },
      "ovh_domain_zone_record.it may say something of DNS: resources of the type ovh_domain_zone_record are not read",
    ],
    [
      "aws_route53_records_exclusive",
      { zone_id: "Z1" },
      "aws_route53_records_exclusive.it may say something of DNS: resources of the type aws_route53_records_exclusive are not read",
    ],
    [
      "cloudflare_email_routing_dns",
      { zone_id: "Z1" },
      "cloudflare_email_routing_dns.it may say something of DNS: resources of the type cloudflare_email_routing_dns are not read",
    ],
  ])("%s %j", (type, values, note) => {
    const reading = one(type, values);
    expect(reading.zones).toEqual([]);
    expect(messagesOf(reading.notes)).toEqual([note]);
  });

  test.each([
    ['module.m["a \\" b"].ns1_record.it[0]', 'module.m["a \\" b"].ns1_record.it[0]'],
    ["ns1_record.it is fine. It", '"ns1_record.it is fine. It"'],
    ['ns1_record.it["\u001b\u202e"]', 'ns1_record.it["\\u001b\\u202e"]'],
    [`ns1_record.${"x".repeat(200)}`, `"ns1_record.${"x".repeat(189)}…"`],
  ])("by the address %j, as %s", (address, shown) => {
    expect(messagesOf(readPlan([change("ns1_record", {}, { address })]).notes)).toEqual([
      `${shown} may say something of DNS: resources of the type ns1_record are not read`,
    ]);
  });

  test("once for all resources of a type", () => {
    const many = ["a", "b", "c"].map((name) => change("ns1_record", {}, { address: `ns1_record.${name}` }));
    expect(messagesOf(readPlan(many).notes)).toEqual([
      "ns1_record.a may say something of DNS: resources of the type ns1_record are not read (the plan has 2 more)",
    ]);
  });

  test.each([
    "aws_s3_bucket",
    "azurerm_private_dns_a_record",
    "aws_config_configuration_recorder",
    "aws_route53_zone",
    "prometheus_recording_rule",
  ])("but %s is none of it", (type) => {
    expect(one(type, { name: "example.de" })).toEqual({ zones: [], problems: [], notes: [] });
  });
});
