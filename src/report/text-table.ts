// The table of a terminal report: sections × domains, turned over where the domains are many or the terminal narrow.
import type { Report } from "../model.ts";
import { quoteProse } from "./sanitize.ts";
import type { Cell, Grid } from "./tally.ts";
import { MOST_COLUMNS, gridOf, worstRows } from "./tally.ts";
import type { Terminal } from "./terminal.ts";
import { plural } from "./summary-lines.ts";

/** Rows of domains shown; our own bound, about two screens. */
const MOST_ROWS = 100;
const GAP = 2;
const NARROWEST_NAME = 12;

/** The table's lines; none where no finding is. */
export function tableLines(report: Report, terminal: Terminal): string[] {
  const grid = gridOf(report);
  if (grid.sections.length === 0) return [];
  return sectionRows(grid, terminal) ?? domainRows(grid, terminal);
}

// Sections as rows; null where that does not fit.
function sectionRows(grid: Grid, terminal: Terminal): string[] | null {
  if (grid.rows.length > MOST_COLUMNS) return null;
  const names = grid.sections.map(({ number, title }) => quoteProse(`${number} ${title}`.trim()));
  const domains = grid.rows.map((row) => quoteProse(row.domain));
  const first = longest(names);
  const widths = domains.map((domain, i) =>
    longest([domain, ...(grid.rows[i]?.cells ?? []).map((cell) => cellText(cell, terminal))]),
  );
  if (first + widths.reduce((sum, width) => sum + GAP + width, 0) > terminal.width) return null;
  const head = [
    terminal.column("", first),
    ...domains.map((domain, i) => terminal.column(domain, widths[i] ?? 0, "strong")),
  ];
  const rows = names.map((name, section) => [
    terminal.column(name, first),
    ...grid.rows.map((row, i) => paintedCell(row.cells[section] ?? null, widths[i] ?? 0, terminal)),
  ]);
  return [head, ...rows].map(joined);
}

// Domains as rows, worst first.
function domainRows(grid: Grid, terminal: Terminal): string[] {
  const { rows, quiet, others } = worstRows(grid, MOST_ROWS);
  const heads = grid.sections.map((section) => quoteProse(section.number, NARROWEST_NAME));
  const widths = heads.map((head, i) =>
    longest([head, ...rows.map((row) => cellText(row.cells[i] ?? null, terminal))]),
  );
  const cellsWidth = widths.reduce((sum, width) => sum + GAP + width, 0);
  const names = rows.map((row) => quoteProse(row.domain));
  const first = Math.max(NARROWEST_NAME, Math.min(longest(names), terminal.width - cellsWidth));
  const head = [terminal.column("", first), ...heads.map((text, i) => terminal.column(text, widths[i] ?? 0, "strong"))];
  const body = rows.map((row, r) => [
    terminal.column(names[r] ?? "", first),
    ...row.cells.map((cell, i) => paintedCell(cell, widths[i] ?? 0, terminal)),
  ]);
  const rest = [
    ...(others > 0 ? [`${plural(others, "more domain")} with findings, listed below`] : []),
    ...(quiet > 0 ? [`${plural(quiet, "more domain")} without any`] : []),
  ];
  return [...[head, ...body].map(joined), ...rest.map((text) => terminal.paint("dim", text))];
}

function joined(cells: readonly string[]): string {
  return cells.join(" ".repeat(GAP)).trimEnd();
}

function cellText(cell: Cell | null, terminal: Terminal): string {
  if (cell === null) return "";
  return `${terminal.mark(cell.status)} ${cell.count}`;
}

function paintedCell(cell: Cell | null, width: number, terminal: Terminal): string {
  return terminal.column(cellText(cell, terminal), width, cell?.status);
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}
