// Text of strangers on its way out: no terminal, runner, Markdown or HTML acts on it.
import assert from "node:assert/strict";
import { readFailure } from "../../src/report/failure-json.ts";
import { readReport } from "../../src/report/read-report.ts";
import {
  fencedBlock,
  htmlCode,
  htmlProse,
  markdownCell,
  markdownCode,
  markdownProse,
} from "../../src/report/sanitize-markdown.ts";
import { quoteProse, quoteSourceLine, recordLine } from "../../src/report/sanitize.ts";
import { Terminal, wrap } from "../../src/report/terminal.ts";
import { readJson } from "../../src/zones/json-source.ts";
import type { Target } from "../target.ts";
import { octetsOf } from "../target.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { quoteEvidence, renderComment, renderFailure } from "../../__tests__/support/in-english.ts";

const ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|##\[|^\s*::[a-z-]+(\s|::)/iu;
const TERMINAL = new Terminal({ language: ENGLISH, hasColor: false, width: 80, hasUnicode: true });

/** A span of code as CommonMark §6.1 has it: from backticks to the next run of as many. */
function withoutCode(markdown: string): string {
  const runs = [...markdown.matchAll(/`+/g)];
  let out = "";
  let at = 0;
  for (const [i, open] of runs.entries()) {
    const close = open.index < at ? undefined : runs.slice(i + 1).find((run) => run[0] === open[0]);
    if (close === undefined) continue;
    out += `${markdown.slice(at, open.index)}\0`;
    at = close.index + close[0].length;
  }
  return out + markdown.slice(at);
}

const quoting: Target = {
  hold(input) {
    const text = input.toString("utf8");
    for (const line of [
      quoteProse(text),
      ...wrap(quoteProse(text), 40),
      TERMINAL.fitColumn(quoteProse(text), 40),
      quoteSourceLine(text)?.replaceAll("\t", " ") ?? "",
    ]) {
      assert.doesNotMatch(line, ACTIVE);
    }
    const lines = quoteEvidence([{ at: { url: text }, text: octetsOf(input) }]).shown.flatMap((shown) => shown.lines);
    for (const line of lines) assert.doesNotMatch(line, ACTIVE);
    const fenced = fencedBlock("text", lines).split("\n");
    const fence = "`".repeat(fenced[0]?.indexOf("t") ?? 3);
    assert.equal(
      fenced.findIndex((line, i) => i > 0 && line.trimStart().startsWith(fence)),
      fenced.length - 1,
    );
    assertMarkdown(text);
    // each sign is a number there, for those who read it as Markdown
    assert.match(htmlCode(text).replaceAll(/&#\d+;<wbr>/g, "\0"), /^<code>[^<>\n&`@#*_|[\]\\]*<\/code>$/);
    assert.doesNotMatch(htmlProse(text).replaceAll(/<code>(?:[^<>]|<wbr>)*<\/code>/g, "\0"), /[<>`\n@#*_|[\]]/);
    const line = recordLine({ name: "example.de", type: "TXT", data: text });
    if (line !== null) assert.match(line, /^(?!.*##\[)[ -;=-~]*$/);
  },
};

function assertMarkdown(text: string): void {
  for (const markdown of [markdownProse(text), markdownCode(text), markdownCell(text)]) {
    assert.doesNotMatch(markdown, ACTIVE);
    assert.doesNotMatch(markdown, /</);
    assert.doesNotMatch(withoutCode(markdown), /[`>&@#[\]*_|\\~$!]|:\/\//);
  }
  assert.doesNotMatch(markdownCell(text), /\|/);
}

const LINKS = { files: "https://git.example/a/b/blob/0f", run: "https://git.example/a/b/actions/runs/1" };
/** Our own elements, and nothing else in angle brackets. */
const FOREIGN_TAG = /<(?!\/?(?:summary|code|wbr|sub|b)>|\/?details(?: open)?>)/;
const FOREIGN_LINK = /\]\((?!https:\/\/(?:git\.example\/a\/b|github\.com\/mail-policy\/mail-policy-action)\/)/;

/** The report of a fork's run, as `mode: publish` comments it. */
const publishedReport: Target = {
  async hold(input) {
    const json = readJson({ file: "report.json", text: octetsOf(input) });
    if ("message" in json) return;
    const [report, failure] = [await readReport(json.value), readFailure(json.value)];
    assert.ok("problem" in report || "problem" in failure);
    if (!("problem" in report)) {
      const isChanged = (): boolean => true;
      assertComment(renderComment(report.report, { limit: 10_000, links: LINKS, isChanged }));
    }
    if (!("problem" in failure)) assertComment(renderFailure(failure.error, "label", LINKS));
  },
};

function assertComment(comment: string): void {
  const plain = withoutCode(comment);
  assert.doesNotMatch(plain, FOREIGN_TAG);
  assert.doesNotMatch(plain, FOREIGN_LINK);
  assert.doesNotMatch(comment, /\/\.\.?\/[^`]*#L\d+\)/);
}

export const OUTPUT: Record<string, Target> = { quoting, "published-report": publishedReport };
