import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { editText } from "../../../src/zones/edits/edit-text.ts";
import { folderOf } from "../../support/temporary-folder.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyEdit } from "./apply-fixes.ts";

describe("a text that becomes another", () => {
  test("is an edit of the lines that differ", () => {
    expect(editText("f", "a\nb\nc\n", "a\nB\nc\n")).toEqual({
      file: "f",
      line: 2,
      endLine: 2,
      before: ["b"],
      after: ["B"],
    });
    expect(editText("f", "a\nb\n", "a\nx\nb\n")).toEqual({
      file: "f",
      line: 1,
      endLine: 1,
      before: ["a"],
      after: ["a", "x"],
    });
    expect(editText("f", "ä\r\nb\r\n", "ä\r\n")).toEqual({ file: "f", line: 2, endLine: 2, before: ["b"], after: [] });
  });

  test.each([
    ["a\n", "a\nb\n", 1, ["a"], ["a", "b"]],
    ["a\nb\n", "b\n", 1, ["a"], []],
    ["a\na\n", "a\na\na\n", 2, ["a"], ["a", "a"]],
    ["a\na\na\n", "a\n", 2, ["a", "a"], []],
    ["a\nb", "a\nc", 2, ["b"], ["c"]],
    ["a\nb\nc\n", "x\nb\ny\n", 1, ["a", "b", "c"], ["x", "b", "y"]],
    ["a\r\nb\r\nc\r\n", "a\r\nx\r\nc\r\n", 2, ["b"], ["x"]],
    ["a\n\n", "a\n", 2, [""], []],
  ])("%j that becomes %j is an edit from line %i on", (before, after, line, old, now) => {
    expect(editText("f", before, after)).toEqual({
      file: "f",
      line,
      endLine: line + old.length - 1,
      before: old,
      after: now,
    });
  });

  test("is none where nothing differs, or too much", () => {
    expect(editText("f", "a\n", "a\n")).toBeNull();
    expect(editText("f", "a\n".repeat(300), "b\n".repeat(300))).toBeNull();
  });

  test("becomes it by the edit", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "ö", ""), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const [old, now] = [before, after].map((one) => `${one.join("\n")}\nend\n`) as [string, string];
        const edit = editText("f", old, now);
        const root = folderOf({ f: old });
        if (edit !== null) applyEdit(root, edit);
        expect(readFileSync(join(root, "f"), "utf8")).toBe(now);
      }),
    );
  });
});
