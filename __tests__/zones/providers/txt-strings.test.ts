import { describe, expect, test } from "@jest/globals";
import {
  isAscii,
  quotedStrings,
  quoteStrings,
  readLongStrings,
  readStrings,
  tokenizeText,
} from "../../../src/zones/providers/txt-strings.ts";
import { inEnglish } from "../../support/in-english.ts";

const BROKEN = { fault: "a broken escape: `\\DDD` takes three digits up to 255" };
const LONG = "x".repeat(255);

test("a text is put in quotes, 255 octets each", () => {
  expect(quoteStrings('a "b"')).toBe('"a \\"b\\""');
  expect(quoteStrings(`${LONG}y`)).toBe(`"${LONG}" "y"`);
});

test("ASCII ends at 127", () => {
  expect([isAscii("\x00~\x7f"), isAscii("a\x80"), isAscii("")]).toEqual([true, false, true]);
});

describe("strings as in a master file", () => {
  test.each<[text: string, strings: string[]]>([
    ["a b", ["a", "b"]],
    ['"a b" c', ["a b", "c"]],
    ['""', [""]],
    ['"\\097\\"" ', ['a"']],
    [`"${LONG}"`, [LONG]],
  ])("%j", (text, strings) => {
    expect(readStrings(text)).toEqual({ data: { strings } });
  });

  test.each<[text: string, fault: string]>([
    ["", "the text is empty"],
    [" ", "the text is empty"],
    ["a \\256", BROKEN.fault],
    [`"a" "${LONG}y"`, "a string has 256 octets; the limit is 255"],
    ['"a', "this string is not closed"],
    ["a\nb", "the text has line ends"],
    ["a\rb", "the text has line ends"],
    ['"a" ;b', "`;b` would be read as a comment"],
    ['"a";b', "`;b` would be read as a comment"],
    ["a;b", "`;b` would be read as a comment"],
    [";b", "the text is empty"],
  ])("%j is none", (text, fault) => {
    expect(inEnglish(readStrings(text))).toEqual({ fault: expect.stringContaining(fault) });
  });
});

describe("strings in quotes of any length", () => {
  test("are cut after 255 octets each", () => {
    expect(readLongStrings(`"${LONG}y" "z"`)).toEqual({ data: { strings: [LONG, "y", "z"] } });
    expect(readLongStrings('"a"')).toEqual({ data: { strings: ["a"] } });
    expect(readLongStrings('"a\\"" ""')).toEqual({ data: { strings: ['a"', ""] } });
  });

  test.each(["", "a", '"a" b', '"a" ;b', '"a', "a\n"])("are not what %j is", (text) => {
    expect(readLongStrings(text)).toBeNull();
    expect(quotedStrings(text)).toBeNull();
  });

  test("have escapes of three digits", () => {
    expect(inEnglish(readLongStrings('"a" "\\25"'))).toEqual(BROKEN);
  });
});

test("a text of nothing has no tokens", () => {
  expect(tokenizeText("")).toEqual([]);
});
