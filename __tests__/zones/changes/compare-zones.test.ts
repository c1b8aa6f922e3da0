// Which names a change of a zone touches: `~` before a name stands for all at and below it.
import { describe, expect, test } from "@jest/globals";
import { ChangedNames, namesUpFrom } from "../../../src/zones/changes/changed-names.ts";
import { compareZones } from "../../../src/zones/changes/compare-zones.ts";
import type { DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { parse } from "../text-zones.ts";

const zone = (lines: readonly string[], over: Partial<DeclaredZone> = {}): DeclaredZone => ({
  origin: "a.test",
  format: "bind",
  isComplete: true,
  records: parse(`$ORIGIN a.test.\n$TTL 300\n${lines.join("\n")}\n`).records,
  deleted: [],
  undecided: [],
  ...over,
});
const SOA = "@ SOA ns h 1 2 3 4 5";
const OWN = [SOA, "@ NS ns", "@ MX 10 mx", "mx A 192.0.2.1", "x.y TXT one"];

/** Which of these questions a change concerns. */
const QUESTIONS = [
  "a.test",
  "mx.a.test",
  "x.y.a.test",
  "z.x.y.a.test",
  "y.a.test",
  "other.y.a.test",
  "new.a.test",
  "z.new.a.test",
  "other.a.test",
  "test",
  "b.test",
];
const touched = (before: DeclaredZone[], now: DeclaredZone[]): string[] => {
  const { names } = compareZones(before, now);
  return QUESTIONS.filter((name) => names.has(name));
};

const TREE = ["a.test", "mx.a.test", "x.y.a.test", "z.x.y.a.test", "y.a.test", "other.y.a.test"];
const BELOW = [...TREE, "new.a.test", "z.new.a.test", "other.a.test"];

describe("a change of a zone touches", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["nothing where nothing changes", OWN, []],
    ["nothing where only the serial does", OWN.with(0, "@ SOA ns h 2 2 3 4 5"), []],
    ["a name with another value", OWN.with(3, "mx A 192.0.2.2"), ["mx.a.test"]],
    ["a name with another TTL", OWN.with(3, "mx 60 A 192.0.2.1"), ["mx.a.test"]],
    ["a name with one more record", [...OWN, "@ TXT two"], ["a.test"]],
    ["a new name, and all below it", [...OWN, "new TXT two"], ["new.a.test", "z.new.a.test"]],
    [
      "a name that is gone, and the name above that goes with it",
      OWN.slice(0, 4),
      ["x.y.a.test", "z.x.y.a.test", "y.a.test", "other.y.a.test"],
    ],
    [
      "all names for which a wildcard may answer",
      [...OWN, "*.y TXT two"],
      ["x.y.a.test", "z.x.y.a.test", "y.a.test", "other.y.a.test"],
    ],
    ["all names below a delegation", [...OWN, "x.y NS ns.b.test."], ["x.y.a.test", "z.x.y.a.test"]],
    ["all names of a zone with other negative answers", OWN.with(0, "@ SOA ns h 1 2 3 4 6"), BELOW],
    ["all names of a zone with other servers", OWN.with(1, "@ NS ns.b.test."), BELOW],
  ])("%s", (_, lines, names) => {
    expect(touched([zone(OWN)], [zone(lines)])).toEqual(names);
    expect(touched([zone(lines)], [zone(OWN)])).toEqual(names);
  });

  test("a name whose record of a type that is not read says more, or less", () => {
    const short = zone([...OWN, "mx CAA 0 issue ca.test"]);
    const long = zone([...OWN, "mx CAA 0 issue ca.tests"]);
    expect(touched([short], [long])).toEqual(["mx.a.test"]);
    expect(touched([long], [short])).toEqual(["mx.a.test"]);
  });

  test("all its names where it comes or goes, or has other rules", () => {
    const location = { file: "x", line: 1, column: 1 };
    const pattern = { label: "x", types: null, target: null, isCertain: true, isBesideDeclared: false };
    const unmanaged = { patterns: [pattern], location };
    expect(touched([], [zone(OWN)])).toEqual(BELOW);
    expect(touched([zone(OWN)], [zone(OWN, { unmanaged })])).toEqual(BELOW);
    expect(touched([zone(OWN)], [zone(OWN, { fault: { location, message: "wrong" } })])).toEqual(BELOW);
    const changed = OWN.with(3, "mx A 192.0.2.2");
    expect(touched([zone(OWN, { unmanaged })], [zone(changed, { unmanaged })])).toEqual(BELOW);
  });

  test("of a part of a zone only its RRsets", () => {
    const part = { isComplete: false };
    const lines = ["mx A 192.0.2.1", "@ MX 10 mx"];
    expect(touched([], [zone(lines, part)])).toEqual(BELOW); // nobody knows whether the domain existed
    expect(touched([zone(lines, part)], [zone([...lines, "@ TXT one"], part)])).toEqual(["a.test"]);
    const deleted = [{ name: "a.test", type: "TXT", location: { file: "x", line: 1, column: 1 } }];
    expect(touched([zone(lines, part)], [zone(lines, { ...part, deleted })])).toEqual(["a.test"]);
    const moved = [{ name: "a.test", type: "TXT", location: { file: "x", line: 9, column: 1 } }];
    expect(touched([zone(lines, { ...part, deleted })], [zone(lines, { ...part, deleted: moved })])).toEqual([]);
  });

  test("all below the last RRset of a name that a tool deletes, for a wildcard may answer there", () => {
    const location = { file: "x", line: 1, column: 1 };
    const [part, lines] = [{ isComplete: false }, ["@ MX 10 mx"]];
    const deletes = (name: string) => zone(lines, { ...part, deleted: [{ name, type: "A", location }] });
    const declared = zone([...lines, "new A 192.0.2.1"], part);
    expect(touched([declared], [deletes("new.a.test")])).toEqual(["new.a.test", "z.new.a.test"]);
    expect(touched([zone(lines, part)], [deletes("new.a.test")])).toEqual(["new.a.test", "z.new.a.test"]);
    expect(touched([zone(lines, part)], [deletes("z.new.a.test")])).toEqual(["new.a.test", "z.new.a.test"]);
  });

  test("nothing where a zone moves to another file", () => {
    const moved = zone(OWN).records.map((record) => ({ ...record, location: { file: "y", line: 7, column: 1 } }));
    expect(touched([zone(OWN)], [zone(OWN, { records: moved })])).toEqual([]);
  });
});

test("records that only the base has are given back", () => {
  const { removed } = compareZones([zone(OWN)], [zone(OWN.slice(0, 4))]);
  expect(removed.map(({ rr }) => rr.name)).toEqual(["x.y.a.test"]);
});

test("changed names are found from above and below", () => {
  const names = new ChangedNames();
  expect(names.isEmpty).toBe(true);
  names.addName("x.y.a.test");
  names.addSubtree("b.test");
  expect(names.isEmpty).toBe(false);
  expect(["a.test", "y.a.test", "x.y.a.test", "test", "."].filter((name) => names.hasWithin(name))).toHaveLength(5);
  expect(["z.x.y.a.test", "c.test"].filter((name) => names.hasWithin(name))).toEqual([]);
  expect(["b.test", "c.b.test", "x.y.a.test", "y.a.test"].filter((name) => names.has(name))).toEqual([
    "b.test",
    "c.b.test",
    "x.y.a.test",
  ]);
  expect(namesUpFrom("a\\.b.test")).toEqual(["a\\.b.test", "test", "."]);
  expect(namesUpFrom(".")).toEqual(["."]);
});
