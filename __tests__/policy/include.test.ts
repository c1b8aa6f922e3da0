// A policy of several files: what each decides, and what it must leave to others.
import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import { faultsAmong, parseFiles } from "./register.ts";
import { propertyRuns } from "../support/property-runs.ts";

const MAIN = "version: 1\ninclude: teams/*.yml\n";
const team = (text: string): string => `version: 1\n${text}`;
const bare = (...names: string[]): string => team(`domains: [${names.join(", ")}]\n`);

/** The domains of files, by name. */
function domainsIn(files: Readonly<Record<string, string>>): Record<string, DomainPolicy> {
  return Object.fromEntries(parseFiles(files).domains.map((domain) => [domain.name, domain]));
}

describe("the files of a policy", () => {
  test("are the main policy and those that a pattern names, sorted", () => {
    const policy = parseFiles({
      "p.yml": `${MAIN}domains: [main.test]\n`,
      "teams/b.yml": bare("b.test"),
      "teams/a.yml": bare("a.test"),
      "teams/c.txt": "no",
      "teams/deeper/d.yml": "no",
    });
    expect(policy.domains.map(({ name, location: { file, line } }) => `${name} ${file}:${line}`)).toEqual([
      "main.test p.yml:3",
      "a.test teams/a.yml:2",
      "b.test teams/b.yml:2",
    ]);
    expect(policy.file).toBe("p.yml");
    expect(policy.included).toEqual({ patterns: ["teams/*.yml"], files: ["teams/a.yml", "teams/b.yml"] });
  });

  test("are read once, in the order of the patterns, without the policy itself", () => {
    const { included } = parseFiles({
      "p.yml": 'version: 1\ninclude: ["z/*.yml", "**/*.yml", "./p.yml/../a\\\\a.yml"]\n',
      "a/a.yml": bare("a.test"),
      "z/z.yml": bare("z.test"),
    });
    expect(included.files).toEqual(["z/z.yml", "a/a.yml"]);
  });

  test("have one hash, that of what sha256sum prints for all of them", () => {
    const files = { "p.yml": MAIN, "teams/a.yml": bare("a.test"), "teams/b.yml": bare("b.test") };
    const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
    const printed = Object.entries(files).map(([file, text]) => `${sha256(text)}  ${file}\n`);
    expect(parseFiles(files).sha256).toBe(sha256(printed.join("")));
  });

  test("have another hash if any of them changes, comes, goes or is renamed", () => {
    const files = { "p.yml": MAIN, "teams/a.yml": bare("a.test") };
    const others = [
      { ...files, "p.yml": `${MAIN}#\n` },
      { ...files, "teams/a.yml": bare("b.test") },
      { ...files, "teams/b.yml": bare("b.test") },
      { "p.yml": MAIN, "teams/b.yml": bare("a.test") },
      { "p.yml": MAIN, "teams/\\a.yml": bare("a.test") },
      { "p.yml": MAIN, "teams/\na.yml": bare("a.test") },
    ];
    const hashes = [files, ...others].map((each) => parseFiles(each).sha256);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe("a domain of an included file", () => {
  const files = {
    "p.yml": `${MAIN}defaults:
  mail: send
  owner: "@example/security"
  dkim: { selectors: [k], retired: [old] }
  mta-sts: { policy-file: sts.txt }
  levels: { dane/present: info }
  reasons: { dane/present: "no DNSSEC yet" }
  parameters: { spf/lookup-headroom: 9 }
domains: [main.test]
`,
    "teams/a.yml": team(`defaults:
  owner: "@example/a"
  dkim: { selectors: [a1] }
  levels: { mx/present: should }
  reasons: { mx/present: "moving" }
domains:
  - a.test
  - name: own.test
    mail: none
    owner: "@example/own"
    mta-sts: { policy-file: own.txt }
waivers:
  - { check: mx/present, domain: A.test, reason: soon, expires: 2027-03-31 }
`),
    "teams/b.yml": bare("b.test"),
  };

  test("inherits from its file, and from the main policy what its file does not say", () => {
    const { "a.test": a, "b.test": b, "main.test": main } = domainsIn(files);
    expect([a?.mail, a?.owner, b?.owner, main?.owner]).toEqual([
      "send",
      "@example/a",
      "@example/security",
      "@example/security",
    ]);
    expect(a?.dkim.selectors).toEqual([{ name: "a1", location: { file: "teams/a.yml", line: 4, column: 23 } }]);
    expect(a?.dkim.retired).toEqual([{ name: "old", location: { file: "p.yml", line: 6, column: 37 } }]);
    expect(a?.levels).toEqual({ "dane/present": "info", "mx/present": "should" });
    expect(a?.reasons).toEqual({ "dane/present": "no DNSSEC yet", "mx/present": "moving" });
    expect(a?.parameters).toEqual({ "spf/lookup-headroom": 9 });
  });

  test("leaves the domains of other files as they are", () => {
    const { "b.test": b, "main.test": main } = domainsIn(files);
    expect([b?.levels, main?.levels]).toEqual([{ "dane/present": "info" }, { "dane/present": "info" }]);
    expect(b?.dkim.selectors.map(({ name }) => name)).toEqual(["k"]);
  });

  test("names its MTA-STS policy from its own file, and an inherited one from the main policy", () => {
    const { "own.test": own, "a.test": a } = domainsIn(files);
    expect(own?.mtaSts.policyFile).toEqual({
      path: "own.txt",
      location: { file: "teams/a.yml", line: 12, column: 29 },
    });
    expect(a?.mtaSts.policyFile?.location.file).toBe("p.yml");
  });

  test("is waived by its own file or by the main policy, each with its place", () => {
    const main = `${MAIN}waivers:\n  - { check: mx/present, domain: b.test, reason: soon, expires: 2027-03-31 }\n`;
    expect(parseFiles({ ...files, "p.yml": main }).waivers.map(({ domain, location }) => [domain, location])).toEqual([
      ["b.test", { file: "p.yml", line: 4, column: 5 }],
      ["a.test", { file: "teams/a.yml", line: 14, column: 5 }],
    ]);
  });

  test("has the attestations of its file instead of the main policy's on the same requirement", () => {
    const attest = (requirement: string, by: string, rest = ""): string =>
      `  - { requirement: ${requirement}, statement: s, by: ${by}, date: 2026-05-01, valid-until: 2027-05-01, evidence: e.pdf${rest} }\n`;
    const domains = domainsIn({
      "p.yml": `${MAIN}attestations:\n${attest("TR-03108-04-M", "org")}${attest("TR-03108-06-M", "org", ", domains: [b.test]")}${attest("TR-03108-08-R", "org", ", domains: [b.test]")}`,
      "teams/a.yml": `${bare("a.test")}attestations:\n${attest("TR-03108-04-M", "a")}`,
      "teams/b.yml": bare("b.test"),
    });
    const shown = Object.entries(domains).map(([name, { attestations }]) => [
      name,
      ...attestations.map(({ requirement, by, evidence }) => [requirement, by, "file" in evidence && evidence.file]),
    ]);
    expect(shown).toEqual([
      ["a.test", ["TR-03108-04-M", "a", "teams/e.pdf"]],
      [
        "b.test",
        ["TR-03108-04-M", "org", "e.pdf"],
        ["TR-03108-06-M", "org", "e.pdf"],
        ["TR-03108-08-R", "org", "e.pdf"],
      ],
    ]);
  });
});

const WAIVER = (domain: string): string =>
  `waivers:\n  - { check: mx/present, domain: ${domain}, reason: soon, expires: 2027-03-31 }\n`;
const ATTESTATION = (domain: string): string =>
  `attestations:\n  - { requirement: TR-03108-04-M, statement: s, by: b, date: 2026-05-01, valid-until: 2027-05-01, evidence: e.pdf, domains: [${domain}] }\n`;

describe("a policy of several files with", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["a pattern that matches no file", { "p.yml": MAIN }, ["p.yml:2:10: include: teams/*.yml matches no file"]],
    [
      "a pattern that matches only the policy",
      { "p.yml": 'version: 1\ninclude: ["*.yml"]\n' },
      ["p.yml:2:11: include[0]: *.yml matches no file besides this one"],
    ],
    [
      "patterns that lead out of the repository",
      { "p.yml": 'version: 1\ninclude: ["../x.yml", "/etc/passwd", ".git/config"]\n' },
      [
        "p.yml:2:11: include[0]: ../x.yml leads out of the repository",
        "p.yml:2:23: include[1]: /etc/passwd must be relative to the policy file's folder",
        "p.yml:2:38: include[2]: .git/config leads into .git, where nothing is read",
      ],
    ],
    [
      "patterns of another shape",
      { "p.yml": "version: 1\ninclude: [7, '', {}]\ndomains: [a.test]\n" },
      [
        'p.yml:2:11: include[0]: "7" is read as a number, but text is expected; put it in quotes',
        "p.yml:2:14: include[1]: is empty",
        "p.yml:2:18: include[2]: is a map; use text",
      ],
    ],
    [
      "neither domains nor other files",
      { "p.yml": "version: 1\n" },
      ["p.yml:1:1: domains: is missing. The domains to audit: a bare name, or a map with `name` and its settings."],
    ],
    [
      "an empty list of files",
      { "p.yml": "version: 1\ninclude: []\n" },
      ["p.yml:2:10: include: is empty; add at least one entry"],
    ],
    [
      "the same domain in two files",
      { "p.yml": MAIN, "teams/a.yml": bare("a.test", "x.test"), "teams/b.yml": bare("X.TEST") },
      ['teams/b.yml:2:11: domains[0]: "X.TEST" is already listed in teams/a.yml:2:19; keep one'],
    ],
    [
      "a domain of the main policy in another file",
      { "p.yml": `${MAIN}domains: [x.test]\n`, "teams/a.yml": bare("x.test") },
      ['teams/a.yml:2:11: domains[0]: "x.test" is already listed in p.yml:3:11; keep one'],
    ],
    [
      "waivers of other files' domains",
      {
        "p.yml": MAIN,
        "teams/a.yml": `${bare("a.test")}${WAIVER("b.test")}`,
        "teams/b.yml": `${bare("b.test")}${WAIVER("nobody.test")}`,
      },
      [
        'teams/a.yml:4:34: waivers[0].domain: "b.test" is not a domain of this file; move this entry to the file that lists it, or to the main policy',
        'teams/b.yml:4:34: waivers[0].domain: "nobody.test" is not a domain of this file; move this entry to the file that lists it, or to the main policy',
      ],
    ],
    [
      "an attestation of another file's domain",
      { "p.yml": MAIN, "teams/a.yml": `${bare("a.test")}${ATTESTATION("b.test")}`, "teams/b.yml": bare("b.test") },
      [
        'teams/a.yml:4:126: attestations[0].domains[0]: "b.test" is not a domain of this file; move this entry to the file that lists it, or to the main policy; did you mean "a.test"?',
      ],
    ],
    [
      "an attestation of the main policy for a domain of none",
      { "p.yml": `${MAIN}${ATTESTATION("c.test")}`, "teams/a.yml": bare("a.test") },
      [
        'p.yml:4:126: attestations[0].domains[0]: "c.test" is not a domain of this policy; add it to the policy, or remove it here; did you mean "a.test"?',
      ],
    ],
    [
      "keys that only the main policy has",
      {
        "p.yml": MAIN,
        "teams/a.yml": `${bare("a.test")}profile: bsi\nresolvers: [system]\nzones: [{ bind: x.zone }]\nreports: { dmarc: x.xml }\nadvance: { dmarc: { pass-rate: 99 } }\ninclude: x.yml\n`,
      },
      [
        "teams/a.yml:3:1: profile: only the main policy has this key; move it to p.yml",
        "teams/a.yml:4:1: resolvers: only the main policy has this key; move it to p.yml",
        "teams/a.yml:5:1: zones: only the main policy has this key; move it to p.yml",
        "teams/a.yml:6:1: reports: only the main policy has this key; move it to p.yml",
        "teams/a.yml:7:1: advance: only the main policy has this key; move it to p.yml",
        "teams/a.yml:8:1: include: an included file includes no others; add them in p.yml",
      ],
    ],
    [
      "an included file without domains",
      { "p.yml": MAIN, "teams/a.yml": "version: 1\n" },
      [
        "teams/a.yml:1:1: domains: is missing. The domains to audit: a bare name, or a map with `name` and its settings. No other file lists them.",
      ],
    ],
    [
      "included files that are no policies",
      { "p.yml": MAIN, "teams/a.yml": "", "teams/b.yml": "a: [\n", "teams/c.yml": "token: secret\n" },
      [
        "teams/a.yml:1:1: has no value; use a map",
        "teams/b.yml:1:1: is a map without `version` and `domains`, so it is not a policy",
        "teams/c.yml:1:1: is a map without `version` and `domains`, so it is not a policy",
      ],
    ],
    [
      "a level that only the main policy explains",
      {
        "p.yml": `${MAIN}defaults: { levels: { mx/present: should }, reasons: { mx/present: r } }\n`,
        "teams/a.yml": `${bare("a.test")}defaults: { levels: { mx/present: "off" } }\n`,
      },
      [
        'teams/a.yml:3:23: defaults.levels["mx/present"]: a changed level needs a reason; add "mx/present" under "reasons"',
      ],
    ],
    [
      "a selector in use that the main policy retires",
      {
        "p.yml": `${MAIN}defaults: { dkim: { retired: [s1] } }\n`,
        "teams/a.yml": team("domains: [{ name: a.test, dkim: { selectors: [s1] } }]\n"),
      },
      [
        'teams/a.yml:2:47: domains[0].dkim.selectors[0]: "s1" is also listed under "retired"; a selector is in use or retired, so keep one',
      ],
    ],
    [
      "faults in several files, all at once and file by file",
      { "p.yml": `${MAIN}profile: x\n`, "teams/a.yml": bare("a"), "teams/b.yml": bare("b") },
      [
        'p.yml:3:10: profile: "x" is not a valid value; use tr-03108 or bsi',
        'teams/a.yml:2:11: domains[0]: "a" is not a valid domain name: it has no dot; write the full name',
        'teams/b.yml:2:11: domains[0]: "b" is not a valid domain name: it has no dot; write the full name',
      ],
    ],
  ])("%s is refused, with its place", (_claim, files, problems) => {
    expect(faultsAmong(files)).toEqual(problems);
  });
});

describe("records of an included file", () => {
  const withRecords = (name: string): string => team(`domains:\n  - name: ${name}\n    records: |\n      @ MX 10 mx\n`);
  const refused = (place: string, name: string, relation: string, other: string): string =>
    `${place}: records: ${name} is ${relation} ${other}; declare these records in p.yml, or in a file of its "zones"`;

  test.each<[string, Record<string, string>, string[]]>([
    [
      "below a domain of another file",
      { "teams/a.yml": bare("a.test"), "teams/b.yml": withRecords("deep.spf.a.test") },
      [refused("teams/b.yml:5:7", "deep.spf.a.test", "below", "a.test, a domain of another file (teams/a.yml:2:11)")],
    ],
    [
      "above a domain of another file",
      { "teams/a.yml": bare("mail.x.test"), "teams/b.yml": withRecords("x.test") },
      [refused("teams/b.yml:5:7", "x.test", "above", "mail.x.test, a domain of another file (teams/a.yml:2:11)")],
    ],
  ])("are refused %s, which they would change", (_claim, files, problems) => {
    expect(faultsAmong({ "p.yml": MAIN, ...files })).toEqual(problems);
  });

  test.each<[string, Record<string, string>]>([
    ["beside the domains of others", { "teams/a.yml": bare("a.test"), "teams/b.yml": withRecords("b.test") }],
    ["around domains of their own file", { "teams/b.yml": `${withRecords("b.test")}  - mail.b.test\n` }],
    [
      "for a subdomain that lists none, below one of another file",
      { "teams/a.yml": bare("a.test"), "teams/b.yml": bare("b.a.test") },
    ],
    [
      "in the main policy for whatever domain",
      { "p.yml": `${MAIN}domains: [{ name: x.test, records: "@ MX 10 mx" }]\n`, "teams/a.yml": bare("a.x.test") },
    ],
    [
      "in the defaults of the main policy",
      {
        "p.yml": `${MAIN}defaults: { records: "@ MX 10 mx" }\n`,
        "teams/a.yml": bare("x.test"),
        "teams/b.yml": bare("a.x.test"),
      },
    ],
  ])("are accepted %s", (_claim, files) => {
    expect(faultsAmong({ "p.yml": MAIN, ...files })).toEqual([]);
  });
});

describe("the limits of all files together are", () => {
  const many = (count: number, entry: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => entry(i)).join("");

  test("100 patterns; no more are searched for", () => {
    const patterns = (count: number): string => `version: 1\ninclude: [${many(count, (i) => `${i}.yml, `)}]\n`;
    const problems = faultsAmong({ "p.yml": patterns(101) });
    expect(problems[0]).toBe("p.yml:2:10: include: has 101 entries; the limit is 100");
    expect([problems.length, problems.at(-1)]).toEqual([101, "p.yml:2:793: include[99]: 99.yml matches no file"]);
  });

  test("1,000 files", () => {
    const files = (count: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`teams/${i}.yml`, bare(`d${i}.test`)]));
    expect(faultsAmong({ "p.yml": MAIN, ...files(1_000) })).toEqual([]);
    expect(faultsAmong({ "p.yml": MAIN, ...files(1_001) })).toEqual([
      "p.yml:2:10: include: with this pattern more than 1,000 files are included (project limit)",
    ]);
  });

  test("1 MiB for each, and 32 MiB for all", () => {
    const filled = (name: string, octets: number): string => `${bare(name)}#`.padEnd(octets, "x");
    const files = (count: number): Record<string, string> =>
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`teams/${i + 10}.yml`, filled(`d${i}.test`, 2 ** 20)]),
      );
    expect(faultsAmong({ "p.yml": MAIN, ...files(32) })).toEqual([]);
    expect(faultsAmong({ "p.yml": MAIN, ...files(33) })).toEqual([
      "p.yml:2:10: include: with teams/42.yml the included files have more than 32 MiB together (project limit)",
    ]);
    expect(faultsAmong({ "p.yml": MAIN, "teams/a.yml": filled("a.test", 2 ** 20 + 1) })).toEqual([
      "p.yml:2:10: include: teams/a.yml is larger than 1 MiB",
    ]);
  });

  test("100,000 domains", () => {
    const file = (from: number, count: number): string =>
      team(`domains:\n${many(count, (i) => `  - d${from + i}.test\n`)}`);
    const full = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`teams/${i}.yml`, file(i * 10_000, 10_000)]));
    expect(faultsAmong({ "p.yml": MAIN, ...full, "teams/z.yml": bare("one-more.test") })).toEqual([
      "p.yml:2:10: include: the files have more than 100,000 domains together (project limit)",
    ]);
  });

  test("200,000 DKIM selectors, those that are inherited counted for each domain", () => {
    const selectors = `[${many(20, (i) => `s${i}, `)}]`;
    const domains = (from: number, count: number): string =>
      team(`domains:\n${many(count, (i) => `  - d${from + i}.test\n`)}`);
    const main = `${MAIN}defaults: { dkim: { selectors: ${selectors} } }\n`;
    expect(faultsAmong({ "p.yml": main, "teams/a.yml": domains(0, 9_999), "teams/b.yml": domains(9_999, 1) })).toEqual(
      [],
    );
    expect(faultsAmong({ "p.yml": main, "teams/a.yml": domains(0, 9_999), "teams/b.yml": domains(9_999, 2) })).toEqual([
      expect.stringMatching(
        /^p\.yml:3:\d+: defaults\.dkim\.selectors: the domains have 200,020 DKIM selectors together/,
      ),
    ]);
  });

  test("the same for the defaults of one file, which are named there", () => {
    const selectors = many(21, (i) => `s${i}, `);
    const file = team(
      `defaults: { dkim: { selectors: [${selectors}] } }\ndomains:\n${many(9_999, (i) => `  - d${i}.test\n`)}`,
    );
    expect(faultsAmong({ "p.yml": MAIN, "teams/a.yml": file })).toEqual([
      expect.stringMatching(
        /^teams\/a\.yml:2:\d+: defaults\.dkim\.selectors: the domains have 209,979 DKIM selectors /,
      ),
    ]);
  });

  test("1,000 faults", () => {
    const faulty = (count: number): string => team(`domains:\n${many(count, () => "  - nodot\n")}`);
    const problems = faultsAmong({
      "p.yml": MAIN,
      "teams/a.yml": faulty(600),
      "teams/b.yml": faulty(600),
      "teams/c.yml": faulty(600),
    });
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toBe("teams/b.yml:403:5: 800 more problems follow");
  });
});

test("whatever the files hold, the policy is read or refused with places in its files", () => {
  const piece = fc.constantFrom(
    "version: 1\n",
    "include: teams/*.yml\n",
    "domains:\n",
    "  - a.test\n",
    "  - name: b.test\n",
    "    records: |\n      @ MX 10 mx\n",
    "    levels: { mx/present: should }\n",
    "defaults: { dkim: { selectors: [s1], retired: [s2] }, spf: 7 }\n",
    "defaults: [1]\n",
    "waivers: [{ check: mx/present, domain: a.test, reason: r, expires: 2027-01-01 }]\n",
    "attestations: [{ domains: [a.test, 7] }]\n",
    "zones: x\n",
    "[",
    "}",
    "? ",
  );
  const file = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(file, file, file, (main, a, b) => {
      for (const head of [MAIN, ""]) {
        const texts: Record<string, string> = { "p.yml": head + main, "teams/a.yml": a, "teams/b.yml": b };
        for (const problem of faultsAmong(texts)) {
          const [, name = "", line] = /^([^:]*):(\d+):\d+: ./.exec(problem) ?? [];
          expect(Number(line)).toBeLessThanOrEqual((texts[name] ?? "").split("\n").length);
        }
      }
    }),
    { numRuns: propertyRuns(300) },
  );
});
