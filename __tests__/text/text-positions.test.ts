// Lines and columns of a text.
import { describe, expect, test } from "@jest/globals";
import { TextPositions } from "../../src/text/text-positions.ts";

const positionOf = (text: string, part: string): string => {
  const { line, column } = new TextPositions(text).at(text.indexOf(part));
  return `${line}:${column}`;
};

describe("a position", () => {
  test.each([
    ["x", "1:1"],
    ["abx", "1:3"],
    ["ab\nx", "2:1"],
    ["ab\r\n\r\n x", "3:2"],
    ["müx", "1:3"],
    ["😀😀x", "1:3"],
    ["😀\n漢😀x", "2:3"],
  ])("in %j is %s", (text, expected) => {
    expect(positionOf(text, "x")).toBe(expected);
  });

  test("is the same far into a text, and in any order", () => {
    const text = `${"😀b\n".repeat(3000)}${"😀".repeat(5000)}x`;
    const positions = new TextPositions(text);
    expect(positions.at(text.indexOf("x"))).toEqual({ line: 3001, column: 5001 });
    expect(positions.at(6)).toEqual({ line: 2, column: 2 });
  });
});
