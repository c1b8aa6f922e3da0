import { describe, expect, test } from "@jest/globals";
import type { Include } from "../../../src/zones/master-file/master-file.ts";
import { parseMasterFile } from "../../../src/zones/master-file/master-file.ts";
import { parse, problemLines, recordLines } from "../text-zones.ts";
import { NO_INCLUDES } from "../../support/no-includes.ts";
import { inEnglish } from "../../support/in-english.ts";

const KEY = "mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==";

describe("records", () => {
  const good: [claim: string, text: string, records: string[]][] = [
    [
      "completes relative names and takes @ for the origin",
      "@ MX 10 mx\nwww CNAME @",
      ["x.test 3600 MX 10 mx.x.test.", "www.x.test 3600 CNAME x.test."],
    ],
    ["lower-cases names and mnemonics", "WWW in a 192.0.2.1", ["www.x.test 3600 A 192.0.2.1"]],
    [
      "takes TTL and class in either order",
      "a 60 IN A 192.0.2.1\nb IN 60 A 192.0.2.2\nc 60 A 192.0.2.3",
      ["a.x.test 60 A 192.0.2.1", "b.x.test 60 A 192.0.2.2", "c.x.test 60 A 192.0.2.3"],
    ],
    [
      "takes an owner that reads like a type, class or TTL",
      "a A 192.0.2.1\nin A 192.0.2.2\n3600 A 192.0.2.3",
      ["a.x.test 3600 A 192.0.2.1", "in.x.test 3600 A 192.0.2.2", "3600.x.test 3600 A 192.0.2.3"],
    ],
    [
      "reads TTL units",
      "$TTL 1h30m\na A 192.0.2.1\nb 1D2s A 192.0.2.2",
      ["a.x.test 5400 A 192.0.2.1", "b.x.test 86402 A 192.0.2.2"],
    ],
    [
      "takes the last TTL given where $TTL is not",
      "a 60 A 192.0.2.1\nb A 192.0.2.2",
      ["a.x.test 60 A 192.0.2.1", "b.x.test 60 A 192.0.2.2"],
    ],
    [
      "takes the SOA's minimum where no TTL is given",
      "@ SOA ns h 1 1h 2h 1w 5m\nb A 192.0.2.2",
      ["x.test 300 SOA ns.x.test. h.x.test. 1 3600 7200 604800 300", "b.x.test 300 A 192.0.2.2"],
    ],
    [
      "keeps the last owner for a line that begins with white space",
      "a A 192.0.2.1\n\t; nothing\n\n  AAAA 2001:DB8:0:0::1",
      ["a.x.test 3600 A 192.0.2.1", "a.x.test 3600 AAAA 2001:db8::1"],
    ],
    [
      "lets parentheses span lines, comments and the blank owner after them",
      "a TXT ( one ; not ) this\n two\n)\n AAAA ::1",
      ['a.x.test 3600 TXT "one" "two"', "a.x.test 3600 AAAA ::1"],
    ],
    [
      "keeps ; ( ) and spaces in quotes",
      'a TXT "v=DMARC1; p=none (x)" "\\"q\\\\"',
      ['a.x.test 3600 TXT "v=DMARC1; p=none (x)" "\\"q\\\\"'],
    ],
    ["begins a comment at ; in an unquoted string", "a TXT v=DMARC1;p=none", ['a.x.test 3600 TXT "v=DMARC1"']],
    ["reads escapes in strings", 'a TXT \\; "\\065\\255" a\\ b', ['a.x.test 3600 TXT ";" "A\\255" "a b"']],
    [
      "reads escapes in names",
      "a\\.b A 192.0.2.1\n\\097 A 192.0.2.2\nx\\032y.\\@ A 192.0.2.3",
      ["a\\.b.x.test 3600 A 192.0.2.1", "a.x.test 3600 A 192.0.2.2", "x\\032y.@.x.test 3600 A 192.0.2.3"],
    ],
    ["takes an escaped dot at the end for no end", "a\\. A 192.0.2.1", ["a\\..x.test 3600 A 192.0.2.1"]],
    ["keeps the octets of a string", "a TXT ü", ['a.x.test 3600 TXT "\\195\\188"']],
    ["keeps an empty string", 'a TXT ""', ['a.x.test 3600 TXT ""']],
    ["takes strings without a space between", 'a TXT "one""two"', ['a.x.test 3600 TXT "one" "two"']],
    ["joins split hexadecimal", "a TLSA 3 1 1 ( 0123\n ABCD 4\n 5 )", ["a.x.test 3600 TLSA 3 1 1 0123abcd45"]],
    [
      "reads DS and DNSKEY with algorithm names and split data",
      `a DS 60485 RSASHA1 1 2BB183 AF5F\na DNSKEY 257 3 13 ( ${KEY.slice(0, 30)}\n ${KEY.slice(30)} )`,
      ["a.x.test 3600 DS 60485 5 1 2bb183af5f", `a.x.test 3600 DNSKEY 257 3 13 ${KEY}`],
    ],
    [
      "knows the DNSSEC algorithms of IANA by name",
      [
        "RSAMD5",
        "DSA",
        "RSASHA1",
        "DSA-NSEC3-SHA1",
        "RSASHA1-NSEC3-SHA1",
        "RSASHA256",
        "RSASHA512",
        "ECC-GOST",
        "ECDSAP256SHA256",
        "ECDSAP384SHA384",
        "ED25519",
        "ED448",
      ]
        .map((name) => `a DS 1 ${name} 1 AB`)
        .join("\n"),
      [1, 3, 5, 6, 7, 8, 10, 12, 13, 14, 15, 16].map((number) => `a.x.test 3600 DS 1 ${number} 1 ab`),
    ],
    [
      "reads SRV",
      "_imaps._tcp SRV 0 1 993 imap\n_pop3s._tcp SRV 0 0 0 .",
      ["_imaps._tcp.x.test 3600 SRV 0 1 993 imap.x.test.", "_pop3s._tcp.x.test 3600 SRV 0 0 0 ."],
    ],
    [
      "reads NS, PTR, DNAME and the root",
      "a NS .\nb PTR c\nd DNAME e.",
      ["a.x.test 3600 NS .", "b.x.test 3600 PTR c.x.test.", "d.x.test 3600 DNAME e."],
    ],
    [
      "follows $ORIGIN, relative ones too",
      "$ORIGIN sub\na A 192.0.2.1\n$ORIGIN y.test.\na A 192.0.2.2",
      ["a.sub.x.test 3600 A 192.0.2.1", "a.y.test 3600 A 192.0.2.2"],
    ],
    [
      "keeps types it does not read, as written",
      'a URI 0 0 "mx"\na CAA 0 issue "x; y"\na TYPE65280 \\# 2 ABCD',
      ['a.x.test 3600 URI 0 0 "mx"', 'a.x.test 3600 CAA 0 issue "x; y"', "a.x.test 3600 TYPE65280 \\# 2 ABCD"],
    ],
    [
      "knows types by number",
      "a CLASS1 TYPE1 10.0.0.2\na TYPE257 \\# 0\nb TYPE46 x",
      ["a.x.test 3600 A 10.0.0.2", "a.x.test 3600 CAA \\# 0", "b.x.test 3600 RRSIG x"],
    ],
    [
      "reads the generic form of known types",
      "a A \\# 4 0A00 0001\na MX \\# 7 000A 016D 0178 00\na TXT \\# 4 0141 0142\na AAAA \\# 16 20010db8000000000000000000000001",
      [
        "a.x.test 3600 A 10.0.0.1",
        "a.x.test 3600 MX 10 m.x.",
        'a.x.test 3600 TXT "A" "B"',
        "a.x.test 3600 AAAA 2001:db8::1",
      ],
    ],
    [
      "reads the generic form of an SOA record",
      "@ SOA \\# 26 016E00 016800 00000001 00000002 00000003 00000004 00000005",
      ["x.test 5 SOA n. h. 1 2 3 4 5"],
    ],
    ["reads CRLF line ends", "a A 192.0.2.1\r\n  TXT x\r\n", ["a.x.test 3600 A 192.0.2.1", 'a.x.test 3600 TXT "x"']],
    ["reads a text that is empty, or comments alone", "\n ; nothing\n;\n\t\n", []],
  ];
  test.each(good)("%s", (_claim, text, records) => {
    const file = parse(text, "x.test");
    expect(problemLines(file.problems)).toEqual([]);
    expect(recordLines(file)).toEqual(records);
  });
});

describe("problems, each with its place", () => {
  const bad: [text: string, problem: string][] = [
    ["w B 1", "1:3: `B` is not a valid record type"],
    [
      "A 192.0.2.1",
      "1:3: this line of 11 octets is not a valid record: a line must begin with the owner's name, or with white space for that of the record before",
    ],
    ["a", "1:1: a record needs a type and data after its name; this line of 1 octet has none"],
    ["a 60 IN", "1:6: a record needs a type and data after its name; this line of 7 octets has none"],
    ["a ANY x", "1:3: class ANY is not supported: only IN is"],
    ["a ch TXT x", "1:3: class CH is not supported: only IN is"],
    ["w IN IN A 192.0.2.1", "1:6: `IN` is not a valid record type"],
    ["w AXFR", "1:3: `AXFR` is not a valid record type"],
    ["w TYPE41 \\# 0", "1:3: `TYPE41` is not a valid record type"],
    ['w "A" 192.0.2.1', "1:3: `A` is not a valid record type"],
    ['"a" A 192.0.2.1', "1:1: a name must not be in quotes"],
    [" A 192.0.2.1", "1:2: this line begins with white space, but no record before it has a name for it"],
    ["a 4294967295 A 192.0.2.1", "1:3: `4294967295` is not a time in seconds (or like `1h30m`) of at most 2147483647"],
    ["a A", "1:3: this A record has no IPv4 address"],
    ["a A 192.0.2.256", "1:5: `192.0.2.256` is not a valid IPv4 address"],
    ["a A 192.0.2.01", "1:5: `192.0.2.01` is not a valid IPv4 address"],
    ["a A 192.0.2.1 x", "1:15: `x` follows the end of this A record's data"],
    ['a A "192.0.2.1"', "1:5: the IPv4 address of this A record must not be in quotes"],
    ["a AAAA 2001::db8::1", "1:8: `2001::db8::1` is not a valid IPv6 address"],
    ["a MX mx", "1:6: the preference of this MX record must be a number from 0 to 65535, not `mx`"],
    ["a MX 65536 mx", "1:6: the preference of this MX record must be a number from 0 to 65535, not `65536`"],
    ["a MX 10", "1:6: this MX record has no mail exchanger"],
    [
      "a MX 10 mx..x.",
      "1:9: `mx..x.` is not a valid domain name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4)",
    ],
    [
      `a CNAME ${"l".repeat(64)}`,
      `1:9: \`${"l".repeat(60)}…\` is not a valid domain name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4)`,
    ],
    [
      "a CNAME b\\25",
      "1:9: `b\\25` is not a valid domain name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4)",
    ],
    ["ü A 192.0.2.1", "1:1: `ü` has characters that need the A-label form (`xn--…`) or `\\DDD`"],
    ["a TXT", "1:3: this TXT record has no string"],
    [
      `a TXT "${"x".repeat(256)}"`,
      "1:7: this string has 256 octets; the limit is 255 (RFC 1035 §3.3). Split it into several strings",
    ],
    [
      `a TXT "ü" "${"x".repeat(256)}"`,
      "1:11: this string has 256 octets; the limit is 255 (RFC 1035 §3.3). Split it into several strings",
    ],
    ["a TXT \\256", "1:7: a broken escape in this string: `\\DDD` takes three digits up to 255"],
    ['a TXT "open\nb A 192.0.2.1', "1:7: this string is not closed on its line"],
    ['a TXT "x"y', "1:7: text follows the closing quote of this string without a space"],
    ['a TXT x"y"', '1:7: a quote inside a word: write the whole string in quotes, or `\\"`'],
    ["a TXT x\\", "1:7: nothing to escape after `\\`"],
    ["a TXT (x\nb A 192.0.2.1", "1:7: this parenthesis is never closed, so all that follows belongs to one record"],
    ["a TXT x)", "1:8: this parenthesis closes none"],
    [
      "a TLSA 3 1 1 012",
      "1:14: the certificate association data of this TLSA record must be hexadecimal, two digits for each octet",
    ],
    [
      "a TLSA 3 1 1 01xy",
      "1:14: the certificate association data of this TLSA record must be hexadecimal, two digits for each octet",
    ],
    ["a TLSA 3 1 1", "1:12: this TLSA record has no certificate association data"],
    ["a TLSA 256 1 1 00", "1:8: the certificate usage of this TLSA record must be a number from 0 to 255, not `256`"],
    ["a DNSKEY 257 3 13 AAA", "1:19: the public key of this DNSKEY record must be base64, padded with `=`"],
    ["a DNSKEY 257 3 13 !AAA", "1:19: the public key of this DNSKEY record must be base64, padded with `=`"],
    ["a DS 1 NONSENSE 2 00", "1:8: the algorithm of this DS record must be a number from 0 to 255, not `NONSENSE`"],
    ["@ SOA ns h 1 1h 1h 1w", "1:20: this SOA record has no minimum TTL"],
    ["@ SOA ns h 1 1x 1h 1w 1h", "1:14: `1x` is not a time in seconds (or like `1h30m`) of at most 4294967295"],
    ["a URI", "1:3: this URI record has no data"],
    ["a SRV 0 0 993", "1:11: this SRV record has no target"],
    ["a SRV 0 0 65536 b", "1:11: the port of this SRV record must be a number from 0 to 65535, not `65536`"],
    ["a SRV 0 0 imaps b", "1:11: the port of this SRV record must be a number from 0 to 65535, not `imaps`"],
    ["a TYPE65280 AB", "1:13: the data of a TYPE65280 record must be written as `\\# length hexadecimal`"],
    ["a TYPE65280 \\# 3 ABCD", "1:16: the length says 3 octets, but 2 follow"],
    ["a TYPE65280 \\# 1 ABCD", "1:16: the length says 1 octet, but 2 follow"],
    ["a TYPE65280 \\# 0 AB", "1:16: the length says 0 octets, but 1 follows"],
    ["a A \\# 3 0A0000", "1:5: these octets are not valid A data"],
    ["a CNAME \\# 2 C00C", "1:9: these octets are not valid CNAME data"],
    // compressed: the second name points to the first (RFC 3597 §4)
    [
      "a SOA \\# 25 0161 00 C000 00000001 00000001 00000001 00000001 00000001",
      "1:7: these octets are not valid SOA data",
    ],
    ["a TLSA \\# 3 030101", "1:8: these octets are not valid TLSA data"],
    [
      "$GENERATOR 1-9 h$ A 192.0.2.$",
      "1:1: `$GENERATOR` is not supported: only $ORIGIN, $TTL, $INCLUDE and $GENERATE are",
    ],
    ["$TTL", "1:1: $TTL needs a value after it"],
    ["$TTL 1h x", "1:9: `x` is too much for $TTL"],
    [
      "$ORIGIN a..b.",
      "1:9: `a..b.` is not a valid domain name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4)",
    ],
    ["$INCLUDE other.zone", "1:10: other.zone does not exist"],
    ["a TXT \x1b[31m\x07\nw A \x1b\x07", "2:5: `\\027\\007` is not a valid IPv4 address"],
    ["w IN \x1b\x07 x", "1:6: this line of 9 octets is not a valid record: no record type stands here"],
  ];
  test.each(bad)("%j", (text, problem) => {
    expect(problemLines(parse(text, "x.test").problems)).toEqual([problem]);
  });

  test("goes on after a problem and tells them all", () => {
    const file = parse("a A x\nb A 192.0.2.1\n AAAA y\nc..d A 192.0.2.2\n  TXT z", "x.test");
    expect(problemLines(file.problems)).toEqual([
      "1:5: `x` is not a valid IPv4 address",
      "3:7: `y` is not a valid IPv6 address",
      "4:1: `c..d` is not a valid domain name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4)",
    ]);
    expect(recordLines(file)).toContain("b.x.test 3600 A 192.0.2.1");
  });

  test("stops after 100 problems and says so", () => {
    const { problems } = parse("a A x\n".repeat(1000), "x.test");
    expect(problems).toHaveLength(101);
    expect(problemLines(problems).at(-1)).toBe(
      "101:5: this and what follows was not read: there are 100 problems before",
    );
  });

  test("asks for $ORIGIN once where names are relative to nothing", () => {
    const { problems } = parse("@ A 192.0.2.1\nb A 192.0.2.2\nc A x");
    expect(problemLines(problems)).toEqual([
      "1:1: `@` is relative, but to what is not said: begin the file with `$ORIGIN example.org.`, or set `origin:` beside `bind:`",
      "3:5: `x` is not a valid IPv4 address",
    ]);
  });

  test("needs no origin where all names are absolute", () => {
    expect(recordLines(parse("x.test. MX 10 mx.x.test."))).toEqual(["x.test 3600 MX 10 mx.x.test."]);
  });
});

describe("places", () => {
  test("are those of the first word of a record, in characters", () => {
    const { records } = parse('a TXT "ü" ; ü\n  \t TXT ( "x"\n "y" )\nb A 192.0.2.1', "x.test");
    expect(records.map(({ location }) => `${location.file}:${location.line}:${location.column}`)).toEqual([
      "t.zone:1:1",
      "t.zone:2:5",
      "t.zone:4:1",
    ]);
  });

  test("of a block count from where the block begins", () => {
    const source = {
      text: "a A 192.0.2.1\nb A x",
      start: { file: "p.yml", line: 7, column: 9 },
      indent: 6,
      origin: "x.test",
    };
    const { records, problems } = parseMasterFile(source, NO_INCLUDES);
    expect(records.map((record) => record.location)).toEqual([{ file: "p.yml", line: 7, column: 9 }]);
    expect(problems.map((problem) => problem.location)).toEqual([{ file: "p.yml", line: 8, column: 11 }]);
  });
});

describe("$INCLUDE", () => {
  const start = { file: "main.zone", line: 1, column: 1 };
  const read = (files: Record<string, string>) => {
    const include: Include = (path) => {
      const text = files[path];
      return text === undefined ? NO_INCLUDES(path, "main.zone") : { file: path, text };
    };
    return parseMasterFile({ text: files["main.zone"] ?? "", start, indent: 0, origin: "x.test" }, include);
  };

  test("reads a file with the origin given, and gives origin and owner back", () => {
    const file = read({
      "main.zone": 'a A 192.0.2.1\n$INCLUDE "in.zone" sub\n  TXT x',
      "in.zone": "b A 192.0.2.2\n$ORIGIN y.test.\nc A 192.0.2.3",
    });
    expect(file.problems).toEqual([]);
    expect(recordLines(file)).toEqual([
      "a.x.test 3600 A 192.0.2.1",
      "b.sub.x.test 3600 A 192.0.2.2",
      "c.y.test 3600 A 192.0.2.3",
      'a.x.test 3600 TXT "x"',
    ]);
    expect(file.records.map(({ location }) => `${location.file}:${location.line}`)).toEqual([
      "main.zone:1",
      "in.zone:1",
      "in.zone:3",
      "main.zone:3",
    ]);
  });

  test("hands no owner down", () => {
    expect(
      problemLines(read({ "main.zone": "a A 192.0.2.1\n$INCLUDE in.zone", "in.zone": " TXT x" }).problems),
    ).toEqual(["1:2: this line begins with white space, but no record before it has a name for it"]);
  });

  test("tells of a missing file at the line that names it", () => {
    expect(problemLines(read({ "main.zone": "\n$INCLUDE gone.zone" }).problems)).toEqual([
      "2:10: gone.zone does not exist",
    ]);
  });

  test("refuses a circle", () => {
    expect(problemLines(read({ "main.zone": "$INCLUDE b.zone", "b.zone": "$INCLUDE main.zone" }).problems)).toEqual([
      "1:10: main.zone includes itself: main.zone → b.zone → main.zone",
    ]);
  });

  test("refuses more than eight files within each other", () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [i === 0 ? "main.zone" : `${i}.zone`, `$INCLUDE ${i + 1}.zone`]),
    );
    const { problems } = read(files);
    expect(inEnglish(problems)).toEqual([
      { location: { file: "8.zone", line: 1, column: 10 }, message: "files are included more than 8 deep" },
    ]);
  });

  test("ends where files include the same files over and over", () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [
        i === 0 ? "main.zone" : `${i}.zone`,
        `$INCLUDE ${i + 1}.zone\n`.repeat(100),
      ]),
    );
    const { problems } = read({ ...files, "8.zone": "" });
    expect(problems).toHaveLength(101);
    expect(problemLines(problems)[0]).toContain("more than 1000 files are included");
  });
});

test("reads a nasty zone whole", () => {
  const file = parse(`; a zone with all that trips readers up
$ORIGIN Example.DE.
$TTL 2h
@   IN SOA ns1 hostmaster.example.de. ( 2026112301 ; serial
        1D 2h 4w
        300 )         ; minimum
    NS  ns1
  1h IN NS ns2.example.net.
    IN 5m MX 10 mx1
_dmarc TXT ( "v=DMARC1; p=reject;"
             " rua=mailto:d\\@example.de" ) ; said in two
    AAAA 2001:db8::25
$ORIGIN mx1
_25._tcp TLSA 3 1 1 (
   d2abde240d7cd3ee6b4b28c54df034b9
   7983a1d16e8a410e4561cb106618e971 )
@ A 192.0.2.25
$ORIGIN example.de.
ns1 ( A ) 192.0.2.53
 TYPE65280 \\# 3 0a0b0c
mail 1D CNAME mx1
dot\\.ted.name TXT un\\"quoted \\; not-a-comment;comment
`);
  expect(problemLines(file.problems)).toEqual([]);
  expect(recordLines(file)).toEqual([
    "example.de 7200 SOA ns1.example.de. hostmaster.example.de. 2026112301 86400 7200 2419200 300",
    "example.de 7200 NS ns1.example.de.",
    "example.de 3600 NS ns2.example.net.",
    "example.de 300 MX 10 mx1.example.de.",
    '_dmarc.example.de 7200 TXT "v=DMARC1; p=reject;" " rua=mailto:d@example.de"',
    "_dmarc.example.de 7200 AAAA 2001:db8::25",
    "_25._tcp.mx1.example.de 7200 TLSA 3 1 1 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971",
    "mx1.example.de 7200 A 192.0.2.25",
    "ns1.example.de 7200 A 192.0.2.53",
    "ns1.example.de 7200 TYPE65280 \\# 3 0a0b0c",
    "mail.example.de 86400 CNAME mx1.example.de.",
    'dot\\.ted.name.example.de 7200 TXT "un\\"quoted" ";" "not-a-comment"',
  ]);
});
