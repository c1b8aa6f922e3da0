import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseDocument, stringify } from "yaml";
import type { Message } from "../../../src/message.ts";
import { Repository } from "../../../src/zones/repository/repository.ts";
import { ZoneFiles } from "../../../src/zones/octodns/load.ts";
import { parseRecordName, readTarget, toLowerAscii } from "../../../src/zones/octodns/names.ts";
import { TooManyProblems, ZoneRecords } from "../../../src/zones/octodns/records.ts";
import { readTxtValue } from "../../../src/zones/octodns/txt-values.ts";
import { LineIndex } from "../../../src/zones/line-index.ts";
import type { YamlEntry, YamlNode, YamlScalar } from "../../../src/zones/octodns/yaml-tree.ts";
import { problemLines, readZone } from "./zone-files.ts";
import { codePoint } from "../../support/hostile-text.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const plain = (node: YamlNode): unknown =>
  node.kind === "scalar"
    ? node.text
    : node.kind === "list"
      ? node.items.map(plain)
      : Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));

const word = fc
  .string({ unit: fc.constantFrom(...Array.from("ab1 .;:\\\"'*&!|>-#{}[],%@?\n\tü~=<")), maxLength: 12 })
  .filter((text) => !text.includes("<<"));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    word,
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(word, tie("tree"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const zone = fc.dictionary(word, tree, { maxKeys: 5, noNullPrototype: true });
const style = fc.record({
  collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
  defaultStringType: fc.constantFrom(
    "PLAIN" as const,
    "QUOTE_DOUBLE" as const,
    "QUOTE_SINGLE" as const,
    "BLOCK_LITERAL" as const,
    "BLOCK_FOLDED" as const,
  ),
});

test("reads entry by entry what YAML reads at once", () => {
  fc.assert(
    fc.property(zone, style, fc.boolean(), (value, options, marked) => {
      const text =
        (marked ? "---\n" : "") + stringify(value, { ...options, version: "1.1", aliasDuplicateObjects: false });
      const document = parseDocument(text, { version: "1.1", schema: "failsafe", uniqueKeys: false });
      fc.pre(document.errors.length === 0); // not all that is written so can be read back
      const whole: unknown = document.toJS();
      const faults: Message[] = [];
      const files = new ZoneFiles(new Repository("."), (fault) => faults.push(fault.problem));
      const entries = [...files.readEntries("x.yaml", Buffer.from(text, "utf8").toString("latin1"))];
      expect(faults).toEqual([]);
      expect(Object.fromEntries(entries.map(({ key, value }) => [key.text, plain(value)]))).toEqual(whole ?? {});
    }),
    { numRuns: propertyRuns(200) },
  );
});

const token = fc.constantFrom(
  "a",
  "'':",
  "b:",
  ": ",
  "- ",
  "\n",
  "\n  ",
  "\n    ",
  "type: ",
  "TXT",
  "A",
  "MX",
  "value: ",
  "values: ",
  "{",
  "}",
  "[",
  "]",
  ", ",
  "&a ",
  "*a",
  "<<: ",
  "!include ",
  "x.test.yaml",
  "|",
  ">-",
  "'",
  '"',
  "\\;",
  "\\",
  "---",
  "...",
  "? ",
  "#",
  "octodns: ",
  "lenient: true",
  "ttl: ",
  "300",
  "192.0.2.1",
  "ü",
  "\t",
  "\x00",
  "%YAML 1.2",
  "exchange: mx.",
  "preference: 1",
);
const text = fc.oneof(
  fc.array(token, { maxLength: 80 }).map((tokens) => tokens.join("")),
  fc.string({ unit: codePoint, maxLength: 300 }),
);

test("never throws, and gives every place within the text", () => {
  fc.assert(
    fc.property(text, (yaml) => {
      const { zones, problems, notes } = readZone(yaml);
      const lines = yaml.split("\n");
      const places = [...problems, ...notes, ...zones.flatMap((zone) => zone.records)].map(({ location }) => location);
      for (const { line, column } of places) {
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
      }
    }),
    { numRuns: propertyRuns(250) },
  );
});

test("takes any octets", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (octets) => expect(readZone(octets).zones).toHaveLength(1)),
    { numRuns: propertyRuns(100) },
  );
});

test("takes any tree of values", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom("", "a", "b", "*"),
        fc.dictionary(fc.constantFrom("type", "value", "values", "ttl", "octodns", "dynamic", "exchange"), tree, {
          noNullPrototype: true,
        }),
        { noNullPrototype: true },
      ),
      fc.constantFrom("A", "TXT", "MX", "DS", "SRV", "SVCB", "ALIAS", "X/Y"),
      (value, type) => {
        const typed = Object.fromEntries(Object.entries(value).map(([key, record]) => [key, { type, ...record }]));
        expect(readZone(stringify(typed, { version: "1.1" })).zones).toHaveLength(1);
      },
    ),
    { numRuns: propertyRuns(100) },
  );
});

test("publishes an escaped text as it was before escaping", () => {
  const printable = fc.string({ unit: fc.constantFrom(...Array.from("abz ;=.,:/+-")), maxLength: 400 });
  fc.assert(
    fc.property(printable, (octets) => {
      expect(readTxtValue(octets.replaceAll(";", "\\;"), true, false)).toEqual({ octets });
      expect(readTxtValue(octets, false, false)).toEqual({ octets });
    }),
  );
});

test("reads any name", () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint, maxLength: 300 }), fc.boolean(), (name, lenient) => {
      toLowerAscii(name);
      expect(Object.keys(parseRecordName(name, "x.test"))).toHaveLength(1);
      expect(Object.keys(readTarget(name, lenient))).toHaveLength(1);
    }),
  );
});

test("reads a bounded number of names", () => {
  const files = new ZoneFiles(new Repository("."), () => undefined);
  const [within, beyond] = [...files.readEntries("x.yaml", "a: []\nb: []\n")] as [YamlEntry, YamlEntry];
  const zone = new ZoneRecords("x.test", { hasEscapedSemicolons: true, isLenient: false, defaultTtl: 3600 });
  for (let i = 0; i < 200_000; i++) zone.readEntry(within);
  expect(zone.problems).toEqual([]);
  expect(() => zone.readEntry(beyond)).toThrow(TooManyProblems);
  expect(problemLines(zone.problems)).toEqual([
    "x.yaml:2:1: this zone has more than 200000 names, the most that are read",
  ]);
});

const LIMITED = { hasEscapedSemicolons: true, isLenient: false, defaultTtl: 3600 };
const at = { lines: new LineIndex("x.yaml", ""), offset: 0 };
const scalar = (text: string): YamlScalar => ({ kind: "scalar", text, isPlain: false, at, end: 0 });
const recordOf = (fields: Record<string, YamlNode>): YamlNode => ({
  kind: "map",
  entries: Object.entries(fields).map(([key, value]) => ({ key: scalar(key), value, isMerged: false })),
  at,
  end: 0,
});

test("reads a bounded number of octets, of texts and of what is not read", () => {
  const zone = new ZoneRecords("x.test", LIMITED);
  const read = (key: string, type: string, text: string): void =>
    zone.readEntry({
      key: scalar(key),
      value: recordOf({ type: scalar(type), value: scalar(text) }),
      isMerged: false,
    });
  const [mebibyte, longest] = ["x".repeat(2 ** 20), "x".repeat(65_535)];
  for (let i = 0; i < 127; i++) read(`a${i}`, "OPENPGPKEY", mebibyte);
  for (let i = 0; i < 16; i++) read(`b${i}`, "TXT", longest);
  read("c", "TXT", "x".repeat(16));
  expect(zone.problems).toEqual([]);
  expect(() => read("d", "TXT", "x")).toThrow(TooManyProblems);
  expect(problemLines(zone.problems)).toEqual([
    "x.yaml:1:1: the texts of this zone come to more than 128 MiB, the most that is read",
  ]);
});

test("of too many faults of RRsets the last costs the zone", () => {
  const faultOf = (count: number): string[] => {
    const { zones } = readZone(Array.from({ length: count }, (_, i) => `a${i}: {type: A, value: x}\n`).join(""));
    return zones.flatMap(({ fault }) => (fault === undefined ? [] : problemLines([fault])));
  };
  expect(faultOf(100)).toEqual([]);
  expect(faultOf(101)).toEqual(["101:24: this and what follows was not read: there are 100 problems before"]);
});

test("a defect of ours is no fault of a file", () => {
  const broken = (kind: "map" | "scalar"): YamlNode => ({
    kind,
    get entries(): never {
      throw new RangeError("broken");
    },
    get text(): never {
      throw new RangeError("broken");
    },
    isPlain: true,
    at,
    end: 0,
  });
  const values: YamlNode[] = [
    broken("map"),
    recordOf({ type: scalar("A"), value: broken("scalar") }),
    recordOf({ type: scalar("CAA"), value: broken("map") }),
    recordOf({ type: scalar("A"), ttl: broken("scalar"), value: scalar("192.0.2.1") }),
  ];
  for (const value of values) {
    const zone = new ZoneRecords("x.test", LIMITED);
    expect(() => zone.readEntry({ key: scalar("a"), value, isMerged: false })).toThrow(RangeError);
  }
});

test("reads a bounded number of records, be they written once for many names", () => {
  const values = Array.from({ length: 2000 }, (_, i) => `v${i}`).join(", ");
  const aliases = Array.from({ length: 100 }, (_, i) => `n${i}: {type: TXT, values: *many}\n`).join("");
  const { problems } = readZone(`many: {type: TXT, values: &many [${values}]}\n${aliases}`);
  expect(problemLines(problems)).toEqual(["1:34: this zone has more than 200000 records, the most that are read"]);
});

test("keeps a bounded part of the file", () => {
  const anchors = Array.from(
    { length: 5 },
    (_, i) => `a${i}: &a${i} {type: ALIAS, value: ${"x".repeat(1_000_000)}}\n`,
  ).join("");
  expect(problemLines(readZone(anchors).problems)[0]).toMatch(
    /: what this zone includes and anchors is larger than 4 MiB together$/,
  );
});
