import { expect, test } from "@jest/globals";
import { FileText } from "../../../src/zones/edits/file-text.ts";
import { LineIndex } from "../../../src/zones/line-index.ts";
import { readParts } from "../../../src/zones/octodns/yaml-parts.ts";
import { YamlSpan } from "../../../src/zones/octodns/yaml-span.ts";
import type { YamlEntry, YamlMap } from "../../../src/zones/octodns/yaml-tree.ts";
import { TreeBuilder } from "../../../src/zones/octodns/yaml-tree.ts";

const toOctets = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

function entriesOf(text: string): YamlEntry[] {
  const include = (): never => {
    throw new Error("these files include none");
  };
  const builder = new TreeBuilder(new LineIndex("z.yaml", text), { include, countKept() {}, countCopies() {} });
  return [...readParts(text)].flatMap((part) =>
    "problem" in part ? [] : (builder.build(part.node) as YamlMap).entries,
  );
}

/** The span of the first entry's value. */
function spanIn(text: string, file = new FileText("z.yaml", toOctets(text))): YamlSpan | null {
  const [entry] = entriesOf(text);
  return entry === undefined ? null : YamlSpan.from(entry.value, file);
}

test.each<[claim: string, text: string, before: string, own: string, after: string]>([
  ["a word", "a: x # c\nb: y", "a: ", "x", " # c"],
  ["a word in the last line", "a: x # c", "a: ", "x", " # c"],
  ["a word before white space", "a: x  \n", "a: ", "x", "  "],
  ["characters, not octets", "a: 'ä' # ü", "a: ", "'ä'", " # ü"],
  ["what is within braces", "{a: 'x', b: y}", "{a: ", "'x'", ", b: y}"],
  ["a value without its anchor", "a: &x y\n", "a: &x ", "y", ""],
  ["nothing", "a:\nb: 1", "a:", "", ""],
  ["no more of an empty list than where it begins", "a: []\n", "a: ", "", " []"],
  ["a list up to its last item", "a: [\n x\n]", "a: ", "[\n x", ""],
  ["a text over two lines", "a: x\n  y # c\nb: 1", "a: ", "x\n  y", " # c"],
  ["a text in quotes, its empty line included", 'a: "x\n\n  y"\n', "a: ", '"x\n\n  y"', ""],
  ["a block", "a: |\n  x\n  y\nb: z", "a: ", "|\n  x\n  y", ""],
  ["a block at the end of the file", "a: |\n  x\n  y\n", "a: ", "|\n  x\n  y", ""],
  ["a block in a last line without an end", "a: |\n  x", "a: ", "|\n  x", ""],
  ["a block without text", "a: |\n\nb: 1", "a: ", "|", ""],
  ["a block without the empty lines behind it", "a: |+\n  x\n\n \nb: z", "a: ", "|+\n  x", ""],
  ["a map below its key", "a:\n\n  b: 1\n\n  c: 2\nd: 3", "  ", "b: 1\n\n  c: 2", ""],
  ["a map up to an alias", "a:\n  b: &x 1\n  c: *x # c\nd: 3", "  ", "b: &x 1\n  c: *x", " # c"],
  ["a map up to its merge key", "a:\n  b: 1\n  <<: {b: 2} # c\nd: 3", "  ", "b: 1\n  <<: {b: 2", "} # c"],
  ["a list within braces, over lines at the margin", "{a: [x,\ny]}", "{a: ", "[x,\ny", "]}"],
  ["a list below its key", "a:\n- 1\n- 2 # c\nd: 3", "", "- 1\n- 2", " # c"],
])("a span is %s", (_claim, text, before, own, after) => {
  const span = spanIn(text);
  const lines = own.split("\n").length;
  const { count, isOneLine } = span ?? {};
  expect({ count, isOneLine }).toEqual({ count: lines, isOneLine: lines === 1 });
  expect([span?.before, span?.text, span?.after]).toEqual([before, own, after]);
  const start = text.indexOf(before + own);
  expect([span?.line, span?.column]).toEqual([text.slice(0, start).split("\n").length, before.length + 1]);
  expect(span?.replaceWith("new")).toEqual({ line: span?.line, count: lines, lines: [`${before}new${after}`] });
});

test("a node has no span where it is in another file, or its lines are not UTF-8", () => {
  expect(spanIn("a: x", new FileText("other.yaml", "a: x"))).toBeNull();
  expect(spanIn("a: x # ?", new FileText("z.yaml", "a: x # \xff"))).toBeNull();
});

test.each<[claim: string, text: string, item: string[] | null]>([
  ["a map below its key", "a:\n  b: {}\n\n \n  c:\n    d: 2\n", ["  - b: {}", "", "", "    c:", "      d: 2"]],
  ["a map at the margin", "b: 1", null],
  ["a map within braces", "a:\n  {b: 1}", null],
  ["a list within brackets", "a:\n  [1]", null],
  ["a text in quotes", "a:\n  'b'", null],
  ["a text in double quotes", 'a:\n  "b"', null],
  ["a value behind its key", "a: b", null],
  ["a map with a comment further left", "a:\n  b: 1\n # c\n  c: 2", null],
  ["a map with white space in a text", "a:\n  b: |\n    c\n     \n    d", null],
])("as an item of a list: %s", (_claim, text, item) => {
  expect(spanIn(text)?.asItem("  ")).toEqual(item);
});

test.each<[claim: string, text: string, isLast: boolean, isClosed: boolean]>([
  ["a word", "a: x # c\n\n# d\nb: y", true, true],
  ["a word in the last line", "a: x", true, true],
  ["a word with another behind it", "{a: x, b: y}\n", false, true],
  ["a word that braces close below", "{a: x\n}", false, false],
  ["a word that a comma follows below", "{a: x\n # c\n , b: y}", false, false],
  ["a list that a bracket closes below", "a: [\n x\n\n ]", false, false],
  ["a block", "a: |\n  x\nb: y", true, true],
  ["a block in the last lines", "a: |\n  x\n", true, true],
  ["a block before an empty line", "a: |\n  x\n\nb: y", true, true],
  ["a block before white space", "a: |\n  x\n \nb: y", true, true],
  ["a block whose last line is white space", "a: |\n  x\n   \nb: y", false, false],
  ["a block whose last line is white space, in the last line", "a: |\n  x\n   ", false, false],
  ["a block that keeps the empty lines behind it", "a: |+\n  x\n\nb: y", false, false],
  ["a block that would keep them", "a: |+\n  x\nb: y", true, true],
  ["a folded block that keeps them, its indentation said", "a: >2+\n  x\n\nb: y", false, false],
])("whether anything of a node may follow it: %s", (_claim, text, isLast, isClosed) => {
  const span = spanIn(text);
  expect({ isLast: span?.isLast, isClosed: span?.isClosed }).toEqual({ isLast, isClosed });
});

test("texts in the places of several nodes may share a line", () => {
  const text = "{a: x, b: yy, \nc: z} # c";
  const file = new FileText("z.yaml", text);
  const spans = entriesOf(text).map(({ value }) => YamlSpan.from(value, file) as YamlSpan);
  expect(YamlSpan.replaceAll(spans, ["1234", "", "3"]).toSorted((a, b) => a.line - b.line)).toEqual([
    { line: 1, count: 1, lines: ["{a: 1234, b: , "] },
    { line: 2, count: 1, lines: ["c: 3} # c"] },
  ]);
});

test.each([
  [999, true],
  [1000, false],
])("of %i comments above or below, whether anything else stands there is known: %s", (count, isKnown) => {
  const comments = "#\n".repeat(count);
  const [first] = entriesOf(`${comments}a: x\n`);
  const key = first && YamlSpan.from(first.key, new FileText("z.yaml", `${comments}a: x\n`));
  expect([key?.isFirst, spanIn(`a: x\n${comments}b: y\n`)?.isClosed]).toEqual([isKnown, isKnown]);
});
