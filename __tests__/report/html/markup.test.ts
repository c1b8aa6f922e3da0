import { expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import { code, html, joined, link, prose } from "../../../src/report/html/markup.ts";
import { quoteProse } from "../../../src/report/sanitize.ts";
import { elementsNamed, elementsOf } from "../../support/html-page.ts";
import { hostileText } from "../../support/hostile-text.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const page = (body: string): string => `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`;

test("what a template is filled with is text: in elements, in attributes and in lists", () => {
  assert(
    property(hostileText, (text) => {
      const filled = page(html`<p title="${text}">${[text, [text]]}</p>`.text);
      expect(elementsOf(filled).map(({ tag }) => tag)).toEqual(["html", "head", "title", "body", "p"]);
      const [paragraph] = elementsNamed(filled, "p");
      expect(Object.keys(paragraph?.attributes ?? {})).toEqual(["title"]);
      expect(paragraph?.text).toBe((paragraph?.attributes["title"] ?? "").repeat(2));
    }),
    { numRuns: propertyRuns(500) },
  );
});

test("names say what they say, without what is invisible", () => {
  assert(
    property(hostileText, (text) => {
      expect(elementsNamed(page(code(text).text), "code")[0]?.text.split("\n")).toEqual(quoteProse(text).split("\n"));
    }),
    { numRuns: propertyRuns(300) },
  );
});

test.each([
  ["words with `code` in them", "words with <code>code</code> in them"],
  ["one backtick ` alone", "one backtick ` alone"],
  ["`<b>`", "<code>&lt;b&gt;</code>"],
  [`"a" & 'b'`, "&quot;a&quot; &amp; &#39;b&#39;"],
  ["up\u202edown", "up\\u{202e}down"],
])("the sentence %j is %s", (text, shown) => {
  expect(prose(text).text).toBe(shown);
});

test("a template in a template stays markup, null is nothing, and a list follows in order", () => {
  const inner = html`<b>${1}</b>`;
  expect(html`<p>${inner}${null}${joined(["a", "b"], ", ")}</p>`.text).toBe("<p><b>1</b>a, b</p>");
});

test("the end of a line of a template is one character, whatever stands around it", () => {
  expect(
    html`<ul>
      <li>${"a  b"}</li>
    </ul>`.text,
  ).toBe("<ul>\n<li>a  b</li>\n</ul>");
});

test("a link without an address is its text", () => {
  expect(html`${link("a", null)}${link("a", "https://a.example/?b&c")}`.text).toBe(
    'a<a href="https://a.example/?b&amp;c">a</a>',
  );
});
