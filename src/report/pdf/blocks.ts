// What a document is made of: headings, paragraphs, lists, terms with what is said of them, and lines of files.
import type { DiffLine } from "../diff.ts";
import type { Language } from "../language.ts";
import type { Mark } from "../mark.ts";
import { quoteProse } from "../sanitize.ts";
import type { Line, Span } from "./lines.ts";
import type { Sheet } from "./sheet.ts";
import { heightOf, heightOfLines } from "./lines.ts";
import type { Style } from "./style.ts";
import { ADDED, BODY, CODE, GROUND, HEADINGS, MARKS, NOTE, PAGE, REMOVED, STRONG, WIDTH } from "./style.ts";

/** Room that the heading of a part of a part needs below it, so that it does not stand alone at the end of a page: that of a finding and more. */
const KEEP_WITH_NEXT = 84;
/** A short part may begin lower on a page, and not near its end. */
export const ROOM = 300;
const ABOVE_PART = 18;
const INDENT = 12;
const PADDING = 6;

/** A part of the document, with its bookmark and its line in the contents. It begins on a page of its own, or where there is `room` for it. */
export function part(sheet: Sheet, name: string, title: string, draw: () => void, room: number = PAGE.height): void {
  sheet.y += ABOVE_PART;
  if (sheet.room < room) sheet.newPage();
  sheet.within("Sect", () => {
    sheet.bookmark(1, title, name);
    heading(sheet, 1, title);
    draw();
  });
}

/** A part of a part. */
export function subpart(sheet: Sheet, title: string, draw: () => void): void {
  sheet.within("Sect", () => {
    sheet.y += 8;
    const lines = headingLines(sheet, 2, title);
    sheet.ensure(heightOfLines(lines) + KEEP_WITH_NEXT);
    sheet.bookmark(2, title);
    drawHeading(sheet, 2, lines);
    draw();
  });
}

/** A heading where there is room for it. */
export function heading(sheet: Sheet, level: 1 | 2, title: string): void {
  drawHeading(sheet, level, headingLines(sheet, level, title));
}

function headingLines(sheet: Sheet, level: 1 | 2, title: string): Line[] {
  return sheet.lines([{ text: quoteProse(title), style: HEADINGS[level] }], WIDTH);
}

function drawHeading(sheet: Sheet, level: 1 | 2, lines: readonly Line[]): void {
  sheet.within(`H${level}`, () => sheet.draw(lines, PAGE.side));
  sheet.y += HEADINGS[level].size * 0.5;
}

/** Prose, cut where it is long; what stands in backticks is code. */
export function prose(text: string, style: Style = BODY, limit?: number): Span[] {
  const code: Style = { ...style, face: "mono", size: style.size * 0.94 };
  return quoteProse(text, limit)
    .split(/`([^`]+)`/)
    .map((one, i) => ({ text: one, style: i % 2 === 1 ? code : style }))
    .filter((span) => span.text !== "");
}

/** A name, a record or a place. */
export function code(text: string, style: Style = CODE, limit?: number): Span {
  return { text: quoteProse(text, limit), style };
}

/** A mark and its word. */
export function label(mark: Mark, { words }: Language, { size }: Style = BODY): Span[] {
  return labelled(mark, words.finding.marks[mark], size);
}

/** The same with another word. */
export function labelled(mark: Mark, word: string, size: number): Span[] {
  const style: Style = { face: "bold", size, color: MARKS[mark].color };
  return [
    { text: `${MARKS[mark].sign}\u00a0`, style: { ...style, isSign: true } },
    { text: word, style },
  ];
}

/** Spans with a separator between. */
export function joined(items: readonly (readonly Span[])[], separator: string, style: Style): Span[] {
  return items.flatMap((spans, i) => (i === 0 ? spans : [{ text: separator, style }, ...spans]));
}

export function paragraph(sheet: Sheet, spans: readonly Span[], { indent = 0, after = 5 } = {}): void {
  sheet.within("P", () => sheet.draw(sheet.lines(spans, WIDTH - indent), PAGE.side + indent));
  sheet.y += after;
}

/** Items, each with a bullet. */
export function bullets(sheet: Sheet, items: readonly (readonly Span[])[]): void {
  if (items.length === 0) return;
  sheet.within("L", () => {
    for (const item of items)
      sheet.within("LI", () => {
        const lines = sheet.lines(item, WIDTH - INDENT);
        const [first] = lines;
        if (first !== undefined) sheet.ensure(heightOfLines(lines.slice(0, 2)));
        sheet.box(PAGE.side + 2, sheet.y + (first?.size ?? 0) * 0.62, 3.2, 3.2, NOTE.color, 1.6);
        sheet.within("LBody", () => sheet.draw(lines, PAGE.side + INDENT));
        sheet.y += 3;
      });
  });
  sheet.y += 3;
}

/** Terms, and beside each what is said of it. */
export function terms(sheet: Sheet, rows: readonly (readonly [string, readonly Span[]])[], termWidth = 96): void {
  sheet.within("L", () => {
    for (const [term, spans] of rows)
      sheet.within("LI", () => {
        const head = sheet.lines([{ text: term, style: STRONG }], termWidth - 8);
        const body = sheet.lines(spans, WIDTH - termWidth).map(asHighAs(STRONG));
        sheet.ensure(Math.max(heightOfLines(head), heightOfLines(body.slice(0, 2))));
        const top = sheet.y;
        sheet.within("Lbl", () => sheet.drawHere(head, PAGE.side));
        const bottom = sheet.y;
        const page = sheet.pages;
        sheet.y = top;
        sheet.within("LBody", () => sheet.draw(body, PAGE.side + termWidth));
        if (sheet.pages === page) sheet.y = Math.max(sheet.y, bottom);
        sheet.y += 3;
      });
  });
  sheet.y += 3;
}

/** Lines of small text beside larger text have the same base lines. */
function asHighAs({ size }: Style): (line: Line) => Line {
  return (line) => ({ ...line, size: Math.max(line.size, size) });
}

/** Lines of text as they are. */
export function codeBlock(sheet: Sheet, rows: readonly string[], indent = 0): void {
  styledBlock(
    sheet,
    rows.map((text) => ({ text, style: CODE })),
    indent,
  );
}

/** The lines of a change to a file. */
export function diffBlock(sheet: Sheet, rows: readonly DiffLine[], indent = 0): void {
  const styles = { " ": CODE, "+": ADDED, "-": REMOVED };
  styledBlock(
    sheet,
    rows.map(({ mark, text }) => ({ text: `${mark}${text}`, style: styles[mark] })),
    indent,
  );
}

function styledBlock(sheet: Sheet, rows: readonly Span[], indent: number): void {
  if (rows.length === 0) return;
  const [x, width] = [PAGE.side + indent, WIDTH - indent];
  const lines = rows.flatMap(({ text, style }) =>
    sheet.lines([{ text: text.replaceAll("\t", "    "), style }], width - 2 * PADDING),
  );
  sheet.ensure(heightOfLines(lines.slice(0, 3)) + 2 * PADDING);
  sheet.within("Code", () => {
    let rest = lines;
    while (rest.length > 0) {
      const fitting = Math.max(
        1,
        Math.floor((sheet.room - 2 * PADDING) / heightOf(rest[0] ?? { pieces: [], size: 8 })),
      );
      const now = rest.slice(0, fitting);
      const height = heightOfLines(now);
      sheet.box(x, sheet.y, width, height + 2 * PADDING - 2, GROUND, 2);
      sheet.y += PADDING - 1;
      sheet.drawHere(now, x + PADDING);
      sheet.y += PADDING;
      rest = rest.slice(fitting);
      if (rest.length > 0) sheet.newPage();
    }
  });
  sheet.y += 4;
}
