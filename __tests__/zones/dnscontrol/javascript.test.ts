import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseCall, quoteLike } from "../../../src/zones/dnscontrol/javascript.ts";

type Written = [text: string, value: string | number | null];

/** The arguments of the call that a text begins with, as they are written, and what they say. */
function argumentsIn(text: string): Written[] | null {
  const call = parseCall(text, 0);
  return call && call.arguments.map(({ start, end, value }) => [text.slice(start, end), value]);
}

describe("an argument", () => {
  test.each<[claim: string, text: string, expected: Written[]]>([
    ["may be left out", "f()", []],
    [
      "has what is around it left out",
      "f( 1 ,\n\t'a' )",
      [
        ["1", 1],
        ["'a'", "a"],
      ],
    ],
    ["may have a comma behind it", "f(1, )", [["1", 1]]],
    [
      "that is a number has ten digits at most",
      "f(0, 1234567890)",
      [
        ["0", 0],
        ["1234567890", 1_234_567_890],
      ],
    ],
    [
      "that is another number is not read",
      "f(12345678901, -1, 1.5)",
      [
        ["12345678901", null],
        ["-1", null],
        ["1.5", null],
      ],
    ],
    ["may be a sum of strings", `f("a" + 'b'+"c")`, [[`"a" + 'b'+"c"`, "abc"]]],
    [
      "may be a list of strings",
      `f(["a", 'b' ,"c"], [ 'd', ])`,
      [
        [`["a", 'b' ,"c"]`, "abc"],
        ["[ 'd', ]", "d"],
      ],
    ],
    [
      "that is neither is not read",
      `f("a" b, ["a" + "b"], [], [1], "a" +, abc+"d", a)`,
      ['"a" b', '["a" + "b"]', "[]", "[1]", '"a" +', 'abc+"d"', "a"].map((text) => [text, null]),
    ],
    [
      "has its escapes read",
      String.raw`f("a\"\\\'", 'b\'\\n')`,
      [
        [String.raw`"a\"\\\'"`, `a"\\'`],
        [String.raw`'b\'\\n'`, "b'\\n"],
      ],
    ],
    [
      "with an escape that is not of quotes is not read",
      String.raw`f("\n", '\x41')`,
      [
        [String.raw`"\n"`, null],
        [String.raw`'\x41'`, null],
      ],
    ],
    [
      "may have calls, lists, objects in it",
      `f(g(1, [2]), {a: ")", b: [(3)]}, 4)`,
      [
        ["g(1, [2])", null],
        [`{a: ")", b: [(3)]}`, null],
        ["4", 4],
      ],
    ],
    [
      "may have comments in it",
      "f(1 /* ,) ' */, // \" )\n)",
      [
        ["1 /* ,) ' */", null],
        ['// " )', null],
      ],
    ],
  ])("%s", (_claim, text, expected) => {
    expect(argumentsIn(text)).toEqual(expected);
  });
});

describe("a call", () => {
  test("is read where it begins, to its parenthesis", () => {
    expect(parseCall("x = $a_1 (2) + f(3)", 4)).toEqual({
      callee: "$a_1",
      start: 4,
      end: 12,
      arguments: [{ start: 10, end: 11, value: 2 }],
    });
  });

  test.each([
    "",
    "f",
    "f(",
    "f(1",
    "1f()",
    " f()",
    "f(]",
    'f("a',
    'f("a\n")',
    "f(`a`)",
    "f(/a/)",
    "f(1 / 2)",
    "f(/* )",
    "f(1 / 2 /* a */)",
    "f(/* *",
  ])("cannot be read in %j", (text) => {
    expect(parseCall(text, 0)).toBeNull();
  });

  test("has a name of a hundred characters at most, and strings of ten thousand", () => {
    expect(parseCall(`${"f".repeat(100)}()`, 0)).not.toBeNull();
    expect(parseCall(`${"f".repeat(101)}()`, 0)).toBeNull();
    expect(argumentsIn(`f("${"a".repeat(10_000)}")`)?.[0]?.[1]).toHaveLength(10_000);
    expect(parseCall(`f("${"a".repeat(10_001)}")`, 0)).toBeNull();
  });

  test("gives back the texts that were quoted, in either quotes", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "'", '"', "\\", ",", ")", " ", "/", "[") });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), fc.constantFrom("'", '"'), (texts, quote) => {
        const call = `f(${texts.map((one) => quoteLike(one, quote)).join(", ")})`;
        expect(argumentsIn(call)).toEqual(texts.map((one) => [quoteLike(one, quote), one]));
      }),
    );
  });

  test("never throws, and ends within the text", () => {
    const piece = fc.constantFrom(
      "f",
      "(",
      ")",
      "[",
      "]",
      "{",
      ",",
      '"',
      "'",
      "\\",
      "/",
      "*",
      "\n",
      "`",
      "+",
      "1",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = `f(${pieces.join("")}`;
        const call = parseCall(text, 0);
        if (call !== null) expect(text[call.end - 1]).toBe(")");
      }),
    );
  });
});

test("a text is quoted as another is", () => {
  expect(quoteLike(`a'"\\b`, "'x'")).toBe(`'a\\'"\\\\b'`);
  expect(quoteLike(`a'"\\b`, '"x"')).toBe(`"a'\\"\\\\b"`);
  expect(quoteLike("a", `'x', "y"`)).toBe("'a'");
  expect(quoteLike("a", "x'")).toBe('"a"');
});
