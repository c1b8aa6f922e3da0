// The Markdown report as other programs read it: CommonMark with and without HTML, with tables, strikethrough and links of bare addresses.
import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
// @ts-expect-error: it comes without types
import untyped from "markdown-it";
import { renderAdvance } from "../../src/report/markdown-advance.ts";
import { htmlCode, htmlProse } from "../../src/report/sanitize-markdown.ts";
import { quoteProse } from "../../src/report/sanitize.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { renderRunChangesMarkdown } from "../../src/report/run-changes-markdown.ts";
import { hostileText } from "../support/hostile-text.ts";
import { changesWithText } from "../support/sample-compared-run.ts";
import { stepsWithText } from "../support/sample-proposal.ts";
import { reportWithText } from "../support/sample-report.ts";
import { renderComment, renderMarkdown } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

interface Token {
  type: string;
  content: string;
  children: Token[] | null;
  attrs: [string, string][] | null;
}

/** As much of markdown-it as is used. */
interface Renderer {
  parse(markdown: string, environment: object): Token[];
  render(markdown: string): string;
  linkify: { set(options: object): unknown };
}

const markdownIt = untyped as (preset: "commonmark" | "default", options: object) => Renderer;

function renderer(preset: "commonmark" | "default", html: boolean): Renderer {
  const renderer = markdownIt(preset, { html, linkify: preset === "default" });
  renderer.linkify.set({ fuzzyLink: false }); // `example.de` stands in prose
  return renderer;
}

const RENDERERS = [
  ["CommonMark without HTML", renderer("commonmark", false), false],
  ["CommonMark with HTML", renderer("commonmark", true), true],
  ["more than CommonMark without HTML", renderer("default", false), false],
  ["more than CommonMark with HTML", renderer("default", true), true],
] as const;

/** What our own words are made of; `heading` holds no others. */
const OWN = new Set([
  "inline",
  "text",
  "softbreak",
  "code_inline",
  "fence",
  "hr",
  "paragraph_open",
  "paragraph_close",
  "heading_open",
  "heading_close",
  "strong_open",
  "strong_close",
  "link_open",
  "link_close",
  "bullet_list_open",
  "bullet_list_close",
  "list_item_open",
  "list_item_close",
  "table_open",
  "table_close",
  "thead_open",
  "thead_close",
  "tbody_open",
  "tbody_close",
  "tr_open",
  "tr_close",
  "th_open",
  "th_close",
  "td_open",
  "td_close",
]);
/** All that is written in Markdown of a report, of what changed between two runs, and of next steps with `text` everywhere: the job summary, the comment and the pull request, too. */
function written(text: string): string[] {
  const [report, limit] = [reportWithText(text), 1_000_000];
  return [
    renderMarkdown(report, { limit, links: LINKS }),
    renderComment(report, { limit, links: LINKS, isChanged: () => true }),
    renderRunChangesMarkdown(changesWithText(text), { language: ENGLISH }),
    ...(["pull-request", "summary"] as const).map((place) =>
      renderAdvance(stepsWithText(text), { limit, language: ENGLISH, links: LINKS, place, title: text }),
    ),
  ];
}
const LINKS = { files: "https://github.com/acme/mail/blob/abc", run: "https://github.com/acme/mail/actions/runs/7" };
const OWN_LINK =
  /^https:\/\/github\.com\/(?:acme\/mail\/(?:blob\/abc\/|actions\/runs\/7)|mail-policy\/mail-policy-action\/blob\/main\/docs\/checks\.md#)/;
/** Labels; what else is bold is a message at the beginning of its line. */
const LABEL =
  /^(Seen|Rule|Why|Where|Evidence|Fix|Change|Also|Waived|First:|Fixed:|In this order:|This change also weakens the policy:|TR-03108)$/;
const boldMessages = (tokens: readonly Token[]): number =>
  tokens.filter(({ type }, i) => type === "strong_open" && !LABEL.test(tokens[i + 1]?.content ?? "")).length;

/** Where programs look for links, mentions, references and emoji in text that has been rendered. */
const FOUND = /(?<!\w)@\w|(?<!\w)#\d|\/\/\w|\bwww\.\w|:[\w+-]+:|mailto:\w|\w@\w/i;

function tokensOf(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [token, ...tokensOf(token.children ?? [])]);
}

function decode(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return html.replace(/&(?:#(\d+)|(\w+));/g, (all, code?: string, name = "") =>
    code === undefined ? (named[name] ?? all) : String.fromCodePoint(Number(code)),
  );
}

/** What a reader sees outside of code. */
function textIn(html: string): string {
  return decode(html.replace(/<pre>[^]*?<\/pre>|<code\b[^>]*>[^]*?<\/code>/g, "\0").replace(/<[^<>]*>/g, "\0"));
}

describe.each(RENDERERS)("%s", (_, markdown, knowsHtml) => {
  const harmless = written("harmless").map((report) => boldMessages(tokensOf(markdown.parse(report, {}))));
  const own = knowsHtml ? new Set([...OWN, "html_block", "html_inline"]) : OWN;

  test("finds nothing in outside text", () => {
    assert(
      property(
        hostileText.filter((text) => text !== ""),
        (text) => {
          for (const [i, report] of written(text).entries()) {
            const tokens = tokensOf(markdown.parse(report, {}));
            expect(tokens.map(({ type }) => type).filter((type) => !own.has(type))).toEqual([]);
            expect(boldMessages(tokens)).toBe(harmless[i]);
            const links = tokens.flatMap(({ type, attrs }) => (type === "link_open" ? [attrs?.[0]?.[1] ?? ""] : []));
            expect(links.filter((href) => !OWN_LINK.test(href))).toEqual([]);
            expect(textIn(markdown.render(report))).not.toMatch(FOUND);
          }
        },
      ),
      { numRuns: propertyRuns(100) },
    );
  });

  test("finds nothing in an element", () => {
    assert(
      property(hostileText, (text) => {
        const rendered = markdown.render(
          `<details>\n<summary>${htmlCode(text)}: ${htmlProse(text)}</summary>\n\n</details>`,
        );
        expect(rendered).not.toMatch(/<(a|img|em|strong|s|h\d|ul|ol|hr|blockquote|pre)\b/);
        expect(textIn(rendered)).not.toMatch(FOUND);
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});

test("an element says in HTML what it is to say", () => {
  assert(
    property(hostileText, (text) => {
      expect(decode(htmlCode(text).replace(/<[^<>]*>/g, ""))).toBe(quoteProse(text));
    }),
    { numRuns: propertyRuns(200) },
  );
});

test.each([
  "![x](https://evil.example/p.png)",
  "[click](javascript:alert(1))",
  "<https://evil.example>",
  "**bold** _em_ ~~gone~~",
  "@octocat",
  "https://evil.example",
  "a@b.example",
  "www.evil.example",
  "&lt;img src=x&gt;",
  ":tada:",
  "#12",
])("%s in the line that stays visible is text to a renderer without HTML", (text) => {
  const rendered = renderer("default", false).render(`<summary>${htmlCode(text)}</summary>`);
  expect(rendered).toMatch(/^<p>[^<>]*<\/p>\n$/);
  expect(textIn(rendered)).not.toMatch(FOUND);
});
