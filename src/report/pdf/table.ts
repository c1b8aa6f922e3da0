// Tables that break between rows, and where a row is higher than a page inside of it; each page has the heads again.
import { prose } from "./blocks.ts";
import type { Line, Span } from "./lines.ts";
import type { Sheet } from "./sheet.ts";
import { countFitting, heightOfLines } from "./lines.ts";
import { GROUND, HEAD, PAGE, RULE, WIDTH } from "./style.ts";

export interface Column {
  head: string;
  /** Share of the width; the shares of a table need not add up to anything. */
  share: number;
  /** Its cells name their rows. */
  isRowHead?: true;
}

export type Cell = readonly Span[];

const GAP = 8;
const ABOVE = 4;
const BELOW = 4;
/** A head that is longer is cut: each page has it. */
const MAX_HEAD_LINES = 3;
/** A row that is lower than this does not break. */
const MAX_WHOLE = 240;
/** What of a higher row is on its first page, at least. */
const MIN_PART = 90;

/** Nothing without rows. Rows are made one at a time. */
export function table(sheet: Sheet, columns: readonly Column[], rows: Iterable<readonly Cell[]>): void {
  const places = layOut(sheet, columns);
  const heads = columns.map(({ head }, i) =>
    sheet.lines(prose(head, HEAD), places[i]?.width ?? 0).slice(0, MAX_HEAD_LINES),
  );
  const drawHead = (isFirst: boolean): void => drawHeads(sheet, heads, places, isFirst);
  let isEmpty = true;
  sheet.within("Table", () => {
    for (const row of rows) {
      const spoken = row.map(([first]) => readAloud(first));
      const cells = row.map((cell, i) => sheet.lines(cell, places[i]?.width ?? 0));
      if (isEmpty) {
        sheet.ensure(rowHeight(heads) + Math.min(rowHeight(cells), MAX_WHOLE));
        drawHead(true);
      }
      isEmpty = false;
      sheet.withPageHead(
        () => drawHead(false),
        () => drawRow(sheet, { cells, spoken }, columns, places),
      );
    }
  });
  if (!isEmpty) sheet.y += 10;
}

interface Spoken {
  actual?: string;
  lang?: string;
}

function readAloud(first: Span | undefined): Spoken {
  return {
    ...(first?.spoken === undefined ? {} : { actual: first.spoken }),
    ...(first?.lang === undefined ? {} : { lang: first.lang }),
  };
}

interface Place {
  x: number;
  width: number;
}

/** Columns by their shares, each at least as wide as the longest word of its head where the others have the room. */
function layOut(sheet: Sheet, columns: readonly Column[]): Place[] {
  let x: number = PAGE.side;
  return columnWidths(
    columns.map(({ share }) => share),
    columns.map(({ head }) => Math.max(...head.split(" ").map((word) => sheet.widthOf(word, HEAD))) + GAP),
    WIDTH,
  ).map((full) => {
    const place = { x, width: full - GAP };
    x += full;
    return place;
  });
}

/** Widths that add up to `width`, by the shares. Columns below their least width are raised to it, at the cost of those with room. */
export function columnWidths(shares: readonly number[], least: readonly number[], width: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const missing = shares.map((share, i) => Math.max(0, (least[i] ?? 0) - (share / all) * width));
  const spare = shares.map((share, i) => Math.max(0, (share / all) * width - (least[i] ?? 0)));
  const [wanted, had] = [missing, spare].map((points) => points.reduce((sum, one) => sum + one, 0)) as [number, number];
  const moved = Math.min(wanted, had);
  return shares.map(
    (share, i) =>
      (share / all) * width + (moved === 0 ? 0 : ((missing[i] ?? 0) / wanted - (spare[i] ?? 0) / had) * moved),
  );
}

function rowHeight(cells: readonly (readonly Line[])[]): number {
  return Math.max(0, ...cells.map(heightOfLines)) + ABOVE + BELOW;
}

/** The heads; after the first page they are decoration, since they have been read. */
function drawHeads(sheet: Sheet, heads: readonly Line[][], places: readonly Place[], isFirst: boolean): void {
  const height = rowHeight(heads);
  sheet.box(PAGE.side - 4, sheet.y, WIDTH + 8, height, GROUND, 2);
  const top = sheet.y + ABOVE;
  const drawAll = (draw: (lines: Line[], x: number) => void): void => {
    for (const [i, lines] of heads.entries()) {
      sheet.y = top;
      draw(lines, places[i]?.x ?? 0);
    }
  };
  if (isFirst)
    sheet.within("TR", () =>
      drawAll((lines, x) => sheet.within("TH", () => sheet.drawHere(lines, x), { scope: "Column" } as object)),
    );
  else drawAll((lines, x) => sheet.drawAgain(lines, x));
  sheet.y = top + height - ABOVE;
}

/** A row with its cells in lines; `spoken` is how they are read aloud. */
interface Row {
  cells: readonly Line[][];
  spoken: readonly Spoken[];
}

function drawRow(sheet: Sheet, { cells, spoken }: Row, columns: readonly Column[], places: readonly Place[]): void {
  const height = rowHeight(cells);
  sheet.ensure(height <= MAX_WHOLE ? height : MIN_PART);
  sheet.within("TR", () => {
    const elements = columns.map(({ isRowHead }, i) =>
      isRowHead ? sheet.begin("TH", { scope: "Row" } as object) : sheet.begin("TD", spoken[i] ?? {}),
    );
    let rest = cells.map((lines) => ({ lines, from: 0 }));
    while (rest.some(({ lines, from }) => from < lines.length)) {
      const top = sheet.y + ABOVE;
      let bottom = top;
      rest = rest.map(({ lines, from }, i) => {
        sheet.y = top;
        const fitting = countFitting(lines, from, sheet.room - BELOW);
        const element = elements[i];
        if (fitting > 0 && element !== undefined)
          sheet.resume(element, () => sheet.drawHere(lines.slice(from, from + fitting), places[i]?.x ?? 0));
        bottom = Math.max(bottom, sheet.y);
        return { lines, from: from + fitting };
      });
      sheet.y = bottom + BELOW;
      sheet.rule(PAGE.side - 4, sheet.y, WIDTH + 8, RULE);
      if (rest.some(({ lines, from }) => from < lines.length)) sheet.newPage();
    }
    for (const element of elements) element.end();
  });
}
