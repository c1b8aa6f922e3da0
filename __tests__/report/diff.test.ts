import { describe, expect, test } from "@jest/globals";
import { assert, array, property } from "fast-check";
import type { FileEdit } from "../../src/model.ts";
import { diffLines } from "../../src/report/diff.ts";
import { hostileText } from "../support/hostile-text.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { sentence } from "../support/in-words.ts";
import { renderMarkdown, renderText } from "../support/in-english.ts";

const edit = (before: string[], after: string[]): FileEdit => ({
  file: "dns/example.de.zone",
  line: 12,
  endLine: 11 + before.length,
  before,
  after,
});
const reportOn = (change: FileEdit | null) =>
  sampleReport([
    sampleDomain("example.de", [
      sampleFinding("fail", { fix: { text: sentence("Publish this record."), records: [], edit: change } }),
    ]),
  ]);

describe("a diff", () => {
  test.each<[string, string[], string[], string[]]>([
    ["a changed line", ["a", "b", "c"], ["a", "x", "c"], [" a", "-b", "+x", " c"]],
    ["an insertion behind a line", ["a"], ["a", "b"], [" a", "+b"]],
    ["an insertion before a line", ["a"], ["b", "a"], ["+b", " a"]],
    ["a line that goes", ["a", "b"], ["a"], [" a", "-b"]],
    ["a line said twice", ["a"], ["a", "a"], [" a", "+a"]],
    ["all that is there", ["a"], [], ["-a"]],
  ])("tells %s", (_, before, after, lines) => {
    expect(diffLines(edit(before, after))?.map(({ mark, text }) => mark + text)).toEqual(lines);
  });

  test("keeps what stays and what comes, in order", () => {
    const lines = array(hostileText, { maxLength: 6 });
    assert(
      property(lines, lines, (before, after) => {
        const diff = diffLines(edit(before, after)) ?? [];
        expect(diff.filter(({ mark }) => mark !== "+")).toHaveLength(before.length);
        expect(diff.filter(({ mark }) => mark !== "-")).toHaveLength(after.length);
      }),
    );
  });

  test("keeps tabs, and shows no control", () => {
    expect(diffLines(edit(["a\tb\u001b[31m"], []))).toEqual([{ mark: "-", text: "a\tb\\x1b[31m" }]);
  });

  test("is not shown in part where a line is too long", () => {
    expect(diffLines(edit(["a"], ["a".repeat(10_000)]))).toBeNull();
  });

  test("is not shown where it would fill half a comment", () => {
    const lines = (count: number): string[] => Array.from({ length: count }, () => "a".repeat(99));
    expect(diffLines(edit(lines(100), lines(200)))).toHaveLength(200);
    expect(diffLines(edit(lines(100), lines(300)))).toBeNull();
  });
});

describe("a report", () => {
  const change = edit(['@\tTXT\t"v=spf1 ?all"'], ['@\tTXT\t"v=spf1 -all"']);

  test("tells on a terminal where the record is declared, and what is to stand there", () => {
    expect(renderText(reportOn(change), { hasColor: false })).toContain(
      [
        "    fix   Publish this record.",
        "    edit  dns/example.de.zone:12",
        '    - @ TXT "v=spf1 ?all"',
        '    + @ TXT "v=spf1 -all"',
      ].join("\n"),
    );
  });

  test("tells so in Markdown, in a fence longer than any in the lines", () => {
    const text = renderMarkdown(reportOn(edit(["a ``` b"], ["c"])), { limit: 60_000 });
    expect(text).toContain("**Change** `dns/example.de.zone:12`\n\n````diff\n-a ``` b\n+c\n````");
  });

  test("says nothing of an edit where there is none", () => {
    expect(renderText(reportOn(null), { hasColor: false })).not.toMatch(/^ {4}edit/m);
    expect(renderMarkdown(reportOn(null), { limit: 60_000 })).not.toContain("**Change**");
  });
});
