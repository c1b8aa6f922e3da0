import { describe, expect, test } from "@jest/globals";
import { FileText } from "../../../src/zones/edits/file-text.ts";
import type { Splice } from "../../../src/zones/edits/splice.ts";
import { toFileEdit } from "../../../src/zones/edits/splice.ts";

const FIVE = new FileText("z", "a\nb\nc\nd\ne\n");
const LONG = new FileText("z", Array.from({ length: 200 }, (_, i) => `${i + 1}\n`).join(""));

describe("one edit", () => {
  test.each<[claim: string, splices: Splice[], line: number, before: string[], after: string[]]>([
    ["replaces a line", [{ line: 2, count: 1, lines: ["B"] }], 2, ["b"], ["B"]],
    ["replaces lines by more", [{ line: 2, count: 2, lines: ["B", "C", "+"] }], 2, ["b", "c"], ["B", "C", "+"]],
    ["removes a line", [{ line: 2, count: 1, lines: [] }], 2, ["b"], []],
    ["makes two lines of one", [{ line: 2, count: 1, lines: ["b", ""] }], 2, ["b"], ["b", ""]],
    ["shows the line before an added one", [{ line: 3, count: 0, lines: ["+"] }], 2, ["b"], ["b", "+"]],
    ["shows the line behind one that is added first", [{ line: 1, count: 0, lines: ["+"] }], 1, ["a"], ["+", "a"]],
    ["adds behind the last line", [{ line: 6, count: 0, lines: ["+"] }], 5, ["e"], ["e", "+"]],
    [
      "keeps the lines between two changes, whichever is named first",
      [
        { line: 4, count: 1, lines: ["D"] },
        { line: 2, count: 1, lines: ["B"] },
      ],
      2,
      ["b", "c", "d"],
      ["B", "c", "D"],
    ],
    [
      "adds several times in one place, in order",
      [
        { line: 3, count: 0, lines: ["1"] },
        { line: 3, count: 0, lines: ["2"] },
      ],
      2,
      ["b"],
      ["b", "1", "2"],
    ],
    [
      "adds behind a line that it replaces",
      [
        { line: 2, count: 1, lines: ["B"] },
        { line: 3, count: 0, lines: ["+"] },
      ],
      2,
      ["b"],
      ["B", "+"],
    ],
    [
      "keeps what an earlier change leaves behind a later one's end",
      [
        { line: 1, count: 1, lines: ["A"] },
        { line: 4, count: 0, lines: ["+"] },
      ],
      1,
      ["a", "b", "c"],
      ["A", "b", "c", "+"],
    ],
  ])("%s", (_claim, splices, line, before, after) => {
    const endLine = line + before.length - 1;
    expect(toFileEdit(FIVE, splices)).toEqual({ file: "z", line, endLine, before, after });
  });

  test.each<[claim: string, splices: Splice[]]>([
    ["nothing is to change", []],
    ["the lines say so already", [{ line: 2, count: 2, lines: ["b", "c"] }]],
    [
      "two changes overlap",
      [
        { line: 2, count: 2, lines: ["B"] },
        { line: 3, count: 1, lines: ["C"] },
      ],
    ],
    ["a change is behind the end of the file", [{ line: 7, count: 0, lines: ["+"] }]],
  ])("is none where %s", (_claim, splices) => {
    expect(toFileEdit(FIVE, splices)).toBeNull();
  });

  test("removes an empty line", () => {
    const text = new FileText("z", "a\n\nb\n");
    expect(toFileEdit(text, [{ line: 2, count: 1, lines: [] }])).toMatchObject({ before: [""], after: [] });
  });

  test("has at most a hundred lines", () => {
    const changes = (last: number): Splice[] => [1, last].map((line) => ({ line, count: 1, lines: ["new"] }));
    expect(toFileEdit(LONG, changes(100))?.before).toHaveLength(100);
    expect(toFileEdit(LONG, changes(101))).toBeNull();
  });

  test("is none of lines that are not UTF-8", () => {
    const text = new FileText("z", "a\n\xff\nc\n");
    expect(
      toFileEdit(
        text,
        [1, 3].map((line) => ({ line, count: 1, lines: ["new"] })),
      ),
    ).toBeNull();
    expect(toFileEdit(text, [{ line: 3, count: 1, lines: ["new"] }])).not.toBeNull();
  });
});
