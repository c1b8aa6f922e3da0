// What whole reports say, as texts that are compared with the files of `report/whole/`.
import { expect } from "@jest/globals";
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
  expect(unclosedIn(page)).toEqual([]);
  const elements = elementsOf(page).filter(({ tag }) => LINES.has(tag));
  const lines = elements.map(({ tag, attributes, words }) => {
    const own = SHOWN.flatMap((name) => (attributes[name] === undefined ? [] : [`${name}=${attributes[name]}`]));
    return [tag, ...own, ...(tag === "details" ? [] : [words])].join(" ").trimEnd();
  });
  return `${lines.join("\n")}\n`;
}

const TAG = /<(script|style)\b.*?<\/\1>|<(\/?)([a-z]\w*)\b[^>]*?(\/?)>/gs;
/** Elements without an end (HTML §13.1.2). */
const VOID = new Set(["br", "input", "link", "meta"]);

/** The elements of a page that are not closed, and the ends that close none. */
function unclosedIn(page: string): string[] {
  const open: string[] = [];
  for (const [, isRaw, end, tag = "", isEmpty] of page.matchAll(TAG)) {
    if (isRaw !== undefined || isEmpty === "/" || VOID.has(tag)) continue;
    if (end === "") open.push(tag);
    else if (open.at(-1) === tag) open.pop();
    else return [...open, `/${tag}`];
  }
  return open;
}

/** Lines of which those that repeat, but for their numbers and digests, stand once: of more than a page has room for, one of each kind. */
export function collapsed(text: string): string {
  const lines = text.split("\n");
  const alike = lines.map((line) => line.replace(/[\da-f]{8}-[\da-f-]{27}|[\da-f]{16,}|\d+/g, "#"));
  const isAgain = (at: number, length: number): boolean =>
    alike.slice(at, at + length).every((line, i) => line === alike[at + length + i]);
  const shown: string[] = [];
  for (let at = 0; at < lines.length;) {
    const length = LENGTHS.find((one) => isAgain(at, one)) ?? 1;
    let count = 1;
    while (isAgain(at + (count - 1) * length, length)) count++;
    shown.push(...lines.slice(at, at + length).map(cut), ...(count > 1 ? [`(× ${count})`] : []));
    at += count * length;
  }
  return shown.join("\n");
}

/** A long line as its beginning and its length. */
const cut = (line: string): string => (line.length > 1500 ? `${line.slice(0, 1000)}… (${line.length})` : line);

/** Lines of what repeats. */
const LENGTHS = Array.from({ length: 60 }, (_, i) => i + 1);

export function expectReport(name: string, text: string): void {
  expectWritten(new URL(`../report/whole/${name}.txt`, import.meta.url), text);
}

/** A terminal without colours. */
export const TERMINAL = { language: ENGLISH, hasColor: false, width: 100, hasUnicode: true };
