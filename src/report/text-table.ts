// The table of a terminal report: domains × sections, worst first, and its key.
import type { Language } from "./language.ts";
import { sectionName } from "./language.ts";
import { quoteProse } from "./sanitize.ts";
import type { MatrixCell, StatusMatrix } from "./status-matrix.ts";
import { marksIn, worstRows } from "./status-matrix.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./terminal.ts";

/** Project limit: rows of domains, about two screens. */
const MAX_ROWS = 100;
const GAP = 2;
const MIN_NAME_WIDTH = 12;

/** The table's lines; none without findings. */
export function tableLines(matrix: StatusMatrix, terminal: Terminal): string[] {
  if (matrix.sections.length === 0) return [];
  const { page } = terminal.language.words;
  const { rows, passingCount, others } = worstRows(matrix, MAX_ROWS);
  const cells = rows.map((row) => row.cells.map((cell) => cellText(cell, terminal)));
  const names = rows.map((row) => quoteProse(row.domain));
  const nameWidth = Math.max(MIN_NAME_WIDTH, maxLength(names));
  const { heads, isNamed } = fittingHeads(matrix.sections, cells, terminal.width - nameWidth, terminal.language);
  const widths = matrix.sections.map((_, i) => columnWidth(i, heads, cells));
  const first = Math.max(MIN_NAME_WIDTH, Math.min(nameWidth, terminal.width - sumOf(widths)));
  const headLines = heads.map((texts) => [
    terminal.fitColumn("", first),
    ...texts.map((text, i) => terminal.fitColumn(text, widths[i] ?? 0, "strong")),
  ]);
  const body = rows.map((row, r) => [
    terminal.fitColumn(names[r] ?? "", first),
    ...row.cells.map((cell, i) => terminal.fitColumn(cells[r]?.[i] ?? "", widths[i] ?? 0, cell?.mark)),
  ]);
  const rest = [
    ...(others > 0 ? [page.listedBelow(others)] : []),
    ...(passingCount > 0 ? [page.withoutFindings(passingCount)] : []),
    ...keyLines(matrix, isNamed, terminal),
  ];
  return [...[...headLines, ...body].map(joinCells), ...rest.map((text) => terminal.paint("dim", text))];
}

/** The heads of the columns, in lines: names above numbers, or numbers alone where names have no room. */
function fittingHeads(
  sections: readonly string[],
  cells: readonly string[][],
  room: number,
  language: Language,
): { heads: string[][]; isNamed: boolean } {
  const numbers = sections.map((section) => quoteProse(section, MIN_NAME_WIDTH));
  const named = [sections.map((section) => sectionName(section, language)), numbers];
  const isNamed = sumOf(sections.map((_, i) => columnWidth(i, named, cells))) <= room;
  return { heads: isNamed ? named : [numbers], isNamed };
}

/** What the marks mean, and the numbers where the columns have no names. */
function keyLines(matrix: StatusMatrix, isNamed: boolean, terminal: Terminal): string[] {
  const marks = marksIn(matrix).map((mark) => `${terminal.mark(mark)} ${terminal.language.words.finding.marks[mark]}`);
  const names = matrix.sections.flatMap((section) => {
    const name = sectionName(section, terminal.language);
    return name === "" ? [] : [`${section} ${name}`];
  });
  const keys = [marks, ...(isNamed || names.length === 0 ? [] : [names])];
  return keys.flatMap((key) => wrap(key.join(", "), terminal.width));
}

function columnWidth(column: number, heads: readonly string[][], cells: readonly string[][]): number {
  return maxLength([...heads, ...cells].map((row) => row[column] ?? ""));
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + GAP + width, 0);
}

function joinCells(cells: readonly string[]): string {
  return cells.join(" ".repeat(GAP)).trimEnd();
}

function cellText(cell: MatrixCell | null, terminal: Terminal): string {
  if (cell === null) return "";
  return `${terminal.mark(cell.mark)} ${cell.checks}`;
}

function maxLength(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}
