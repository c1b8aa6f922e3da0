import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Message } from "../../../src/message.ts";
import { LineIndex } from "../../../src/zones/line-index.ts";
import { readBlockStyle } from "../../../src/zones/octodns/yaml-block.ts";
import { readParts } from "../../../src/zones/octodns/yaml-parts.ts";
import type { YamlNode } from "../../../src/zones/octodns/yaml-tree.ts";
import { TreeBuilder, YamlFault } from "../../../src/zones/octodns/yaml-tree.ts";
import { propertyRuns } from "../../support/property-runs.ts";

type Read = YamlNode | { offset: number; problem: Message };

/** What the library gives of the text from an offset on: trees, and faults with their places. */
function readByLibrary(text: string, lines: LineIndex, from = 0): Read[] {
  const include = (): never => {
    throw new Error("these files include none");
  };
  const builder = new TreeBuilder(lines, { include, countKept() {}, countCopies() {} });
  return [...readParts(text, from)].map((part): Read => {
    if ("problem" in part) return part;
    try {
      return builder.build(part.node);
    } catch (error) {
      if (!(error instanceof YamlFault)) throw error;
      return { offset: error.at.offset, problem: error.problem };
    }
  });
}

/** What the reader of the block style gives, and where it stops. */
function readByBlocks(text: string, lines: LineIndex): { nodes: Read[]; rest: number } {
  const nodes: Read[] = [];
  const reading = readBlockStyle(text, lines);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done === true) return { nodes, rest: step.value };
    nodes.push(step.value);
  }
}

/** Both read the same; gives how many entries the library was not needed for. */
function expectSame(text: string): number {
  const lines = new LineIndex("x.yaml", text);
  const { nodes, rest } = readByBlocks(text, lines);
  const others = rest === text.length ? [] : readByLibrary(text, lines, rest);
  expect([...nodes, ...others]).toEqual(readByLibrary(text, lines));
  return nodes.length;
}

const ENTRY = "a:\n  type: A\n  value: 192.0.2.1\n";

describe("reads as the library does", () => {
  test.each<[claim: string, text: string, entries: number]>([
    ["a record", ENTRY, 1],
    ["a document's beginning, comments and blank lines", `# a\n---\n\n# b\n${ENTRY}  \n    # c\n${ENTRY}# d`, 2],
    ["a list of records, indented or not", "a:\n- type: A\n  value: x\n- type: B\nb:\n  - c\n  - 'd'\n", 2],
    ["comments behind keys, values and items", "a: # b\n  c: d # e\n  f:  # g\n  - 'h' # i\n  - \"j\"  # k\n", 1],
    ["quotes, and escapes of quotes and backslashes", `'': 'it''s # no: comment'\n"b": "\\"c\\" \\\\;"\n`, 2],
    ["maps and lists in braces and brackets", "a: {b: c, 'd': \"e\" }\nf: [ g, 'h' ]\n", 2],
    ["deeper maps, their indentation free", "a:\n      b:\n       c: d\n       e:\n        - f\nh:\n i: j k-l\n", 2],
    ["texts without quotes that have signs within", "a: v=spf1 ip4:1#2 -all\nb: x'y\"z,[]{}&*!|>%@`?\n", 2],
    ["text beyond ASCII", "ü: 'é'\na: ü\n", 0],
    ["text beyond ASCII in values", "a: ü \u{1f600}é\nb: x\n", 2],
  ])("%s", (_claim, text, entries) => {
    expect(expectSame(text)).toBe(entries);
  });
});

describe("leaves to the library", () => {
  test.each<[claim: string, text: string]>([
    ["anchors", "b: &x y\n"],
    ["aliases", "b: *x\n"],
    ["tags", "b: !!str y\n"],
    ["merge keys", "b:\n  <<: {c: d}\n"],
    ["texts over several lines", "b: c\n  d\n"],
    ["quotes over several lines", "b: 'c\n  d'\n"],
    ["escapes", 'b: "\\x41"\n'],
    ["block scalars", "b: |\n  c\n"],
    ["flow collections over several lines", "b: {c: d,\n  e: f}\n"],
    ["flow collections within each other", "b: [[c], {d: e}]\n"],
    ["keys that are twice in a map", "b:\n  c: d\n  c: e\n"],
    ["values that are missing", "b:\nc:\n"],
    ["a line whose indentation fits nowhere", "b:\n    c: d\n  e: f\n"],
    ["a map in the line of its key", "b: c: d\n"],
    ["a list in the line of its key", "b: - c\n"],
    ["a list within a list", "b:\n- - c\n"],
    ["what follows a quoted text", "b: 'c' d\n"],
    ["a line that begins as none of a map does", "b: c\n- d\n"],
    ["a second document", "b: c\n---\nd: e\n"],
    ["the end of a document", "b: c\n...\nd: e\n"],
    ["a directive", "b: c\n%YAML 1.1\n"],
    ["explicit keys", "b: c\n? d\n: e\n"],
    ["keys of a thousand characters", `${"k".repeat(1025)}: c\n`],
    ["maps of many keys", `b:\n${Array.from({ length: 33 }, (_, i) => `  k${i}: x\n`).join("")}`],
    [
      "many maps within each other",
      `b:\n${Array.from({ length: 9 }, (_, i) => `${" ".repeat(i + 1)}k:\n`).join("")}${" ".repeat(10)}k: x\n`,
    ],
    ["entries of a hundred thousand characters", `b: ${"x".repeat(100_000)}\n`],
  ])("%s, from that entry on", (_claim, text) => {
    expect(expectSame(`${ENTRY}${text}`)).toBe(1);
  });

  test.each(["\t", "\r", "\u{feff}", "\u{7}"])("a whole file with the character %j", (character) => {
    expect(expectSame(`${ENTRY}b: c${character}\n`)).toBe(0);
  });
});

/** So many maps within each other below a key, or so many lists. */
const maps = (count: number): string =>
  `a:\n${Array.from({ length: count }, (_, i) => `${" ".repeat(i + 1)}k:${i === count - 1 ? " x" : ""}\n`).join("")}`;
const lists = (count: number): string =>
  `a:\n${Array.from({ length: count }, (_, i) => `${" ".repeat(2 * i)}- ${i === count - 1 ? "x" : "k:"}\n`).join("")}`;

test.each<[most: number, what: string, textOf: (count: number) => string]>([
  [256, "characters of a key", (count) => `${"k".repeat(count)}: x\n`],
  [256, "characters of a key in quotes, with these", (count) => `'${"k".repeat(count - 2)}': x\n`],
  [256, "characters of a key within braces", (count) => `a: {${"k".repeat(count)}: x}\n`],
  [100_000, "characters of an entry", (count) => `a: ${"x".repeat(count - 4)}\n`],
  [100_000, "characters of an entry with a text in quotes", (count) => `a: '${"x".repeat(count - 6)}'\n`],
  [32, "keys of a map", (count) => `a:\n${Array.from({ length: count }, (_, i) => `  k${i}: x\n`).join("")}`],
  [32, "keys within braces", (count) => `a: {${Array.from({ length: count }, (_, i) => `k${i}: x`).join(", ")}}\n`],
  [7, "maps below a key", maps],
  [4, "lists of maps below a key", lists],
])("reads %i %s by itself, and no more", (most, _what, textOf) => {
  expect(expectSame(textOf(most))).toBe(1);
  expect(expectSame(textOf(most + 1))).toBe(0);
});

const word = fc.constantFrom("a", "b9", "_c.d", "v=x; y", "'it''s'", "''", '"q\\\\;"', "192.0.2.1", "10", "~", "é");
const key = fc.constantFrom("a", "b", "type", "values", "_c.d", "''", '"x y"', "'*'");
const flow = fc.constantFrom("{a: b, c: 'd'}", "[a, b]", "{ a: 1 }", "[ 'a' ]");
const indented = (lines: readonly string[], by: number): string[] => lines.map((line) => `${" ".repeat(by)}${line}`);
const mapOf = (value: fc.Arbitrary<string[]>): fc.Arbitrary<string[]> =>
  fc
    .uniqueArray(fc.tuple(key, value, fc.integer({ min: 1, max: 4 }), fc.constantFrom("", " ", " # c")), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 4,
    })
    .map((entries) =>
      entries.flatMap(([name, [first = "", ...more], indent, tail]) =>
        more.length === 0 && !/^(?:- |[^'" ]+: )/.test(first)
          ? [`${name}: ${first}${tail}`]
          : [`${name}:${tail}`, ...indented([first, ...more], indent)],
      ),
    );
const listOf = (item: fc.Arbitrary<string[]>): fc.Arbitrary<string[]> =>
  fc
    .array(item, { minLength: 1, maxLength: 3 })
    .map((items) => items.flatMap(([first = "", ...more]) => [`- ${first}`, ...indented(more, 2)]));
const { lines } = fc.letrec<{ lines: string[] }>((tie) => ({
  lines: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(word, flow).map((text) => [text]),
    mapOf(tie("lines")),
    listOf(tie("lines").filter(([first = ""]) => !/^(?:- |['"].*:)/.test(first))),
  ),
}));
const file = mapOf(lines).map((all) => `${all.join("\n")}\n`);
const piece = fc.constantFrom(
  ..."\n|\n  | |:|: |- |-|#| #|'|\"|{|}|[|]|,|&x |*x|!|%|?|? |---\n|...\n|\\|\n\n|<<: |a|'a'|>|é|\t|\r|@|`|~".split(
    "|",
  ),
  "|",
  "[]",
);

test("files of this style are read by both readers alike, and hardly by the library", () => {
  let [fast, all] = [0, 0];
  fc.assert(
    fc.property(file, (text) => {
      fast += expectSame(text);
      all += readByLibrary(text, new LineIndex("x.yaml", text)).length;
    }),
    { numRuns: propertyRuns(500) },
  );
  expect(fast / all).toBeGreaterThan(0.5);
});

test("files that something was put into, cut or repeated are read by both readers alike", () => {
  const change = fc.record({ at: fc.nat(), remove: fc.nat({ max: 4 }), insert: fc.oneof(piece, word, flow) });
  fc.assert(
    fc.property(file, fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
      const changed = changes.reduce((whole, { at, remove, insert }) => {
        const start = at % (whole.length + 1);
        return `${whole.slice(0, start)}${insert}${whole.slice(start + remove)}`;
      }, text);
      expectSame(changed);
    }),
    { numRuns: propertyRuns(2000) },
  );
});

test("texts of any pieces are read by both readers alike", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, word, key), { maxLength: 20 }), (parts) => {
      expectSame(parts.join(""));
    }),
    { numRuns: propertyRuns(2000) },
  );
});

test.each([
  ["? a\n", 0],
  ["# x\n\n? a\n", 0],
  ["a: 1\nb: 1\n? c\n", 5],
  ["a:\n  type: A\n", 13],
])("of %j, what is not in this style begins at %i", (text, rest) => {
  expect(readByBlocks(text, new LineIndex("a.yaml", text)).rest).toBe(rest);
});
