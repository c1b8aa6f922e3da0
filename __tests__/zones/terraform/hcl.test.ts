import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { HclBlock } from "../../../src/zones/terraform/hcl.ts";
import { findBlockHeads, quoteHcl, readBlock } from "../../../src/zones/terraform/hcl.ts";

function readFirst(text: string): HclBlock | null {
  const [head] = findBlockHeads(text);
  if (head === undefined) throw new Error("no block begins here");
  return readBlock(text, head.start, head.body);
}

/** A block with this content. */
const readBody = (body: string): HclBlock | null => readFirst(`resource "a" "b" {${body}}`);

test("a resource block begins at the margin, with its type and its name", () => {
  const text =
    '# x\nresource "a_1" "b-c" {\n}\n resource "d" "e" {}\nresource\t"f"  "g"{}\ndata "h" "i" {}\nresource "j" {}';
  expect([...findBlockHeads(text)]).toEqual([
    { address: "a_1.b-c", start: 4, body: 26 },
    { address: "f.g", start: text.indexOf("resource\t"), body: text.indexOf("{}\ndata") + 1 },
  ]);
});

test("a block ends at its brace", () => {
  const text = 'x\nresource "a" "b" { c = { d = [(1)] } }\n}';
  expect(readFirst(text)).toEqual({ start: 2, end: text.length - 2, strings: [], isPlain: true });
});

test.each<[claim: string, body: string, strings: string[]]>([
  ["of an attribute", 'name = "x"\n_b-1="y"', ["name: x", "_b-1: y"]],
  ["behind one that is no string", 'ttl = 300\nname = "y"', ["name: y"]],
  ["behind a comment with a heredoc", '# <<\na = "y"', ["a: y"]],
  ["of a list", 'records = ["a", "b"]', ["records[]: a", "records[]: b"]],
  ["of an object, and of one in a list", 'a = { b = "c" }\nd = [{ e = "f" }, "g"]', ["b: c", "e: f", "e[]: g"]],
  ["of a call", 'a = f("x", g = "y")', ["a: x", "a: y"]],
  ["in a comparison, and of what an attribute is of", 'a = b == "x"\nb.c = "y"', ["a: x", "a: y"]],
  ["of a nested block, whose label it is too", 'dynamic "x" {\n a = "y"\n}', [": x", "a: y"]],
  ["outside of comments", '# a = "x"\n// "\n/* " } */ a = /* b = */"y"', ["a: y"]],
  ["with escapes", String.raw`a = "\n\r\t\"\\\u20ac-\\n"`, ['a: \n\r\t"\\€-\\n']],
  ["with what would be a template", 'a = "$${x}%%{y}$z%"', ["a: ${x}%{y}$z%"]],
])("the strings %s", (_claim, body, strings) => {
  const block = readBody(body);
  const found = block?.strings.map(
    ({ attribute, item, value }) => `${attribute}${item === null ? "" : "[]"}: ${value}`,
  );
  expect(found).toEqual(strings);
  expect(block?.isPlain).toBe(true);
  const text = `resource "a" "b" {${body}}`;
  for (const { start, end } of block?.strings ?? []) expect(text.slice(start, end)).toMatch(/^"[^]*"$/);
});

// as they stand, with a comma where it is known on that side
test.each<[claim: string, body: string, items: (string | null)[]]>([
  ["between commas, whatever white space is there", 'a = ["x" , "y"\n, "z",\n]', ["x,", ",y,", ",z,"]],
  ["without commas", 'a = [["x"], ["y"]]', ["x", "y"]],
  ["beside a comment, a comma in it too", 'a = ["w", # ,\n"x" /* , */, "y", // ,\n"z" # ,\n]', ["w,", "x", ",y,", "z"]],
  ["beside other values", 'a = [b, "x", c("y"), "z", "${d}"]', [",x,", null, ",z,"]],
  [
    "of lists that are arguments, parts of choices and values",
    'a = b(["w"], c ? ["x"] : ["y"], { d = ["z"] })',
    ["w", "x", "y", "z"],
  ],
  ["never of an index", 'a = [b["w"], c ["x"], d()["y"], e[0]["z"]]', [null, null, null, null]],
  ["never a part of an item", 'a = ["w" == b, "x", c ? "y" : "z"]', [null, ",x,", null, null]],
  ["never of an object, or a block", 'a = [{ b = "y" }]\nc {\n d = "z"\n}', [null, null]],
])("the items of a list: %s", (_claim, body, items) => {
  const found = readBody(body)?.strings.map(({ value, item }) => {
    if (item === null) return null;
    return `${item.before === null ? "" : ","}${value}${item.behind === null ? "" : ","}`;
  });
  expect(found).toEqual(items);
  const text = `resource "a" "b" {${body}}`;
  for (const { start, end, item } of readBody(body)?.strings ?? []) {
    if (typeof item?.before === "number") expect(text.slice(item.before, start)).toMatch(/^,\s*$/);
    if (typeof item?.behind === "number") expect(text.slice(end, item.behind + 1)).toMatch(/^\s*,$/);
  }
});

test.each(['"${x}"', '"a %{ if x } b"', String.raw`"\x"`, String.raw`"\u12"`])(
  "a block with %s is not plain, and the others of its strings are read",
  (string) => {
    expect(readBody(`a = ${string}\nb = "y"`)).toMatchObject({ isPlain: false, strings: [{ value: "y" }] });
  },
);

test.each(['a = "${f("x")}"', "a = <<E\nx\nE\n", "a = (]", 'a = "x', "a = [}", "a = {", ")"])(
  "a block with %j cannot be read",
  (body) => {
    expect(readBody(body)).toBeNull();
  },
);

test("a block has 65536 characters at most", () => {
  const filled = (length: number): HclBlock | null => readBody(" ".repeat(length));
  expect(filled(65_535)).not.toBeNull();
  expect(filled(65_536)).toBeNull();
});

test("any text is quoted so that it is read back", () => {
  expect(quoteHcl('v=spf1 exists:%{i}._"${x}$%')).toBe('"v=spf1 exists:%%{i}._\\"$${x}$%"');
  const text = fc.string({ unit: fc.constantFrom("a", '"', "\\", "$", "%", "{", "}", "\n", "é", "\u0001", "#") });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const block = readBody(texts.map((one) => `a = ${quoteHcl(one)}\n`).join(""));
      expect(block?.strings.map(({ value }) => value)).toEqual(texts);
    }),
  );
});
