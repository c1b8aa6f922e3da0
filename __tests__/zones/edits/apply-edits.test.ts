// Edits put into effect.
import { describe, expect, test } from "@jest/globals";
import { array, assert, constantFrom, nat, property } from "fast-check";
import type { FileEdit } from "../../../src/model.ts";
import { applyEdits, overlap } from "../../../src/zones/edits/apply-edits.ts";
import { FileText } from "../../../src/zones/edits/file-text.ts";
import { toFileEdit } from "../../../src/zones/edits/splice.ts";

const edit = (line: number, before: string[], after: string[]): FileEdit => ({
  file: "zone",
  line,
  endLine: line + before.length - 1,
  before,
  after,
});

describe("edits of one file", () => {
  test.each<[string, string, FileEdit[], string | null]>([
    ["replace a line", "a\nb\nc\n", [edit(2, ["b"], ["B"])], "a\nB\nc\n"],
    [
      "are counted in the file as it is",
      "a\nb\nc\n",
      [edit(1, ["a"], ["1", "2"]), edit(3, ["c"], ["C"])],
      "1\n2\nb\nC\n",
    ],
    ["may be in any order", "a\nb\nc\n", [edit(3, ["c"], []), edit(1, ["a"], ["A"])], "A\nb\n"],
    ["keep the ends of lines", "a\r\nb\r\n", [edit(2, ["b"], ["B", "C"])], "a\r\nB\r\nC\r\n"],
    ["leave a last line without an end", "a\nb", [edit(2, ["b"], ["B", "C"])], "a\nB\nC"],
    ["leave a last line without an end, after CR and LF", "a\r\nb", [edit(2, ["b"], ["B", "C"])], "a\r\nB\r\nC"],
    ["give a line before that one an end", "a\nb", [edit(1, ["a"], ["A"])], "A\nb"],
    ["may be side by side", "a\nb\nc\n", [edit(1, ["a"], ["A"]), edit(2, ["b", "c"], [])], "A\n"],
    ["may be none", "a\n", [], "a\n"],
    ["are refused behind the last line", "a\n", [edit(2, [""], ["B"])], null],
    ["leave octets of other lines alone", "\xff\na\n", [edit(2, ["a"], ["ä"])], "\xff\n\xc3\xa4\n"],
    ["are refused where another line is", "a\nx\n", [edit(2, ["b"], ["B"])], null],
    ["are refused where lines were added before them", "new\na\nb\n", [edit(2, ["b"], ["B"])], null],
    ["are refused where the file ends before", "a\n", [edit(1, ["a", "b"], ["B"])], null],
    ["are refused where they overlap", "a\nb\n", [edit(1, ["a", "b"], []), edit(2, ["b"], ["B"])], null],
    ["are refused where one line would look like two", "a\nb\n", [edit(1, ["a\nb"], ["B"])], null],
  ])("%s", (_, octets, edits, after) => expect(applyEdits(octets, edits)).toBe(after));

  test("overlap where they share a line of a file", () => {
    const [a, b] = [edit(1, ["a", "b"], []), edit(2, ["b"], [])];
    expect([overlap(a, b), overlap(b, a), overlap(a, edit(3, ["c"], []))]).toEqual([true, true, false]);
    expect(overlap(a, { ...b, file: "other" })).toBe(false);
    expect([overlap(edit(3, ["c"], []), a), overlap(edit(2, ["b", "c"], []), a)]).toEqual([false, true]);
  });
});

test("what an edit makes of a file is what was put together for it", () => {
  const lines = array(constantFrom("a", "b", "ä", ""), { minLength: 1, maxLength: 8 });
  assert(
    property(lines, nat(7), nat(3), lines, (all, at, count, put) => {
      const octets = Buffer.from(all.map((line) => `${line}\n`).join("")).toString("latin1");
      const splice = {
        line: 1 + (at % all.length),
        count: Math.min(count, all.length - (at % all.length)),
        lines: put,
      };
      const made = toFileEdit(new FileText("zone", octets), [splice]);
      const wanted = all.toSpliced(splice.line - 1, splice.count, ...put).map((line) => `${line}\n`);
      const got = made === null ? octets : applyEdits(octets, [made]);
      expect(Buffer.from(got ?? "", "latin1").toString()).toBe(wanted.join(""));
    }),
  );
});
