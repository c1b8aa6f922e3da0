import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import {
  fencedBlock,
  htmlCode,
  htmlProse,
  markdownCell,
  markdownCode,
  markdownEvidence,
  markdownProse,
} from "../../src/report/sanitize-markdown.ts";
import { hostileText } from "../support/hostile-text.ts";
import { quoteEvidence } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

/** Removes code spans as CommonMark §6.1 finds them: from a run of backticks to the next run of the same length. */
function outsideCode(markdown: string): string {
  let rest = markdown;
  let out = "";
  for (let open = /`+/.exec(rest); open !== null; open = /`+/.exec(rest)) {
    const fence = open[0];
    const after = rest.slice(open.index + fence.length);
    const close = [...after.matchAll(/`+/g)].find(([run]) => run === fence);
    out += rest.slice(0, open.index);
    if (close === undefined) return `${out}${rest.slice(open.index)}`;
    rest = after.slice(close.index + fence.length);
    out += "\u0000"; // so that what stood on both sides does not meet
  }
  return out + rest;
}

/** What would be markup, a mention, a reference or a link where it is not code. */
const MARKUP = /[`<>&@#[\]*_|\\~$!\n]|:\/\/|[Ww][Ww][Ww]\.|\b[Gg][Hh]-\d|:[\w+-]+:|\b[0-9a-f]{7,40}\b/;

describe("markdownProse", () => {
  test.each([
    ["leaves plain words alone", "11 lookups, 10 are allowed (p=none).", "11 lookups, 10 are allowed (p=none)."],
    ["keeps what is code already", "Put `v=spf1 -all` there", "Put `v=spf1 -all` there"],
    ["makes code of a word with markup", "see *this*, and a_b.", "see `*this*`, and `a_b`."],
    ["makes code of a mention", "ask @octocat.", "ask `@octocat`."],
    ["makes code of a reference", "fixes #12 (GH-12)", "fixes `#12` (`GH-12`)"],
    [
      "makes code of a link",
      "from https://dns.example/dns-query, or www.example.de",
      "from `https://dns.example/dns-query`, or `www.example.de`",
    ],
    ["makes code of an emoji's name", "is a:x: good", "is `a:x`: good"],
    ["makes code of what could be a commit", "at 0123abc", "at `0123abc`"],
    ["leaves names alone that only look like one", "an Ed25519 key", "an Ed25519 key"],
    ["makes code of a tag, without the sign that opens it", "a <b> c", "a `\\x3cb>` c"],
    [
      "makes code of terms of a record, with markup in them or not",
      "include:_spf.a.example (2), a:b.example (1), mx (1)",
      "`include:_spf.a.example` (2), `a:b.example` (1), mx (1)",
    ],
    [
      "makes code of an address, and leaves a colon before a space alone",
      "seen: 2001:db8::25.",
      "seen: `2001:db8::25`.",
    ],
    [
      "makes code of a quotation as a whole",
      'has "max_age: 1 week", and "a_b"; ("*")',
      "has `max_age: 1 week`, and `a_b`; (`*`)",
    ],
    ["leaves a quotation of plain words alone", 'says "one week", and that is all', 'says "one week", and that is all'],
    ["takes quotes inside words and unpaired ones for no quotation", 'a"b_c"d "e_f', '`a"b_c"d` "`e_f`'],
    ["keeps an unpaired backtick harmless", "a ` b", "a `` ` `` b"],
    ["keeps the words beside an unpaired backtick whole", "`ab c", "`` `ab `` c"],
    ["keeps the words before an unpaired backtick whole", "a bc`", "a `` bc` ``"],
    ["keeps two code spans apart", "`a``b`", "`a` `b`"],
    ["begins no list", "1. first", "`1.` first"],
    [
      "begins no list with what could be a commit, and lets nothing behind it out of its code",
      "1234567) @octocat",
      "`1234567)` `@octocat`",
    ],
    ["begins no list behind spaces, nor a block of code", "     1. first", "`1.` first"],
    ["begins no list, heading or rule", "- # ---", "`-` `#` `---`"],
    ["stays on one line", "a\n\nb", "`a\\n\\nb`"],
  ])("%s", (_claim, text, markdown) => {
    expect(markdownProse(text)).toBe(markdown);
  });

  test.each([
    ["no match: `3 1 1 aabbcc`", 18, "no match: `3 1 1 a`…"],
    ["a` b and more", 8, "`` a` `` b and…"],
    ["`a b` and more", 9, "`a b` and…"],
  ])("ends code where %j is cut after %i characters, and begins none", (text, limit, markdown) => {
    expect(markdownProse(text, limit)).toBe(markdown);
  });

  test("leaves nothing outside code that Markdown or GitHub acts on", () => {
    assert(
      property(hostileText, (text) => {
        expect(outsideCode(markdownProse(text))).not.toMatch(MARKUP);
        expect(markdownProse(text)).not.toMatch(/<|\n/);
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});

describe("markdownCode", () => {
  test.each([
    ["a", "`a`"],
    ["a`b", "``a`b``"],
    ["`a``b", "``` `a``b ```"],
    [" a", "`  a `"],
    ["", "(empty)"],
  ])("fences %j so that it cannot break out", (text, markdown) => {
    expect(markdownCode(text)).toBe(markdown);
  });

  test("is one code span whatever it holds", () => {
    assert(
      property(
        hostileText.filter((text) => text !== ""),
        (text) => {
          expect(outsideCode(markdownCode(text))).toBe("\u0000");
          expect(markdownCode(text)).not.toMatch(/<|\n/);
        },
      ),
      { numRuns: propertyRuns(200) },
    );
  });
});

describe("markdownCell", () => {
  test("writes a pipe so that no parser takes it for the end of the cell", () => {
    expect(markdownCell("a|b\\|c")).toBe("`a\\x7cb\\\\x7cc`");
  });

  test("never contains a pipe, a line end or a tag", () => {
    assert(
      property(hostileText, (text) => !/[|\n\r<]/.test(markdownCell(text))),
      { numRuns: propertyRuns(200) },
    );
  });
});

describe("htmlProse and htmlCode", () => {
  test("escape what HTML acts on and make code of the rest", () => {
    expect(htmlProse("see `a & b`, <b> and @octocat: fine")).toBe(
      "see <code>a &#38;<wbr> b</code>, <code>&#60;<wbr>b&#62;<wbr></code> and <code>&#64;<wbr>octocat</code>: fine",
    );
    expect(htmlCode("</code>&")).toBe("<code>&#60;<wbr>/code&#62;<wbr>&#38;<wbr></code>");
  });

  test("contain no element but code, no line end, and nothing outside code that GitHub acts on", () => {
    assert(
      property(hostileText, (text) => {
        const html = htmlProse(text);
        expect(html.replace(/<code>([^<>]|<wbr>)*<\/code>/g, "\u0000")).not.toMatch(MARKUP);
        expect(htmlCode(text)).toMatch(/^<code>([^<>\n]|<wbr>)*<\/code>$/);
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});

describe("fencedBlock", () => {
  test("has a fence longer than any inside", () => {
    expect(fencedBlock("dns", ["a", "````"])).toBe("`````dns\na\n````\n`````");
  });

  test("shows evidence of one line as a span, of several as a block", () => {
    expect(markdownEvidence(["v=spf1 -all"])).toBe(" `v=spf1 -all`");
    expect(markdownEvidence(["a", "b"])).toBe("\n\n```text\na\nb\n```");
  });

  test("ends where it should, whatever the evidence is", () => {
    assert(
      property(hostileText, (text) => {
        const [open = "", ...rest] = fencedBlock(
          "text",
          quoteEvidence([{ at: { type: "TXT", name: "x" }, text }]).shown[0]?.lines ?? [],
        ).split("\n");
        const fence = open.slice(0, -"text".length);
        expect(rest.pop()).toBe(fence);
        expect(rest.filter((line) => line.trimStart().startsWith(fence))).toEqual([]);
        expect(rest.join("\n")).not.toContain("<");
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});
