// The changes that a report suggests for the lines of a pull request.
import { describe, expect, test } from "@jest/globals";
import type { FileEdit, Finding } from "../../src/model.ts";
import { buildSuggestions } from "../support/in-english.ts";
import { sentence } from "../support/in-words.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";

const edit = (line: number, before: string[], after: string[]): FileEdit => ({
  file: "dns/example.de.zone",
  line,
  endLine: line + before.length - 1,
  before,
  after,
});
const fixOf = (change: FileEdit): Finding["fix"] => ({
  text: sentence("Publish this record."),
  records: [],
  edit: change,
});
const fixedBy = (change: FileEdit): Finding => sampleFinding("fail", { fix: fixOf(change) });

describe("a suggestion", () => {
  const bodies = (...findings: Finding[]): string[] =>
    buildSuggestions(sampleReport([sampleDomain("example.de", findings)])).map(({ body }) => body);

  test("has the new lines in a block longer than any fence in them", () => {
    expect(bodies(fixedBy(edit(11, ["eleven"], ["\ta", "```b"])))[0]).toMatch(/\n\n````suggestion\n\ta\n```b\n````$/);
  });

  test.each([
    ["a control", "a\u0007"],
    ["an invisible character", "a\u200b"],
    ["what might be a comment", "<!-- a"],
    ["a command of the runner", "##[group]"],
  ])("is not made of lines with %s, which would be changed", (_, line) => {
    expect(bodies(fixedBy(edit(11, ["eleven"], [line])))).toEqual([]);
  });

  test("is made for failures first, then for warnings", () => {
    const warning = sampleFinding("warn", { fix: fixOf(edit(13, ["thirteen"], ["other"])) });
    const report = sampleReport([sampleDomain("example.de", [warning, fixedBy(edit(11, ["eleven"], ["mended"]))])]);
    expect(buildSuggestions(report).map((one) => one.edit.line)).toEqual([11, 13]);
  });

  test("is one for each line, the worst failure's first", () => {
    const warning = sampleFinding("warn", {
      fix: { text: sentence("Or so."), records: [], edit: edit(11, ["eleven"], ["other"]) },
    });
    expect(bodies(warning, fixedBy(edit(11, ["eleven"], ["mended"])))).toEqual([expect.stringContaining("mended")]);
  });

  test("is not made for what passes, or is waived", () => {
    const fix = { text: sentence(""), records: [], edit: edit(11, ["eleven"], ["other"]) };
    expect(
      bodies(sampleFinding("pass", { fix }), sampleFinding("waived", { fix }), sampleFinding("unknown", { fix })),
    ).toEqual([]);
  });
});
