// Records of DNSControl's representation, of versions 3 to 5.
import { describe, expect, test } from "@jest/globals";
import { domain, legacy, readDomains, readText, record, recordsIn, rrsetKeys, messagesOf, zoneIn } from "./ir-files.ts";

const one = (each: object, more: object = {}): string[] => recordsIn(readDomains(domain([each], more)));

describe("reads", () => {
  test.each([
    ["an address", record("A", "@", "192.0.2.1"), "x.test 300 A 192.0.2.1"],
    ["a mail exchanger", record("MX", "@", "10 mx.x.test."), "x.test 300 MX 10 mx.x.test."],
    ["a null MX", record("MX", "@", "0 ."), "x.test 300 MX 0 ."],
    ["a text", record("TXT", "a", String.raw`"v=spf1 -all"`), 'a.x.test 300 TXT "v=spf1 -all"'],
    ["a text in parts", record("TXT", "a", '"one" "two"'), 'a.x.test 300 TXT "one" "two"'],
    [
      "escapes of a text",
      record("TXT", "a", String.raw`"a\"b\\c\195\188;"`),
      String.raw`a.x.test 300 TXT "a\"b\\c\195\188;"`,
    ],
    ["a TLSA record", record("TLSA", "_25._tcp.mx", "3 1 1 AABB"), "_25._tcp.mx.x.test 300 TLSA 3 1 1 aabb"],
    ["a DS record", record("DS", "sub", "1000 13 2 AABBCC"), "sub.x.test 300 DS 1000 13 2 aabbcc"],
    ["a DNSKEY", record("DNSKEY", "@", "257 3 13 AABBCCDD"), "x.test 300 DNSKEY 257 3 13 AABBCCDD"],
    [
      "a SOA record",
      record("SOA", "@", "ns1.x.test. admin.x.test 0 3600 900 604800 86400"),
      "x.test 300 SOA ns1.x.test. admin.x.test. 0 3600 900 604800 86400",
    ],
    ["a delegation", record("NS", "sub", "ns.y.test."), "sub.x.test 300 NS ns.y.test."],
    ["a type that is known and no more", record("CAA", "@", '0 issue "ca.test"'), 'x.test 300 CAA 0 issue "ca.test"'],
  ])("%s of version 5", (_what, each, expected) => {
    expect(one(each)).toEqual([expected]);
  });

  test.each([
    ["an address", legacy("AAAA", "@", { target: "2001:db8::1" }), "x.test 300 AAAA 2001:db8::1"],
    ["a mail exchanger", legacy("MX", "@", { target: "mx.y.test.", mxpreference: 10 }), "x.test 300 MX 10 mx.y.test."],
    ["a preference of 0, which is left out", legacy("MX", "@", { target: "mx.y.test." }), "x.test 300 MX 0 mx.y.test."],
    [
      "the preference of version 0",
      legacy("MX", "@", { target: "mx.y.test.", priority: 7 }),
      "x.test 300 MX 7 mx.y.test.",
    ],
    [
      "a text as it is",
      legacy("TXT", "a", { target: '"quoted"; \\ü' }),
      String.raw`a.x.test 300 TXT "\"quoted\"; \\\195\188"`,
    ],
    ["an empty text", legacy("TXT", "a", { target: "" }), 'a.x.test 300 TXT ""'],
    [
      "the strings of version 3, of which the target is the first",
      legacy("TXT", "a", { target: "one", txtstrings: ["one", "two"] }),
      'a.x.test 300 TXT "one" "two"',
    ],
    [
      "a TLSA record",
      legacy("TLSA", "_25._tcp.mx", { target: "AABB", tlsausage: 3, tlsaselector: 1, tlsamatchingtype: 1 }),
      "_25._tcp.mx.x.test 300 TLSA 3 1 1 aabb",
    ],
    [
      "a DS record with an empty target",
      legacy("DS", "sub", { target: "", dskeytag: 1, dsalgorithm: 13, dsdigesttype: 2, dsdigest: "FF" }),
      "sub.x.test 300 DS 1 13 2 ff",
    ],
    [
      "a DNSKEY",
      legacy("DNSKEY", "@", {
        target: "",
        dnskeyflags: 257,
        dnskeyprotocol: 3,
        dnskeyalgorithm: 13,
        dnskeypublickey: "AABBCCDD",
      }),
      "x.test 300 DNSKEY 257 3 13 AABBCCDD",
    ],
    [
      "a SOA record without a serial",
      legacy("SOA", "@", {
        target: "ns1.x.test.",
        soambox: "admin.x.test.",
        soarefresh: 1,
        soaretry: 2,
        soaexpire: 3,
        soaminttl: 4,
      }),
      "x.test 300 SOA ns1.x.test. admin.x.test. 0 1 2 3 4",
    ],
    [
      "a service",
      legacy("SRV", "_a._tcp", { target: "h.x.test.", srvpriority: 1, srvport: 443 }),
      "_a._tcp.x.test 300 SRV 1 0 443 h.x.test.",
    ],
    [
      "a type that is known and no more",
      legacy("CAA", "@", { target: "ca.test", caaflag: 128, caatag: "issue" }),
      "x.test 300 CAA 128 issue ca.test",
    ],
    [
      "another, whose numbers of 0 are left out",
      legacy("SSHFP", "a", { target: "aabb", sshfpfingerprint: 2 }),
      "a.x.test 300 SSHFP 0 2 aabb",
    ],
    ["a type with a target alone", legacy("TYPE9999", "a", { target: "x y" }), "a.x.test 300 TYPE9999 x y"],
    [
      "a name and a target that are internationalised",
      legacy("CNAME", "bücher", { target: "straße.y.test." }),
      "xn--bcher-kva.x.test 300 CNAME xn--strae-oqa.y.test.",
    ],
    [
      "a target of one label, in its subdomain",
      legacy("CNAME", "a.sub", { target: "b", subdomain: "sub" }),
      "a.sub.x.test 300 CNAME b.sub.x.test.",
    ],
    ["the name of the domain as a target", legacy("CNAME", "a", { target: "@" }), "a.x.test 300 CNAME x.test."],
    ["a name that repeats the domain", legacy("A", "x.test", { target: "192.0.2.1" }), "x.test.x.test 300 A 192.0.2.1"],
    ["a name in capitals", legacy("A", "WWW", { target: "192.0.2.1" }), "www.x.test 300 A 192.0.2.1"],
  ])("%s of earlier versions", (_what, each, expected) => {
    expect(one(each)).toEqual([expected]);
  });

  test("what stands beside data of a form in between", () => {
    const rdata = { Preference: 15, Mx: "mx.x.test." };
    expect(one({ ...record("MX", "@", "15 mx.x.test."), rdata, target: "mx.x.test." })).toEqual([
      "x.test 300 MX 15 mx.x.test.",
    ]);
    const soa = {
      ...record("SOA", "@", "ns1.x.test. admin.x.test X 1 2 3 4"),
      rdata: {},
      target: "ns1.x.test.",
      soambox: "admin.x.test",
      soarefresh: 1,
      soaretry: 2,
      soaexpire: 3,
      soaminttl: 4,
    };
    expect(one(soa)).toEqual(["x.test 300 SOA ns1.x.test. admin.x.test. 0 1 2 3 4"]);
  });

  test("of data that are not read no more than a record may have", () => {
    const [known] = zoneIn(readDomains(domain([legacy("TYPE9999", "a", { target: "x".repeat(65_536) })]))).records;
    expect(known?.rr.data).toBe("x".repeat(65_535));
  });

  test("texts of more than 255 octets, in either form", () => {
    const text = "ü".repeat(200);
    const strings = zoneIn(
      readDomains(domain([record("TXT", "a", `"${text}"`), legacy("TXT", "b", { target: text })])),
    ).records.map(({ rr }) => (rr.data as { strings: string[] }).strings);
    expect(strings.map((parts) => parts.map(({ length }) => length))).toEqual([
      [255, 145],
      [255, 145],
    ]);
    expect(Buffer.from(strings[0]?.join("") ?? "", "latin1").toString("utf8")).toBe(text);
  });
});

describe("refuses, at its place,", () => {
  test.each([
    ["a target that is no address", record("A", "@", "192.0.2.256"), "`192.0.2.256` is not a valid IPv4 address"],
    [
      "a target without a dot at its end",
      legacy("MX", "@", { target: "mx.y.test" }),
      "`mx.y.test` must end with a dot, or DNSControl refuses it",
    ],
    ["a record without a target", legacy("A", "@", {}), "this A record has no `target`"],
    ["a text without a target", legacy("TXT", "@", {}), "this TXT record has no `target`"],
    ["a text that is not in quotes", record("TXT", "@", "v=spf1 -all"), "`v=spf1 -all` is not strings in quotes"],
    ["data with a line end", record("A", "@", "192.0.2.1\n192.0.2.2"), "the data have a line end"],
    ["no data", record("A", "@", " "), "the data are empty"],
    [
      "more data than its type has",
      record("A", "@", "192.0.2.1 192.0.2.2"),
      "`192.0.2.2` follows the end of this A record's data",
    ],
    [
      "a preference that is no number of 16 bits",
      legacy("MX", "@", { target: "mx.y.test.", mxpreference: 65_536 }),
      "the preference of this MX record must be a number from 0 to 65535, not `65536`",
    ],
    ["a name that is none", record("A", "a..b", "192.0.2.1"), "`a..b` is not the name of a record in x.test"],
    [
      "a name in another domain",
      record("A", "a.y.test.", "192.0.2.1"),
      "`a.y.test.` is not the name of a record in x.test",
    ],
    ["a record without a type", { name: "@", ttl: 300 }, "this is not a record: it has no `type`"],
    ["what is no record", 7, "this is not a record: it has no `type`"],
    [
      "data beyond 65,535 octets",
      legacy("TXT", "@", { target: "x".repeat(66_000) }),
      "the data are longer than the 65535 octets a record may have",
    ],
    [
      "output of --raw, whose records have no TTL yet",
      { type: "A", name: "@", target: "192.0.2.1" },
      "this is not what will be published, but output of `--raw`: run `dnscontrol print-ir` without it",
    ],
    [
      "records that are to be imported",
      legacy("IMPORT_TRANSFORM", "@", { target: "y.test" }),
      "this is not what will be published, but output of `--raw`: run `dnscontrol print-ir` without it",
    ],
  ])("%s", (_what, each, message) => {
    const text = `{"domains":[\n${JSON.stringify(domain([]))},\n${JSON.stringify({ ...domain([]), name: "y.org", records: [] }).replace('"records":[]', `"records":[\n${JSON.stringify(each)}]`)}]}`;
    const { problems } = readText(text);
    expect(messagesOf(problems)).toEqual([message.replace("in x.test", "in y.org")]);
    expect(problems[0]?.location).toMatchObject({ file: "ir.json", line: 4 });
  });
});

describe("leaves open, and says so,", () => {
  test.each([
    [
      "an ALIAS",
      record("ALIAS", "@", "y.test."),
      ["A x.test", "AAAA x.test"],
      "the ALIAS record of x.test is not judged: the provider makes addresses of its target",
    ],
    [
      "a redirect",
      legacy("URL301", "a", { target: "https://y.test/" }),
      ["A a.x.test", "AAAA a.x.test"],
      "the URL301 record of a.x.test is not judged: the provider answers with its own addresses",
    ],
    [
      "an alias of Route 53",
      record("R53_ALIAS", "a", "MX y.test. false Z1"),
      ["MX a.x.test"],
      "the R53_ALIAS record of a.x.test is not judged: Route 53 answers with the data of another name",
    ],
    [
      "an alias of Route 53 of version 4",
      legacy("R53_ALIAS", "a", { target: "y.test.", r53_alias: { type: "A" } }),
      ["A a.x.test"],
      "the R53_ALIAS record of a.x.test is not judged: Route 53 answers with the data of another name",
    ],
    [
      "an alias of Azure",
      legacy("AZURE_ALIAS", "a", { target: "/id", azure_alias: { type: "CNAME" } }),
      ["CNAME a.x.test"],
      "the AZURE_ALIAS record of a.x.test is not judged: Azure answers with the data of another resource",
    ],
    [
      "an alias whose type is not its first word",
      record("R53_ALIAS", "a", "alias A y.test. false Z1"),
      ["A", "AAAA", "MX", "PTR", "SRV", "TLSA", "TXT"].map((type) => `${type} a.x.test`),
      "the R53_ALIAS record of a.x.test is not judged: Route 53 answers with the data of another name",
    ],
    [
      "a program",
      record("LUA", "a", "TXT \"; return 'ok'\""),
      ["TXT a.x.test"],
      "the LUA record of a.x.test is not judged: the server computes the answer",
    ],
    [
      "a proxied address",
      record("A", "a", "192.0.2.1", { meta: { cloudflare_proxy: "on" } }),
      ["A a.x.test", "AAAA a.x.test"],
      "the A record of a.x.test is not judged: it is proxied, so that Cloudflare answers with addresses of its own",
    ],
    [
      "a proxied alias",
      record("CNAME", "a", "y.test.", { meta: { cloudflare_proxy: "full" } }),
      ["A a.x.test", "AAAA a.x.test", "CNAME a.x.test"],
      "the CNAME record of a.x.test is not judged: it is proxied, so that Cloudflare answers with addresses of its own",
    ],
    [
      "a flattened alias",
      record("CNAME", "a", "y.test.", { meta: { cloudflare_cname_flatten: "on" } }),
      ["A a.x.test", "AAAA a.x.test", "CNAME a.x.test"],
      "the CNAME record of a.x.test is not judged: it is flattened, so that Cloudflare answers with the addresses of its target",
    ],
    [
      "a weighted record",
      record("TXT", "a", '"x"', { meta: { r53_weight: "10", r53_set_identifier: "b" } }),
      ["TXT a.x.test"],
      "the TXT record of a.x.test is not judged: it has a routing policy",
    ],
  ])("%s", (_what, each, open, note) => {
    const reading = readDomains(domain([each]));
    const zone = zoneIn(reading);
    expect([zone.records, rrsetKeys(zone.undecided), messagesOf(reading.notes)]).toEqual([[], open, [note]]);
  });

  test("addresses of a domain that is proxied by default, but for those that are not, and other types", () => {
    const records = [
      record("A", "a", "192.0.2.1"),
      record("A", "b", "192.0.2.1", { meta: { cloudflare_proxy: "off" } }),
      record("MX", "@", "10 b.x.test."),
    ];
    const zone = zoneIn(readDomains(domain(records, { meta: { cloudflare_proxy_default: "on" } })));
    expect(rrsetKeys(zone.undecided)).toEqual(["A a.x.test", "AAAA a.x.test"]);
    expect(zone.records).toHaveLength(2);
  });

  test("all types but those declared where a type is not known", () => {
    const reading = readDomains(domain([record("MIKROTIK_FWD", "a", "192.0.2.1"), record("MX", "a", "10 b.x.test.")]));
    const open = rrsetKeys(zoneIn(reading).undecided);
    expect(open).toEqual([
      "A a.x.test",
      "AAAA a.x.test",
      "PTR a.x.test",
      "SRV a.x.test",
      "TLSA a.x.test",
      "TXT a.x.test",
    ]);
    expect(messagesOf(reading.notes)).toEqual([
      "`MIKROTIK_FWD` is not a record type that is known here: what becomes of it at a.x.test is not judged",
    ]);
  });
});

test("says what is wrong with each record that has no type or name; the first is the fault of the zone", () => {
  const reading = readDomains(
    domain([{ name: "@", ttl: 300 }, record("A", "a..b", "192.0.2.1"), record("A", "c", "x")]),
  );
  const problems = [
    "this is not a record: it has no `type`",
    "`a..b` is not the name of a record in x.test",
    "`x` is not a valid IPv4 address",
  ];
  expect(messagesOf(reading.problems)).toEqual(problems);
  expect(messagesOf(reading.zones.flatMap(({ fault }) => fault ?? []))).toEqual(problems.slice(0, 1));
});

test("passes over rules of a web proxy, which are not records", () => {
  const reading = readDomains(
    domain([
      record("CLOUDFLAREAPI_SINGLE_REDIRECT", "@", '"a" 301 "b" "c"', { ttl: 1 }),
      legacy("CF_WORKER_ROUTE", "@", { target: "a,b" }),
    ]),
  );
  expect([zoneIn(reading).records, zoneIn(reading).undecided, reading.notes]).toEqual([[], [], []]);
});

describe("shows a record", () => {
  const script = [
    'var R = NewRegistrar("none");',
    'D("x.test", R, DnsProvider("b"),',
    '  A("a", "192.0.2.1"),',
    '  mail("ü"), TXT("t", "x"),',
    '  require("./more.js")',
    ");",
  ].join("\n");
  const placeOf = (type: string, filepos: string | undefined, text: string | null = script): string => {
    const each = { ...record(type, "a", type === "TXT" ? '"x"' : "192.0.2.1"), filepos };
    const { file, line, column } = zoneIn(readText(JSON.stringify({ domains: [domain([each])] }), text)).records[0]
      ?.location ?? { file: "", line: 0, column: 0 };
    return file === "ir.json" ? file : `${file}:${line}:${column}`;
  };

  test("where dnsconfig.js calls for it", () => {
    expect(placeOf("A", "[line:3:3]")).toBe("dnsconfig.js:3:3");
    expect(placeOf("A", "[<anonymous>:3:3]")).toBe("dnsconfig.js:3:3");
  });

  test("where a function of dnsconfig.js makes it, and after other characters than ASCII", () => {
    expect(placeOf("TXT", "[line:4:3]")).toBe("dnsconfig.js:4:3");
    expect(placeOf("TXT", "[line:4:14]")).toBe("dnsconfig.js:4:14");
  });

  test.each([
    ["another file declares it", "A", "[line:5:3]", script],
    ["another type is there", "TXT", "[line:3:3]", script],
    ["no call is there", "A", "[line:3:4]", script],
    ["there is no such line", "A", "[line:30:3]", script],
    ["no position is known", "A", undefined, script],
    ["the position is of another form", "A", "[domains/x.js:3:3]", script],
    ["there is no dnsconfig.js", "A", "[line:3:3]", null],
  ])("in the representation where %s", (_why, type, filepos, text) => {
    expect(placeOf(type, filepos, text)).toBe("ir.json");
  });

  test("at its value in the representation", () => {
    const text =
      '{"domains": [{"name": "x.test", "dnsProviders": {"b": -1}, "records": [\n  {"type": "A", "name": "a", "ttl": 1,\n   "target": "192.0.2.1"}\n]}]}';
    expect(zoneIn(readText(text)).records[0]?.location).toEqual({ file: "ir.json", line: 3, column: 14 });
  });
});
