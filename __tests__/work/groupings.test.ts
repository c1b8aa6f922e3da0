// What finds, groups and compares takes steps in proportion to what there is, however much of it is alike.
import { expectLinear } from "../support/steps.ts";
import { describe, expect, test } from "@jest/globals";
import { CHECKS } from "../../src/audit/checks.ts";
import { findRemovedSelectors } from "../../src/audit/removed-selectors.ts";
import { prerequisitesFor } from "../../src/audit/rollout-order.ts";
import { completeFacts } from "../support/complete-facts.ts";
import { withChanges } from "../../src/compare/change.ts";
import { isEquivalent } from "../../src/compare/difference.ts";
import { decideGate } from "../../src/compare/gate.ts";
import { findWeakenedFailures } from "../../src/compare/weakened-failures.ts";
import { comparisonNotes } from "../../src/compare/notes.ts";
import { activeWaiversAt, ineffectiveWaivers, withWaivers } from "../../src/compare/waivers.ts";
import { findWeakenings } from "../../src/compare/weakening.ts";
import { quoteString, txtRdata } from "../../src/dns/record.ts";
import type { Facts } from "../../src/facts.ts";
import type { Finding, Location, Status } from "../../src/model.ts";
import type { DomainPolicy, Policy, Waiver } from "../../src/policy/policy.ts";
import { domainsOutput } from "../../src/github/domains-output.ts";
import { parsePolicyFile } from "../../src/run/load-inputs.ts";
import type { DnsAnswer } from "../../src/ports.ts";
import { joinTapes } from "../../src/sources/joined-tape.ts";
import { parseDkim } from "../../src/standards/dkim/record.ts";
import { compareKeys, indexKeys } from "../../src/standards/dkim/sharing.ts";
import { TextPositions } from "../../src/text/text-positions.ts";
import { recordWarnings } from "../../src/zones/lint/record-warnings.ts";
import type { DeclaredZone } from "../../src/zones/declared-zone.ts";
import { intentsByDomain, declaredTxtNames, deletedTxtNames } from "../../src/zones/intended-rrsets.ts";
import { createEditor } from "../../src/zones/edits/editor.ts";
import { Repository } from "../../src/zones/repository/repository.ts";
import { matchGlob } from "../../src/zones/planned/dnscontrol-glob.ts";
import { overlay } from "../../src/zones/planned/overlay.ts";
import { findDeclaration } from "../../src/zones/record-locations.ts";
import { policyLineLocator } from "../../src/zones/repository/policy-files.ts";
import {
  conflictingRecords,
  overlappingDeclarations,
  distinct,
  outOfZoneRecords,
  duplicateZones,
} from "../../src/zones/validate-zones.ts";
import { fakeDns } from "../support/fake-dns.ts";
import { ED25519 } from "../support/dkim-key.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { zoneOf } from "../zones/text-zones.ts";
import { sentence } from "../support/in-words.ts";
import {
  buildAnnotations,
  buildSuggestions,
  renderJson,
  renderMarkdown,
  renderSarif,
  renderText,
} from "../support/in-english.ts";
import { loadZoneFormats } from "../support/zone-formats.ts";

await loadZoneFormats();

const AT = "2026-11-23T12:00:00.000Z";
const LOCATION: Location = { file: "mail-policy.yml", line: 3, column: 5 };
const many = <T>(count: number, part: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => part(i));
const lines = (count: number, line: (i: number) => string): string => many(count, line).join("\n");

/** Claims that as many questions about a thing as it is large take steps in proportion. */
function expectEachFound<T>(
  make: (n: number) => T,
  ask: (of: T) => (i: number) => unknown,
  size?: number,
): Promise<void> {
  return expectLinear((n) => {
    const subject = make(n);
    return () => {
      const one = ask(subject);
      for (let i = 0; i < n; i++) one(i);
    };
  }, size);
}

const texts = (n: number): DeclaredZone =>
  zoneOf(
    "x.test",
    lines(n, (i) => `_dmarc TXT "v${i}"`),
    false,
  );
const names = (n: number): DeclaredZone =>
  zoneOf(
    "x.test",
    lines(n, (i) => `d${i} TXT "v=spf1 ?all"`),
    false,
  );
const wide = (n: number, complete = true): DeclaredZone =>
  zoneOf(
    "x.test",
    `@ SOA a b 1 2 3 4 5\n${lines(n, (i) => `d${i} TXT "v=spf1 ?all"\n@ TXT "a${i}"\n* MX ${i} m${i}`)}`,
    complete,
  );

describe("a locator finds", () => {
  test("as many texts as one name has", () => {
    return expectEachFound(texts, (zone) => {
      const find = findDeclaration([zone]);
      return (i) => find("TXT", "_dmarc.x.test", `v${i}`);
    });
  });

  test("what is not declared at a name with many texts", () => {
    return expectEachFound(texts, (zone) => {
      const find = findDeclaration([zone]);
      return (i) => find("TXT", "_dmarc.x.test", `other ${i}`);
    });
  });

  test("as many lines as a policy file has", () => {
    const file = (n: number): { file: string; text: string } => ({
      file: "p.txt",
      text: lines(n, (i) => `k${1_000 + i}: v`),
    });
    return expectEachFound(file, (policy) => {
      const find = policyLineLocator(policy);
      return (i) => find(`k${1_000 + i}: v`);
    });
  });

  test("as many positions as one long line has parts", () => {
    const line = (n: number): string => "x".repeat(n * 10_000);
    return expectEachFound(line, (text) => {
      const positions = new TextPositions(text);
      return (i) => positions.at((i + 1) * 10_000);
    });
  });

  test.each<[string, (n: number) => DeclaredZone, (i: number) => [string, string]]>([
    ["of a name beside many", names, (i) => [`d${i}.x.test.`, '"v=spf1 -all"']],
    ["of a new name in a large zone", wide, (i) => [`_dmarc.n${i}.x.test.`, '"v=DMARC1; p=none"']],
    ["of a text among many of one name", texts, (i) => [`d${i}._domainkey.x.test.`, '"v=DKIM1; p="']],
    [
      "in a zone that takes many RRsets away",
      (n) => ({ ...names(n), deleted: many(n, (i) => ({ name: `g${i}.x.test`, type: "A", location: LOCATION })) }),
      (i) => [`d${i}.x.test.`, '"v=spf1 -all"'],
    ],
  ])("as many edits as there are domains: %s", (_claim, zone, record) => {
    return expectEachFound(zone, (subject) => {
      const edit = createEditor([subject], new Repository("/nowhere"));
      return (i) => {
        const [name, data] = record(i);
        return edit([{ name, type: "TXT", data }]);
      };
    });
  });
});

describe("declared zones are checked and laid over DNS:", () => {
  const each = (n: number): DeclaredZone[] =>
    many(n, (i) => zoneOf(`d${i}.test`, "@ TXT a\n* A 192.0.2.1\n_dmarc CNAME b", false));
  const withDeleted = (zone: DeclaredZone, n: number): DeclaredZone => ({
    ...zone,
    partlyManaged: many(n, () => ({
      name: "a.x.test",
      type: "TXT",
      location: LOCATION,
      deleted: zone.records.slice(0, 1),
    })),
  });
  test.each<[string, (n: number) => DeclaredZone[]]>([
    ["one name with many records", (n) => [texts(n)]],
    ["many names", (n) => [wide(n)]],
    ["many names in part", (n) => [wide(n, false)]],
    [
      "names of many labels in part",
      (n) => [
        zoneOf(
          "x.test",
          lines(n, (i) => `${"a.".repeat(50)}b${i} A 192.0.2.1`),
          false,
        ),
      ],
    ],
    [
      "a wildcard with many records over many names",
      (n) => [
        zoneOf(
          "x.test",
          `@ SOA a b 1 2 3 4 5\n${lines(n, (i) => `* A 192.0.2.${i % 250}\n* MX ${i} b\na${i} MX 10 m${i}.google.com`)}`,
        ),
        zoneOf(
          "x.test",
          lines(n, (i) => `y.d${i} MX 10 a`),
          false,
        ),
      ],
    ],
    ["many zones", each],
    [
      "many zones that leave records",
      (n) =>
        each(n).map((zone) => ({
          ...zone,
          unmanaged: {
            patterns: [{ label: "a*", types: null, target: null, isCertain: true, isBesideDeclared: true }],
            location: LOCATION,
          },
        })),
    ],
    ["one RRset that many resources share", (n) => [withDeleted(texts(2), n)]],
    ["the same zone again and again", (n) => many(n, () => wide(1))],
    [
      "delegations",
      (n) => [zoneOf("x.test", `@ SOA a b 1 2 3 4 5\n${lines(n, (i) => `d${i} NS ns.d${i}\nns.d${i} A 192.0.2.1`)}`)],
    ],
    ["two zones in part that say the same", (n) => [names(n), names(n)]],
    [
      "aliases in a chain",
      (n) => [
        zoneOf(
          "x.test",
          lines(n, (i) => `d${i} CNAME d${i + 1}`),
          false,
        ),
      ],
    ],
  ])("%s", (_claim, zonesOf) => {
    return expectLinear((n) => {
      const zones = zonesOf(n);
      const domains = ["x.test", ...many(n, (i) => `d${i}.test`)];
      return () => {
        const [complete, partial] = [zones.filter((zone) => zone.isComplete), zones.filter((zone) => !zone.isComplete)];
        for (const zone of zones)
          void [outOfZoneRecords(zone), conflictingRecords(zone.records), distinct(zone.records)];
        void [
          duplicateZones(complete),
          overlappingDeclarations(complete, partial),
          declaredTxtNames(zones),
          deletedTxtNames(zones),
          recordWarnings(zones),
        ];
        const view = overlay(fakeDns({}), zones);
        for (const [, { rrsets, intentFor }] of intentsByDomain(zones, domains))
          for (const { name, type } of rrsets) intentFor(name, type);
        for (const name of domains) void view.query(name, "TXT");
        return view.query("d1.x.test", "A");
      };
    });
  });
});

describe("a pattern of what is left is compared", () => {
  test.each(["*a", "**a", "?*", "[", "\\", "*a?"])("in steps as the product of both lengths: many %s", async (part) => {
    await expectLinear((n) => () => matchGlob(`${part.repeat(10)}b`, "a".repeat(n)));
    await expectLinear((n) => () => matchGlob(`${part.repeat(n)}b`, "a".repeat(20)));
  });

  test("once, however many there are", () => {
    return expectLinear((n) => {
      const left = {
        patterns: many(n, (i) => ({
          label: `${"*a".repeat(4)}b${i}`,
          types: null,
          target: null,
          isCertain: true,
          isBesideDeclared: true,
        })),
        location: LOCATION,
      };
      const view = overlay(fakeDns({}), [{ ...zoneOf("x.test", ""), format: "dnscontrol", unmanaged: left }]);
      return () => view.query("a.a.a.x.test", "TXT");
    }, 20);
  });
});

test("remarks come of hostile texts in proportion to them", async () => {
  for (const part of ["\\", '"', '\\"', "\\;", ";", " ", "p=", "a;", "v=spf1 ", "\xe2\x80\x9c"]) {
    for (const before of ["v=spf1 ", "p=", "v=DMARC1;", ""]) {
      await expectLinear((n) => {
        const { strings } = txtRdata(before + part.repeat(n));
        const zone = zoneOf("x.test", `s1._domainkey TXT ${strings.map(quoteString).join(" ")}`, false);
        return () => recordWarnings([zone]);
      }, 120);
    }
  }
});

test.each<[string, string]>([
  ["terms of SPF", '"v=spf1" "a" '],
  ["pieces of a key", '"p=A" "A " '],
])("remarks come of as many strings of %s as there are", (_claim, pair) => {
  return expectLinear((n) => {
    const zone = zoneOf("x.test", `s1._domainkey TXT ${pair.repeat(n)}`, false);
    return () => recordWarnings([zone]);
  });
});

const STATUSES: Status[] = ["fail", "warn", "unknown", "waived", "info", "pass"];
const waiver = (over: Partial<Waiver> = {}): Waiver => ({
  check: "spf/lookup-limit",
  domain: "d1.test",
  reason: "later",
  owner: null,
  expires: "2027-03-31",
  location: LOCATION,
  ...over,
});
const edit = (i: number): Finding["fix"] => ({
  text: sentence("do so"),
  records: [],
  edit: { file: "a.zone", line: i + 1, endLine: i + 1, before: ["a"], after: ["b"] },
});

describe("a report", () => {
  test.each<[string, (n: number) => ReturnType<typeof sampleReport>]>([
    [
      "of many domains",
      (n) =>
        sampleReport(
          many(n, (i) =>
            sampleDomain(
              `d${i}.test`,
              STATUSES.map((status) => sampleFinding(status, { subject: `d${i}.test`, fix: edit(i) })),
            ),
          ),
        ),
    ],
    [
      "of one domain with many subjects",
      (n) =>
        sampleReport([
          sampleDomain(
            "d.test",
            many(n, (i) =>
              sampleFinding(STATUSES[i % STATUSES.length] ?? "fail", {
                subject: `s${i}._domainkey.d.test`,
                fix: edit(i),
              }),
            ),
          ),
        ]),
    ],
    [
      "of findings that are all the same",
      (n) =>
        sampleReport([
          sampleDomain(
            "d.test",
            many(n, () => sampleFinding("fail", { fix: edit(0) })),
          ),
        ]),
    ],
    [
      "of as many reasons as there are unknowns",
      (n) =>
        sampleReport([
          sampleDomain(
            "d.test",
            many(n, (i) => sampleFinding("unknown", { message: sentence(`TXT a${i}.test: ${i}`) })),
          ),
        ]),
    ],
  ])("%s is told in each format", (_claim, reportOf) => {
    return expectLinear((n) => {
      const report = reportOf(n);
      return () => {
        void [
          renderText(report, { hasColor: true }),
          renderJson(report),
          renderSarif(report),
          renderMarkdown(report, { limit: 2 ** 30 }),
          renderMarkdown(report, { limit: 10_000 }),
        ];
        void [
          buildAnnotations(report),
          buildSuggestions(report),
          decideGate(
            { failOn: "violation", failOnUnknown: true, failOnWeakened: true },
            {
              domains: [...report.domains],
              baseline: { kind: "none", counts: "own-comparisons" },
              comparingChecks: new Set(),
              weakenedFailures: [],
              faults: [],
              notes: [],
            },
          ),
          comparisonNotes("regression", [...report.domains], {
            baseline: { kind: "base", name: "b" },
            differences: [],
            baselineFindings: report.domains.flatMap(({ findings }) => findings),
            earlierDomains: [],
          }),
          findWeakenedFailures([...report.domains], [...report.domains], () => "off"),
        ];
      };
    }, 20);
  });

  test("of domains that a change weakens is told as the output domains", () => {
    return expectLinear((n) => {
      const finding = sampleFinding("fail");
      const domains = many(n, (i) => sampleDomain(`d${i}.test`, [{ ...finding, subject: `d${i}.test` }]));
      const weakenedFailures = domains.map(({ name }) => ({ domain: name, finding, by: "waiver" as const }));
      const report = sampleReport(domains, { weakenedFailures });
      return () => domainsOutput(report);
    });
  });
});

const policy = (text: string): Policy => parsePolicyFile("mail-policy.yml", Buffer.from(`version: 1\n${text}`));
const policyOf = (n: number, domain: (i: number) => string): DomainPolicy[] =>
  policy(`domains:\n${lines(n, (i) => `  - ${domain(i)}`)}\n`).domains;
const factsOf = (name: string): Facts => sampleDomain(name, []).facts as Facts;
const ONE_KEY = parseDkim(`k=ed25519; p=${ED25519}`);
const oneKeyAt = (owner: string): Facts["dkim"][string] => ({
  state: "present",
  value: { ...ONE_KEY, owner },
  evidence: [],
});

describe("states are compared:", () => {
  test.each<[string, (n: number) => Finding[]]>([
    ["many subjects", (n) => many(n, (i) => sampleFinding("fail", { subject: `s${i}` }))],
    ["the same finding", (n) => many(n, () => sampleFinding("fail"))],
  ])("findings of %s", (_claim, findings) => {
    return expectLinear((n) => {
      const own = findings(n);
      return () => withChanges("d.test", own, { byBasePolicy: own, byCurrentPolicy: own });
    });
  });

  test.each<[string, (i: number) => Partial<Waiver>]>([
    ["of one domain", () => ({})],
    ["of as many domains", (i) => ({ domain: `d${i}.test` })],
    ["of checks that there are not", (i) => ({ check: `a/${i}` })],
  ])("waivers %s with the findings of many domains", (_claim, over) => {
    return expectLinear((n) => {
      const waivers = many(n, (i) => waiver(over(i)));
      const domains = many(n, (i) => ({
        name: `d${i}.test`,
        findings: [sampleFinding("fail"), sampleFinding("pass")],
      }));
      return () => {
        const counting = activeWaiversAt(waivers, AT);
        for (const { name, findings } of domains) withWaivers(findings, name, counting);
        return ineffectiveWaivers(waivers, domains, AT);
      };
    });
  });

  test("policies of many domains, selectors and waivers", () => {
    return expectLinear((n) => {
      const of = (kind: string): Policy =>
        policy(
          `domains:\n${lines(n, (i) => `  - ${kind}${i}.test`)}\n  - { name: d.test, dkim: { selectors: [${many(n, (i) => `${kind}${i}`).join(", ")}] } }\n`,
        );
      const [before, now] = [of("a"), of("b")];
      return () =>
        findWeakenings(before, { ...now, waivers: many(n, (i) => waiver({ domain: `b${i}.test` })) }, CHECKS);
    }, 30);
  });

  test("policies of domains that are all others", () => {
    const of = (n: number, last: string): Policy =>
      policy(`domains: [${many(n, (i) => `d${i}.${last}`).join(", ")}]\n`);
    return expectLinear((n) => {
      const [before, now] = [of(n, "example"), of(n, "test")];
      return () => expect(findWeakenings(before, now, CHECKS)).toHaveLength(1);
    });
  });

  test("tapes of the same questions", () => {
    const answer = (i: number): DnsAnswer => ({
      kind: "records",
      records: [{ name: `d${i}.test`, ttl: 1, type: "A", data: { address: "192.0.2.1" } }],
      owner: `d${i}.test`,
      aliases: [],
      security: "secure",
    });
    return expectLinear((n) => {
      const dns = new Map(many(n, (i) => [`A d${i}.test`, answer(i)]));
      const tapes = many(4, () => ({ dns, https: new Map(), smtp: new Map() }));
      return () => expect(joinTapes(tapes).dns.size).toBe(n);
    });
  });

  test("facts in another order", () => {
    const list = (n: number): object[] => many(n, (i) => ({ a: i, b: [{ c: i }, { c: -i }] }));
    return expectLinear((n) => {
      const [one, other] = [list(n), list(n).toReversed()];
      return () => isEquivalent(one, other);
    });
  });

  test.each<[string, (n: number) => { names: string[]; dkim: (name: string) => Facts["dkim"] }]>([
    [
      "one key of many domains",
      (n) => ({
        names: many(n, (i) => `d${i}.test`),
        dkim: (name) => ({ s: oneKeyAt(`s._domainkey.${name}`) }),
      }),
    ],
    [
      "one key of many selectors",
      (n) => ({
        names: ["a.test", "b.test"],
        dkim: (name) => Object.fromEntries(many(n, (i) => [`s${i}`, oneKeyAt(`s${i}._domainkey.${name}`)])),
      }),
    ],
    [
      "keys that were not measured",
      (n) => ({
        names: many(n, (i) => `d${i}.test`),
        dkim: () => ({ s: { state: "unknown", reason: sentence("no answer"), evidence: [] } }),
      }),
    ],
  ])("%s", (_claim, make) => {
    return expectLinear((n) => {
      const { names: own, dkim } = make(n);
      const facts = own.map((name) => ({ ...factsOf(name), dkim: dkim(name) }));
      const domains = policyOf(own.length, (i) => own[i] ?? "");
      return () => completeFacts(domains, facts, { profile: "bsi", at: AT });
    });
  });

  test("one key of many domains, each with those of the others", () => {
    return expectLinear((n) => {
      const domains = many(n, (i) => {
        return { name: `d${i}.test`, dkim: { s: oneKeyAt(`s._domainkey.d${i}.test`) } };
      });
      return () => {
        const index = indexKeys(domains);
        for (const domain of domains) expect(compareKeys(domain, index).state).toBe("present");
      };
    });
  });

  test("selectors that leave, of many domains", () => {
    return expectLinear((n) => {
      const earlier = policyOf(n, (i) => `{ name: d${i}.test, dkim: { selectors: [a] } }`);
      const domains = policyOf(n, (i) => `d${i}.test`);
      const deleted = many(n, (i) => `s${i}._domainkey.d${i}.test`);
      return () => domains.map(findRemovedSelectors({ baseDomains: earlier, deletedNames: deleted }));
    });
  });

  test("TLSA records that are all others", () => {
    const facts = (n: number, first: string): Facts => {
      const whole = factsOf("d.test");
      const [[host, own] = []] = Object.entries(whole.hosts);
      if (host === undefined || own === undefined) throw new Error("no host");
      const records = many(n, (i) => ({
        usage: 3,
        selector: 1,
        matching: 1,
        data: `${first}${String(i).padStart(62, "0")}`,
      }));
      const tlsa = {
        state: "present",
        value: { base: `_25._tcp.${host}`, records, ttl: 60, security: "secure" },
        evidence: records.map(({ data }) => ({ at: { type: "TLSA", name: host }, text: data })),
      } as const;
      return {
        ...whole,
        hosts: { [host]: { ...own, tlsa, smtp: { state: "unknown", reason: sentence("blocked"), evidence: [] } } },
      };
    };
    return expectLinear((n) => {
      const transitions = policyOf(1, () => "d.test").map((domain) => ({
        domain,
        live: facts(n, "aa"),
        planned: facts(n, "bb"),
        removedSelectors: [],
      }));
      return () => transitions.map((transition) => prerequisitesFor(transition, () => null));
    });
  });
});
