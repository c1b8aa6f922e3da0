// The pages of a PDF, and its structure: what is drawn is part of an element that says what it is, or marked as decoration
// (ISO 32000-1 §14.7 and §14.8). pdfkit writes the file.
import PdfWriter from "pdfkit";
import { isMoment } from "../../moment.ts";
import type { Face } from "./fonts.ts";
import type { Line, Piece, Span } from "./lines.ts";
import { breakLines, countFitting, heightOf } from "./lines.ts";
import type { Style } from "./style.ts";
import { ACCENT, NOTE, PAGE, RULE } from "./style.ts";
import { quoteProse } from "../sanitize.ts";
import type { Typeface } from "./typeface.ts";

/** What a document says of itself. */
export interface DocumentInfo {
  title: string;
  /** BCP 47. */
  lang: string;
  /** The program and its version. */
  producer: string;
  /** The moment of the run. */
  at: string;
}

export type Element = ReturnType<PDFKit.PDFDocument["struct"]>;
type Outline = PDFKit.PDFOutline;

/** Where a heading is, for the contents. */
export interface Destination {
  name: string;
  title: string;
  /** Counted from 1. */
  page: number;
}

/** Characters in the head or foot of a page. */
const MAX_EDGE = 80;
/** What marked content is called; its element says what it is. */
const CONTENT = "P";

/** Without a font of its own: pdfkit would look for one that no bundle has. */
const NO_FONT = null as unknown as string;

export class Sheet {
  /** From the top of the page. */
  y: number = PAGE.top;
  readonly destinations: Destination[] = [];
  readonly #doc: PDFKit.PDFDocument;
  readonly #face: Typeface;
  readonly #measured = (text: string, style: Style): number => this.#face.widthOf(text, style);
  readonly #open: Element[] = [];
  readonly #outlines: Outline[];
  #pages = 0;
  /** What pdfkit has written so far. */
  readonly #written: Uint8Array[] = [];
  /** What each new page begins with. */
  #pageHead: (() => void) | null = null;

  constructor(face: Typeface, { title, lang, producer, at }: DocumentInfo) {
    this.#face = face;
    const program = plain(producer);
    this.#doc = new PdfWriter({
      size: "A4",
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      font: NO_FONT,
      pdfVersion: "1.7",
      tagged: true,
      lang,
      displayTitle: true,
      info: { Title: title, Creator: program, Producer: program, CreationDate: toDate(at), ModDate: toDate(at) },
    });
    // what pdfkit takes for a font is what fontkit made of one
    for (const name of Object.keys(face.fonts) as Face[])
      this.#doc.registerFont(name, face.fonts[name] as unknown as string);
    const root = this.#doc.struct("Document");
    this.#doc.addStructure(root);
    this.#open.push(root);
    this.#outlines = [this.#doc.outline];
    this.newPage();
  }

  /** The pages there are. */
  get pages(): number {
    return this.#pages;
  }

  /** Points that are left on the page. */
  get room(): number {
    return PAGE.height - PAGE.bottom - this.y;
  }

  newPage(): void {
    this.#joinBuffers();
    this.#doc.addPage();
    this.#pages++;
    this.y = PAGE.top;
    this.#pageHead?.();
  }

  /** pdfkit holds each line of the file, and each operator of a page (ISO 32000-1 §7.8.2), in a buffer of its own: 1 MB a page. */
  #joinBuffers(): void {
    const written = this.#doc.read() as Uint8Array | null;
    if (written !== null) this.#written.push(written);
    if (this.#pages === 0) return;
    const content = this.#doc.page.content as unknown as { buffer: Uint8Array[] };
    content.buffer = [Buffer.concat(content.buffer)];
  }

  /** A new page, unless this one has so much room, or nothing on it. */
  ensure(height: number): void {
    if (this.room < height && this.y > PAGE.top) this.newPage();
  }

  /** What `draw` draws goes on pages that begin with what `head` draws, once more on each. */
  withPageHead(head: () => void, draw: () => void): void {
    const outer = this.#pageHead;
    this.#pageHead = head;
    draw();
    this.#pageHead = outer;
  }

  /** Draws on a page that there is already. */
  onPage(page: number, y: number, draw: () => void): void {
    this.#doc.switchToPage(page - 1);
    this.y = y;
    draw();
    this.#doc.switchToPage(this.#pages - 1);
  }

  /** Whatever is drawn inside is part of an element. */
  within(
    tag: string,
    draw: (element: Element) => void,
    options: Parameters<PDFKit.PDFDocument["struct"]>[1] = {},
  ): void {
    const element = this.begin(tag, options);
    this.resume(element, draw);
    element.end();
  }

  /** An element that is filled later. */
  begin(tag: string, options: Parameters<PDFKit.PDFDocument["struct"]>[1] = {}): Element {
    const element = this.#doc.struct(tag, options);
    this.#open.at(-1)?.add(element);
    return element;
  }

  resume(element: Element, draw: (element: Element) => void): void {
    this.#open.push(element);
    draw(element);
    this.#open.pop();
  }

  /** Adds a bookmark for what comes next, below the last one of the level above. */
  bookmark(level: 1 | 2, title: string, name?: string): void {
    const shown = this.#face.drawable(title, "sans");
    const above = this.#outlines[level - 1] ?? this.#doc.outline;
    const options = { top: Math.max(0, this.y - 10), expanded: false };
    this.#outlines.length = level;
    this.#outlines.push(above.addItem(shown, options));
    if (name === undefined) return;
    this.#doc.addNamedDestination(name, "XYZ", null, this.y - 10, null);
    this.destinations.push({ name, title, page: this.#pages });
  }

  /** Text in lines of a width. */
  lines(spans: readonly Span[], width: number): Line[] {
    const drawable = spans.map(({ text, style }) => ({ text: this.#drawable(text, style), style }));
    return breakLines(drawable, width, this.#measured);
  }

  /** The width of a text in points. */
  widthOf(text: string, style: Style): number {
    return this.#measured(this.#drawable(text, style), style);
  }

  #drawable(text: string, { face }: Style): string {
    return text
      .split("\n")
      .map((row) => this.#face.drawable(row, face))
      .join("\n");
  }

  /** Draws lines from the current height on, over as many pages as they need, as content of the innermost element. */
  draw(lines: readonly Line[], x: number): void {
    let from = 0;
    while (from < lines.length) {
      const fitting = countFitting(lines, from, this.room);
      if (fitting === 0) this.newPage();
      else this.drawHere(lines.slice(from, from + fitting), x);
      from += fitting;
    }
  }

  /** Draws lines on this page. */
  drawHere(lines: readonly Line[], x: number): void {
    const top = this.y;
    if (lines.some(({ pieces }) => pieces.some(({ style }) => style.isSign)))
      this.decorate(() => this.#drawPieces(lines, x, ({ style }) => style.isSign === true));
    this.y = top;
    const content = this.#doc.markStructureContent(CONTENT);
    this.#drawPieces(lines, x, ({ style }) => style.isSign !== true);
    this.#doc.endMarkedContent();
    this.#open.at(-1)?.add(content);
  }

  /** Draws lines that were content on an earlier page. */
  drawAgain(lines: readonly Line[], x: number): void {
    this.decorate(() => this.#drawPieces(lines, x, () => true));
  }

  #drawPieces(lines: readonly Line[], x: number, isWanted: (piece: Piece) => boolean): void {
    for (const line of lines) {
      for (const piece of line.pieces) if (isWanted(piece)) this.#drawPiece(piece, x, this.y + line.size * 1.08);
      this.y += heightOf(line);
    }
  }

  #drawPiece({ text, style, x: offset }: Piece, x: number, baseline: number): void {
    if (text.trim() === "") return;
    this.#doc
      .font(style.face, style.size)
      .fillColor(style.color)
      .text(text, x + offset, baseline, { lineBreak: false, baseline: "alphabetic" });
  }

  /** Draws decoration, which readers aloud pass over. */
  decorate(draw: () => void): void {
    this.#doc.markContent("Artifact", { type: "Layout" });
    draw();
    this.#doc.endMarkedContent();
  }

  /** A filled rectangle; part of no content. */
  box(x: number, y: number, width: number, height: number, color: string, radius = 0): void {
    this.decorate(() => this.#doc.roundedRect(x, y, width, height, radius).fill(color));
  }

  /** A line across; part of no content. */
  rule(x: number, y: number, width: number, color = RULE): void {
    this.box(x, y, width, 0.6, color);
  }

  /** A link to a destination, over what has been drawn there. */
  link({ name, title }: Destination, x: number, y: number, width: number, height: number): void {
    const options = { structParent: this.#open.at(-1), Contents: new String(this.#face.drawable(title, "sans")) };
    this.#doc.goTo(x, y, width, height, name, options as unknown as PDFKit.Mixins.AnnotationOption);
  }

  /** Head and foot of each page from the second on: `left` and `right` above, `foot` and its number below. */
  numberPages(left: string, right: string, foot: string, pageOf: (page: number, pages: number) => string): void {
    const width = PAGE.width - 2 * PAGE.side;
    const drawAt = (text: string, y: number, isRight: boolean): void => {
      const [line] = this.lines([{ text: quoteProse(text, MAX_EDGE), style: NOTE }], width);
      if (line === undefined) return;
      const used = line.pieces.reduce((sum, piece) => sum + piece.width, 0);
      this.y = y;
      this.#drawPieces([line], isRight ? PAGE.width - PAGE.side - used : PAGE.side, () => true);
    };
    for (let page = 2; page <= this.#pages; page++)
      this.onPage(page, 0, () => {
        this.#doc.markContent("Artifact", { type: "Pagination" });
        drawAt(left, 34, false);
        drawAt(right, 34, true);
        this.#doc.rect(PAGE.side, 50, width, 0.6).fill(RULE);
        drawAt(foot, PAGE.height - 46, false);
        drawAt(pageOf(page, this.#pages), PAGE.height - 46, true);
        this.#doc.endMarkedContent();
      });
  }

  /** A band across the top of the page. */
  band(height: number): void {
    this.box(0, 0, PAGE.width, height, ACCENT);
  }

  /** The whole file. */
  async finish(): Promise<Uint8Array> {
    for (const element of this.#open.toReversed()) element.end();
    this.#doc.end();
    for await (const chunk of this.#doc) this.#written.push(chunk as Uint8Array);
    return Buffer.concat(this.#written);
  }
}

/** pdfkit writes what a document says of itself into XML as it is. */
function plain(text: string): string {
  return text.replace(/[^\w .+-]/g, "");
}

/** A PDF has a moment, or none: that of a report is one. */
function toDate(at: string): Date {
  return new Date(isMoment(at) ? at : 0); // oxlint-disable-line no-restricted-globals -- no clock
}
