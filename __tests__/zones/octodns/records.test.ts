// octoDNS records as its own source reads them: octodns/provider/yaml.py, octodns/record/*.py, docs/records.md.
import { describe, expect, test } from "@jest/globals";
import { recordLines } from "../text-zones.ts";
import { readZone, recordsIn, problemLines } from "./zone-files.ts";
import { inEnglish, sayText } from "../../support/in-english.ts";

const wide = "x".repeat(300);

describe("a record", () => {
  const good: [claim: string, yaml: string, records: string[]][] = [
    [
      "has one value or several, under either key",
      "a:\n  type: A\n  value: 192.0.2.1\nb:\n  type: A\n  values: [192.0.2.2, 192.0.2.3]\nc:\n  type: A\n  value: [192.0.2.4]\nd:\n  type: A\n  values: 192.0.2.5\n",
      [
        "a.x.test 3600 A 192.0.2.1",
        "b.x.test 3600 A 192.0.2.2",
        "b.x.test 3600 A 192.0.2.3",
        "c.x.test 3600 A 192.0.2.4",
        "d.x.test 3600 A 192.0.2.5",
      ],
    ],
    [
      "takes `values` before `value`",
      "a:\n  type: A\n  value: 192.0.2.1\n  values: [192.0.2.2]\n",
      ["a.x.test 3600 A 192.0.2.2"],
    ],
    [
      "is one of a list at its name",
      "'':\n- type: A\n  ttl: 60\n  value: 192.0.2.1\n- type: AAAA\n  value: 2001:DB8::1\n",
      ["x.test 60 A 192.0.2.1", "x.test 3600 AAAA 2001:db8::1"],
    ],
    [
      "may be a wildcard's, or below the zone's names",
      "'*':\n  type: TXT\n  value: w\n_dmarc.Sub:\n  type: TXT\n  value: d\n",
      ['*.x.test 3600 TXT "w"', '_dmarc.sub.x.test 3600 TXT "d"'],
    ],
    [
      "has an internationalised name, or target",
      "bücher:\n  type: CNAME\n  value: Straße.Example.\n",
      ["xn--bcher-kva.x.test 3600 CNAME xn--strae-oqa.example."],
    ],
    [
      "is an MX under its new or its old keys",
      "a:\n  type: MX\n  values:\n  - {exchange: mx1.x.test., preference: 10}\n  - {value: mx2.x.test., priority: '20'}\nb:\n  type: MX\n  value: {exchange: ., preference: 0}\n",
      ["a.x.test 3600 MX 10 mx1.x.test.", "a.x.test 3600 MX 20 mx2.x.test.", "b.x.test 3600 MX 0 ."],
    ],
    [
      "is a DS under its new or its old keys",
      "a:\n  type: DS\n  values:\n  - {key_tag: 7, algorithm: 13, digest_type: 2, digest: AB}\n  - {flags: 8, protocol: 13, algorithm: 2, public_key: cd}\n",
      ["a.x.test 3600 DS 7 13 2 ab", "a.x.test 3600 DS 8 13 2 cd"],
    ],
    [
      "is a TLSA",
      "_25._tcp.mx:\n  type: TLSA\n  value:\n    certificate_usage: 3\n    selector: 1\n    matching_type: 1\n    certificate_association_data: 1234\n",
      ["_25._tcp.mx.x.test 3600 TLSA 3 1 1 1234"],
    ],
    [
      "is a TLSA with numbers that only DNS allows, where it is lenient",
      "a:\n  octodns: {lenient: true}\n  type: TLSA\n  value: {certificate_usage: 4, selector: 2, matching_type: 3, certificate_association_data: ab}\n",
      ["a.x.test 3600 TLSA 4 2 3 ab"],
    ],
    [
      "has a TTL of at most 31 bits, in quotes or not",
      "a: {type: A, ttl: 2147483647, value: 192.0.2.1}\nb: {type: A, ttl: '0', value: 192.0.2.1}\n",
      ["a.x.test 2147483647 A 192.0.2.1", "b.x.test 0 A 192.0.2.1"],
    ],
    [
      "is a CNAME, DNAME, NS or PTR",
      "a: {type: CNAME, value: b.}\nc: {type: DNAME, value: d.test.}\n'': {type: NS, values: [ns1.x.test., ns2.x.test.]}\ne: {type: PTR, value: f.test.}\n",
      [
        "a.x.test 3600 CNAME b.",
        "c.x.test 3600 DNAME d.test.",
        "x.test 3600 NS ns1.x.test.",
        "x.test 3600 NS ns2.x.test.",
        "e.x.test 3600 PTR f.test.",
      ],
    ],
    [
      "of a type that is not read exists",
      "a: {type: CAA, value: {flags: 0, tag: issue, value: ca.test}}\n",
      ["a.x.test 3600 CAA flags=0 tag=issue value=ca.test"],
    ],
    [
      "is an SRV, also for a service that is not offered",
      "_imaps._tcp: {type: SRV, value: {priority: 1, weight: 2, port: 993, target: s.x.test.}}\n_pop3s._tcp: {type: SRV, value: {priority: 0, weight: 0, port: 0, target: .}}\n",
      ["_imaps._tcp.x.test 3600 SRV 1 2 993 s.x.test.", "_pop3s._tcp.x.test 3600 SRV 0 0 0 ."],
    ],
    [
      "of the type SPF has a text as a TXT record has",
      "b: {type: SPF, value: v=spf1 -all}\n",
      ['b.x.test 3600 SPF "v=spf1 -all"'],
    ],
    [
      "of a type that is not read has all that is within its value",
      "a: {type: HTTPS, value: {svcpriority: 1, targetname: ., svcparams: {alpn: [h2, h3], port: 443}}}\n",
      ["a.x.test 3600 HTTPS svcpriority=1 targetname=. svcparams= alpn= h2 h3 port=443"],
    ],
    [
      "may come by anchor, alias and merge key, its own keys first",
      "base: &b\n  type: A\n  ttl: 60\n  value: 192.0.2.1\nsame: *b\nlike:\n  <<: *b\n  value: 192.0.2.2\n",
      ["base.x.test 60 A 192.0.2.1", "same.x.test 60 A 192.0.2.1", "like.x.test 60 A 192.0.2.2"],
    ],
    [
      "may have several merge keys' maps, the first of which wins, and `<<` in quotes is none",
      "a: &a {type: TXT, value: a}\nb: &b {type: TXT, ttl: 60, value: b}\nc: {<<: [*a, *b]}\nd: {'<<': *b, type: TXT, value: d}\n",
      ['a.x.test 3600 TXT "a"', 'b.x.test 60 TXT "b"', 'c.x.test 60 TXT "a"', 'd.x.test 3600 TXT "d"'],
    ],
    [
      "may have several merge keys, the last of which wins",
      "a: &a {type: TXT, value: a}\nb: &b {type: TXT, ttl: 60, value: b}\nc: {<<: *a, <<: *b}\n<<: {d: *a}\n<<: {d: *b}\n",
      ['a.x.test 3600 TXT "a"', 'b.x.test 60 TXT "b"', 'c.x.test 60 TXT "b"', 'd.x.test 60 TXT "b"'],
    ],
    [
      "has `octodns` options that change nothing of what is published",
      "a:\n  octodns:\n    healthcheck: {path: /}\n    ignored: false\n    excluded: []\n    cloudflare: {proxied: no, auto-ttl: true}\n  dynamic: {}\n  geo: ''\n  type: A\n  value: 192.0.2.1\n",
      ["a.x.test 3600 A 192.0.2.1"],
    ],
    [
      "is not proxied by Cloudflare unless it is an address or an alias",
      "a:\n  octodns: {cloudflare: {proxied: true}}\n  type: MX\n  value: {preference: 1, exchange: mx.test.}\n",
      ["a.x.test 3600 MX 1 mx.test."],
    ],
    [
      "stands in a JSON-like file",
      '{"a": {"type": "TXT", "value": "t"}, "b": {"type": "TXT", "value": "u"}}',
      ['a.x.test 3600 TXT "t"', 'b.x.test 3600 TXT "u"'],
    ],
    [
      "follows a text of several lines",
      "a:\n  type: TXT\n  value: |-\n    one\n    'two'\nb:\n  type: TXT\n  value: >-\n    three\n    four\nc:\n  type: TXT\n  value: \"five\n    six\"\n",
      ["a.x.test 3600 TXT \"one\\010'two'\"", 'b.x.test 3600 TXT "three four"', 'c.x.test 3600 TXT "five six"'],
    ],
    [
      "stands among comments, blank lines and document marks",
      "# a\n---\n\n# b\na: {type: A, value: 192.0.2.1} # c\n\n# d\n'b': {type: A, value: 192.0.2.2}\n...\n",
      ["a.x.test 3600 A 192.0.2.1", "b.x.test 3600 A 192.0.2.2"],
    ],
    ["is none in an empty file", "---\n# nothing\n", []],
    ["is none in an empty list", "a: []\n", []],
  ];
  test.each(good)("%s", (_claim, yaml, records) => {
    expect(recordsIn(readZone(yaml))).toEqual(records);
  });

  test("has the place of its value", () => {
    const { zones } = readZone(
      "'':\n  - type: TXT\n    values:\n      - one\n      - \"two\"\n  - type: MX\n    value:\n      preference: 1\n      exchange: mx.x.test.\n",
    );
    expect(zones[0]?.records.map(({ location: { file, line, column } }) => `${file}:${line}:${column}`)).toEqual([
      "config/x.test.yaml:4:9",
      "config/x.test.yaml:5:9",
      "config/x.test.yaml:8:7",
    ]);
  });

  test("has the TTL that the provider is configured for, where it has none", () => {
    expect(recordsIn(readZone("a: {type: A, value: 192.0.2.1}\n", { defaultTtl: 300 }))).toEqual([
      "a.x.test 300 A 192.0.2.1",
    ]);
  });

  test("belongs to a complete zone", () => {
    expect(readZone("a: {type: A, value: 192.0.2.1}\n").zones).toMatchObject([
      { origin: "x.test", format: "octodns", isComplete: true, deleted: [], undecided: [] },
    ]);
  });
});

describe("a TXT value", () => {
  const good: [claim: string, written: string, text: string][] = [
    ["is as it is", "v=spf1 -all", "v=spf1 -all"],
    ["has its semicolons escaped", "v=DMARC1\\; p=none\\;", "v=DMARC1; p=none;"],
    ["may have a semicolon after a space", "a ; b", "a ; b"],
    ["may be in quotes", "'\"v=spf1 -all\"'", "v=spf1 -all"],
    ["may be in several strings, which are joined", '\'"v=DKIM1\\; " "k=rsa\\; " "p="\'', "v=DKIM1; k=rsa; p="],
    ["is joined also where only its inner quotes are there", 'a" "b', "ab"],
    ["keeps the quotes of strings that two spaces part", '\'"a"  "b"\'', 'a"  "b'],
    ["may have quotes within", 'say "so"', 'say "so"'],
    ["may be empty", "''", ""],
    ["has the macros of SPF", "v=spf1 exists:%{i}._spf.x.test -all", "v=spf1 exists:%{i}._spf.x.test -all"],
    ["may look like a number, in quotes", "'0123'", "0123"],
  ];
  test.each(good)("%s", (_claim, value, text) => {
    const { zones, problems } = readZone(`t:\n  type: TXT\n  value: ${value}\n`);
    expect(problemLines(problems)).toEqual([]);
    expect(zones[0]?.records.map(({ rr }) => rr.data)).toEqual([{ strings: [text] }]);
  });

  test("is split after 255 octets", () => {
    expect(readZone(`t: {type: TXT, value: ${wide}}\n`).zones[0]?.records[0]?.rr.data).toEqual({
      strings: ["x".repeat(255), "x".repeat(45)],
    });
  });

  test("has its semicolons as they are where escaping is off", () => {
    expect(recordsIn(readZone("t: {type: TXT, value: 'v=DMARC1; p=none'}\n", { hasEscapedSemicolons: false }))).toEqual(
      ['t.x.test 3600 TXT "v=DMARC1; p=none"'],
    );
  });

  const lenient = (value: string): string => `t:\n  octodns: {lenient: true}\n  type: TXT\n  value: ${value}\n`;
  const refused: [claim: string, value: string, problem: string, octets: string, escaped?: boolean][] = [
    [
      "a semicolon without backslash",
      "v=DMARC1; p=none",
      "a semicolon must be written `\\;` here (or the policy must say `escaped-semicolons: false`)",
      "v=DMARC1; p=none",
    ],
    ["a semicolon with two", "a\\\\; b", "a semicolon must be written `\\;`, with one backslash", "a\\; b"],
    [
      "a semicolon with one where escaping is off",
      "a\\; b",
      "with `escaped-semicolons: false` a semicolon has no backslash before it",
      "a\\; b",
      false,
    ],
    [
      "what is not ASCII",
      "v=spf1 –all",
      "octoDNS publishes ASCII only, and this text has `–`",
      "v=spf1 \xe2\x80\x93all",
    ],
  ];
  test.each(refused)(
    "is refused with %s, and published as it is where the record is lenient",
    (_claim, value, problem, octets, hasEscapedSemicolons = true) => {
      expect(problemLines(readZone(`t:\n  type: TXT\n  value: ${value}\n`, { hasEscapedSemicolons }).problems)).toEqual(
        [`3:10: ${problem}`],
      );
      const { problems, zones } = readZone(lenient(value), { hasEscapedSemicolons });
      expect(problemLines(problems)).toEqual([]);
      expect(zones[0]?.records.map(({ rr }) => rr.data)).toEqual([{ strings: [octets] }]);
    },
  );

  const bad: [claim: string, value: string, problem: string][] = [
    [
      "a quote that is not closed",
      "'\"v=spf1 -all'",
      "the text begins with a quote and does not end with one: octoDNS would cut off its last character",
    ],
    [
      "a quote alone",
      "'\"'",
      "the text begins with a quote and does not end with one: octoDNS would cut off its last character",
    ],
    ["a number without quotes", "123", "YAML reads `123` as a number: put it in quotes"],
    ["a date without quotes", "2026-11-23", "YAML reads `2026-11-23` as a date: put it in quotes"],
    ["a boolean of YAML 1.1", "off", "YAML reads `off` as a boolean: put it in quotes"],
    ["a map", "{a: b}", "one value is wanted here, not a map"],
    [
      "more octets than a record has",
      "y".repeat(65_536),
      "this text is longer than the 65535 octets a record can have",
    ],
  ];
  test.each(bad)("is a problem with %s, lenient or not", (_claim, value, problem) => {
    expect(problemLines(readZone(lenient(value)).problems)).toEqual([`4:10: ${problem}`]);
  });

  const open: [claim: string, value: string, why: string][] = [
    [
      "a backslash before something else",
      "v=a\\b",
      "what a backslash before other than a semicolon means depends on octoDNS's version and the provider",
    ],
    ["a variable of a template", "v=spf1 include:{zone_name} -all", "it has a variable of octoDNS's templating"],
  ];
  test.each(open)("leaves the RRset undecided with %s, and says so", (_claim, value, why) => {
    const { zones, problems, notes } = readZone(`t:\n  type: TXT\n  values:\n  - good\n  - ${value}\n`);
    expect(problemLines(problems)).toEqual([]);
    expect(zones[0]).toMatchObject({ records: [], undecided: [{ name: "t.x.test", type: "TXT" }] });
    expect(problemLines(notes)).toEqual([`5:5: the TXT record of t.x.test is not judged: ${why}`]);
  });
});

describe("what octoDNS publishes otherwise is undecided, and said", () => {
  const A = "  type: A\n  value: 192.0.2.1\n";
  const cases: [claim: string, yaml: string, types: string, why: string][] = [
    [
      "an ignored record",
      `a:\n  octodns: {ignored: true}\n${A}`,
      "A",
      "octoDNS ignores it (`ignored: true`) and leaves what is live",
    ],
    [
      "a record for some providers",
      `a:\n  octodns: {included: [route53]}\n${A}`,
      "A",
      "it is not for every provider (`included`)",
    ],
    [
      "a record for all but some providers",
      `a:\n  octodns: {excluded: [route53]}\n${A}`,
      "A",
      "it is not for every provider (`excluded`)",
    ],
    [
      "a proxied address",
      `a:\n  octodns: {cloudflare: {proxied: true}}\n${A}`,
      "A AAAA",
      "it is proxied, so that Cloudflare answers with addresses of its own",
    ],
    [
      "a proxied alias",
      "a:\n  octodns: {cloudflare: {proxied: true}}\n  type: CNAME\n  value: b.test.\n",
      "A AAAA CNAME",
      "it is proxied, so that Cloudflare answers with addresses of its own",
    ],
    [
      "a dynamic record",
      `a:\n  dynamic: {pools: {one: {values: [{value: 192.0.2.9}]}}, rules: [{pool: one}]}\n${A}`,
      "A",
      "its answers differ by place or health (`dynamic`)",
    ],
    ["a geo record", `a:\n  geo: {EU: [192.0.2.9]}\n${A}`, "A", "its answers differ by place or health (`geo`)"],
    [
      "a proxied ALIAS",
      "a:\n  octodns: {cloudflare: {proxied: true}}\n  type: ALIAS\n  value: b.test.\n",
      "A AAAA",
      "it is proxied, so that Cloudflare answers with addresses of its own",
    ],
    ["an ALIAS", "a:\n  type: ALIAS\n  value: b.test.\n", "A AAAA", "the provider makes addresses of its target"],
    [
      "a URLFWD",
      "a:\n  type: URLFWD\n  value: {code: 302, masking: 2, path: /, query: 0, target: https://b.test}\n",
      "A AAAA",
      "the provider answers with its own addresses",
    ],
  ];
  test.each(cases)("%s", (_claim, yaml, types, why) => {
    const { zones, problems, notes } = readZone(yaml);
    expect(problemLines(problems)).toEqual([]);
    expect(zones[0]?.records).toEqual([]);
    expect(zones[0]?.undecided.map(({ name, type }) => `${type} ${name}`)).toEqual(
      types.split(" ").map((type) => `${type} a.x.test`),
    );
    expect(notes.map(({ message }) => sayText(message))).toEqual([
      expect.stringMatching(/^the [A-Z]+ record of a\.x\.test is not judged: /) as unknown as string,
    ]);
    expect(inEnglish(notes[0]?.message)).toContain(why);
  });

  test("a record type of a provider, as far as its values say which type they are of", () => {
    const { zones, notes } = readZone(
      "a:\n- type: Route53Provider/ALIAS\n  value: {name: b, type: A}\n- type: TXT\n  value: t\n",
    );
    expect(problemLines(notes)).toEqual([
      "2:3: `Route53Provider/ALIAS` is not a record type of octoDNS itself: what becomes of it at a.x.test is not judged",
    ]);
    expect(zones[0]?.undecided.map(({ type }) => type)).toEqual(["A"]);
  });

  test("a record type of a provider whose list of values counts before its one value", () => {
    const yaml =
      "a:\n  type: Route53Provider/ALIAS\n  value: {type: TXT}\n  values: [{type: A}, {type: AAAA}, {type: A}]\n";
    expect(readZone(yaml).zones[0]?.undecided.map(({ type }) => type)).toEqual(["A", "AAAA"]);
  });

  test("a record type of a provider that does not say so, which may become any that is not declared beside it", () => {
    const { zones } = readZone("a:\n- type: AcmeProvider/THING\n  value: b\n- type: TXT\n  value: t\n");
    const types = zones[0]?.undecided.map(({ type }) => type);
    expect(types).toEqual(["A", "AAAA", "MX", "PTR", "SRV", "TLSA"]);
  });

  test("record types of a provider that do not say so, each at its own place", () => {
    const { zones } = readZone("a: {type: AcmeProvider/THING, value: b}\nb: {type: AcmeProvider/THING, value: b}\n");
    expect(zones[0]?.undecided.map(({ name, type, location }) => `${location.line} ${type} ${name}`)).toEqual(
      ["1", "2"].flatMap((line) =>
        ["A", "AAAA", "MX", "PTR", "SRV", "TLSA", "TXT"].map(
          (type) => `${line} ${type} ${line === "1" ? "a" : "b"}.x.test`,
        ),
      ),
    );
  });

  test("a record type of a provider that octoDNS ignores, which then stays whatever it is", () => {
    const { zones } = readZone(
      "a:\n  octodns: {ignored: true}\n  type: Route53Provider/ALIAS\n  value: {name: b, type: A}\n",
    );
    expect(zones[0]?.undecided.map(({ type }) => type)).toEqual(["A"]);
  });

  test.each(["constructor", "__proto__"])(
    "a record type that is named like what every object of ours has: %s",
    (type) => {
      const { problems, notes } = readZone(`a: {type: ${type}, value: b}\n`);
      expect(problems).toEqual([]);
      expect(problemLines(notes)).toEqual([
        `1:4: \`${type}\` is not a record type of octoDNS itself: what becomes of it at a.x.test is not judged`,
      ]);
    },
  );

  test("an SOA, of which the live one counts", () => {
    const { zones, notes } = readZone("'':\n  type: SOA\n  value: {mname: ns.x.test.}\n");
    expect(notes).toHaveLength(1);
    expect(zones[0]).toMatchObject({ records: [], undecided: [] });
  });

  test("a lenient target without its dot", () => {
    const { zones, notes } = readZone("a:\n  octodns: {lenient: true}\n  type: CNAME\n  value: b.test\n");
    expect(zones[0]?.undecided).toMatchObject([{ name: "a.x.test", type: "CNAME" }]);
    expect(problemLines(notes)).toEqual([
      "4:10: the CNAME record of a.x.test is not judged: `b.test` has no dot at its end: the provider decides which name it is relative to",
    ]);
  });

  test("to a bounded number of notes, the last of which counts the rest", () => {
    const { notes } = readZone(
      Array.from({ length: 150 }, (_, i) => `a${i}: {type: ALIAS, value: b.test.}\n`).join(""),
    );
    expect(notes).toHaveLength(101);
    expect(inEnglish(notes.at(-1)?.message)).toBe("50 more like these follow in the zone x.test");
  });
});

test.each([
  ["CAA", "tag value"],
  ["HTTPS", "svcpriority targetname"],
  ["LOC", "lat_degrees lat_direction long_degrees long_direction altitude"],
  ["NAPTR", "order preference flags service regexp replacement"],
  ["SRV", "priority weight port target"],
  ["SSHFP", "algorithm fingerprint_type fingerprint"],
  ["SVCB", "svcpriority targetname"],
  ["URI", "priority weight target"],
])("a %s record needs its %s", (type, words) => {
  const keys = words.split(" ");
  const problems = keys.map((key) => {
    const fields = ["x", ...keys.filter((other) => other !== key)].map((name) => `${name}: 1`);
    return problemLines(readZone(`a: {type: ${type}, value: {${fields.join(", ")}}}\n`).problems);
  });
  expect(problems).toEqual(keys.map((key) => [expect.stringContaining(`this value has no \`${key}\``)]));
});

describe("a problem", () => {
  const bad: [claim: string, yaml: string, problems: string[]][] = [
    [
      "a target without its dot",
      "a: {type: CNAME, value: b.test}\n",
      ["1:25: `b.test` has no dot at its end, so octoDNS refuses it: write `b.test.`"],
    ],
    [
      "an exchange without its dot",
      "a: {type: MX, value: {preference: 1, exchange: mx}}\n",
      ["1:48: `mx` has no dot at its end, so octoDNS refuses it: write `mx.`"],
    ],
    [
      "a target that is no host name",
      "a: {type: CNAME, value: b c.test.}\n",
      ["1:25: `b c.test.` is not a valid domain name"],
    ],
    [
      "a target with an asterisk",
      "a: {type: CNAME, value: '*.test.'}\n",
      ["1:25: `*.test.` is not a valid host name, so octoDNS refuses it"],
    ],
    [
      "no address",
      "a: {type: A, value: 192.0.2.256}\nb: {type: AAAA, value: x}\n",
      ["1:21: `192.0.2.256` is not a valid IPv4 address", "2:24: `x` is not a valid IPv6 address"],
    ],
    [
      "an IPv6 address that YAML takes for a number",
      "a: {type: AAAA, value: 1:2:3:4:5:6:7:8}\n",
      ["1:24: YAML reads `1:2:3:4:5:6:7:8` as a number: put it in quotes"],
    ],
    ["an MX without preference", "a: {type: MX, value: {exchange: mx.}}\n", ["1:22: this value has no `preference`"]],
    [
      "an MX with a preference beyond 16 bits",
      "a: {type: MX, value: {exchange: mx., preference: 65536}}\n",
      ["1:50: the preference of this MX record must be a number from 0 to 65535, not `65536`"],
    ],
    ["an MX that is text", "a: {type: MX, value: 10 mx.}\n", ["1:22: a map of the record's fields is wanted here"]],
    [
      "a TLSA that octoDNS does not take",
      "a: {type: TLSA, value: {certificate_usage: 4, selector: 0, matching_type: 1, certificate_association_data: ab}}\n",
      ["1:44: octoDNS takes a number from 0 to 3 here"],
    ],
    [
      "a TLSA whose selector or matching type it does not take",
      "a: {type: TLSA, value: {certificate_usage: 3, selector: 2, matching_type: 2, certificate_association_data: ab}}\nb: {type: TLSA, value: {certificate_usage: 3, selector: 1, matching_type: 3, certificate_association_data: ab}}\n",
      ["1:57: octoDNS takes a number from 0 to 1 here", "2:75: octoDNS takes a number from 0 to 2 here"],
    ],
    [
      "a DS with one of the old keys, which needs them all",
      "a: {type: DS, value: {flags: 1, key_tag: 1, algorithm: 13, digest_type: 2, digest: ab}}\nb: {type: DS, value: {public_key: ab, key_tag: 1, algorithm: 13, digest_type: 2, digest: ab}}\n",
      ["1:22: this value has no `protocol`", "2:22: this value has no `flags`"],
    ],
    [
      "a number that YAML takes for octal",
      "a: {type: MX, value: {exchange: mx., preference: 010}}\n",
      ["1:50: YAML reads `010` as a number: put it in quotes"],
    ],
    [
      "an SRV without its target",
      "a: {type: SRV, value: {priority: 1, weight: 1, port: 1}}\n",
      ["1:23: this value has no `target`"],
    ],
    [
      "a type that is a list, or a number",
      "a: {type: [A], value: x}\nb: {type: 010, value: x}\n",
      ["1:11: the type is a word", "2:11: YAML reads `010` as a number: put it in quotes"],
    ],
    ["no type", "a: {value: x}\n", ["1:4: this record has no `type`"]],
    ["a type in small letters", "a: {type: txt, value: x}\n", ["1:11: octoDNS writes this type TXT"]],
    [
      "no value",
      "a: {type: A}\nb: {type: A, value: }\nc: {type: A, values: []}\n",
      [
        "1:4: this A record has no `value` and no `values`",
        "2:4: this A record has no `value` and no `values`",
        "3:22: this A record has no values",
      ],
    ],
    [
      "an alias with a list",
      "a: {type: CNAME, values: [b.test.]}\nb: {type: CNAME, value: [b.test.]}\n",
      ["1:4: this CNAME record has no `value`", "2:25: a CNAME record has one value, not a list"],
    ],
    [
      "a record that is none",
      "a: 192.0.2.1\nb:\n",
      [
        "1:4: a record is a map with `type` and `value` or `values`",
        "2:3: a record is a map with `type` and `value` or `values`",
      ],
    ],
    [
      "a TTL that is none",
      "a: {type: A, ttl: 1h, value: 192.0.2.1}\nb: {type: A, ttl: -1, value: 192.0.2.1}\nc: {type: A, ttl: 2147483648, value: 192.0.2.1}\nd: {type: A, ttl: [1], value: 192.0.2.1}\n",
      [
        "1:19: `1h` is not a time in seconds of at most 2147483647",
        "2:19: `-1` is not a time in seconds of at most 2147483647",
        "3:19: `2147483648` is not a time in seconds of at most 2147483647",
        "4:19: one number is wanted here",
      ],
    ],
    [
      "every value that has one, and the TTL",
      "a: {type: A, ttl: 1h, values: [x, 192.0.2.1, y]}\nb: {type: TXT, values: [a; b, 'c\\d', e; f]}\nc: {type: SPF, values: [1.5, t, 2.5]}\n",
      [
        "1:19: `1h` is not a time in seconds of at most 2147483647",
        "1:32: `x` is not a valid IPv4 address",
        "1:46: `y` is not a valid IPv4 address",
        "2:25: a semicolon must be written `\\;` here (or the policy must say `escaped-semicolons: false`)",
        "2:38: a semicolon must be written `\\;` here (or the policy must say `escaped-semicolons: false`)",
        "3:25: YAML reads `1.5` as a number: put it in quotes",
        "3:33: YAML reads `2.5` as a number: put it in quotes",
      ],
    ],
    [
      "one record twice",
      "a:\n- {type: A, value: 192.0.2.1}\n- {type: A, value: 192.0.2.2}\nA: {type: A, value: 192.0.2.3}\n",
      [
        "3:3: the A record of a.x.test is here already (config/x.test.yaml:2); octoDNS takes one, with all its `values`",
        "4:4: the A record of a.x.test is here already (config/x.test.yaml:2); octoDNS takes one, with all its `values`",
      ],
    ],
    [
      "a key twice",
      "a: {type: A, value: 192.0.2.1}\nb: {type: A, value: 192.0.2.2, value: 192.0.2.3}\na: {type: TXT, value: t}\n",
      [
        "2:32: the key `value` is here twice; octoDNS takes the last: keep one",
        "3:1: the key `a` is here twice; octoDNS takes the last: keep one",
      ],
    ],
    [
      "a key twice in what may be no zone file, which is not quoted",
      "a: {secret: x, secret: y}\nb: x\nb: y\n",
      [
        "1:16: this key is here twice; octoDNS takes the last: keep one",
        "2:4: a record is a map with `type` and `value` or `values`",
        "3:1: this key is here twice; octoDNS takes the last: keep one",
      ],
    ],
    [
      "a list or a map as key, and a merge key without a map",
      "[a]: {type: A, value: 192.0.2.1}\nb: {<<: x, type: A, value: 192.0.2.1}\n",
      ["1:1: a key is a plain word", "2:9: a merge key (`<<`) takes a map, or a list of maps"],
    ],
    [
      "the sign of other formats for the zone's name",
      "'@': {type: A, value: 192.0.2.1}\n",
      ["1:1: octoDNS writes the zone's own name `''`, not `@`"],
    ],
    [
      "an absolute name",
      "a.x.test.: {type: A, value: 192.0.2.1}\n",
      [
        "1:1: `a.x.test.` is not a valid record name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4), and keys are relative to the zone",
      ],
    ],
    [
      "a label too long",
      `${"a".repeat(64)}: {type: A, value: 192.0.2.1}\n`,
      [
        expect.stringMatching(
          /^1:1: `a+…` is not a valid record name: labels have 1 to 63 octets/,
        ) as unknown as string,
      ],
    ],
    ["an unknown anchor", "a: *b\n", ["1:4: no anchor of this name stands before this alias"]],
    ["an unknown tag", "a: !env b\n", ["1:9: octoDNS knows no such tag"]],
    ["a file that is a list", "- a\n- b\n", ["1:1: a zone file is a map of record names"]],
    [
      "a second document",
      "a: {type: TXT, value: t}\n---\nb: {type: TXT, value: t}\n",
      ["2:1: a zone file is one YAML document; a second begins here"],
    ],
    [
      "broken YAML, and what else is wrong",
      'a: {type: TXT, value: "a\\; b"}\nb: {type: A, value: x}\n',
      [
        expect.stringMatching(/^1:\d+: invalid YAML: invalid escape sequence/) as unknown as string,
        "2:21: `x` is not a valid IPv4 address",
      ],
    ],
    [
      "a control character",
      "a: \u0007\n",
      ["1:4: the character U+0007 is not allowed in a YAML file (YAML 1.2.2 §5.1)"],
    ],
    ["deep nesting", `a: ${"[".repeat(40)}\n`, ["1:35: maps and lists are nested more than 32 levels deep"]],
    [
      "an endless text",
      `a: ${"x".repeat(2 ** 20 + 1)}\n`,
      ["1:4: a text of more than one million characters begins here; no record is as long"],
    ],
  ];
  test.each(bad)("%s", (_claim, yaml, problems) => {
    expect(problemLines(readZone(yaml).problems)).toEqual(problems);
  });

  test("of a type that is not read is bounded to what a record can have", () => {
    const list = `[${Array.from({ length: 10 }, () => "x".repeat(20_000)).join(", ")}]`;
    const { zones } = readZone(`a: {type: HTTPS, value: {svcpriority: 1, targetname: ., svcparams: ${list}}}\n`);
    const [line = ""] = zones.flatMap(recordLines);
    const { length } = line.slice("a.x.test 3600 HTTPS ".length);
    expect(length > 60_000 && length <= 65_535).toBe(true);
  });

  test("a file that is not UTF-8", () => {
    expect(problemLines(readZone(Buffer.from("a: \xff\n", "latin1")).problems)).toEqual([
      "1:1: the file is not UTF-8 text; save it as UTF-8",
    ]);
  });

  test("told to a bounded number", () => {
    const { problems } = readZone("a: x\n".repeat(500));
    expect(problems).toHaveLength(101);
    expect(inEnglish(problems.at(-1)?.message)).toBe(
      "this and what follows was not read: there are 100 problems before",
    );
  });
});
