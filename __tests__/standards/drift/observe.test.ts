import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { RrType } from "../../../src/dns/record.ts";
import type { Judgement } from "../../../src/model.ts";
import type { Dns } from "../../../src/ports.ts";
import { driftRecords } from "../../../src/standards/drift/checks/records.ts";
import { observeDrift } from "../../../src/standards/drift/observe.ts";
import { MAX_MAIL, MAX_OTHERS } from "../../../src/standards/drift/questions.ts";
import type { Drift } from "../../../src/standards/drift/record.ts";
import type { DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { intentsByDomain } from "../../../src/zones/intended-rrsets.ts";
import { anyAnswer } from "../../support/any-answer.ts";
import { inEnglish, say } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";
import { zoneOf } from "../../zones/text-zones.ts";
import { fromZones } from "../../support/from-zones.ts";
import type { FakeDns } from "../../support/fake-dns.ts";
import { fakeDns, noData } from "../../support/fake-dns.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const DOMAIN = "x.test";
const SOA = "@ SOA ns h 1 1h 1h 1w 1h\n";
const location = { file: "plan.json", line: 7, column: 1 };
const wholeZone = (text: string): DeclaredZone => zoneOf(DOMAIN, `${SOA}${text}`);
const partOfZone = (text: string): DeclaredZone => zoneOf(DOMAIN, text, false);
const dnsServing = (text: string, dead: readonly string[] = []): FakeDns =>
  fakeDns(fromZones([{ zone: wholeZone(text), security: "insecure" }], dead));

type LiveDrift = Extract<Drift, { view: "live" }>;

async function driftOf(zones: readonly DeclaredZone[], dns: Dns, selectors: readonly string[] = []): Promise<Drift> {
  const fact = await observeDrift(dns, DOMAIN, selectors, intentsByDomain(zones, [DOMAIN]));
  if (fact.state !== "present") throw new Error(fact.state);
  return fact.value;
}

async function judge(zones: readonly DeclaredZone[], dns: Dns, selectors: readonly string[] = []): Promise<Judgement> {
  return driftRecords.judge({ drift: await driftOf(zones, dns, selectors) }, makeSubject(DOMAIN));
}

async function messageOf(zones: readonly DeclaredZone[], dns: Dns, selectors: readonly string[] = []): Promise<string> {
  const { outcome, message } = await judge(zones, dns, selectors);
  return `${outcome}: ${say(message)}`;
}

describe("live DNS is as declared", () => {
  const alike: [claim: string, declared: string, live: string][] = [
    ["whatever the TTLs", "a 60 A 192.0.2.1", "a 3600 A 192.0.2.1"],
    ["whatever the order of records", "@ MX 10 a\n@ MX 20 b", "@ MX 20 b\n@ MX 10 a"],
    ["whatever the case of names", "A CNAME WWW.Y.test.", "a CNAME www.y.TEST."],
    ["wherever a text is cut", '@ TXT "v=spf1 " "-all"', '@ TXT "v=spf1 -all"'],
    ["however an address is written", "a AAAA 2001:DB8:0:0::1", "a AAAA 2001:db8::1"],
    ["whatever the case of digests", "_25._tcp.a TLSA 3 1 1 AB", "_25._tcp.a TLSA 3 1 1 ab"],
    ["if a wildcard answers the same", "a TXT t", "* TXT t"],
  ];
  test.each(alike)("%s", async (_claim, declared, live) => {
    expect(await messageOf([partOfZone(declared)], dnsServing(live))).toBe(
      "pass: 1 declared RRset is live as declared",
    );
  });

  test("but for data that is not known before it is applied, and types that are not audited", async () => {
    const zone = {
      ...partOfZone('@ TXT t\n@ CAA 0 issue "ca.test"\n_a._tcp URI 0 0 "a"\n'),
      undecided: [{ name: "a.x.test", type: "A", location }],
    };
    expect(await messageOf([zone], dnsServing("@ TXT t"))).toBe(
      "pass: 1 declared RRset is live as declared; not compared: 1 RRset whose data is known only after apply, records of the types CAA, URI",
    );
  });

  test("is not said where nothing declared can be asked for", async () => {
    expect(await messageOf([partOfZone('@ CAA 0 issue "ca.test"\n')], dnsServing(""))).toBe(
      "not-applicable: not judged: no declared record can be looked up in live DNS; not compared: records of the type CAA",
    );
  });
});

describe("live DNS differs", () => {
  const differing: [claim: string, declared: DeclaredZone, live: string, message: string][] = [
    ["by another text", partOfZone("@ TXT a"), "@ TXT b", 'TXT x.test: missing from live DNS: "a", not declared: "b"'],
    [
      "by the case of a text",
      partOfZone("@ TXT a"),
      "@ TXT A",
      'TXT x.test: missing from live DNS: "a", not declared: "A"',
    ],
    [
      "by a text in two records instead of one",
      partOfZone('@ TXT "a" "b"'),
      "@ TXT a\n@ TXT b",
      'TXT x.test: missing from live DNS: "ab", not declared: "a" and "b"',
    ],
    ["by a record too many", partOfZone("@ MX 10 a"), "@ MX 10 a\n@ MX 20 b", "MX x.test: not declared: 20 b.x.test."],
    [
      "by a record too few",
      partOfZone("@ MX 10 a\n@ MX 20 b"),
      "@ MX 10 a",
      "MX x.test: missing from live DNS: 20 b.x.test.",
    ],
    [
      "by another preference",
      partOfZone("@ MX 10 a"),
      "@ MX 20 a",
      "MX x.test: missing from live DNS: 10 a.x.test., not declared: 20 a.x.test.",
    ],
    ["by an RRset that is missing", partOfZone("a A 192.0.2.1"), "", "A a.x.test: missing from live DNS: 192.0.2.1"],
    [
      "by an alias in place of records",
      partOfZone("a A 192.0.2.1"),
      "a CNAME b\nb A 192.0.2.1",
      "A a.x.test: missing from live DNS: 192.0.2.1, live DNS has an alias to b.x.test",
    ],
    [
      "by an alias that leads on to another",
      partOfZone("a A 192.0.2.1"),
      "a CNAME b\nb CNAME c\nc A 192.0.2.1",
      "A a.x.test: missing from live DNS: 192.0.2.1, live DNS has an alias to b.x.test",
    ],
    [
      "by records in place of an alias",
      partOfZone("a CNAME b"),
      "a A 192.0.2.1",
      "CNAME a.x.test: missing from live DNS: b.x.test.",
    ],
    [
      "by an alias to another name",
      partOfZone("a CNAME b"),
      "a CNAME c",
      "CNAME a.x.test: missing from live DNS: b.x.test., not declared: c.x.test.",
    ],
    [
      "by an RRset that was to go",
      { ...partOfZone(""), deleted: [{ name: "a.x.test", type: "TXT", location }] },
      "a TXT t",
      'TXT a.x.test: "t" is live, but declared as deleted',
    ],
  ];
  test.each(differing)("%s", async (_claim, declared, live, message) => {
    expect(await messageOf([declared], dnsServing(live))).toBe(`fail: ${message}`);
  });

  test("in many places, of which the first are shown", async () => {
    const declared = Array.from({ length: 8 }, (_, i) => `a${i} A 192.0.2.${i}`).join("\n");
    const { message, fix } = await judge([partOfZone(declared)], dnsServing(""));
    expect(say(message).split("; ").slice(4)).toEqual([
      "A a4.x.test: missing from live DNS: 192.0.2.4",
      "3 more RRsets",
    ]);
    expect(fix?.records).toHaveLength(8);
  });

  test("in very many places, of which a hundred are kept, and all counted", async () => {
    const declared = Array.from({ length: 101 }, (_, i) => `a${i} A 192.0.2.1`).join("\n");
    const { differing: count, differences } = (await driftOf([partOfZone(declared)], dnsServing(""))) as LiveDrift;
    expect([count, differences.length]).toEqual([101, 100]);
  });

  test("late in a long text, which is shown from there", async () => {
    const long = (end: string): string => `@ TXT "v=spf1 ${"ip4:192.0.2.1 ".repeat(14)}" "${end}"`;
    expect(await messageOf([partOfZone(long("-all"))], dnsServing(long("~all")))).toBe(
      'fail: TXT x.test: missing from live DNS: …"0.2.1 ip4:192.0.2.1 -all", not declared: …"0.2.1 ip4:192.0.2.1 ~all"',
    );
    expect(await messageOf([partOfZone(long("-all"))], dnsServing(""))).toMatch(
      /^fail: TXT x\.test: missing from live DNS: "v=spf1 ip4:192\.0\.2\.1 .*"…$/,
    );
  });

  test("with both sides as evidence, the declared one first", async () => {
    const zone = partOfZone("@ MX 10 a\n@ MX 15 c");
    const sides = async (live: string): Promise<unknown> => inEnglish((await judge([zone], dnsServing(live))).evidence);
    const [a, c] = ["10 a.x.test.", "15 c.x.test."].map((text) => ({ source: "MX x.test", text }));
    const b = { source: "live MX x.test", text: "20 b.x.test." };
    expect(await sides("@ MX 10 a\n@ MX 15 c\n@ MX 20 b")).toEqual([a, b]);
    expect(await sides("@ MX 10 a\n@ MX 20 b")).toEqual([c, b]);
    expect(await sides("@ MX 20 b")).toEqual([a, c, b]);
  });

  test("by what was to go, with the deletion as evidence", async () => {
    const { evidence } = await judge(
      [{ ...partOfZone(""), deleted: [{ name: "a.x.test", type: "TXT", location }] }],
      dnsServing("a TXT t"),
    );
    expect(inEnglish(evidence)).toEqual([
      { source: "TXT a.x.test", text: "declared as deleted" },
      { source: "live TXT a.x.test", text: "t" },
    ]);
  });

  test("and the fix publishes whole RRsets as declared, or changes the declaration", async () => {
    const { fix } = await judge([partOfZone("@ MX 10 a\n@ MX 20 b\n@ TXT t")], dnsServing("@ MX 10 a\n@ TXT t"));
    expect(inEnglish(fix)).toEqual({
      text: "Publish these RRsets as they are declared, or change the declaration to what is live if that is right.",
      records: [
        { name: "x.test.", type: "MX", data: "10 a.x.test." },
        { name: "x.test.", type: "MX", data: "20 b.x.test." },
      ],
    });
  });
});

describe("an RRset that was to go", () => {
  const gone = { ...partOfZone(""), deleted: [{ name: "a.x.test", type: "TXT", location }] };

  test("may be answered by a wildcard", async () => {
    expect(await messageOf([gone], dnsServing("* TXT t"))).toMatch(/^pass: /);
  });

  test("may be answered by an alias", async () => {
    expect(await messageOf([gone], dnsServing("a CNAME b\nb TXT t"))).toMatch(/^pass: /);
  });

  test("is unknown while the wildcard is", async () => {
    expect(await messageOf([gone], dnsServing("a TXT t", ["*.x.test"]))).toBe(
      "unknown: 1 RRset could not be compared: TXT a.x.test: whether a wildcard answers cannot be determined: *.x.test is dead",
    );
  });
});

describe("an RRset that others write to as well", () => {
  const shared: DeclaredZone = {
    ...partOfZone("@ MX 10 a"),
    partlyManaged: [{ name: DOMAIN, type: "MX", location, deleted: zoneOf(DOMAIN, "@ MX 30 c").records }],
  };

  test("may hold records that are not declared", async () => {
    expect(await messageOf([shared], dnsServing("@ MX 10 a\n@ MX 20 b"))).toBe(
      "pass: 1 declared RRset is live as declared",
    );
  });

  test("must hold what is declared, which alone is to be published", async () => {
    const { message, fix } = await judge([shared], dnsServing("@ MX 20 b"));
    expect(say(message)).toBe("MX x.test: missing from live DNS: 10 a.x.test.");
    expect(fix?.records).toEqual([{ name: "x.test.", type: "MX", data: "10 a.x.test." }]);
  });

  test("must not hold what was to go", async () => {
    expect(await messageOf([shared], dnsServing("@ MX 10 a\n@ MX 30 c"))).toBe(
      "fail: MX x.test: not declared: 30 c.x.test.",
    );
  });

  test("may be empty of what is declared to be absent in it", async () => {
    const absent = {
      ...partOfZone(""),
      deleted: [{ name: DOMAIN, type: "MX", location }],
      partlyManaged: shared.partlyManaged ?? [],
    };
    expect(await messageOf([absent], dnsServing("@ MX 20 b"))).toMatch(/^pass: /);
  });
});

describe("mail records that are not declared", () => {
  const HOST = "@ MX 10 a\na A 192.0.2.1\n";
  const unmanaged: [claim: string, live: string, set: string][] = [
    ["MX", "@ MX 10 a", "MX x.test"],
    ["SPF", '@ TXT "v=spf1 -all"', "TXT x.test"],
    ["DMARC", '_dmarc TXT "v=DMARC1; p=none"', "TXT _dmarc.x.test"],
    ["MTA-STS", '_mta-sts TXT "v=STSv1; id=1"', "TXT _mta-sts.x.test"],
    ["TLS-RPT", '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:a@b.test"', "TXT _smtp._tls.x.test"],
    ["a usual DKIM selector", 'google._domainkey TXT "v=DKIM1; p=AAAA"', "TXT google._domainkey.x.test"],
    ["a DKIM selector of the policy", 'own._domainkey TXT "p=AAAA"', "TXT own._domainkey.x.test"],
    ["SPF without terms", '@ TXT "V=SPF1"', "TXT x.test"],
    ["DMARC with spaces", '_dmarc TXT "V = dmarc1; p=none"', "TXT _dmarc.x.test"],
    ["DKIM with its key behind other tags", 'google._domainkey TXT "k=rsa; p = AAAA"', "TXT google._domainkey.x.test"],
    ["a DKIM selector behind an alias", 'k1._domainkey CNAME k\nk TXT "p=AAAA"', "TXT k1._domainkey.x.test"],
  ];
  test.each(unmanaged)("are named beside a whole zone: %s", async (_claim, live, set) => {
    expect(await messageOf([wholeZone("other TXT t")], dnsServing(`other TXT t\n${live}`), ["own"])).toMatch(
      new RegExp(`^fail: ${set}: .* is live, but the repository declares no such record there$`),
    );
  });

  test("are named where they are TLSA records of an MX host", async () => {
    expect(await messageOf([wholeZone(HOST)], dnsServing(`${HOST}_25._tcp.a TLSA 3 1 1 ab`))).toBe(
      "fail: TLSA _25._tcp.a.x.test: 3 1 1 ab is live, but the repository declares no such record there",
    );
  });

  test.each(unmanaged)("may be there beside a zone in part: %s", async (_claim, live) => {
    expect(await messageOf([partOfZone("other TXT t")], dnsServing(`other TXT t\n${live}`), ["own"])).toMatch(
      /^pass: 1 /,
    );
  });

  test("are not any texts: those at the name that are not mail records may be there", async () => {
    const live =
      "@ TXT site-verification=1\n_dmarc TXT hello\n_mta-sts TXT hello\n_smtp._tls TXT hello\ngoogle._domainkey TXT hello";
    expect(await messageOf([wholeZone("other TXT t")], dnsServing(`other TXT t\n${live}`))).toMatch(/^pass: 1 /);
  });

  test("are not texts that only hold how a mail record begins", async () => {
    const live = [
      '@ TXT "not v=spf1 -all"\n@ TXT "v=spf10"',
      '_dmarc TXT "not v=DMARC1; p=none"',
      '_mta-sts TXT "not v=STSv1; id=1"',
      '_smtp._tls TXT "not v=TLSRPTv1; rua=mailto:a@b.test"',
      'google._domainkey TXT "zip=AAAA"',
    ].join("\n");
    expect(await messageOf([wholeZone("other TXT t")], dnsServing(`other TXT t\n${live}`))).toMatch(/^pass: 1 /);
  });

  test("are asked for at each selector that mail services use", async () => {
    const dns = dnsServing("other TXT t");
    await messageOf([wholeZone("other TXT t")], dns);
    for (const selector of ["default", "dkim", "mail", "google", "k1", "s1", "s2", "selector1", "selector2"])
      expect(dns.asked).toContain(`TXT ${selector}._domainkey.x.test`);
  });

  test("are not what a declared wildcard gives", async () => {
    const zone = '* TXT "v=DMARC1; p=reject"';
    expect(await messageOf([wholeZone(zone)], dnsServing(zone))).toMatch(/^pass: 1 /);
    expect(await messageOf([wholeZone(zone)], dnsServing(`${zone}\n_dmarc TXT "v=DMARC1; p=none"`))).toMatch(
      /^fail: TXT _dmarc\.x\.test: "v=DMARC1; p=none" is live/,
    );
  });

  test("have a fix without a record to publish", async () => {
    const { fix } = await judge([wholeZone("other TXT t")], dnsServing('other TXT t\n@ TXT "v=spf1 -all"'));
    expect(inEnglish(fix)).toEqual({
      text: "Remove the live records that are not declared, or declare them if they are needed.",
      records: [],
    });
  });
});

describe("what was not measured", () => {
  test("is unknown, with the reason", async () => {
    expect(await messageOf([partOfZone("a TXT 1\nb TXT 2")], dnsServing("a TXT 1", ["b.x.test"]))).toBe(
      "unknown: 1 RRset could not be compared: TXT b.x.test: b.x.test is dead",
    );
  });

  test("is counted, and a few reasons are kept", async () => {
    const names = Array.from({ length: 21 }, (_, i) => `a${i}`);
    const dns = dnsServing(
      "",
      names.map((name) => `${name}.x.test`),
    );
    const zone = partOfZone(names.map((name) => `${name} TXT t`).join("\n"));
    const { unmeasured, reasons } = (await driftOf([zone], dns)) as LiveDrift;
    expect([unmeasured, reasons.length]).toEqual([21, 20]);
  });

  test("takes nothing from a difference that was seen", async () => {
    expect(await messageOf([partOfZone("a TXT 1\nb TXT 2")], dnsServing("a TXT 3", ["b.x.test"]))).toBe(
      'fail: TXT a.x.test: missing from live DNS: "1", not declared: "3"; 1 RRset could not be compared: TXT b.x.test: b.x.test is dead',
    );
  });

  test("is an answer that is bogus", async () => {
    expect(
      await messageOf(
        [partOfZone("a TXT 1")],
        fakeDns((name) => noData(name, "bogus")),
      ),
    ).toBe("unknown: 1 RRset could not be compared: TXT a.x.test: the answer is bogus (DNSSEC)");
  });

  test("is what lies beyond the limit; records of mail come before it", async () => {
    const many = Array.from({ length: MAX_OTHERS + 2 }, (_, i) => `a${i} TXT t`).join("\n");
    const dns = dnsServing(`${many}\n_dmarc TXT t`);
    expect(await messageOf([partOfZone(`${many}\n_dmarc TXT t`)], dns)).toBe(
      "unknown: 2 declared RRsets over the limit were not queried",
    );
    expect(dns.asked).toContain("TXT _dmarc.x.test");
    expect(dns.asked).toHaveLength(MAX_OTHERS + 1);
  });

  test("is what lies beyond the limit of mail records too", async () => {
    const many = Array.from({ length: MAX_MAIL + 1 }, (_, i) => `s${i}._domainkey TXT t`).join("\n");
    const dns = dnsServing(many);
    expect(await messageOf([partOfZone(`${many}\na TXT t`)], dns)).toMatch(
      /^fail: TXT a\.x\.test: .*; 1 declared RRset over the limit was not queried$/,
    );
    expect(dns.asked).toHaveLength(MAX_MAIL + 1);
  });
});

describe("nothing is asked", () => {
  test("in the planned view, which is told", async () => {
    const dns = fakeDns({});
    const fact = await observeDrift(dns, DOMAIN, [], "planned");
    expect(dns.asked).toEqual([]);
    expect(fact).toEqual({ state: "present", value: { view: "planned" }, evidence: [] });
    expect(inEnglish(driftRecords.judge({ drift: { view: "planned" } }, makeSubject(DOMAIN)))).toMatchObject({
      outcome: "not-applicable",
      message: expect.stringContaining("`--view live`"),
    });
  });

  test.each([undefined, intentsByDomain([partOfZone("@ TXT t")], ["y.test"])])(
    "where nothing is declared of the domain",
    async (declarations) => {
      const dns = fakeDns({});
      expect(await observeDrift(dns, DOMAIN, [], declarations)).toEqual({ state: "absent", evidence: [] });
      expect(dns.asked).toEqual([]);
    },
  );
});

const TYPES: readonly RrType[] = ["A", "TXT", "MX", "CNAME", "NS", "TLSA"];
const line = fc.tuple(
  fc.constantFrom("@", "a", "b", "_dmarc", "*", "a.b"),
  fc.constantFrom(
    "A 192.0.2.1",
    "A 192.0.2.2",
    "TXT one",
    'TXT "o" "ne"',
    'TXT "v=DMARC1; p=none"',
    "MX 1 a",
    "MX 2 b",
    "TLSA 3 1 1 ab",
  ),
);
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.map((words) => words.join(" ")).join("\n"));

test("whatever a zone holds, it has no drift from itself", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (declared) => {
      const zones = [wholeZone(declared)];
      const fact = await observeDrift(dnsServing(declared), DOMAIN, [], intentsByDomain(zones, [DOMAIN]));
      if (fact.state === "present") expect(fact.value).toMatchObject({ differing: 0, unmeasured: 0, unasked: 0 });
    }),
    { numRuns: propertyRuns(300) },
  );
});

test("of a zone in part just those RRsets differ that are answered otherwise", async () => {
  const content = async (dns: Dns, name: string, type: RrType): Promise<string> => {
    const answer = await dns.query(name, type);
    if (answer.kind !== "records") return "";
    const data = answer.records.map((rr) =>
      "strings" in rr.data ? rr.data.strings.join("") : JSON.stringify(rr.data),
    );
    return [...new Set(data)].toSorted().join("\n");
  };
  await fc.assert(
    fc.asyncProperty(text, text, async (declared, live) => {
      const zones = [partOfZone(declared)];
      const rrsets = intentsByDomain(zones, [DOMAIN]).get(DOMAIN)?.rrsets ?? [];
      const wanted = fakeDns(fromZones([{ zone: wholeZone(declared), security: "insecure" }]));
      const other = await Promise.all(
        rrsets.map(async ({ name, type }) =>
          (await content(wanted, name, type)) === (await content(dnsServing(live), name, type)) ? 0 : 1,
        ),
      );
      const differing = other.reduce<number>((sum, one) => sum + one, 0);
      if (rrsets.length > 0) expect(await driftOf(zones, dnsServing(live))).toMatchObject({ differing });
    }),
    { numRuns: propertyRuns(300) },
  );
});

test("any answers are compared and judged, and what fails shows both sides", async () => {
  const zones = [wholeZone('@ MX 10 a\n@ TXT "v=spf1 -all"\na A 192.0.2.1\nw CNAME a\n_25._tcp.a TLSA 3 1 1 ab\n')];
  await fc.assert(
    fc.asyncProperty(fc.tuple(...TYPES.map(anyAnswer)), async (answers) => {
      const dns = fakeDns((name, type) => answers[TYPES.indexOf(type)] ?? noData(name));
      const { outcome, message, evidence = [], fix } = await judge(zones, dns);
      expect(say(message)).not.toMatch(/undefined|\[object/);
      expect(outcome === "fail").toBe(fix !== undefined);
      expect(outcome === "fail").toBe(evidence.some(({ at }) => "type" in at && at.live === true));
    }),
    { numRuns: propertyRuns(300) },
  );
});
