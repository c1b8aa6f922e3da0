// Remarks on declared records in each format of a report.
import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import type { RecordWarning } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { suggestedLine } from "../../src/report/sanitize.ts";
import { hostileText } from "../support/hostile-text.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { buildAnnotations, renderJson, renderMarkdown, renderText, sayAll } from "../support/in-english.ts";
import { sentence } from "../support/in-words.ts";

const MX: RecordWarning = {
  location: { file: "dns/x.zone", line: 7, column: 1 },
  message: sentence("the dot at the end is missing"),
  suggestion: "@\tMX 10 mail.example.de.",
};
const KEY: RecordWarning = {
  location: { file: "dns/x.zone", line: 9, column: 3 },
  message: sentence("the key lost a character"),
  suggestion: null,
};

const reportWith = (...remarks: RecordWarning[]): Report =>
  sampleReport([sampleDomain("example.de", [sampleFinding("pass")])], { warnings: remarks });

test("text shows the place, the message, and the line to write at the left edge", () => {
  const text = renderText(reportWith(MX, KEY), { hasColor: false });
  expect(text).toContain(
    "▲ record: dns/x.zone:7:1: the dot at the end is missing\n    fix   Write instead:\n@ MX 10 mail.example.de.\n\n▲ record: dns/x.zone:9:3: the key lost a character\n\n",
  );
});

test("Markdown folds them, each with its line in a code block", () => {
  const markdown = renderMarkdown(reportWith(MX, KEY), { limit: 65_536 });
  expect(markdown).toContain(
    "<details>\n<summary>⚠️ 2 warnings about declared records</summary>\n\n`dns/x.zone:7` the dot at the end is missing\n\n```text\n@ MX 10 mail.example.de.\n```\n\n`dns/x.zone:9` the key lost a character\n\n</details>",
  );
});

test("JSON has them as they are", () => {
  expect((JSON.parse(renderJson(reportWith(MX, KEY))) as Report).warnings).toEqual(sayAll([MX, KEY]));
});

test("annotations warn at the line", () => {
  expect(buildAnnotations(reportWith(MX, KEY))).toEqual([
    {
      level: "warning",
      title: "This record probably contains a mistake",
      message: "the dot at the end is missing\nWrite instead:\n@ MX 10 mail.example.de.",
      location: MX.location,
    },
    {
      level: "warning",
      title: "This record probably contains a mistake",
      message: "the key lost a character",
      location: KEY.location,
    },
  ]);
});

describe("a line to write", () => {
  test("is whole or not shown", () => {
    expect(suggestedLine({ ...MX, suggestion: "x".repeat(8192) })).toHaveLength(8192);
    expect(suggestedLine({ ...MX, suggestion: "x".repeat(8193) })).toBeNull();
  });

  test("is one line that no terminal and no runner acts on", () => {
    assert(
      property(hostileText, (corrected) =>
        expect(suggestedLine({ ...MX, suggestion: corrected }) ?? "").not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u),
      ),
    );
  });
});
