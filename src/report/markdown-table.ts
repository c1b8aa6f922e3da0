// The table of a Markdown report: sections × domains, turned over where the domains are many.
import { markdownTable } from "markdown-table";
import type { Report, Status } from "../model.ts";
import { EMOJI } from "./markdown-finding.ts";
import { markdownCell } from "./sanitize-markdown.ts";
import type { Cell, Grid } from "./tally.ts";
import { MOST_COLUMNS, gridOf, worstRows } from "./tally.ts";
import { plural } from "./summary-lines.ts";

/** Rows of domains shown; our own bound: the longest names then take about a third of a comment. */
const MOST_ROWS = 50;

const WORDS: Readonly<Record<Status, string>> = {
  fail: "failed",
  warn: "warning",
  unknown: "could not be measured",
  waived: "waived",
  info: "for information",
  pass: "passed",
  "not-applicable": "not applicable",
};

/** The table and its key, as Markdown blocks; none where no finding is. */
export function tableBlocks(report: Report): string[] {
  const grid = gridOf(report);
  if (grid.sections.length === 0) return [];
  const wide = grid.rows.length > MOST_COLUMNS;
  return [wide ? domainRows(grid) : sectionRows(grid), ...(wide ? restOf(grid) : []), keyOf(grid)];
}

function sectionRows({ sections, rows }: Grid): string {
  const head = ["", ...rows.map((row) => markdownCell(row.domain))];
  const body = sections.map(({ number, title }, i) => [
    title === "" ? markdownCell(number) : `${number} ${title}`,
    ...rows.map((row) => cellText(row.cells[i] ?? null)),
  ]);
  return markdownTable([head, ...body], { alignDelimiters: false });
}

function domainRows(grid: Grid): string {
  const head = ["", ...grid.sections.map(({ number, title }) => (title === "" ? markdownCell(number) : number))];
  const body = worstRows(grid, MOST_ROWS).rows.map((row) => [markdownCell(row.domain), ...row.cells.map(cellText)]);
  return markdownTable([head, ...body], { alignDelimiters: false });
}

function restOf(grid: Grid): string[] {
  const { quiet, others } = worstRows(grid, MOST_ROWS);
  return [
    ...(others > 0 ? [`${plural(others, "more domain")} with findings.`] : []),
    ...(quiet > 0 ? [`${plural(quiet, "more domain")} without any.`] : []),
  ];
}

function keyOf(grid: Grid): string {
  const used = new Set(grid.rows.flatMap((row) => row.cells.map((cell) => cell?.status)));
  const statuses = (Object.keys(WORDS) as Status[]).filter((status) => used.has(status));
  return `<sub>${statuses.map((status) => `${EMOJI[status]} ${WORDS[status]}`).join(" · ")}</sub>`;
}

function cellText(cell: Cell | null): string {
  return cell === null ? "" : `${EMOJI[cell.status]} ${cell.count}`;
}
