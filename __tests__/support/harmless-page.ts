// What the pages of this program have: nothing that loads or runs, whatever a report has in the place of any text.
import { expect } from "@jest/globals";
import { elementsNamed, elementsOf } from "./html-page.ts";

/** No image, frame, or anything else that loads. */
const TAGS = new Set(
  (
    "html head meta title link style body a header p strong main div h1 h2 h3 h4 h5 b br ul li svg rect section table thead tbody tr th td span " +
    "details summary article dl dt dd pre ins del code ol footer script form label input select option nav figure figcaption g desc pattern path line"
  ).split(" "),
);
const ATTRIBUTES = new Set(
  (
    "lang charset http-equiv content name rel href class id scope viewbox preserveaspectratio aria-hidden aria-label x y width height d x1 x2 y1 y2 patternunits data-marks data-count " +
    "data-name data-head open role hidden type autocomplete spellcheck value"
  ).split(" "),
);
const OWN_LINK = /^(?:#|https:\/\/github\.com\/mail-policy\/mail-policy-action\/)/;

/** Expects no element, attribute or link beyond those. */
export function expectHarmless(page: string): void {
  const elements = elementsOf(page);
  expect(elements.filter(({ tag }) => !TAGS.has(tag))).toEqual([]);
  const attributes = new Set(elements.flatMap((one) => Object.keys(one.attributes)));
  expect([...attributes].filter((name) => !ATTRIBUTES.has(name.toLowerCase()))).toEqual([]);
  const links = elementsNamed(page, "a").map((one) => one.attributes["href"] ?? "");
  expect(links.filter((href) => !OWN_LINK.test(href))).toEqual([]);
}

/** What the page runs, and its style. */
export function scriptsOf(page: string): string[] {
  return [...elementsNamed(page, "script"), ...elementsNamed(page, "style")].map(({ text }) => text);
}
