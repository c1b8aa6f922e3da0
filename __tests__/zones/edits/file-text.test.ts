import { expect, test } from "@jest/globals";
import { FileText } from "../../../src/zones/edits/file-text.ts";

const allLines = (octets: string): (string | null)[] => {
  const text = new FileText("z", octets);
  return Array.from({ length: text.lineCount }, (_, i) => text.line(i + 1));
};

test.each<[claim: string, octets: string, lines: (string | null)[]]>([
  ["end with a line feed, or with the file", "a\nbc", ["a", "bc"]],
  ["end with CR LF, which is not theirs", "a\r\nb\r\n", ["a", "b"]],
  ["keep a CR of their own", "a\rb\r\r\n", ["a\rb\r"]],
  ["may be empty", "\n\na\n", ["", "", "a"]],
  ["are none in an empty file", "", []],
  ["are characters, not octets", "\xc3\xa4\n", ["ä"]],
  ["cannot be had where they are not UTF-8, the others can", "a\n\xff\nb\n", ["a", null, "b"]],
])("lines %s", (_claim, octets, lines) => {
  expect(allLines(octets)).toEqual(lines);
});

test.each([
  ["a\nb\r\n", "\n"],
  ["a\r\nb\n", "\r\n"],
  ["\na\r\n", "\n"],
  ["a\r", "\n"],
  ["", "\n"],
])("lines of %j are separated as the first is from the second", (octets, separator) => {
  expect(new FileText("z", octets).separator).toBe(separator);
});

test("there is no line before the first or behind the last", () => {
  const text = new FileText("z", "a\nb\n");
  expect([text.line(0), text.line(3)]).toEqual([null, null]);
});

test("several lines are had together or not at all", () => {
  const text = new FileText("z", "a\nb\n\xff\n");
  expect(text.lines(1, 2)).toEqual(["a", "b"]);
  expect(text.lines(2, 2)).toBeNull();
  expect(text.lines(4, 1)).toBeNull();
  expect(text.lines(1, 0)).toEqual([]);
});
