// Attestations of a policy: what is refused, and for which domains the others count.
import { describe, expect, test } from "@jest/globals";
import type { MailKind } from "../../src/model.ts";
import { faultsIn, parse } from "./register.ts";

const GOOD = {
  requirement: "TR-03108-04-M",
  statement: "outbound relays validate",
  by: "CISO",
  date: "2026-05-01",
  "valid-until": "2027-05-01",
  evidence: "https://wiki.example.de/tls",
};

type Given = Record<string, string | undefined>;

/** A policy of a.de and b.de with attestations, one a line from line 4; each is a good one with these keys. */
function policyWith(...attestations: Given[]): string {
  const lines = attestations.map((given) => {
    const entries = Object.entries({ ...GOOD, ...given }).filter(([, value]) => value !== undefined);
    return `  - { ${entries.map(([key, value]) => `${key}: ${value}`).join(", ")} }\n`;
  });
  return `version: 1\ndomains: [a.de, { name: bücher.example, mail: receive }]\nattestations:\n${lines.join("")}`;
}

/** The faults of one attestation, without their lines. */
const faultsOf = (given: Given): string[] =>
  faultsIn(policyWith(given)).map((fault) => fault.replace(/^4:\d+: attestations\[0\]\.?/, ""));

describe("an attestation is refused", () => {
  test.each<[claim: string, given: Given, faults: string[]]>([
    [
      "whose requirement no guideline has, with the nearest one",
      { requirement: "TR-03108-4-M" },
      ['requirement: unknown requirement "TR-03108-4-M"; did you mean "TR-03108-04-M"?'],
    ],
    [
      "whose requirement is none at all",
      { requirement: "dane/present" },
      ['requirement: unknown requirement "dane/present"'],
    ],
    [
      "whose requirement checks show",
      { requirement: "TR-03108-05-M" },
      ["requirement: checks show from outside whether TR-03108-05-M is met; remove this attestation"],
    ],
    ["that nobody makes", { by: undefined }, ["by: is missing. Who states it: a person, and in which role."]],
    [
      "of a day that does not exist",
      { date: "2026-02-29" },
      ['date: "2026-02-29" is not a date; write it as 2026-05-01'],
    ],
    ["of a year", { date: "2026" }, ['date: "2026" is not a date; write it as 2026-05-01']],
    [
      "of a moment",
      { "valid-until": '"2027-05-01T00:00:00Z"' },
      ['valid-until: "2027-05-01T00:00:00Z" is not a date; write it as 2026-05-01'],
    ],
    [
      "that ends before it begins",
      { "valid-until": "2026-04-30" },
      ['valid-until: 2026-04-30 is before "date" (2026-05-01); use a later day, or correct "date"'],
    ],
    [
      "whose evidence anyone on the way may change",
      { evidence: "http://wiki.example.de/tls" },
      ['evidence: "http://wiki.example.de/tls" is not an https URL; use one, or a path in this repository'],
    ],
    [
      "whose evidence is a URL without a host",
      { evidence: '"https://"' },
      ['evidence: "https://" is not an https URL; use one, or a path in this repository'],
    ],
    [
      "whose evidence holds a password, which is not shown",
      { evidence: '"https://me:geheim@wiki.example.de/"' },
      ["evidence: the URL contains a user name or a password; remove them"],
    ],
    [
      "whose evidence is on this machine",
      { evidence: "/home/me/tls.pdf" },
      ['evidence: "/home/me/tls.pdf" must be relative to the policy file\'s folder, or an https URL'],
    ],
    [
      "for a domain that is not audited, with the nearest one",
      { domains: "[a.de, b.de, no dot]" },
      [
        'domains[1]: "b.de" is not a domain of this policy; add it to the policy, or remove it here; did you mean "a.de"?',
        'domains[2]: "no dot" is not a valid domain name: it contains " "; use letters, digits, hyphens and dots',
      ],
    ],
    ["for no domain", { domains: "[]" }, ["domains: is empty; add at least one entry"]],
    [
      "that is a report of its own",
      { statement: "x".repeat(1001), by: "y".repeat(201), evidence: `https://a.de/${"z".repeat(2048)}` },
      [
        "statement: has 1,001 characters; the limit is 1,000",
        "by: has 201 characters; the limit is 200",
        "evidence: has 2,061 characters; the limit is 2,048",
      ],
    ],
  ])("%s", (_claim, given, faults) => {
    expect(faultsOf(given)).toEqual(faults);
  });
});

describe("two attestations of one requirement", () => {
  const already = (line: number, of: string): string =>
    `${line}:20: attestations[${line - 4}].requirement: TR-03108-13-M is already attested${of} in line 4; keep one, or list other "domains"`;
  const attested = (...lists: (string | undefined)[]): string[] =>
    faultsIn(policyWith(...lists.map((domains) => ({ requirement: "TR-03108-13-M", domains }))));

  test("are refused where they are for one domain", () => {
    const [first, named] = [" as attestations[0]", " for xn--bcher-kva.example as attestations[0]"];
    expect(attested(undefined, undefined)).toEqual([already(5, first)]);
    expect(attested(undefined, "[a.de]")).toEqual([already(5, first)]);
    expect(attested("[a.de]", undefined)).toEqual([already(5, " for a.de as attestations[0]")]);
    expect(attested("[BÜCHER.example]", "[a.de, bücher.example]")).toEqual([already(5, named)]);
  });

  test("count where they are for different ones", () => {
    expect(attested("[a.de]", "[bücher.example]")).toEqual([]);
  });
});

describe("attestations count", () => {
  const attestedOf = (text: string): Record<string, string[]> =>
    Object.fromEntries(
      parse(text).domains.map(({ name, attestations }) => [name, attestations.map(({ requirement }) => requirement)]),
    );

  test("for the domains they list, otherwise for all that the requirement concerns", () => {
    const text = policyWith(
      { requirement: "TR-03108-04-M" }, // outbound
      { requirement: "TR-03182-02-M" }, // inbound
      { requirement: "TR-03108-13-M", domains: "[Bücher.Example.]" },
    );
    expect(attestedOf(text)).toEqual({
      "a.de": ["TR-03108-04-M", "TR-03182-02-M"],
      "xn--bcher-kva.example": ["TR-03182-02-M", "TR-03108-13-M"],
    });
  });

  test.each<[MailKind, string[]]>([
    ["send-receive", ["TR-03108-04-M", "TR-03182-02-M", "TR-03108-13-M"]],
    ["send", ["TR-03108-04-M", "TR-03108-13-M"]],
    ["receive", ["TR-03182-02-M", "TR-03108-13-M"]],
    ["none", []],
  ])("for a domain with `mail: %s` where they concern it", (mail, requirements) => {
    const text = `${policyWith({}, { requirement: "TR-03182-02-M" }, { requirement: "TR-03108-13-M" })}defaults: { mail: ${mail} }\n`;
    expect(attestedOf(text)["a.de"]).toEqual(requirements);
  });

  test("with their evidence and places", () => {
    const text = policyWith({}, { requirement: "TR-03108-06-M", evidence: "evidence\\dane.pdf" });
    const location = { file: "p.yml", line: 4, column: 5 };
    const { "valid-until": validUntil, ...same } = GOOD;
    const [url, file] = parse(text).domains[0]?.attestations ?? [];
    expect(url).toEqual({ ...same, validUntil, evidence: { url: GOOD.evidence }, location });
    expect(file?.evidence).toEqual({ file: "evidence/dane.pdf", location: { file: "p.yml", line: 5, column: 135 } });
  });
});
