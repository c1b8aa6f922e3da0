import { describe, expect, test } from "@jest/globals";
import { faultsIn } from "./register.ts";

const KEYS =
  "version, profile, resolvers, zones, include, domains, defaults, waivers, attestations, reports or advance";
const SETTINGS = "name, mail, owner, dkim, spf, dmarc, services, mta-sts, records, levels, reasons or parameters";

/** What the policy is, its text, and every problem it has. */
const BAD: [claim: string, text: string, problems: string[]][] = [
  ["an empty file", "", ["1:1: has no value; use a map"]],
  ["a file of comments", "# nothing yet\n", ["1:1: has no value; use a map"]],
  ["a list for a policy", "- example.de\n", ["1:1: is a list; use a map"]],
  ["a missing version", "domains: [a.de]\n", ['1:1: version: is missing; write "version: 1"']],
  ["a later version", "version: 2\ndomains: [a.de]\n", ["1:10: version: is 2; this program supports version 1"]],
  [
    "an error after an emoji, at its character",
    '{ x-a: "😀😀", version: 2, domains: [a.de] }\n',
    [`1:3: x-a: unknown key; use ${KEYS}`, "1:23: version: is 2; this program supports version 1"],
  ],
  [
    "a version in quotes",
    'version: "1"\ndomains: [a.de]\n',
    ['1:10: version: is "1"; this program supports version 1'],
  ],
  [
    "no domains",
    "version: 1\n",
    ["1:1: domains: is missing. The domains to audit: a bare name, or a map with `name` and its settings."],
  ],
  ["an empty list of domains", "version: 1\ndomains: []\n", ["2:10: domains: is empty; add at least one entry"]],
  [
    "a key without one of its values",
    "version: 1\ndomains:\n  - name: example.de\n    mail:\n",
    ["4:5: domains[0].mail: has no value; use send-receive, send, receive or none"],
  ],
  ["a key without a value", "version: 1\ndomains:\n", ["2:1: domains: has no value; use a list"]],
  [
    "a misspelt key",
    "version: 1\nprofil: bsi\ndomains: [a.de]\n",
    [`2:1: profil: unknown key; use ${KEYS}; did you mean "profile"?`],
  ],
  ["a key of its own", "version: 1\nx-team: a\ndomains: [a.de]\n", [`2:1: x-team: unknown key; use ${KEYS}`]],
  [
    "a misspelt value",
    "version: 1\ndomains:\n  - name: a.de\n    mail: recieve\n",
    [
      '4:11: domains[0].mail: "recieve" is not a valid value; use send-receive, send, receive or none; did you mean "receive"?',
    ],
  ],
  [
    "two domains with a misspelt key each",
    "version: 1\ndomains:\n  - nmae: a.de\n  - name: b.de\n    dkim: { selector: [a] }\n",
    [
      `3:5: domains[0].name: is missing. The domain, e.g. \`example.de\`. Internationalised names can be written in Unicode.`,
      `3:5: domains[0].nmae: unknown key; use ${SETTINGS}; did you mean "name"?`,
      '5:13: domains[1].dkim.selector: unknown key; use selectors or retired; did you mean "selectors"?',
    ],
  ],
  [
    "a misspelt key of received reports",
    "version: 1\ndomains: [a.de]\nreport: { dmarc: x }\n",
    [`3:1: report: unknown key; use ${KEYS}; did you mean "reports"?`],
  ],
  [
    "text where a list belongs",
    "version: 1\nzones: dns/*.zone\ndomains: [a.de]\n",
    ['2:8: zones: "dns/*.zone" is text; use a list'],
  ],
  ["a list for a domain", "version: 1\ndomains:\n  - [a.de]\n", ["3:5: domains[0]: is a list; use text or a map"]],
  [
    "an entry without a value",
    "version: 1\ndomains:\n  - a.de\n  -\n",
    ["4:4: domains[1]: has no value; use text or a map"],
  ],
  [
    "a bare number for a domain",
    "version: 1\ndomains: [12345]\n",
    ['2:11: domains[0]: "12345" is a number, not a domain name'],
  ],
  [
    "a number for a name",
    "version: 1\ndomains: [{ name: 1.5 }]\n",
    ['2:19: domains[0].name: "1.5" is a number, not a domain name'],
  ],
  [
    "an IP address for a domain",
    "version: 1\ndomains: [192.0.2.1]\n",
    ['2:11: domains[0]: "192.0.2.1" is not a valid domain name: it is an IP address'],
  ],
  [
    "two domains that are not valid, each for itself",
    "version: 1\ndomains: [192.0.2.1, 192.0.2.2]\n",
    [
      '2:11: domains[0]: "192.0.2.1" is not a valid domain name: it is an IP address',
      '2:22: domains[1]: "192.0.2.2" is not a valid domain name: it is an IP address',
    ],
  ],
  [
    "a domain that is there twice, in other letters",
    "version: 1\ndomains:\n  - Bücher.example\n  - name: XN--BCHER-KVA.example.\n",
    ['4:11: domains[1].name: "XN--BCHER-KVA.example." is already listed as domains[0] in line 3; keep one'],
  ],
  [
    "owners that begin as a mention does, and are none",
    `version: 1\ndefaults: { owner: "@mail team" }\ndomains:\n  - { name: a.de, owner: "@acme/mail team" }\n  - { name: b.de, owner: "@acme/mail/x" }\n  - { name: c.de, owner: "@a\\n@b" }\n  - { name: d.de, owner: "@acme/mail-team" }\n  - { name: e.de, owner: "Eve (eve@acme.example)" }\n`,
    [
      '2:20: defaults.owner: "@mail team" is not a GitHub user or team; write @user or @organisation/team, or leave out the @',
      '4:26: domains[0].owner: "@acme/mail team" is not a GitHub user or team; write @user or @organisation/team, or leave out the @',
      '5:26: domains[1].owner: "@acme/mail/x" is not a GitHub user or team; write @user or @organisation/team, or leave out the @',
      '6:26: domains[2].owner: "@a\\u000a@b" is not a GitHub user or team; write @user or @organisation/team, or leave out the @',
    ],
  ],
  [
    "a selector that reads as a number",
    "version: 1\ndomains:\n  - { name: a.de, dkim: { selectors: [20230601, 1_0] } }\n",
    [
      '3:39: domains[0].dkim.selectors[0]: "20230601" is read as a number, but text is expected; put it in quotes',
      '3:49: domains[0].dkim.selectors[1]: "1_0" is not a valid DKIM selector; use letters, digits and hyphens, in labels joined by dots (RFC 6376 §3.1)',
    ],
  ],
  [
    "a selector that is none, with a first day that is none, and one with a long label",
    `version: 1\ndomains:\n  - { name: a.de, dkim: { selectors: [{ name: a_b, since: 2026-13-01 }, a.${"b".repeat(64)}] } }\n`,
    [
      '3:47: domains[0].dkim.selectors[0].name: "a_b" is not a valid DKIM selector; use letters, digits and hyphens, in labels joined by dots (RFC 6376 §3.1)',
      '3:59: domains[0].dkim.selectors[0].since: "2026-13-01" is not a date; write the day from which the key is in use, such as 2026-07-01',
      `3:73: domains[0].dkim.selectors[1]: "a.${"b".repeat(58)}…" is not a valid DKIM selector; use letters, digits and hyphens, in labels joined by dots (RFC 6376 §3.1)`,
    ],
  ],
  [
    "a selector that is there twice",
    "version: 1\ndomains:\n  - { name: a.de, dkim: { selectors: [s1, S1] } }\n",
    ['3:43: domains[0].dkim.selectors[1]: "S1" is listed twice; keep one'],
  ],
  [
    "a selector in two forms, and first days that are none",
    'version: 1\ndomains:\n  - { name: a.de, dkim: { selectors: [s1, { name: S1 }, { name: s2, since: 2026-02-30 }, { since: "2026" }] } }\n',
    [
      '3:51: domains[0].dkim.selectors[1].name: "S1" is listed twice; keep one',
      '3:76: domains[0].dkim.selectors[2].since: "2026-02-30" is not a date; write the day from which the key is in use, such as 2026-07-01',
      "3:90: domains[0].dkim.selectors[3].name: is missing. The selector.",
      '3:99: domains[0].dkim.selectors[3].since: "2026" is not a date; write the day from which the key is in use, such as 2026-07-01',
    ],
  ],
  [
    "a retired selector that is none, and one that is there twice",
    "version: 1\ndomains:\n  - { name: a.de, dkim: { retired: [a_b, s0, S0] } }\n",
    [
      '3:37: domains[0].dkim.retired[0]: "a_b" is not a valid DKIM selector; use letters, digits and hyphens, in labels joined by dots (RFC 6376 §3.1)',
      '3:46: domains[0].dkim.retired[2]: "S0" is listed twice; keep one',
    ],
  ],
  [
    "a selector both in use and retired",
    "version: 1\ndomains:\n  - { name: a.de, dkim: { selectors: [s1, s0], retired: [S0] } }\n",
    [
      '3:58: domains[0].dkim.retired[0]: "s0" is also listed under "selectors"; a selector is in use or retired, so keep one',
    ],
  ],
  [
    "a selector in use that is retired in the defaults, which are told once of their own",
    "version: 1\ndefaults: { dkim: { selectors: [k], retired: [s0, k] } }\ndomains:\n  - a.de\n  - { name: b.de, dkim: { selectors: [s0] } }\n",
    [
      '2:51: defaults.dkim.retired[1]: "k" is also listed under "selectors"; a selector is in use or retired, so keep one',
      '5:39: domains[1].dkim.selectors[0]: "s0" is also listed under "retired"; a selector is in use or retired, so keep one',
    ],
  ],
  [
    "SPF expectations without address, domain or result",
    `version: 1
defaults: { spf: { expect: [{ ip: 192.0.2.0/24, result: pass }] } }
domains:
  - name: a.de
    spf:
      expect:
        - { ip: fe80::1%eth0, sender: somebody, result: passed }
        - { ip: 1.2, sender: x@, result: pass }
        - { sender: "", helo: "", result: none, from: x }
`,
    [
      '2:35: defaults.spf.expect[0].ip: "192.0.2.0/24" is not an IPv4 or IPv6 address; write one address, without prefix length or zone',
      '7:17: domains[0].spf.expect[0].ip: "fe80::1%eth0" is not an IPv4 or IPv6 address; write one address, without prefix length or zone',
      '7:39: domains[0].spf.expect[0].sender: "somebody" has no domain; write name@domain, or "" for the null reverse path',
      '7:57: domains[0].spf.expect[0].result: "passed" is not a valid value; use none, neutral, pass, fail, softfail, temperror or permerror; did you mean "pass"?',
      '8:17: domains[0].spf.expect[1].ip: "1.2" is read as a number, but text is expected; put it in quotes',
      '8:30: domains[0].spf.expect[1].sender: "x@" has no domain; write name@domain, or "" for the null reverse path',
      "9:11: domains[0].spf.expect[2].ip: is missing. The IPv4 or IPv6 address the mail comes from.",
      "9:31: domains[0].spf.expect[2].helo: is empty",
      "9:49: domains[0].spf.expect[2].from: unknown key; use ip, sender, helo or result",
    ],
  ],
  [
    "expected mails without author, address, key or result",
    `version: 1
defaults: { dmarc: { expect: [{ ip: 192.0.2.0/24, result: pass }] } }
domains:
  - name: a.de
    dmarc:
      expect:
        - { from: somebody, ip: fe80::1%eth0, mail-from: somebody, result: rejected }
        - { from: a@b, ip: 192.0.2.1, dkim: [{ selector: s_1 }, { domain: "*.de", selector: s }], result: pass }
        - { from: "", mail-from: "", helo: "", dkim: [{ domain: a.de }], sender: x }
`,
    [
      '2:37: defaults.dmarc.expect[0].ip: "192.0.2.0/24" is not an IPv4 or IPv6 address; write one address, without prefix length or zone',
      '7:19: domains[0].dmarc.expect[0].from: "somebody" has no domain; write name@domain',
      '7:33: domains[0].dmarc.expect[0].ip: "fe80::1%eth0" is not an IPv4 or IPv6 address; write one address, without prefix length or zone',
      '7:58: domains[0].dmarc.expect[0].mail-from: "somebody" has no domain; write name@domain, or "" for the null reverse path',
      '7:76: domains[0].dmarc.expect[0].result: "rejected" is not a valid value; use pass, none, quarantine or reject; did you mean "reject"?',
      '8:19: domains[0].dmarc.expect[1].from: "b" is not a valid domain name: it has no dot; write the full name',
      '8:58: domains[0].dmarc.expect[1].dkim[0].selector: "s_1" is not a valid DKIM selector; use letters, digits and hyphens, in labels joined by dots (RFC 6376 §3.1)',
      '8:75: domains[0].dmarc.expect[1].dkim[1].domain: "*.de" is not a valid domain name: it contains "*"; use letters, digits, hyphens and dots',
      "9:11: domains[0].dmarc.expect[2].ip: is missing. The IPv4 or IPv6 address the mail comes from.",
      "9:11: domains[0].dmarc.expect[2].result: is missing. `pass`: the mail passes DMARC. `quarantine`, `reject`: it does not, and this policy applies. `none`: it does not, and no policy applies, or `p=none`.",
      "9:19: domains[0].dmarc.expect[2].from: is empty",
      "9:44: domains[0].dmarc.expect[2].helo: is empty",
      "9:55: domains[0].dmarc.expect[2].dkim[0].selector: is missing. The selector (`s=`). Put one that looks like a number in quotes.",
      "9:74: domains[0].dmarc.expect[2].sender: unknown key; use from, mail-from, helo, ip, dkim or result",
    ],
  ],
  [
    "a resolver that is none",
    "version: 1\nresolvers: [system, nonsense]\ndomains: [a.de]\n",
    [
      '2:21: resolvers[1]: resolver "nonsense" is not a valid resolver; write https://dns.example/dns-query, tls://192.0.2.53, udp://192.0.2.53:53 or system',
    ],
  ],
  [
    "a check that is none",
    "version: 1\ndomains:\n  - name: a.de\n    levels: { dane/presnt: should }\n    reasons: { dane/presnt: later }\n",
    [
      '4:15: domains[0].levels["dane/presnt"]: unknown check "dane/presnt"; did you mean "dane/present"?',
      '5:16: domains[0].reasons["dane/presnt"]: unknown check "dane/presnt"; did you mean "dane/present"?',
    ],
  ],
  [
    "a level that is none",
    "version: 1\ndefaults:\n  levels: { dane/present: shoud }\n  reasons: { dane/present: later }\ndomains: [a.de]\n",
    [
      '3:27: defaults.levels["dane/present"]: "shoud" is not a valid value; use must, should, info or off; did you mean "should"?',
    ],
  ],
  [
    "a level without a reason",
    "version: 1\ndomains:\n  - name: a.de\n    levels: { dane/present: should }\n",
    ['4:15: domains[0].levels["dane/present"]: a changed level needs a reason; add "dane/present" under "reasons"'],
  ],
  [
    "a reason for nothing",
    "version: 1\ndomains:\n  - name: a.de\n    reasons: { dane/present: later }\n",
    [
      '4:16: domains[0].reasons["dane/present"]: neither "levels" nor "parameters" changes this check; remove the reason',
    ],
  ],
  [
    "an empty reason",
    'version: 1\ndefaults: { levels: { mx/present: off }, reasons: { mx/present: "" } }\ndomains: [a.de]\n',
    ['2:65: defaults.reasons["mx/present"]: is empty'],
  ],
  [
    "a parameter for a check without one",
    "version: 1\ndomains:\n  - name: a.de\n    parameters: { dane/present: 3 }\n",
    ['4:19: domains[0].parameters["dane/present"]: this check has no parameter; remove it'],
  ],
  [
    "parameters that are no numbers",
    'version: 1\ndefaults: { parameters: { spf/lookup-headroom: "9" } }\ndomains:\n  - { name: a.de, parameters: { spf/lookup-headroom: -1 } }\n  - { name: b.de, parameters: { spf/lookup-headroom: .inf } }\n',
    [
      '2:48: defaults.parameters["spf/lookup-headroom"]: "9" is text; use a number',
      '4:54: domains[0].parameters["spf/lookup-headroom"]: -1 is too small; the minimum is 0',
      '5:54: domains[1].parameters["spf/lookup-headroom"]: ".inf" is not a finite number',
    ],
  ],
  [
    "numbers that are too large, or not whole",
    "version: 1\nzones: [{ octodns: a, default-ttl: 1.5 }]\nadvance: { dmarc: { days: 400, messages: many, pass-rate: 101 } }\ndomains: [a.de]\n",
    [
      '2:36: zones[0].default-ttl: "1.5" is a number; use a whole number',
      "3:27: advance.dmarc.days: 400 is too large; the maximum is 366",
      '3:42: advance.dmarc.messages: "many" is text; use a whole number',
      "3:59: advance.dmarc.pass-rate: 101 is too large; the maximum is 100",
    ],
  ],
  [
    "records whose lines YAML joins",
    "version: 1\ndomains:\n  - name: a.de\n    records: >\n      @ MX 10 mx\n  - name: b.de\n    records:\n      _dmarc TXT x\n      _x TXT y\n",
    [
      "4:14: domains[0].records: YAML joins these lines into one; begin the block with | to keep them separate",
      "8:7: domains[1].records: YAML joins these lines into one; begin the block with | to keep them separate",
    ],
  ],
  [
    "a waiver without its parts",
    "version: 1\ndomains: [a.de]\nwaivers:\n  - { check: dane, domain: '*.a.de', reason: }\n",
    [
      "4:5: waivers[0].expires: is missing. The last day on which the waiver is valid, UTC: `2027-03-31`. A value that is not a date makes the waiver void, and the report says so.",
      '4:14: waivers[0].check: unknown check "dane"',
      '4:28: waivers[0].domain: "*.a.de" is not a valid domain name: it contains "*"; use letters, digits, hyphens and dots',
      "4:38: waivers[0].reason: has no value; use text",
    ],
  ],
  [
    "defaults with a name",
    "version: 1\ndefaults: { name: a.de }\ndomains: [a.de]\n",
    [
      "2:13: defaults.name: unknown key; use mail, owner, dkim, spf, dmarc, services, mta-sts, records, levels, reasons or parameters",
    ],
  ],
  [
    "a key that every object has",
    "version: 1\n__proto__: { domains: [b.de] }\nconstructor: 1\ndomains: [{ name: a.de, levels: { __proto__: off, toString: off } }]\n",
    [
      `2:1: __proto__: unknown key; use ${KEYS}`,
      `3:1: constructor: unknown key; use ${KEYS}`,
      '4:35: domains[0].levels.__proto__: unknown check "__proto__"',
      '4:51: domains[0].levels.toString: unknown check "toString"',
    ],
  ],
  [
    "a key that is there twice",
    "version: 1\ndomains: [a.de]\nversion: 1\n",
    ['3:1: version: duplicate key "version"; keep one'],
  ],
  [
    "a key that is a list",
    "version: 1\ndomains: [a.de]\n? [a]\n: b\n",
    ["3:3: this key is a map or a list; use a word"],
  ],
  [
    "a merge key",
    "version: 1\ndomains:\n  - { name: a.de, <<: { mail: none } }\n",
    [`3:19: domains[0]["<<"]: unknown key; use ${SETTINGS}`],
  ],
  [
    "anchors and aliases",
    "version: 1\ndomains:\n  - &a a.de\n  - *a\n  - *nowhere\n",
    [
      "3:8: domains[0]: anchors (&) are not allowed here; remove it",
      "4:5: domains[1]: aliases (*) are not allowed here; write the value out",
      "5:5: domains[2]: aliases (*) are not allowed here; write the value out",
    ],
  ],
  [
    "an unknown tag",
    "version: 1\ndomains: [!secret a.de]\n",
    ["2:11: invalid YAML: this tag (!) is unknown; remove it"],
  ],
  [
    "a tag of YAML 1.1",
    "version: 1\ndomains: [!!binary YS5kZQ==]\n",
    ["2:11: invalid YAML: this tag (!) is unknown; remove it"],
  ],
  ["text alone", "a.de\n", ["1:1: is text; use a map"]],
  [
    "the keys of another kind of file",
    "kind: Secret\ndata: { a: b }\n",
    ["1:1: is a map without `version` and `domains`, so it is not a policy"],
  ],
  [
    "invalid YAML in what may be another kind of file, so that it is not quoted",
    "version: 1\npassword: !secret hunter2\n",
    ["2:11: invalid YAML: this tag (!) is unknown; remove it"],
  ],
  [
    "two documents",
    "version: 1\ndomains: [a.de]\n---\nversion: 1\n",
    ["3:1: a second YAML document begins here; a policy is a single document"],
  ],
  [
    "tabs for indentation",
    "version: 1\ndomains:\n\t- a.de\n",
    ["3:1: invalid YAML: tabs are not allowed as indentation; use spaces"],
  ],
  [
    "a quote that is never closed",
    'version: 1\ndomains: ["a.de]\n',
    ['3:1: invalid YAML: a text in quotes is not closed; add the closing `"`'],
  ],
  [
    "a control character",
    "version: 1\ndomains: [a\u0000.de]\n",
    ["2:12: the character U+0000 is not allowed in a YAML file (YAML 1.2.2 §5.1)"],
  ],
  [
    "an escape sequence for terminals",
    'version: 1\ndomains: ["\\e[2Ja.de", "\\u202Eed.a"]\n',
    [
      '2:11: domains[0]: "\\u001b[2Ja.de" is not a valid domain name: it contains "\\u001b"; use letters, digits, hyphens and dots',
      '2:24: domains[1]: "\\u202eed.a" is not a valid domain name: a label is not allowed in internationalised names (UTS #46)',
    ],
  ],
];

describe("a policy with", () => {
  test.each(BAD)("%s is refused in words", (_claim, text, problems) => {
    expect(faultsIn(text)).toEqual(problems);
  });
});

test("a file that is not UTF-8 is refused", () => {
  expect(faultsIn(Uint8Array.of(0x76, 0xff, 0xfe))).toEqual(["1:1: the file is not UTF-8 text; save it as UTF-8"]);
});

test("every fault of a file is told at once, in the order of the file", () => {
  const text =
    "version: 2\nprofile: bis\ndomains:\n  - a_b.de\n  - { name: c.de, mail: no, levels: { mx/present: off } }\nwaivers: 5\n";
  expect(faultsIn(text).map((problem) => problem.split(" ", 2).join(" "))).toEqual([
    "1:10: version:",
    "2:10: profile:",
    "4:5: domains[0]:",
    "5:25: domains[1].mail:",
    '5:39: domains[1].levels["mx/present"]:',
    "6:10: waivers:",
  ]);
});
