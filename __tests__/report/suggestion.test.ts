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

  test("says what fails and how to fix it, above the lines", () => {
    expect(bodies(fixedBy(edit(11, ["eleven"], ["mended"])))[0]).toBe(
      "❌ `spf/lookup-limit` `example.de`: 11 lookups, 10 are allowed: `include:_spf.a.example` (11)\n\nPublish this record.\n\n```suggestion\nmended\n```",
    );
  });

  test("has at most 16,384 characters", () => {
    const head = bodies(fixedBy(edit(11, ["eleven"], ["", ""])))[0]?.length ?? 0;
    const long = (more: number): number => {
      const half = (16_384 - head) / 2 + more;
      return (
        bodies(fixedBy(edit(11, ["eleven"], ["a".repeat(Math.floor(half)), "b".repeat(Math.ceil(half))])))[0]?.length ??
        0
      );
    };
    expect([long(0), long(1)]).toEqual([16_384, 0]);
  });

  test("shows lines of at most 8,192 characters", () => {
    const of = (length: number): number => bodies(fixedBy(edit(11, ["eleven"], ["a".repeat(length)]))).length;
    expect([of(8_192), of(8_193)]).toEqual([1, 0]);
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
