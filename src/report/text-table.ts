// The table of a terminal report: sections × domains, turned over where the domains are many or the terminal narrow.
import type { Report } from "../model.ts";
import { quoteProse } from "./sanitize.ts";
import type { MatrixCell, StatusMatrix } from "./status-matrix.ts";
import { MAX_COLUMNS, statusMatrix, worstRows } from "./status-matrix.ts";
import type { Terminal } from "./terminal.ts";
import { plural } from "../text/plural.ts";

/** Project limit: rows of domains, about two screens. */
const MAX_ROWS = 100;
const GAP = 2;
const MIN_NAME_WIDTH = 12;

/** The table's lines; none without findings. */
export function tableLines(report: Report, terminal: Terminal): string[] {
  const matrix = statusMatrix(report);
  if (matrix.sections.length === 0) return [];
  return sectionRows(matrix, terminal) ?? domainRows(matrix, terminal);
}

// Sections as rows; null where that does not fit.
function sectionRows(matrix: StatusMatrix, terminal: Terminal): string[] | null {
  if (matrix.rows.length > MAX_COLUMNS) return null;
  const names = matrix.sections.map(({ number, title }) => quoteProse(`${number} ${title}`.trim()));
  const domains = matrix.rows.map((row) => quoteProse(row.domain));
  const first = maxLength(names);
  const widths = domains.map((domain, i) =>
    maxLength([domain, ...(matrix.rows[i]?.cells ?? []).map((cell) => cellText(cell, terminal))]),
  );
  if (first + widths.reduce((sum, width) => sum + GAP + width, 0) > terminal.width) return null;
  const head = [
    terminal.fitColumn("", first),
    ...domains.map((domain, i) => terminal.fitColumn(domain, widths[i] ?? 0, "strong")),
  ];
  const rows = names.map((name, section) => [
    terminal.fitColumn(name, first),
    ...matrix.rows.map((row, i) => paintedCell(row.cells[section] ?? null, widths[i] ?? 0, terminal)),
  ]);
  return [head, ...rows].map(joinCells);
}

// Domains as rows, worst first.
function domainRows(matrix: StatusMatrix, terminal: Terminal): string[] {
  const { rows, passingCount, others } = worstRows(matrix, MAX_ROWS);
  const heads = matrix.sections.map((section) => quoteProse(section.number, MIN_NAME_WIDTH));
  const widths = heads.map((head, i) =>
    maxLength([head, ...rows.map((row) => cellText(row.cells[i] ?? null, terminal))]),
  );
  const cellsWidth = widths.reduce((sum, width) => sum + GAP + width, 0);
  const names = rows.map((row) => quoteProse(row.domain));
  const first = Math.max(MIN_NAME_WIDTH, Math.min(maxLength(names), terminal.width - cellsWidth));
  const head = [
    terminal.fitColumn("", first),
    ...heads.map((text, i) => terminal.fitColumn(text, widths[i] ?? 0, "strong")),
  ];
  const body = rows.map((row, r) => [
    terminal.fitColumn(names[r] ?? "", first),
    ...row.cells.map((cell, i) => paintedCell(cell, widths[i] ?? 0, terminal)),
  ]);
  const rest = [
    ...(others > 0 ? [`${plural(others, "more domain")} with findings, listed below`] : []),
    ...(passingCount > 0 ? [`${plural(passingCount, "more domain")} without findings`] : []),
  ];
  return [...[head, ...body].map(joinCells), ...rest.map((text) => terminal.paint("dim", text))];
}

function joinCells(cells: readonly string[]): string {
  return cells.join(" ".repeat(GAP)).trimEnd();
}

function cellText(cell: MatrixCell | null, terminal: Terminal): string {
  if (cell === null) return "";
  return `${terminal.mark(cell.status)} ${cell.count}`;
}

function paintedCell(cell: MatrixCell | null, width: number, terminal: Terminal): string {
  return terminal.fitColumn(cellText(cell, terminal), width, cell?.status);
}

function maxLength(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}
