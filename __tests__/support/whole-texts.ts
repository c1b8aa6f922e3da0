// What whole reports say, as texts that are compared with the files of `report/whole/`.
import { ENGLISH } from "../../src/report/language.ts";
import { elementsOf } from "./html-page.ts";
import { expectWritten } from "./written.ts";

export const LINKS = {
  files: "https://github.com/acme/mail/blob/c0ffee",
  run: "https://github.com/acme/mail/actions/runs/42",
};
/** Elements whose words are a line; what links to somewhere, and what is drawn. */
const LINES = new Set([
  "a",
  "dd",
  "desc",
  "details",
  "dt",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "li",
  "line",
  "option",
  "p",
  "pre",
  "rect",
  "summary",
  "td",
  "th",
  "title",
]);
const SHOWN = ["class", "data-marks", "height", "href", "open", "width", "x", "x1", "y"];

/** What a page says, an element a line, with the attributes that say something. */
export function outlineOf(page: string): string {
  const elements = elementsOf(page).filter(({ tag }) => LINES.has(tag));
  const lines = elements.map(({ tag, attributes, words }) => {
    const own = SHOWN.flatMap((name) => (attributes[name] === undefined ? [] : [`${name}=${attributes[name]}`]));
    return [tag, ...own, ...(tag === "details" ? [] : [words])].join(" ").trimEnd();
  });
  return `${lines.join("\n")}\n`;
}

export function expectReport(name: string, text: string): void {
  expectWritten(new URL(`../report/whole/${name}.txt`, import.meta.url), text);
}

/** A terminal without colours. */
export const TERMINAL = { language: ENGLISH, hasColor: false, width: 100, hasUnicode: true };
