import { describe, expect, test } from "@jest/globals";
import type { LocatedMessage } from "../../src/model.ts";
import type { DeclaredRecord, DeclaredZone } from "../../src/zones/declared-zone.ts";
import {
  conflictingRecords,
  distinct,
  duplicateZones,
  outOfZoneRecords,
  oversizedRrsets,
  overlappingDeclarations,
  soaProblems,
} from "../../src/zones/validate-zones.ts";
import { recordLines, zoneOf } from "./text-zones.ts";
import { inEnglish, sayText } from "../support/in-english.ts";

const SOA = "@ SOA ns h 1 1h 1h 1w 1h";
const whole = (text = "", origin = "x.test", file = "x.zone"): DeclaredZone =>
  zoneOf(origin, text === "" ? SOA : `${SOA}\n${text}`, true, file);
const part = (text: string, file = "policy.yml", origin = "x.test"): DeclaredZone => zoneOf(origin, text, false, file);
const recordsOf = (text: string): DeclaredRecord[] => part(text, "x.zone").records;

/** `file:line message` of each. */
const told = (problems: readonly LocatedMessage[]): string[] =>
  problems.map(({ location: { file, line }, message }) => `${file}:${line} ${sayText(message)}`);

test("records that say the same are one, of whatever type", () => {
  const records = recordsOf(
    'a MX 1 b\nA 60 MX 1 B\na MX 2 b\na SRV 0 0 1 b\na SRV 0 0 1 b\nc SRV 0 0 1 b\na TXT "1 b"',
  );
  expect(recordLines({ records: distinct(records) })).toEqual([
    "a.x.test 3600 MX 1 b.x.test.",
    "a.x.test 60 MX 2 b.x.test.",
    "a.x.test 60 SRV 0 0 1 b.x.test.",
    "c.x.test 60 SRV 0 0 1 b.x.test.",
    'a.x.test 60 TXT "1 b"',
  ]);
});

describe("records of a name", () => {
  const beside = (type: string, line: number, at = 1): string =>
    `x.zone:${line} a.x.test has a CNAME record (x.zone:${at}) and so can have no ${type} record (RFC 2181 §10.1)`;
  const again = (type: string, line: number, at = 1): string =>
    `x.zone:${line} a.x.test already has a ${type} record (x.zone:${at}); a name can have one`;
  test.each<[text: string, ...problems: string[]]>([
    ["a CNAME b\nb A 192.0.2.1"],
    ["a CNAME b\na A 192.0.2.1\na TXT x", beside("A", 2), beside("TXT", 3)],
    ["a A 192.0.2.1\na CNAME b", beside("A", 1, 2)],
    ["a CNAME b\na CNAME c\na CNAME d", again("CNAME", 2), again("CNAME", 3)],
    ["a CNAME b\na CNAME c\na A 192.0.2.1", again("CNAME", 2), beside("A", 3)],
    ["a CNAME b\na DNAME c", beside("DNAME", 2)],
    ["a DNAME b\na DNAME c\na A 192.0.2.1", again("DNAME", 2)],
    ["a SOA ns h 1 1h 1h 1w 1h\na SOA ns h 2 1h 1h 1w 1h", again("SOA", 2)],
    ["a A 192.0.2.1\na A 192.0.2.2\nb CNAME a\nc CNAME a"],
    ["a CNAME b\na RRSIG x\na NSEC x\na SIG x\na NXT x\na KEY x"],
  ])("%j", (text, ...problems) => {
    expect(told(conflictingRecords(recordsOf(text)))).toEqual(problems);
  });

  test("are between the two that exclude each other", () => {
    const [first, second] = recordsOf("a CNAME b\na CNAME c");
    const [one, two] = recordsOf("a CNAME b\na A 192.0.2.1");
    expect(conflictingRecords([first, second] as DeclaredRecord[])[0]?.between).toEqual([second, first]);
    expect(conflictingRecords([one, two] as DeclaredRecord[])[0]?.between).toEqual([two, one]);
  });
});

test("records lie at or below the origin of their zone", () => {
  expect(told(outOfZoneRecords(part("@ TXT x\na TXT x\nx.test.y.test. TXT x\nyx.test. TXT x\ntest. TXT x")))).toEqual([
    "policy.yml:3 x.test.y.test is not in x.test, whose records are declared here",
    "policy.yml:4 yx.test is not in x.test, whose records are declared here",
    "policy.yml:5 test is not in x.test, whose records are declared here",
  ]);
});

describe("an RRset fits in a DNS message", () => {
  /** TXT records that take so many octets in a message, each 12 and its string (RFC 1035 §4.1.3). */
  const octets = (count: number): string => {
    const full = Math.floor(count / 268) - 1;
    const rest = count - full * 268;
    const sizes = [...Array.from({ length: full }, () => 268), Math.ceil(rest / 2), Math.floor(rest / 2)];
    return sizes.map((size, i) => `a TXT "${String(i).padEnd(size - 13, "x")}"`).join("\n");
  };
  const texts = (count: number): number => octets(count).split("\n").length;

  test("with 65,535 octets, and one more is told once, at the record that is too much", () => {
    expect(oversizedRrsets([part(octets(65_535))])).toEqual([]);
    const [problem, ...others] = oversizedRrsets([part(`${octets(65_536)}\na TXT z\nb TXT z`)]);
    expect([problem?.location.line, problem?.between.length, others]).toEqual([texts(65_536), 1, []]);
    expect(inEnglish(problem?.message)).toBe(
      "with this the TXT records of a.x.test have more than 65535 octets, and fit in no DNS message (RFC 1035 §4.2.2)",
    );
  });

  test("where two zones declare parts of it", () => {
    const half = octets(40_000);
    expect(oversizedRrsets([part(half), part(half.replaceAll("a TXT", "b TXT"))])).toEqual([]);
    expect(oversizedRrsets([part(half), part(half)])).toHaveLength(1);
    const one = part(`a TXT ${`"${"x".repeat(255)}" `.repeat(160)}`);
    expect(oversizedRrsets([one])).toEqual([]);
    expect(oversizedRrsets([one, one])).toHaveLength(1);
  });

  test("where the data have an octet at the least, which is not known of other types", () => {
    const addresses = (count: number): string =>
      Array.from({ length: count }, (_, i) => `a A 10.0.${i >> 8}.${i & 255}`).join("\n");
    expect(oversizedRrsets([part(addresses(5041))])).toEqual([]);
    expect(oversizedRrsets([part(addresses(5042))])).toHaveLength(1);
  });
});

describe("the SOA record of a whole master file", () => {
  test("is there, once", () => {
    expect(soaProblems("x.zone", whole("a TXT x"))).toEqual([]);
    expect(inEnglish(soaProblems("x.zone", part("a TXT x")))).toEqual([
      {
        location: { file: "x.zone", line: 1, column: 1 },
        message: expect.stringMatching(/^this file has no SOA record, so it is not a whole zone/),
      },
    ]);
    expect(told(soaProblems("x.zone", whole("a SOA ns h 1 1h 1h 1w 1h")))).toEqual([
      "x.zone:2 a second SOA record: this file is the zone x.test (x.zone:1), and a zone has one",
    ]);
  });

  test("is not missed where it has a fault", () => {
    const undecided = (type: string): DeclaredZone["undecided"] => [
      { name: "x.test", type, location: { file: "x.zone", line: 1, column: 1 } },
    ];
    expect(soaProblems("x.zone", { ...part(""), undecided: [...undecided("NS"), ...undecided("SOA")] })).toEqual([]);
    expect(soaProblems("x.zone", { ...part(""), undecided: undecided("NS") })).toHaveLength(1);
    expect(soaProblems("x.zone", { ...whole("a SOA ns h 1 1h 1h 1w 1h"), undecided: undecided("SOA") })).toHaveLength(
      1,
    );
  });
});

describe("a whole zone is declared once", () => {
  const empty: DeclaredZone = { ...whole(), records: [] };
  test.each<[claim: string, zones: DeclaredZone[], ...problems: string[]]>([
    ["of two zones each", [whole(), whole("", "y.test")]],
    [
      "at its SOA record",
      [whole("a TXT x"), { ...whole("a TXT x", "x.test", "y.zone"), records: whole("a TXT x").records.toReversed() }],
      "x.zone:1 the zone x.test is declared twice, first in x.zone:1: which is the truth?",
    ],
    [
      "each time again",
      [whole(), whole("", "x.test", "y.zone"), whole("", "x.test", "z.zone")],
      "y.zone:1 the zone x.test is declared twice, first in x.zone:1: which is the truth?",
      "z.zone:1 the zone x.test is declared twice, first in x.zone:1: which is the truth?",
    ],
    [
      "at its first record where it has no SOA record",
      [part("a TXT x\nb TXT x", "a.js"), part("a TXT x\nb TXT x", "b.js")],
      "b.js:1 the zone x.test is declared twice, first in a.js:1: which is the truth?",
    ],
    [
      "at what is undecided where it has no record",
      [
        whole(),
        { ...empty, undecided: [{ name: "x.test", type: "TXT", location: { file: "u", line: 7, column: 1 } }] },
      ],
      "u:7 the zone x.test is declared twice, first in x.zone:1: which is the truth?",
    ],
    [
      "also without records",
      [empty, whole()],
      "x.zone:1 the zone x.test is declared twice, once without records: which is the truth?",
    ],
    [
      "without records the second time",
      [whole(), empty],
      "x.zone:1 the zone x.test is declared twice, once without records: which is the truth?",
    ],
    ["unless neither has any", [empty, empty]],
  ])("%s", (_claim, zones, ...problems) => {
    const found = duplicateZones(zones);
    expect(told(found)).toEqual(problems);
    expect(found.every(({ zone }) => zone === "x.test")).toBe(true);
  });
});

describe("records declared in part", () => {
  const belongs = (set: string, line: number, place = " in x.zone:1"): string =>
    `policy.yml:${line} the whole zone x.test is declared${place}: the ${set} belongs there`;
  const twice = (set: string, line: number, file = "policy.yml", first = "a.tf:1"): string =>
    `${file}:${line} the ${set} are declared twice, first in ${first}: which is the truth?`;
  const location = { file: "ir.json", line: 1, column: 1 };
  const unmanaged = (label: string): NonNullable<DeclaredZone["unmanaged"]> => ({
    location,
    patterns: [{ label, types: null, target: null, isCertain: false, isBesideDeclared: true }],
  });
  const managed = (zone: DeclaredZone): DeclaredZone => ({
    ...zone,
    partlyManaged: [{ name: "a.x.test", type: "TXT", location, deleted: [] }],
  });

  test.each<[claim: string, complete: DeclaredZone[], partial: DeclaredZone[], ...problems: string[]]>([
    ["are fine in another zone", [whole()], [part("a TXT x", "policy.yml", "y.test")]],
    [
      "belong in the whole zone",
      [whole()],
      [part("@ TXT x\na TXT x")],
      belongs("TXT record of x.test", 1),
      belongs("TXT record of a.x.test", 2),
    ],
    [
      "belong where their RRset is",
      [whole("b TXT x\na TXT x\na TXT y")],
      [part("a TXT z")],
      belongs("TXT record of a.x.test", 1, " in x.zone:3"),
    ],
    ["of a type that is not read do as well", [whole()], [part("a SRV 0 0 1 x")], belongs("SRV record of a.x.test", 1)],
    [
      "belong in a whole zone without an SOA record",
      [{ ...whole(), records: [] }],
      [part("a TXT x")],
      belongs("TXT record of a.x.test", 1, ""),
    ],
    ["are fine below a delegation", [whole("sub NS ns.y.test.")], [part("a.sub TXT x\na.sub SRV 0 0 1 x")]],
    [
      "are not, where the zone has the same as glue",
      [whole("sub NS ns.sub\nns.sub A 192.0.2.1")],
      [part("ns.sub A 192.0.2.2")],
      belongs("A record of ns.sub.x.test", 1, " in x.zone:3"),
    ],
    [
      "belong in the deepest zone",
      [whole("sub NS ns"), whole("", "sub.x.test", "sub.zone")],
      [part("sub TXT x")],
      "policy.yml:1 the whole zone sub.x.test is declared in sub.zone:1: the TXT record of sub.x.test belongs there",
    ],
    [
      "are fine where the zone leaves them to others",
      [{ ...whole(), unmanaged: unmanaged("a") }],
      [part("a TXT x\nb TXT x")],
      belongs("TXT record of b.x.test", 2),
    ],
    [
      "are not, where it declares them itself",
      [{ ...whole("a TXT y"), unmanaged: unmanaged("a") }],
      [part("a TXT x")],
      belongs("TXT record of a.x.test", 1, " in x.zone:2"),
    ],
    ["may be several of one zone", [], [part("a TXT x\na TXT y")]],
    [
      "are declared in one",
      [],
      [part("a TXT x\na A 192.0.2.1", "a.tf"), part("b TXT x\na TXT y")],
      twice("TXT records of a.x.test", 2),
    ],
    [
      "are declared in one, or each says that there may be more",
      [],
      [managed(part("a TXT x", "a.tf")), managed(part("a TXT y"))],
    ],
    [
      "are declared in one if only the first says that there may be more",
      [],
      [managed(part("a TXT x", "a.tf")), part("a TXT y")],
      twice("TXT records of a.x.test", 1),
    ],
    [
      "are declared in one if only the second says that there may be more",
      [],
      [part("a TXT x", "a.tf"), managed(part("a TXT y"))],
      twice("TXT records of a.x.test", 1),
    ],
    [
      "are declared first in the first",
      [],
      [part("a TXT x", "a.tf"), part("a TXT y"), part("a TXT z", "c.tf")],
      twice("TXT records of a.x.test", 1),
      twice("TXT records of a.x.test", 1, "c.tf"),
    ],
  ])("%s", (_claim, complete, partial, ...problems) => {
    expect(told(overlappingDeclarations(complete, partial))).toEqual(problems);
  });

  test("are told with the records and the zone that they are about", () => {
    const [first, second] = [part("a TXT x", "a.tf"), part("a TXT y")];
    const [one, another] = [first.records, second.records];
    expect(overlappingDeclarations([whole()], [first])).toMatchObject([{ between: one, zone: "x.test" }]);
    const [problem] = overlappingDeclarations([], [first, second]);
    expect([problem?.between, problem?.zone]).toEqual([[...another, ...one], undefined]);
  });

  test("are not looked for where only whole zones are declared", () => {
    const zone = {
      ...whole("a TXT x"),
      get records(): never {
        throw new Error("looked at");
      },
    };
    expect(overlappingDeclarations([zone], [])).toEqual([]);
    expect(() => overlappingDeclarations([zone], [part("a TXT x")])).toThrow("looked at");
  });

  test("are told of up to 101 times for each zone, the last time with all that was not looked at", () => {
    const many = (count: number, prefix = "a"): DeclaredZone =>
      part(Array.from({ length: count }, (_, i) => `${prefix}${i} TXT x`).join("\n"));
    const sizes = (...partial: DeclaredZone[]): number[] =>
      overlappingDeclarations([whole()], partial).map(({ between }) => between.length);
    const ones = (length: number): number[] => Array.from({ length }, () => 1);
    expect(sizes(many(101))).toEqual(ones(101));
    expect(sizes(many(110))).toEqual([...ones(101), 9]);
    expect(sizes(many(60), many(60, "b"))).toEqual(ones(120));
  });
});
