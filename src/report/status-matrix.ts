// The table of a report as data: domains × sections, each cell with the worst status of its findings.
import type { DomainReport, Report, Status } from "../model.ts";
import { compareText } from "../text/order.ts";
import type { Section } from "./sections.ts";
import { SECTIONS } from "./sections.ts";

/** The worst status of the findings of one section and domain, and how many have it. */
export interface MatrixCell {
  status: Status;
  count: number;
}

/** Domains × sections; a cell is null without findings. */
export interface StatusMatrix {
  sections: Section[];
  rows: { domain: string; cells: (MatrixCell | null)[] }[];
}

/** Project limit: more domains than this are a table's rows instead of its columns, because a page is not wider. */
export const MAX_COLUMNS = 8;

/** Worst first: measured failures before checks that could not be measured. */
const STATUS_RANK: Readonly<Record<Status, number>> = {
  fail: 0,
  warn: 1,
  unknown: 2,
  waived: 3,
  info: 4,
  pass: 5,
  "not-applicable": 6,
};

/** The table of a report, domains in the report's order; only sections that apply to one of them. */
export function statusMatrix(report: Report): StatusMatrix {
  const known = new Set(SECTIONS.map((section) => section.number));
  const used = new Set(
    report.domains.flatMap((domain) =>
      domain.findings.filter(({ status }) => status !== "not-applicable").map((finding) => finding.section),
    ),
  );
  const unlisted = [...used].filter((number) => !known.has(number)).toSorted(compareText);
  const sections = [
    ...SECTIONS.filter((section) => used.has(section.number)),
    ...unlisted.map((number) => ({ number, title: "" })),
  ];
  return {
    sections,
    rows: report.domains.map((domain) => ({ domain: domain.name, cells: matrixCells(domain, sections) })),
  };
}

function matrixCells(domain: DomainReport, sections: readonly Section[]): (MatrixCell | null)[] {
  const cells = new Map<string, MatrixCell>();
  for (const { section, status } of domain.findings) {
    const cell = cells.get(section);
    if (cell === undefined || STATUS_RANK[status] < STATUS_RANK[cell.status]) cells.set(section, { status, count: 1 });
    else if (cell.status === status) cell.count++;
  }
  return sections.map((section) => cells.get(section.number) ?? null);
}

/** Rows worst first, at most `limit`; of the omitted ones, `passingCount` have only passes, `others` have more to report. */
export function worstRows(
  matrix: StatusMatrix,
  limit: number,
): { rows: StatusMatrix["rows"]; passingCount: number; others: number } {
  const ranked = matrix.rows.map((row) => ({ row, rank: worstRank(row.cells) })).toSorted((a, b) => a.rank - b.rank);
  const notable = ranked.filter(({ rank }) => rank < STATUS_RANK.pass);
  const shown = (matrix.rows.length > limit ? notable : ranked).slice(0, limit);
  return {
    rows: shown.map(({ row }) => row),
    passingCount: matrix.rows.length - Math.max(notable.length, shown.length),
    others: Math.max(0, notable.length - shown.length),
  };
}

function worstRank(cells: readonly (MatrixCell | null)[]): number {
  return Math.min(
    STATUS_RANK["not-applicable"],
    ...cells.map((cell) => (cell === null ? STATUS_RANK["not-applicable"] : STATUS_RANK[cell.status])),
  );
}
