import { describe, expect, test } from "@jest/globals";
import type { DomainIntent } from "../../src/dns/intended-rrset.ts";
import type { Rr, RrType } from "../../src/dns/record.ts";
import { formatRdata } from "../../src/dns/record.ts";
import type { DeclaredZone } from "../../src/zones/declared-zone.ts";
import { faultyZone } from "../../src/zones/declared-zone.ts";
import { intentsByDomain } from "../../src/zones/intended-rrsets.ts";
import { zoneOf } from "./text-zones.ts";

const SOA = "@ SOA ns h 1 1h 1h 1w 1h\n";
const location = { file: "plan.json", line: 7, column: 1 };

function setsOf(
  zones: readonly DeclaredZone[],
  domain: string,
  domains: readonly string[] = [domain],
): string[] | null {
  const declaration = intentsByDomain(zones, domains).get(domain);
  return declaration === undefined ? null : declaration.rrsets.map(({ name, type }) => `${type} ${name}`);
}

function wantedOf(zones: readonly DeclaredZone[], question: string): string {
  const [type, name] = question.split(" ") as [RrType, string];
  const declaration = intentsByDomain(zones, ["x.test"]).get("x.test") as DomainIntent;
  const wanted = declaration.intentFor(name, type);
  const words = (records: readonly Rr[]): string => records.map((rr) => formatRdata(rr.type, rr.data)).join(", ");
  if (wanted.kind === "partly-managed") return `shared: ${words(wanted.records)}, without ${words(wanted.deleted)}`;
  return wanted.kind === "records" ? words(wanted.records) : wanted.kind;
}

describe("what a domain declares", () => {
  test("is every RRset of it, once, whatever the number of its records", () => {
    expect(setsOf([zoneOf("x.test", `${SOA}@ MX 1 a\n@ MX 2 b\n@ TXT t\nwww CNAME a\n`)], "x.test")).toEqual([
      "MX x.test",
      "TXT x.test",
      "CNAME www.x.test",
    ]);
  });

  test("is not what servers and signers write themselves", () => {
    expect(setsOf([zoneOf("x.test", `${SOA}@ NS ns\n@ DNSKEY 257 3 13 AAAA\n`)], "x.test")).toEqual(["NS x.test"]);
  });

  test("is not what stands below another audited domain", () => {
    const zone = zoneOf("x.test", `${SOA}a TXT 1\na.sub TXT 2\nsub TXT 3\n`);
    expect(setsOf([zone], "x.test", ["x.test", "sub.x.test"])).toEqual(["TXT a.x.test"]);
    expect(setsOf([zone], "sub.x.test", ["x.test", "sub.x.test"])).toEqual(["TXT a.sub.x.test", "TXT sub.x.test"]);
  });

  test("is not glue, nor the records of a delegation, but its DS record", () => {
    expect(setsOf([zoneOf("x.test", `${SOA}sub NS ns.sub\nsub DS 1 13 2 ab\nns.sub A 192.0.2.1\n`)], "x.test")).toEqual(
      ["DS sub.x.test"],
    );
    expect(setsOf([zoneOf("x.test", "sub NS ns.sub\nns.sub A 192.0.2.1\na A 192.0.2.2\n", false)], "x.test")).toEqual([
      "A a.x.test",
    ]);
  });

  test("is its MX RRset where its zone has a fault, and nothing where that of another domain has", () => {
    const zones = [faultyZone("x.test", "bind", { location, message: "an unknown directive" })];
    const domains = ["x.test", "sub.x.test", "y.test"];
    expect(domains.map((domain) => setsOf(zones, domain, domains))).toEqual([["MX x.test"], ["MX sub.x.test"], null]);
  });

  test("is not what a deeper declared zone hides", () => {
    const zones = [zoneOf("x.test", `${SOA}a.sub TXT hidden\n`), zoneOf("sub.x.test", `${SOA}a TXT seen\n`)];
    expect(setsOf(zones, "x.test")).toEqual(["TXT a.sub.x.test"]);
    expect(wantedOf(zones, "TXT a.sub.x.test")).toBe('"seen"');
  });

  test("is not what a DNAME hides", () => {
    expect(setsOf([zoneOf("x.test", `${SOA}sub DNAME y.test.\na.sub TXT hidden\n`)], "x.test")).toEqual([
      "DNAME sub.x.test",
    ]);
  });

  test("is nothing where no record is at or below it", () => {
    expect(setsOf([zoneOf("x.test", `${SOA}a TXT 1\n`)], "sub.x.test", ["x.test", "sub.x.test"])).toBeNull();
    expect(setsOf([zoneOf("x.test", SOA)], "x.test")).toBeNull();
  });

  test("names the types that are not read", () => {
    const zone = zoneOf(
      "x.test",
      `${SOA}@ CAA 0 issue "ca.test"\n_a._tcp URI 0 0 "a"\n_b._tcp URI 0 0 "a"\n@ RRSIG x\n`,
    );
    expect(intentsByDomain([zone], ["x.test"]).get("x.test")).toMatchObject({
      rrsets: [],
      unparsedTypes: ["CAA", "URI"],
    });
  });
});

describe("what is wanted of an RRset", () => {
  const complete = zoneOf("x.test", `${SOA}@ TXT t\n*.w TXT any\nwww CNAME a\nsub NS ns.y.test.\n`);
  const undecided = { name: "x.test", type: "MX", location };
  const partial: DeclaredZone = {
    ...zoneOf("x.test", "@ TXT t\nshared A 192.0.2.1\n", false),
    undecided: [undecided],
    deleted: [{ name: "gone.x.test", type: "TXT", location }],
    partlyManaged: [
      { name: "shared.x.test", type: "A", location, deleted: zoneOf("x.test", "shared A 192.0.2.9\n").records },
    ],
  };
  const left: DeclaredZone = {
    ...zoneOf("x.test", `${SOA}shared A 192.0.2.1\nalias CNAME shared\n`),
    partlyManaged: ["shared", "empty", "alias"].map((label) => ({
      name: `${label}.x.test`,
      type: "A",
      location,
      deleted: [],
    })),
  };
  const wanted: [claim: string, zone: DeclaredZone, question: string, words: string][] = [
    ["is its records", complete, "TXT x.test", '"t"'],
    ["is nothing where a whole zone has no such record", complete, "MX x.test", "empty"],
    ["is nothing where a whole zone has no such name", complete, "TXT a.x.test", "empty"],
    ["is what a declared wildcard gives", complete, "TXT a.w.x.test", '"any"'],
    ["is not said of what an alias leads to", complete, "TXT www.x.test", "undeclared"],
    ["is not said below a delegation", complete, "TXT a.sub.x.test", "undeclared"],
    ["is not said outside of what is declared", complete, "TXT y.test", "undeclared"],
    ["is not said of what a zone in part does not declare", partial, "TXT a.x.test", "undeclared"],
    ["is to be gone where it is deleted", partial, "TXT gone.x.test", "deleted"],
    ["is undecided where its data is", partial, "MX x.test", "undecided"],
    [
      "leaves what others keep in it, but for what goes",
      partial,
      "A shared.x.test",
      "shared: 192.0.2.1, without 192.0.2.9",
    ],
    ["leaves what others keep in it beside a whole zone", left, "A shared.x.test", "shared: 192.0.2.1, without "],
    ["leaves to others what a whole zone does not hold", left, "A empty.x.test", "shared: , without "],
    ["is not said of what an alias leads to, whoever shares it", left, "A alias.x.test", "undeclared"],
  ];
  test.each(wanted)("%s", (_claim, zone, question, words) => {
    expect(wantedOf([zone], question)).toBe(words);
  });
});

describe("of a zone that leaves records to others", () => {
  const leaving = (...patterns: object[]): DeclaredZone => {
    const all = patterns.map((pattern) => ({
      label: "**",
      types: null,
      target: null,
      isCertain: true,
      isBesideDeclared: true,
      ...pattern,
    }));
    return { ...zoneOf("x.test", `${SOA}@ TXT spf\na TXT a\n`), unmanaged: { patterns: all, location } };
  };
  const cases: [claim: string, zone: DeclaredZone, question: string, wanted: string][] = [
    [
      "what is declared is wanted beside what is left",
      leaving({ label: "@" }),
      "TXT x.test",
      'shared: "spf", without ',
    ],
    ["what is left of an RRset by its data is undecided", leaving({ target: "t*" }), "TXT x.test", "undecided"],
    ["what is not left is wanted as it is declared", leaving({ label: "@" }), "TXT a.x.test", '"a"'],
    [
      "what is not left beside what is declared changes nothing",
      leaving({ isBesideDeclared: false }),
      "TXT a.x.test",
      '"a"',
    ],
    [
      "what may be left and is not declared may be there",
      leaving({ label: "b" }),
      "TXT b.x.test",
      "shared: , without ",
    ],
    ["what a wildcard may answer that is left is undecided", leaving({ label: "\\*" }), "TXT b.x.test", "undecided"],
    ["all else is to be gone", leaving({ label: "b" }), "TXT c.x.test", "empty"],
    [
      "what is declared in part is wanted beside what is left",
      { ...leaving({ label: "a" }), isComplete: false },
      "TXT a.x.test",
      'shared: "a", without ',
    ],
  ];
  test.each(cases)("%s", (_claim, zone, question, wanted) => {
    expect(wantedOf([zone], question)).toBe(wanted);
  });
});
