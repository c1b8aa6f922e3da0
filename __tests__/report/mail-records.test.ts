import { describe, expect, test } from "@jest/globals";
import type { MailRecordChange, MailRecordChanges } from "../../src/run-report.ts";
import { NO_LINKS } from "../../src/report/links.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { renderComment, renderMarkdown, renderText } from "../support/in-english.ts";

const SPF: MailRecordChange = {
  change: "removed",
  kind: "SPF",
  name: "old.example.de",
  type: "TXT",
  data: '"v=spf1 -all"',
  isNamed: false,
  location: { file: "dns/example.de.zone", line: 7, column: 1 },
};
const MX: MailRecordChange = { ...SPF, change: "added", kind: "MX", name: "example.de", type: "MX", isNamed: true };

function rendered(mailRecords: MailRecordChanges | null): { text: string; summary: string; comment: string } {
  const report = sampleReport([sampleDomain("example.de", [sampleFinding("pass")])], { mailRecords });
  return {
    text: renderText(report, { hasColor: false, width: 200 }),
    summary: renderMarkdown(report, { limit: 60_000 }),
    comment: renderComment(report, { limit: 60_000, links: NO_LINKS, isChanged: () => true }),
  };
}

const many = Array.from({ length: 200 }, (_, i): MailRecordChange => ({ ...MX, name: `n${i}.example.de` }));
const linesOf = (text: string): number => text.split("\n").filter((line) => /added MX/.test(line)).length;

describe("mail records that a change adds or removes", () => {
  test("have a line each, in every format in words", () => {
    const { text, summary, comment } = rendered({ changes: [SPF, MX], more: 0 });
    expect(text).toContain("2 mail records added or removed, 1 of names that are not in the policy:");
    expect(text).toContain(
      '  removed SPF: old.example.de TXT "v=spf1 -all" (not in the policy)\n  added MX: example.de MX',
    );
    for (const markdown of [summary, comment]) {
      expect(markdown).toContain('- removed SPF: `old.example.de TXT "v=spf1 -all"` (not in the policy)\n- added MX: ');
      expect(markdown).toContain("<summary>ℹ️ 2 mail records added or removed, 1 of names that are not in the policy");
    }
  });

  test("have a place only if they are added: a removed one stands in the base", () => {
    const { summary } = rendered({ changes: [SPF, MX], more: 0 });
    expect(summary.match(/dns\/example\.de\.zone:7/g)).toHaveLength(1);
  });

  test("are listed up to a limit, the comment's being the lowest", () => {
    const { text, summary, comment } = rendered({ changes: many, more: 50 });
    expect([text, summary, comment].map(linesOf)).toEqual([20, 200, 10]);
    expect(text).toContain("  and 230 more\n");
    expect(summary).toContain("- and 50 more\n");
    expect(comment).toContain("- and 240 more\n");
    expect(text).toContain("250 mail records added or removed:");
  });

  test("are cut, and end no code", () => {
    const { comment } = rendered({ changes: [{ ...MX, data: `\`<b>${"x".repeat(400)}` }], more: 0 });
    expect(comment).not.toMatch(/x{90}/);
    expect(comment).not.toContain("<b>");
  });

  test.each([null, { changes: [], more: 0 }])("are not mentioned where there are none: %j", (mailRecords) => {
    for (const text of Object.values(rendered(mailRecords))) expect(text).not.toContain("mail record");
  });
});
