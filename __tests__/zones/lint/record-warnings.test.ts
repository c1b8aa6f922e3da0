import { describe, expect, test } from "@jest/globals";
import { recordWarnings } from "./warnings-in-english.ts";
import { rsa } from "../../support/dkim-key.ts";
import { zoneOf } from "../text-zones.ts";

const SOA = "@ SOA ns.dns.example. h.example.de. 1 1h 1h 1w 1h\n";
const KEY = rsa(2048).replace(/^p=/, "");

/** What is remarked on a zone file of `example.de` after its SOA: the line, the message, the corrected line. */
function warningsFor(text: string, complete = true): ReturnType<typeof recordWarnings> {
  const zone = zoneOf("example.de", complete ? SOA + text : text, complete);
  return recordWarnings([zone]).map((remark) => ({
    ...remark,
    location: { ...remark.location, line: remark.location.line - (complete ? 1 : 0) },
  }));
}

/** Each string in quotes. */
const quoted = (...strings: string[]): string => strings.map((string) => `"${string}"`).join(" ");

describe("texts of master files", () => {
  const slips: [claim: string, line: string, message: string, corrected: string][] = [
    [
      "a semicolon outside of quotes cuts the record short",
      "_dmarc 300 TXT v=DMARC1; p=reject; rua=mailto:d@example.de",
      'a semicolon outside of quotes begins a comment, so that receivers see "v=DMARC1" and nothing of what follows',
      '_dmarc 300 TXT "v=DMARC1; p=reject; rua=mailto:d@example.de"',
    ],
    [
      "also where it stands alone",
      "_mta-sts TXT v=STSv1 ; id=20261123;",
      'a semicolon outside of quotes begins a comment, so that receivers see "v=STSv1" and nothing of what follows',
      '_mta-sts TXT "v=STSv1; id=20261123"',
    ],
    [
      "a comment behind the tags stays away",
      "_smtp._tls TXT v=TLSRPTv1; rua=mailto:t@example.de ; our reports",
      'a semicolon outside of quotes begins a comment, so that receivers see "v=TLSRPTv1" and nothing of what follows',
      '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:t@example.de"',
    ],
    [
      "white space at the very end of an MTA-STS record",
      '_mta-sts TXT "v=STSv1; id=1 "',
      "the record ends with white space, which RFC 8461 §3.1 does not allow there; most receivers ignore it",
      '_mta-sts TXT "v=STSv1; id=1"',
    ],
    [
      "white space at the very end of a DMARC record",
      '_dmarc TXT "v=DMARC1; p=reject \t"',
      "the record ends with white space, which RFC 9989 §4.8 does not allow there; most receivers ignore it",
      '_dmarc TXT "v=DMARC1; p=reject"',
    ],
    [
      "white space at the very end of a TLS-RPT record",
      '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:t@example.de "',
      "the record ends with white space, which RFC 8460 §3 does not allow there; most receivers ignore it",
      '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:t@example.de"',
    ],
    [
      "white space behind the last semicolon of a key record",
      's._domainkey TXT "v=DKIM1; p=; "',
      "the record ends with white space, which RFC 6376 §3.2 does not allow there; most receivers ignore it",
      's._domainkey TXT "v=DKIM1; p=;"',
    ],
    [
      "words without quotes run together",
      "@ TXT v=spf1 mx a:web.example.de -all ; SPF",
      'the strings of a TXT record are joined without a space, so that receivers read "v=spf1mx"',
      '@ TXT "v=spf1 mx a:web.example.de -all" ; SPF',
    ],
    [
      "strings in quotes run together",
      '@ TXT ( "v=spf1 include:a.example"\n  "include:b.example -all" )',
      'the strings of a TXT record are joined without a space, so that receivers read "include:a.exampleinclude:b.example"',
      '@ TXT "v=spf1 include:a.example include:b.example -all"',
    ],
    [
      "the last term joins the one before",
      '@ TXT "v=spf1 include:a.example" "~all"',
      'the strings of a TXT record are joined without a space, so that receivers read "include:a.example~all"',
      '@ TXT "v=spf1 include:a.example ~all"',
    ],
    [
      "the version joins the first term",
      '@ TXT "v=spf1" "mx -all"',
      'the strings of a TXT record are joined without a space, so that receivers read "v=spf1mx"',
      '@ TXT "v=spf1 mx -all"',
    ],
    [
      "quotes within quotes are served",
      '@ TXT "\\"v=spf1 mx -all\\""',
      "quotation marks would be served as part of the record, which receivers then do not understand",
      '@ TXT "v=spf1 mx -all"',
    ],
    [
      "a semicolon escaped twice is served with its backslash",
      '_dmarc TXT "v=DMARC1\\\\; p=reject"',
      "backslashes would be served as part of the record, which receivers then do not understand",
      '_dmarc TXT "v=DMARC1; p=reject"',
    ],
    [
      "quotes escaped twice are served with their backslashes",
      '@ TXT "\\\\\\"v=spf1 mx -all\\\\\\""',
      "quotation marks and backslashes would be served as part of the record, which receivers then do not understand",
      '@ TXT "v=spf1 mx -all"',
    ],
    [
      "typographic quotes are served",
      '_dmarc TXT "“v=DMARC1; p=none”"',
      "typographic characters would be served as part of the record, which receivers then do not understand",
      '_dmarc TXT "v=DMARC1; p=none"',
    ],
    [
      "a dash is no hyphen, and a space that does not break no space",
      '@ TXT "v=spf1\u00a0mx –all"',
      "typographic characters would be served as part of the record, which receivers then do not understand",
      '@ TXT "v=spf1 mx -all"',
    ],
    [
      "white space inside a key where strings meet",
      `s1._domainkey TXT ${quoted(`v=DKIM1; p=${KEY.slice(0, 200)} `, KEY.slice(200))}`,
      "white space stands inside the key where two strings meet; verifiers are to ignore it (RFC 6376 §3.2), but it is not part of the key",
      `s1._domainkey TXT ${quoted(`v=DKIM1; p=${KEY.slice(0, 244)}`, KEY.slice(244))}`,
    ],
  ];
  test.each(slips)("%s", (_claim, line, message, corrected) => {
    expect(warningsFor(line)).toEqual([
      { location: { file: "t.zone", line: 1, column: 1 }, message, suggestion: corrected },
    ]);
    expect(warningsFor(corrected)).toEqual([]);
  });

  test("words in typographic quotes are two slips, corrected by one line", () => {
    const found = warningsFor("@ TXT “v=spf1 mx -all”");
    expect(found.map(({ message }) => message)).toEqual([
      'the strings of a TXT record are joined without a space, so that receivers read "\\226\\128\\156v=spf1mx"',
      "typographic characters would be served as part of the record, which receivers then do not understand",
    ]);
    expect(new Set(found.map(({ suggestion }) => suggestion))).toEqual(new Set(['@ TXT "v=spf1 mx -all"']));
  });

  test("a key that lost what followed a full string cannot be corrected", () => {
    const first = `v=DKIM1; k=rsa; p=${KEY}`.slice(0, 255);
    const rest = `v=DKIM1; k=rsa; p=${KEY}`.slice(256);
    expect(warningsFor(`s1._domainkey TXT ${quoted(first, rest)}`)).toMatchObject([
      {
        message:
          "the key has 391 of its 392 characters: it was split after 255 octets, and the 256th was lost; copy it from the signer again",
        suggestion: null,
      },
    ]);
    expect(warningsFor(`s1._domainkey TXT ${quoted(first)}`)).toMatchObject([
      {
        message:
          "the key has 237 of its 392 characters: the text was cut off after 255 octets, the most that one string takes; copy it from the signer again",
        suggestion: null,
      },
    ]);
  });
});

describe("no remark on texts", () => {
  const fine: [claim: string, lines: string][] = [
    ["in quotes", '_dmarc TXT "v=DMARC1; p=reject"\n@ TXT "v=spf1 mx -all"\n_mta-sts TXT "v=STSv1; id=1"'],
    [
      "that end with white space where their grammars allow it",
      '@ TXT "v=spf1 mx -all "\n_dmarc TXT "v=DMARC1; p=reject; "\n_mta-sts TXT "v=STSv1; id=1 ; "\n_smtp._tls TXT "v=TLSRPTv1; rua=mailto:t@example.de;\t"\ns._domainkey TXT "v=DKIM1; p= "\nb TXT "a "',
    ],
    ["with an escaped semicolon outside of quotes", "_dmarc TXT v=DMARC1\\;p=reject"],
    ["with a comment of words", '@ TXT v=spf1 ; p=reject is DMARC\'s\n_dmarc TXT "v=DMARC1; p=none" ; p=reject later'],
    ["with tags that were taken out", "_dmarc TXT v=DMARC1\\;p=none ; rua=mailto:d@example.de"],
    [
      "of no standard, in words, quotes, dashes",
      '@ TXT google-site-verification=a b\n@ TXT "\\"quoted\\""\n@ TXT “Guten Tag” –\n@ TXT a\\\\;b\n@ TXT k=v; p=x',
    ],
    [
      "cut in the middle of a term",
      '@ TXT "v=spf1 incl" "ude:a.example -" "all"\nb TXT "v=spf1 ip4:192.0.2.1" "0 exists:%{i}." "ip4.example ~" "all"\nc TXT "v=spf1 include:mail" "-all.example -all"',
    ],
    [
      "that begin the next string with the space",
      '@ TXT "v=spf1 include:a.example" " include:b.example -all"\nb TXT "v=spf1" "" " mx -all"',
    ],
    ["cut at the octet", '@ TXT "v=sp" "f1 mx -all"\nb TXT "v=spf1 redirect=" "include.example"'],
    [
      "that are keys in several strings",
      `s1._domainkey TXT ${quoted(`v=DKIM1; p=${KEY.slice(0, 200)}`, KEY.slice(200))}\ns2._domainkey TXT ${quoted("v=DKIM1; k=rsa; p=", ` ${KEY.slice(0, 200)}`, KEY.slice(200))}`,
    ],
    [
      "that are keys revoked, of Ed25519, or with notes",
      's1._domainkey TXT "v=DKIM1; p="\ns2._domainkey TXT "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="\ns3._domainkey TXT "v=DKIM1; n=see ""here"; p="'.replace(
        '""',
        '\\"',
      ),
    ],
    [
      "of keys with notes that end in quotes, or have backslashes",
      's1._domainkey TXT "v=DKIM1; p=; n=\\"ours\\""\ns2._domainkey TXT "v=DKIM1; n=a\\\\\\"b; p="',
    ],
    ["of keys with notes in any language", 's1._domainkey TXT "v=DKIM1; n=der „alte“ Schlüssel – noch gültig; p="'],
    // "v=spf1 a:" "x.net", and "v=spf1 a:x.ne" "t -all"
    [
      "of octets in hexadecimal",
      "@ TXT \\# 16 09763d7370663120613a 05782e6e6574\na TXT \\# 21 0d763d7370663120613a782e6e65 0674202d616c6c ; v=spf1 a:x.net -all",
    ],
    ["of 255 octets that are no key", `@ TXT "${"x".repeat(255)}"`],
  ];
  test.each(fine)("%s", (_claim, lines) => {
    expect(warningsFor(lines)).toEqual([]);
    expect(warningsFor(lines, false)).toEqual([]);
  });
});

describe("names of master files", () => {
  const slips: [claim: string, line: string, message: string, corrected: string][] = [
    [
      "an owner with the zone's name",
      's1._domainkey.example.de TXT "v=DKIM1; p="',
      "this record would be at s1._domainkey.example.de.example.de., with the zone's name twice: the dot at its end is missing",
      's1._domainkey.example.de. TXT "v=DKIM1; p="',
    ],
    [
      "the apex itself",
      "example.de TXT x",
      "this record would be at example.de.example.de., with the zone's name twice: the dot at its end is missing",
      "example.de. TXT x",
    ],
    [
      "a mail exchanger with the zone's name",
      "@ MX 10 mail.example.de ; ours",
      "this MX record would lead to mail.example.de.example.de., with the zone's name twice: the dot at the end is missing",
      "@ MX 10 mail.example.de. ; ours",
    ],
    [
      "a mail exchanger of a provider",
      "@ MX 10 aspmx.l.google.com",
      "this MX record would lead to aspmx.l.google.com.example.de., a name that does not exist: is the dot at the end missing?",
      "@ MX 10 aspmx.l.google.com.",
    ],
    [
      "an alias for a provider's key",
      "s1._domainkey\tCNAME\ts1.dkim.example.net",
      "this CNAME record would lead to s1.dkim.example.net.example.de., a name that does not exist: is the dot at the end missing?",
      "s1._domainkey\tCNAME\ts1.dkim.example.net.",
    ],
    [
      "a name server",
      "@ NS ns1.dns.example.org",
      "this NS record would lead to ns1.dns.example.org.example.de., a name that does not exist: is the dot at the end missing?",
      "@ NS ns1.dns.example.org.",
    ],
    [
      "a name of another zone in an SRV record",
      "_imaps._tcp SRV 0 1 993 imap.mail.example.org",
      "this SRV record would lead to imap.mail.example.org.example.de., a name that does not exist: is the dot at the end missing?",
      "_imaps._tcp SRV 0 1 993 imap.mail.example.org.",
    ],
  ];
  test.each(slips)("%s", (_claim, line, message, corrected) => {
    expect(warningsFor(line)).toEqual([
      { location: { file: "t.zone", line: 1, column: 1 }, message, suggestion: corrected },
    ]);
    expect(warningsFor(corrected)).toEqual([]);
  });

  test("an owner is remarked on once, and what follows below it not", () => {
    expect(
      warningsFor("www.example.de A 192.0.2.1\n  A 192.0.2.2\nwww.example.de AAAA ::1").map(
        ({ location }) => location.line,
      ),
    ).toEqual([1]);
  });

  test("in a part of a zone: the zone's name twice, and a provider's host", () => {
    expect(
      warningsFor("@ MX 10 mail.example.de\n@ MX 20 aspmx.l.google.com", false).map(({ suggestion }) => suggestion),
    ).toEqual(["@ MX 10 mail.example.de.", "@ MX 20 aspmx.l.google.com."]);
  });

  const fine: [claim: string, lines: string, complete?: boolean][] = [
    ["with their dots", "@ MX 10 mail.example.de.\nexample.de. MX 20 aspmx.l.google.com.\nwww CNAME example.de."],
    ["that are relative", "@ MX 10 mail\n@ MX 20 mx.mail\nwww CNAME @"],
    ["that exist below the zone", "@ MX 10 mx1.fra.de\nmx1.fra.de A 192.0.2.1"],
    ["that a wildcard makes", "@ MX 10 mx1.fra.de\n*.de A 192.0.2.1"],
    ["behind a delegation", "@ MX 10 mx1.fra.de\nde NS ns.dns.example."],
    [
      "of other zones, with this one's inside",
      "example.de._report._dmarc TXT v=DMARC1\nexample.com._report._dmarc TXT v=DMARC1",
    ],
    ["that are twice the zone's by intent", "example.de.example.de. A 192.0.2.1\nwww CNAME example.de.example.de."],
    ["below an origin of their own", "$ORIGIN example.de.example.de.\nwww A 192.0.2.1\na CNAME www"],
    ["of part of a zone, whose rest is not known", "@ MX 10 mx1.fra.de\nwww CNAME core.fra.net", false],
    ["that end like the zone, but at no dot", "www CNAME myexample.de.example.de.\nmyexample A 192.0.2.1"],
  ];
  test.each(fine)("no remark on names %s", (_claim, lines, complete = true) => {
    expect(warningsFor(lines, complete)).toEqual([]);
  });

  test("no remark in a zone of one label", () => {
    expect(recordWarnings([zoneOf("test", "@ SOA ns.x. h.x. 1 1h 1h 1w 1h\na.test A 192.0.2.1")])).toEqual([]);
  });
});

test("an entry of several lines is corrected by one, in the words of its head", () => {
  expect(warningsFor("@ TXT v=x\n\tIN TXT (v=spf1 ; ours\n mx -all)").map(({ suggestion }) => suggestion)).toEqual([
    '\tIN TXT "v=spf1 mx -all"',
  ]);
  expect(warningsFor("@ (\n IN TXT v=spf1 mx -all)").map(({ suggestion }) => suggestion)).toEqual([
    '@ IN TXT "v=spf1 mx -all"',
  ]);
});

test("a name in an entry of several lines is corrected in one", () => {
  expect(warningsFor('www.example.de TXT ( "a b" ; one\n "c" ) ; two').map(({ suggestion }) => suggestion)).toEqual([
    'www.example.de. TXT "a b" "c" ; two',
  ]);
  expect(warningsFor("@ A 192.0.2.1\n MX (10 ; first\n  mail.example.de)").map(({ suggestion }) => suggestion)).toEqual(
    ["\tMX 10 mail.example.de."],
  );
});

describe("an SPF record that receivers ignore beside another", () => {
  const beside = (text: string): string[] =>
    warningsFor(`@ TXT "v=spf1 mx -all"\n@ TXT ${quoted(text)}\n`).map(
      ({ location, message }) => `${location.line}: ${message}`,
    );

  test.each(["spf1 include:b.de", "v=spf 1 a -all", "v=spf1;a", "v=spf1, a", "V = SPF1 a", "v:spf1 a", " v=spf1 a"])(
    "%s",
    (text) => {
      expect(beside(text)).toEqual([
        `2: receivers ignore "${text}", as it does not begin with \`v=spf1\` and a space. example.de has an SPF record besides, and a name can have one: join their terms (RFC 7208 §3.2)`,
      ]);
    },
  );

  test.each(["spf2.0/pra include:b.de", "spf-verification=1", "v=spf10 a", "v=DMARC1", "my spf1 record"])(
    "is not %s",
    (text) => {
      expect(beside(text)).toEqual([]);
    },
  );

  test("is none where no other stands: the check says so", () => {
    expect(warningsFor('@ TXT "spf1 a -all"\n')).toEqual([]);
  });
});

test("TLSA records with the digest of no data", () => {
  const nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  expect(
    warningsFor(`_25._tcp.mx TLSA 3 1 1 ${nothing}\n_25._tcp.mx TLSA 3 1 1 ${nothing.replace("e3", "e4")}`),
  ).toEqual([
    {
      location: { file: "t.zone", line: 1, column: 1 },
      message: "this TLSA record has the digest of no data: it fits no key",
      suggestion: null,
    },
  ]);
});

test("says the same of the same place once", () => {
  const zone = zoneOf("example.de", "@ TXT v=spf1 mx -all", false);
  expect(recordWarnings([zone, { ...zone, origin: "example.net" }])).toHaveLength(1);
});

test("leaves out a line that is longer than anyone writes", () => {
  const record = (strings: number): string =>
    `@ TXT "v=spf1" "mx" ${quoted(...Array.from({ length: strings }, () => "a".repeat(200)))}`;
  expect(warningsFor(record(80))[0]?.suggestion).toMatch(/^@ TXT "v=spf1 mxaaa/);
  expect(warningsFor(record(82))[0]?.suggestion).toBeNull();
});

test("says how many more there are", () => {
  const lines = Array.from({ length: 130 }, (_, i) => `a${i} TXT v=spf1 mx -all`).join("\n");
  const found = warningsFor(lines);
  expect(found).toHaveLength(101);
  expect(found.at(-1)).toMatchObject({ message: "30 more like these follow", suggestion: null });
});
