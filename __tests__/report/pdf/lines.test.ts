import { describe, expect, test } from "@jest/globals";
import { array, assert, constantFrom, integer, property, string } from "fast-check";
import type { Line, Span } from "../../../src/report/pdf/lines.ts";
import { breakLines } from "../../../src/report/pdf/lines.ts";
import { BODY, CODE } from "../../../src/report/pdf/style.ts";

/** Each letter is one point wide. */
const measure = (text: string): number => Array.from(text).length;
const textOf = ({ pieces }: Line): string => pieces.map(({ text }) => text).join("");
const broken = (text: string, width: number): string[] =>
  breakLines([{ text, style: BODY }], width, measure).map(textOf);

describe("lines", () => {
  test.each<[string, number, string[]]>([
    ["", 5, [""]],
    ["one two", 7, ["one two"]],
    ["one two", 6, ["one ", "two"]],
    ["one  two", 3, ["one", "two"]],
    ["a\nb", 9, ["a", "b"]],
    ["\n", 9, ["", ""]],
    ["  indented", 20, ["  indented"]],
    ["abcdefgh", 3, ["abc", "def", "gh"]],
    ["x abcdefgh", 4, ["x ", "abcd", "efgh"]],
    ["dns/example.de.zone", 13, ["dns/example.", "de.zone"]],
    ["a.bcdefghijklm", 10, ["a.bcdefghi", "jklm"]],
    ["wide", 0, ["w", "i", "d", "e"]],
  ])("%j in %d", (text, width, lines) => expect(broken(text, width)).toEqual(lines));

  test("keep together what has no space between, whatever its styles", () => {
    const spans: Span[] = [
      { text: "see ", style: BODY },
      { text: "code", style: CODE },
      { text: ", then", style: BODY },
    ];
    expect(breakLines(spans, 8, measure).map(textOf)).toEqual(["see ", "code, ", "then"]);
  });

  test("are never wider than they may be, and lose nothing but spaces", () => {
    const word = string({ unit: constantFrom("a", "b", ".", "/", "é", "😀"), maxLength: 30 });
    assert(
      property(array(word, { maxLength: 12 }), integer({ min: 1, max: 40 }), (words, width) => {
        const lines = broken(words.join(" "), width);
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
      }),
    );
  });
});
