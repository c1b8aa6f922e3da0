// Which changes get a comment, and what it then says.
import { describe, expect, test } from "@jest/globals";
import type { ChangedFile } from "../../src/github/changed-files.ts";
import { PullRequestChange } from "../../src/github/changed-files.ts";
import { dependsOnChange } from "../../src/github/comment-content.ts";
import type { CommentMode } from "../../src/github/inputs.ts";
import type { Report } from "../../src/run-report.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { commentContent } from "../support/in-english.ts";
import { sentence } from "../support/in-words.ts";

const ZONE = "dns/example.de.zone";
const OPTIONS = { limit: 65_000, links: { files: null, run: null } };
const isInput = (file: string): boolean => file === ZONE || file === "mail-policy.yml";
const RESULT = { isInput, digestOf: (files: readonly string[]): string => files.join(" ") };
const changed = (path: string, patch = "", before: string | null = null): ChangedFile => ({ path, before, patch });
const changeOf = (...files: ChangedFile[]): PullRequestChange => new PullRequestChange(files);
const README = changeOf(changed("README.md"));

const report = (...findings: Parameters<typeof sampleDomain>[1]): Report =>
  sampleReport([sampleDomain("example.de", findings)]);
const QUIET = report(sampleFinding("pass"));
const KNOWN = report(sampleFinding("fail", { change: "unchanged" }));
const NEW = report(sampleFinding("fail", { change: "new" }));
const FAILED: Report = { ...KNOWN, gate: { ...KNOWN.gate, passed: false } };

describe("a comment is made", () => {
  test.each<[boolean, CommentMode, string, Report, PullRequestChange | null]>([
    [true, "auto", "a new failure in a change to anything", NEW, README],
    [false, "auto", "a known failure in a change to anything else", KNOWN, README],
    [true, "auto", "a known failure in a change to an input", KNOWN, changeOf(changed("README.md"), changed(ZONE))],
    [true, "auto", "nothing in a change to the policy", QUIET, changeOf(changed("mail-policy.yml"))],
    [true, "auto", "nothing in a change that renames a zone", QUIET, changeOf(changed("old.zone", "", ZONE))],
    [false, "auto", "nothing in an unknown change", QUIET, null],
    [true, "auto", "a new failure in an unknown change", NEW, null],
    [true, "always", "nothing", QUIET, README],
    [false, "on-failure", "a gate that passed", QUIET, changeOf(changed(ZONE))],
    [true, "on-failure", "a gate that failed", FAILED, null],
    [false, "never", "a new failure", NEW, null],
  ])("(%j) in mode %s on %s", (isWanted, mode, _what, found, change) => {
    expect(commentContent(mode, found, change, RESULT, OPTIONS).isWanted).toBe(isWanted);
  });

  test("on a change of more files than GitHub lists", () => {
    const many = changeOf(...Array.from({ length: 3000 }, (_, i) => changed(`src/${i}.ts`)));
    expect(commentContent("auto", QUIET, many, RESULT, OPTIONS).isWanted).toBe(true);
  });
});

describe("the comment for somebody else to post", () => {
  const fileText = (found: Report, mode: CommentMode): string =>
    commentContent(mode, found, README, RESULT, OPTIONS).fileText();

  test("has all there is to say, also where ours would become one line or is not wanted", () => {
    for (const mode of ["auto", "never"] as const)
      expect(fileText(KNOWN, mode)).toMatch(/^### ❌ Mail policy: no new failures; 1 known failure in example\.de\n/);
    expect(fileText(NEW, "never")).toMatch(/^### ❌ Mail policy: 1 new failure in example\.de\n/);
  });

  test("has nothing hidden, by which we would take it for ours", () => {
    expect(fileText(NEW, "always")).not.toContain("<!--");
  });
});

describe("a comment that is there", () => {
  const textOf = (found: Report, change: PullRequestChange | null, mode: CommentMode = "auto"): string | undefined =>
    commentContent(mode, found, change, RESULT, OPTIONS).text().split("\n", 1)[0];

  test("says what the change does", () => {
    expect(textOf(NEW, README)).toBe("### ❌ Mail policy: 1 new failure in example.de");
    expect(textOf(KNOWN, changeOf(changed(ZONE)), "on-failure")).toBe(
      "### ❌ Mail policy: no new failures; 1 known failure in example.de",
    );
  });

  test("becomes one line once nothing is left to say", () => {
    expect(textOf(KNOWN, README)).toBe("### ✅ Mail policy: nothing new in this change");
    expect(textOf(QUIET, null)).toBe("### ✅ Mail policy: nothing new in this change");
  });
});

describe("a warning about a record", () => {
  const warned = (line: number): Report => ({
    ...QUIET,
    warnings: [{ location: { file: ZONE, line, column: 1 }, message: sentence("a mistake"), suggestion: null }],
  });
  const patch = "@@ -1,3 +1,4 @@\n a\n+b\n-c\n+d\n e";

  test.each([
    [1, false],
    [2, true],
    [3, true],
    [4, false],
  ])("in line %d is in the comment: %j", (line, isShown) => {
    const { text } = commentContent("auto", warned(line), changeOf(changed(ZONE, patch)), RESULT, OPTIONS);
    expect(text().includes("a mistake")).toBe(isShown);
  });

  test("is in the comment where GitHub does not show the lines of its file", () => {
    expect(commentContent("auto", warned(9), changeOf(changed(ZONE)), RESULT, OPTIONS).text()).toContain("a mistake");
    expect(commentContent("auto", warned(9), README, RESULT, OPTIONS).isWanted).toBe(false);
  });

  test("and a report without news are what the change is looked up for", () => {
    expect([NEW, QUIET, warned(1)].map((found) => dependsOnChange("auto", found))).toEqual([false, true, true]);
    expect(dependsOnChange("always", QUIET)).toBe(false);
  });
});
