// The table of a Markdown report: sections × domains, turned over where the domains are many.
import { markdownTable } from "markdown-table";
import type { Report, Status } from "../model.ts";
import { STATUS_EMOJI } from "./markdown-finding.ts";
import { markdownCell } from "./sanitize-markdown.ts";
import type { MatrixCell, StatusMatrix } from "./status-matrix.ts";
import { MAX_COLUMNS, statusMatrix, worstRows } from "./status-matrix.ts";
import { plural } from "../text/plural.ts";

/** Project limit: rows of domains; the longest names then take about a third of a comment. */
const MAX_ROWS = 50;

const STATUS_LABELS: Readonly<Record<Status, string>> = {
  fail: "failed",
  warn: "warning",
  unknown: "could not be measured",
  waived: "waived",
  info: "for information",
  pass: "passed",
  "not-applicable": "not applicable",
};

/** The table and its key, as Markdown blocks; none without findings. */
export function tableBlocks(report: Report): string[] {
  const matrix = statusMatrix(report);
  if (matrix.sections.length === 0) return [];
  const isWide = matrix.rows.length > MAX_COLUMNS;
  return [isWide ? domainRows(matrix) : sectionRows(matrix), ...(isWide ? omittedRows(matrix) : []), legend(matrix)];
}

function sectionRows({ sections, rows }: StatusMatrix): string {
  const head = ["", ...rows.map((row) => markdownCell(row.domain))];
  const body = sections.map(({ number, title }, i) => [
    title === "" ? markdownCell(number) : `${number} ${title}`,
    ...rows.map((row) => cellText(row.cells[i] ?? null)),
  ]);
  return markdownTable([head, ...body], { alignDelimiters: false });
}

function domainRows(matrix: StatusMatrix): string {
  const head = ["", ...matrix.sections.map(({ number, title }) => (title === "" ? markdownCell(number) : number))];
  const body = worstRows(matrix, MAX_ROWS).rows.map((row) => [markdownCell(row.domain), ...row.cells.map(cellText)]);
  return markdownTable([head, ...body], { alignDelimiters: false });
}

function omittedRows(matrix: StatusMatrix): string[] {
  const { passingCount, others } = worstRows(matrix, MAX_ROWS);
  return [
    ...(others > 0 ? [`${plural(others, "more domain")} with findings.`] : []),
    ...(passingCount > 0 ? [`${plural(passingCount, "more domain")} without findings.`] : []),
  ];
}

function legend(matrix: StatusMatrix): string {
  const used = new Set(matrix.rows.flatMap((row) => row.cells.map((cell) => cell?.status)));
  const statuses = (Object.keys(STATUS_LABELS) as Status[]).filter((status) => used.has(status));
  return `<sub>${statuses.map((status) => `${STATUS_EMOJI[status]} ${STATUS_LABELS[status]}`).join(" · ")}</sub>`;
}

function cellText(cell: MatrixCell | null): string {
  return cell === null ? "" : `${STATUS_EMOJI[cell.status]} ${cell.count}`;
}
