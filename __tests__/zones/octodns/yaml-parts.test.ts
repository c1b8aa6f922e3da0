import { describe, expect, test } from "@jest/globals";
import { say } from "../../support/in-english.ts";
import { readParts } from "../../../src/zones/octodns/yaml-parts.ts";

/** The text of each part, or its message with where it is. */
const partsOf = (text: string): string[] =>
  [...readParts(text)].map((part) =>
    "problem" in part
      ? `${part.offset}: ${say(part.problem)}`
      : text.slice(part.node.range[0], part.node.range[1]).trim(),
  );

describe("each entry of the outermost map is a part", () => {
  test.each<[claim: string, text: string, parts: string[]]>([
    ["in its line", "a: 1\nb: 2\n", ["a: 1", "b: 2"]],
    ["with a map below it", "a:\n  b: 1\n  c: 2\nd: 3", ["a:\n  b: 1\n  c: 2", "d: 3"]],
    ["with a list below it, indented or not", "a:\n- 1\n- 2\nb:\n  - 3\n", ["a:\n- 1\n- 2", "b:\n  - 3"]],
    [
      "with braces over several lines",
      "a: {\n  b: 1,\n  c: [\n  2]}\nd: 3\n",
      ["a: {\n  b: 1,\n  c: [\n  2]}", "d: 3"],
    ],
    [
      "with a block that has what looks like entries",
      "a: |\n  b: 1\n\n  c: 2\nd: >-\n  e\nf: 3\n",
      ["a: |\n  b: 1\n\n  c: 2", "d: >-\n  e", "f: 3"],
    ],
    ["with a plain text over several lines", "a: b\n  c\nd: 3\n", ["a: b\n  c", "d: 3"]],
    [
      "whose key is quoted, tagged, anchored or explicit",
      "'a': 1\n\"b\": 2\n!!str c: 3\n&d d: 4\n? e\n: 5\n",
      ["'a': 1", '"b": 2', "c: 3", "d: 4", "? e\n: 5"],
    ],
    ["before the end of the document", "a: 1\n...\n...\n# b\n", ["a: 1"]],
    ["whose text looks like a mark", "a: ---\nb: ...\nc: [---]\n", ["a: ---", "b: ...", "c: [---]"]],
    ["behind a document mark and comments", "# a\n---\n# b\na: 1 # c\n# d\nb: 2\n", ["a: 1 # c", "b: 2"]],
  ])("%s", (_claim, text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test("unless all of them are within braces", () => {
    expect(partsOf('{"a": 1,\n"b": [\n2]}\n')).toEqual(['{"a": 1,\n"b": [\n2]}']);
  });

  test.each(["", "\n\n", "# a\n", "---\n", "---\n# a\n...\n"])("there is none in %j", (text) => {
    expect(partsOf(text)).toEqual([]);
  });
});

describe("the rest is not read", () => {
  test.each<[claim: string, text: string, parts: string[]]>([
    ["behind a second document", "a: 1\n---\nb: 2\n", ["5: a zone file is one YAML document; a second begins here"]],
    [
      "behind the end of the document",
      "a: 1\n...\n# a\nb: 2\n",
      ["a: 1", "13: a zone file is one YAML document; a second begins here"],
    ],
    [
      "behind a second mark, nothing or not being between them",
      "---\n---\nb: 2\n",
      ["4: a zone file is one YAML document; a second begins here"],
    ],
    [
      "behind an empty document that has an end",
      "---\n...\nb: 2\n",
      ["8: a zone file is one YAML document; a second begins here"],
    ],
    [
      "behind a character that YAML does not allow",
      "a: 1\nb: \u0001\n",
      ["8: the character U+0001 is not allowed in a YAML file (YAML 1.2.2 §5.1)"],
    ],
  ])("%s", (_claim, text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test("behind a text of more than a million characters", () => {
    expect(partsOf(`a: ${"x".repeat(2 ** 20)}\nb: 1\n`)).toHaveLength(2);
    expect(partsOf(`a: ${"x".repeat(2 ** 20 + 1)}\nb: 1\n`)).toEqual([
      expect.stringContaining("3: a text of more than"),
    ]);
  });

  test("behind an entry of more than 600000 lexemes", () => {
    const list = (count: number): string[] => partsOf(`a: [${"1,".repeat(count)}]\nb: 1\n`);
    expect(list(199_997)).toHaveLength(2);
    expect(list(199_998)).toEqual([expect.stringMatching(/: this entry has too many parts to be a record$/)]);
  });

  test("behind thirty-two collections within each other", () => {
    const nested = (depth: number): string[] => partsOf(`a: ${"[".repeat(depth)}${"]".repeat(depth)}\nb: 1\n`);
    expect(nested(31)).toHaveLength(2);
    expect(nested(32)).toEqual([expect.stringContaining("maps and lists are nested more than 32 levels deep")]);
  });
});

test("what breaks one entry leaves the others, and quotes nothing of it", () => {
  expect(partsOf('a: "\\q"\nb: 1\n')).toEqual([
    "4: invalid YAML: invalid escape sequence; use single quotes, or double the backslash",
    "b: 1",
  ]);
  expect(partsOf("%SECRET x\n---\nb: 1\n")[0]).toBe("0: invalid YAML: this directive (%) is not valid; remove it");
  expect(partsOf('a: "x" SECRET\nb: 1\n').join("")).not.toContain("SECRET");
});

test("at most ten errors of an entry are told", () => {
  const broken = (count: number): number => partsOf(`a: [${'"\\q", '.repeat(count)}]\n`).length;
  expect([broken(3), broken(10), broken(30)]).toEqual([3, 10, 10]);
  const brackets = (count: number): number => partsOf(`a:${" ]".repeat(count)}\n`).length;
  expect([brackets(3), brackets(10), brackets(30)]).toEqual([3, 10, 10]);
});
