import { describe, expect, test } from "@jest/globals";
import { formatRdata } from "../../../src/dns/record.ts";
import type { FixRecord } from "../../../src/model.ts";
import type { DeclaredRecord, DeclaredZone } from "../../../src/zones/declared-zone.ts";
import type { RrsetChange } from "../../../src/zones/edits/rrset-change.ts";
import { findChange, findNeighbours, indexZones, parseFixRecord } from "../../../src/zones/edits/rrset-change.ts";
import { zoneOf } from "../text-zones.ts";

const txt = (data: string, name = "_dmarc.x.test."): FixRecord => ({ name, type: "TXT", data });
const REJECT = txt('"v=DMARC1; p=reject"');
const change = (zones: readonly DeclaredZone[], ...records: FixRecord[]): RrsetChange | null =>
  findChange(records, indexZones(zones));
const inZone = (text: string, ...records: FixRecord[]): RrsetChange | null =>
  change([zoneOf("x.test", text)], ...records);
const dataOf = (records: readonly DeclaredRecord[]): string[] =>
  records.map(({ isParsed, rr }) => (isParsed ? formatRdata(rr.type, rr.data) : rr.data));
const shown = (found: RrsetChange | null): object | null =>
  found && { kept: dataOf(found.kept), replaced: dataOf(found.replaced), added: found.added.map(({ text }) => text) };

describe("a record of a fix", () => {
  test.each<[claim: string, zone: string, fix: FixRecord, kept: string[], replaced: string[]]>([
    [
      "replaces the text of its standard, and leaves the others",
      '_dmarc TXT "v=DMARC1; p=none"\n_dmarc TXT "other"\n_dmarc TXT "v=DMARC2; p=none"\n',
      REJECT,
      ['"other"', '"v=DMARC2; p=none"'],
      ['"v=DMARC1; p=none"'],
    ],
    [
      "replaces a text whose version is in other letters, spaced or quoted",
      '_dmarc TXT "V=dmarc1; p=none"\n_dmarc TXT "v = DMARC1; p=none"\n_dmarc TXT "\\"v=DMARC1; p=none\\""\n',
      REJECT,
      [],
      ['"V=dmarc1; p=none"', '"v = DMARC1; p=none"', '"\\"v=DMARC1; p=none\\""'],
    ],
    ["without a version replaces no text", '_a TXT "other"\n', txt('"text"', "_a.x.test."), ['"other"'], []],
    [
      "replaces whatever is at a selector's name",
      's1._domainkey TXT "other"\n',
      txt('"v=DKIM1; p=AA"', "s1._domainkey.x.test."),
      [],
      ['"other"'],
    ],
    [
      "of TLSA replaces none: keys roll side by side",
      "_25._tcp TLSA 3 1 1 aa\n",
      { name: "_25._tcp.x.test.", type: "TLSA", data: "3 1 1 bb" },
      ["3 1 1 aa"],
      [],
    ],
    [
      "replaces the other MX records",
      "@ MX 10 a\n@ MX 20 b\n@ A 192.0.2.1\n",
      { name: "x.test.", type: "MX", data: "0 ." },
      [],
      ["10 a.x.test.", "20 b.x.test."],
    ],
  ])("%s", (_claim, zone, fix, kept, replaced) => {
    expect(shown(inZone(zone, fix))).toEqual({ kept, replaced, added: [fix.data] });
  });

  test("that is declared already stays, and what must not stand beside it goes", () => {
    const zone = '_dmarc TXT "v=DMARC1; p=reject"\n_dmarc TXT "v=DMARC1; p=none"\n';
    expect(shown(inZone(zone, REJECT))).toEqual({
      kept: ['"v=DMARC1; p=reject"'],
      replaced: ['"v=DMARC1; p=none"'],
      added: [],
    });
  });

  test("is no change where it is declared, alone", () => {
    expect(inZone('_dmarc TXT "v=DMARC1; p=reject"\n', REJECT)).toBeNull();
  });

  test.each<[claim: string, records: FixRecord[]]>([
    ["none is", []],
    ["their names differ", [REJECT, txt('"v=DMARC1; p=reject"', "_dmarc.y.x.test.")]],
    ["their types differ", [REJECT, { ...REJECT, type: "MX", data: "0 ." }]],
    ["the second cannot be read", [REJECT, txt("")]],
    ["there are two entries in one", [txt('"a"\n"b"')]],
    ["the type is not known", [{ ...REJECT, type: "constructor" }]],
    ["the data are not of its type", [{ ...REJECT, type: "A", data: "x" }]],
    ["the name is not valid", [txt('"a"', "a..x.test.")]],
  ])("is no change where %s wanted", (_claim, records) => {
    expect(inZone("@ A 192.0.2.1\n", ...records)).toBeNull();
  });
});

test("a record of a fix is read as data, unless one of its parts is none", () => {
  const read = (name: string, type: string, data: string): unknown => parseFixRecord({ name, type, data });
  expect(read("X.Test.", "TXT", '"a" ; note')).toEqual({
    name: "x.test",
    ttl: 0,
    type: "TXT",
    data: { strings: ["a"] },
    text: '"a" ; note',
  });
  expect(read("a..x.test.", "TXT", '"a"')).toBeNull();
  expect(read("x.test.", "CAA", '0 issue "a"')).toBeNull();
  expect(read("x.test.", "TXT", "")).toBeNull();
  expect(read("x.test.", "TXT", '"a')).toBeNull();
  expect(read("x.test.", "TXT", '"a"\n"b"')).toBeNull();
  expect(read("x.test.", "MX", "10")).toBeNull();
});

describe("the zone of a change", () => {
  const [outer, inner] = [zoneOf("x.test", "@ A 192.0.2.1\n"), zoneOf("b.x.test", "@ A 192.0.2.1\n")];
  const fix = txt('"v=DMARC1; p=reject"', "_dmarc.b.x.test.");

  test("is the deepest one above the name", () => {
    expect(change([outer, inner], fix)?.zone).toBe(inner);
    expect(change([outer], fix)?.zone).toBe(outer);
    expect(change([inner], REJECT)).toBeNull();
  });

  test("is the one that declares the RRset, before one that declares the name", () => {
    const name = zoneOf("x.test", "_dmarc.b A 192.0.2.1\n");
    const set = zoneOf("x.test", '_dmarc.b TXT "v=DMARC1; p=none"\n');
    expect(change([name, set, inner], fix)?.zone).toBe(set);
    expect(change([name, inner], fix)?.zone).toBe(name);
  });

  test("is none where several could be", () => {
    const set = (): DeclaredZone => zoneOf("x.test", '_dmarc.b TXT "v=DMARC1; p=none"\n');
    expect(change([set(), set()], fix)).toBeNull();
    expect(change([outer, zoneOf("x.test", "@ A 192.0.2.1\n")], REJECT)).toBeNull();
  });

  test.each<[claim: string, zone: string, name: string]>([
    ["an alias is", "_dmarc CNAME a\n", "_dmarc.x.test."],
    ["the name is delegated", "_dmarc NS ns.y.test.\n", "_dmarc.x.test."],
    ["a name above it is delegated", "b NS ns.y.test.\n", "_dmarc.b.x.test."],
    ["a DNAME is above it", "b DNAME y.test.\n", "_dmarc.b.x.test."],
    ["a DNAME is at the apex", "@ DNAME y.test.\n", "_dmarc.x.test."],
  ])("is none where %s", (_claim, zone, name) => {
    expect(inZone(zone, txt('"v=DMARC1; p=reject"', name))).toBeNull();
  });

  test("is none where nobody knows what will be there", () => {
    const location = { file: "t.zone", line: 1, column: 1 };
    const open = (type: string): object => ({ name: "_dmarc.x.test", type, location });
    for (const type of ["TXT", "CNAME"]) {
      expect(change([{ ...outer, undecided: [open(type)] } as DeclaredZone], REJECT)).toBeNull();
      expect(change([{ ...outer, deleted: [open(type)] } as DeclaredZone], REJECT)).toBeNull();
    }
    expect(change([{ ...outer, undecided: [open("A")] } as DeclaredZone], REJECT)).not.toBeNull();
  });

  test("is one whose apex has NS records, and one with a DNAME at the name itself", () => {
    expect(inZone("@ NS ns.y.test.\n", REJECT)).not.toBeNull();
    expect(inZone("_dmarc DNAME y.test.\n", REJECT)).not.toBeNull();
  });

  test("that is not complete gets no first text of a name that may have others live", () => {
    const part = (text: string): DeclaredZone => zoneOf("x.test", text, false);
    const spf = txt('"v=spf1 -all"', "x.test.");
    expect(change([part("@ A 192.0.2.1\n")], spf)).toBeNull();
    expect(change([part('@ TXT "other"\n')], spf)).not.toBeNull();
    expect(change([part("@ A 192.0.2.1\n")], REJECT)).not.toBeNull();
    expect(change([part("@ A 192.0.2.1\n")], txt('"v=DKIM1; p=AA"', "s1._domainkey.x.test."))).not.toBeNull();
  });
});

test("a place is shared where several records have it, in whatever zones, as duplicates too", () => {
  const [one, two] = [zoneOf("x.test", "@ A 192.0.2.1\n@ A 192.0.2.2\n"), zoneOf("y.test", "@ A 192.0.2.1\n")];
  const shared = (zones: DeclaredZone[]): boolean[] => {
    const index = indexZones(zones);
    return one.records.map((record) => index.isSharedLocation(record));
  };
  expect(shared([one])).toEqual([false, false]);
  expect(shared([one, two])).toEqual([true, false]);
  expect(shared([{ ...one, duplicates: one.records.slice(1) }])).toEqual([false, true]);
});

describe("beside a new record", () => {
  const neighbours = (zones: DeclaredZone[], fix: FixRecord): string[] => {
    const index = indexZones(zones);
    const found = findChange([fix], index);
    return found === null ? [] : findNeighbours(found, index).map(({ rr }) => `${rr.name} ${rr.type}`);
  };

  test("are its RRset, its name, the names above it, and the last of the zone, the last of each first", () => {
    const zone = zoneOf(
      "x.test",
      'z TXT "z"\n@ A 192.0.2.1\n@ MX 0 a\nb A 192.0.2.2\n_dmarc.b TXT "other"\n_dmarc.b A 192.0.2.3\nc A 192.0.2.4\n',
    );
    expect(neighbours([zone], txt('"v=DMARC1; p=reject"', "_dmarc.b.x.test."))).toEqual([
      "_dmarc.b.x.test TXT",
      "_dmarc.b.x.test A",
      "b.x.test A",
      "x.test MX",
      "x.test A",
      "c.x.test A",
      "z.x.test TXT",
    ]);
  });

  test("are at most twenty, and none of another zone", () => {
    const many = (label: string): string => Array.from({ length: 30 }, (_, i) => `${label} A 192.0.2.${i}\n`).join("");
    expect(neighbours([zoneOf("x.test", many("@"))], REJECT)).toHaveLength(20);
    const [own, other] = [zoneOf("x.test", many("b")), { ...zoneOf("x.test", many("@")), origin: "y.test" }];
    expect(new Set(neighbours([own, other], REJECT))).toEqual(new Set(["b.x.test A"]));
  });

  test("are looked for among the last hundred of a name, whatever zone they are in", () => {
    const hosts = Array.from({ length: 100 }, (_, i) => `@ A 192.0.2.${i}\n`).join("");
    const own = zoneOf("x.test", `@ TXT "other"\n@ MX 0 a\n${"b A 192.0.2.1\n".repeat(20)}`);
    const beside = (count: number): string[] => {
      const other = zoneOf("x.test", hosts);
      return neighbours([own, { ...other, origin: "y.test", records: other.records.slice(0, count) }], REJECT);
    };
    expect(beside(98)).toEqual(expect.arrayContaining(["x.test MX", "x.test TXT"]));
    expect(beside(99)).toEqual(expect.not.arrayContaining(["x.test TXT"]));
    expect(beside(100)).toEqual(expect.not.arrayContaining(["x.test MX"]));
  });
});
