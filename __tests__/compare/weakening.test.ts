// Policies before and after, as people write them.
import { describe, expect, test } from "@jest/globals";
import { CHECKS } from "../../src/audit/checks.ts";
import { findWeakenings } from "../../src/compare/weakening.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { parsePolicyFile } from "../../src/run/load-inputs.ts";
import { say } from "../support/in-english.ts";

const policy = (text: string): Policy => parsePolicyFile("mail-policy.yml", Buffer.from(`version: 1\n${text}`));
const weakened = (before: string, now: string): string[] =>
  findWeakenings(policy(before), policy(now), CHECKS).map(
    ({ message, location: { line, column } }) => `${line}:${column} ${say(message)}`,
  );

const one = (keys = ""): string => `domains:\n  - name: example.de\n${keys}`;
const level = (value: string): string =>
  one(`    levels: { dane/present: ${value} }\n    reasons: { dane/present: later }\n`);
const parameter = (check: string, value: number): string =>
  one(`    parameters: { ${check}: ${value} }\n    reasons: { ${check}: so }\n`);
const mails = (expected: string): string => `    dmarc: { expect: [${expected}] }\n`;
const waiver = (expires: string): string =>
  `${one()}waivers:\n  - { check: dane/present, domain: example.de, reason: later, expires: ${expires} }\n`;

describe("a policy is weaker", () => {
  test.each<[string, string, string, string[]]>([
    [
      "by a level that is lowered",
      one(),
      level("should"),
      ["3:11 example.de: dane/present has the level should instead of must"],
    ],
    [
      "by a check that is off",
      level("info"),
      level("off"),
      ["3:11 example.de: dane/present has the level off instead of info"],
    ],
    [
      "by an override that is gone",
      one("    levels: { spf/lookup-headroom: must }\n    reasons: { spf/lookup-headroom: so }\n"),
      one(),
      ["3:11 example.de: spf/lookup-headroom has the level should instead of must"],
    ],
    [
      "by a parameter that asks for less",
      one(),
      parameter("spf/lookup-headroom", 9),
      ["3:11 example.de: spf/lookup-headroom has the parameter 9 instead of 8"],
    ],
    [
      "by a key that may be shorter",
      one(),
      parameter("dkim/key-strength", 1024),
      ["3:11 example.de: dkim/key-strength has the parameter 1024 instead of 2048"],
    ],
    ["by a waiver", one(), waiver("2027-03-31"), ["5:5 example.de: dane/present is waived until 2027-03-31"]],
    [
      "by a waiver that lasts longer",
      waiver("2026-12-31"),
      waiver("2027-03-31"),
      ["5:5 example.de: dane/present is waived until 2027-03-31 instead of 2026-12-31"],
    ],
    [
      "by a waiver whose date was none",
      waiver("soon"),
      waiver("2027-03-31"),
      ["5:5 example.de: dane/present is waived until 2027-03-31"],
    ],
    [
      "by the waiver that lasts longest of several",
      waiver("2026-12-31"),
      `${waiver("2027-01-31")}${[waiver("2027-03-31"), waiver("2026-11-30")].map((text) => text.split("\n")[3]).join("\n")}\n`,
      ["6:5 example.de: dane/present is waived until 2027-03-31 instead of 2026-12-31"],
    ],
    [
      "by a waiver that is there twice, where it stands first",
      one(),
      `${waiver("2027-03-31")}${waiver("2027-03-31").split("\n")[3]}\n`,
      ["5:5 example.de: dane/present is waived until 2027-03-31"],
    ],
    ["by a domain that is gone", `${one()}  - example.org\n`, one(), ["1:1 example.org: no longer audited"]],
    [
      "by a selector that is gone",
      one("    dkim: { selectors: [s1, s2] }\n"),
      one("    dkim: { selectors: [s2] }\n"),
      ["3:11 example.de: DKIM selector s1 is no longer checked"],
    ],
    [
      "by services that are no longer declared",
      one("    services: true\n"),
      one("    services: false\n"),
      ["3:11 example.de: `services: true` is removed, so service/srv is no longer asked"],
    ],
    [
      "by a retired selector that is gone",
      one("    dkim: { retired: [s0] }\n"),
      one(),
      ["3:11 example.de: retired DKIM selector s0 is no longer watched"],
    ],
    [
      "by an expectation that is another",
      one("    spf: { expect: [{ ip: 192.0.2.1, result: fail }] }\n"),
      one("    spf: { expect: [{ ip: 192.0.2.1, result: pass }] }\n"),
      [
        "3:11 example.de: SPF result fail for 192.0.2.1 (MAIL FROM postmaster@example.de, HELO example.de) is no longer expected",
      ],
    ],
    [
      "by expected mails that are gone, or whose result is a weaker one",
      one(mails("{ ip: 192.0.2.1, result: pass }, { ip: 192.0.2.2, dkim: [{ selector: s1 }], result: reject }")),
      one(mails("{ ip: 192.0.2.2, dkim: [{ selector: s1 }], result: quarantine }")),
      [
        "3:11 example.de: DMARC result pass for mail of postmaster@example.de from 192.0.2.1 (MAIL FROM postmaster@example.de, HELO example.de) is no longer expected",
        "3:11 example.de: DMARC result reject for mail of postmaster@example.de from 192.0.2.2 (MAIL FROM postmaster@example.de, HELO example.de, DKIM s1 of example.de) is no longer expected, but quarantine",
      ],
    ],
    [
      "by an expected mail that is no longer to pass",
      one(mails('{ ip: 192.0.2.1, mail-from: "", result: pass }')),
      one(mails('{ ip: 192.0.2.1, mail-from: "", result: none }')),
      [
        "3:11 example.de: DMARC result pass for mail of postmaster@example.de from 192.0.2.1 (MAIL FROM <>, HELO example.de) is no longer expected, but none",
      ],
    ],
    [
      "by records that are gone",
      one('    records: "@ MX 0 ."\n'),
      one(),
      ["3:11 example.de: `records:` are no longer declared"],
    ],
    [
      "by a policy file that is gone",
      one("    mta-sts: { policy-file: a.txt }\n"),
      one(),
      ["3:11 example.de: the MTA-STS policy file is no longer read"],
    ],
    ["by the profile", `profile: bsi\n${one()}`, one(), ["1:1 profile tr-03108 instead of bsi"]],
    [
      "by a resolver that may say anything",
      `resolvers: [system]\n${one()}`,
      `resolvers: [system, "udp://192.0.2.1"]\n${one()}`,
      ["2:21 `resolvers:` are system, udp://192.0.2.1 instead of system"],
    ],
    [
      "by resolvers in place of the built-in ones",
      one(),
      `resolvers: [system]\n${one()}`,
      ["2:13 `resolvers:` are system instead of the built-in ones"],
    ],
    [
      "by resolvers that are gone",
      `resolvers: [system]\n${one()}`,
      one(),
      ["1:1 `resolvers:` are the built-in ones instead of system"],
    ],
    [
      "by a source that is gone",
      `zones: [{ bind: a.zone }, { octodns: a.yaml }]\n${one()}`,
      `zones: [{ octodns: a.yaml }]\n${one()}`,
      ["1:1 `zones:` bind a.zone is no longer read"],
    ],
  ])("%s", (_, before, now, expected) => {
    expect(weakened(before, now)).toEqual(expected);
  });

  test("by a kind of domain that fewer checks apply to", () => {
    expect(weakened(one(), one("    mail: send\n"))).toEqual([
      expect.stringMatching(/^3:11 example\.de: `mail: send` instead of `send-receive` \(\d+ checks instead of \d+\)$/),
    ]);
    expect(weakened(one("    mail: send\n"), one())).toEqual([]);
  });

  test("in one line for the many domains that a default weakens", () => {
    const domains = `domains: [${Array.from({ length: 9 }, (_, i) => `d${i}.example`).join(", ")}]\n`;
    const lowered = "defaults: { levels: { dane/present: should }, reasons: { dane/present: later } }\n";
    expect(weakened(domains, `${lowered}${domains}`)).toEqual([
      "3:11 d0.example, d1.example, d2.example, d3.example, d4.example and 4 more: dane/present has the level should instead of must",
    ]);
  });
});

test("a domain that is gone stood in its own file, if that is still included", () => {
  const [before, now] = [policy(`${one()}  - example.org\n`), policy(one())];
  const moved = {
    ...before,
    domains: before.domains.map((each) => ({ ...each, location: { file: "team.yml", line: 7, column: 3 } })),
  };
  const placesWith = (files: string[]): unknown =>
    findWeakenings(moved, { ...now, included: { patterns: [], files } }, CHECKS).map(({ location }) => location);
  expect(placesWith(["team.yml"])).toEqual([{ file: "team.yml", line: 1, column: 1 }]);
  expect(placesWith(["other.yml"])).toEqual([{ file: "mail-policy.yml", line: 1, column: 1 }]);
});

describe("a policy is not weaker", () => {
  test.each<[string, string, string]>([
    [
      "by one resolver fewer",
      `resolvers: [system, "tls://9.9.9.9"]\n${one()}`,
      `resolvers: ["tls://9.9.9.9"]\n${one()}`,
    ],
    ["that is the same", waiver("2027-03-31"), waiver("2027-03-31")],
    ["that raises a level", level("should"), one()],
    [
      "that lowers the level of a check that does not speak about the domain",
      one("    mail: none\n"),
      one("    mail: none\n    levels: { dane/present: off }\n    reasons: { dane/present: so }\n"),
    ],
    ["that asks for more", parameter("spf/lookup-headroom", 9), parameter("spf/lookup-headroom", 7)],
    ["that wants longer keys", one(), parameter("dkim/key-strength", 3072)],
    ["whose parameter is as loose as before", parameter("spf/lookup-headroom", 9), parameter("spf/lookup-headroom", 9)],
    ["whose waiver ends earlier", waiver("2027-03-31"), waiver("2026-12-31")],
    ["whose waiver is gone", waiver("2027-03-31"), one()],
    ["whose waiver has no effect", one(), waiver("2027-02-30")],
    ["that audits a domain more", one(), `${one()}  - example.org\n`],
    [
      "that retires a selector",
      one("    dkim: { selectors: [s1, s2] }\n"),
      one("    dkim: { selectors: [s2], retired: [s1] }\n"),
    ],
    [
      "that uses a retired selector again",
      one("    dkim: { retired: [s1] }\n"),
      one("    dkim: { selectors: [s1] }\n"),
    ],
    [
      "that expects a stricter result of a mail, and another mail",
      one(mails("{ ip: 192.0.2.1, result: none }")),
      one(mails("{ ip: 192.0.2.2, result: pass }, { ip: 192.0.2.1, result: quarantine }")),
    ],
    [
      "that expects rejection in place of quarantine",
      one(mails("{ ip: 192.0.2.1, result: quarantine }")),
      one(mails("{ ip: 192.0.2.1, result: reject }")),
    ],
    [
      "that expects two results of a mail, one of them as before",
      one(mails("{ ip: 192.0.2.1, result: reject }")),
      one(mails("{ ip: 192.0.2.1, result: reject }, { ip: 192.0.2.1, result: none }")),
    ],
    ["with the other profile, which weighs more", one(), `profile: bsi\n${one()}`],
    [
      "whose parts stand in another order",
      `${one()}  - example.org\n`,
      "domains:\n  - example.org\n  - name: example.de\n",
    ],
  ])("%s", (_, before, now) => {
    expect(weakened(before, now)).toEqual([]);
  });
});
