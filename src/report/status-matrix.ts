// The table of a report as data: domains × sections, each cell with the worst mark of its findings.
import type { DomainReport, Report } from "../model.ts";
import { compareText } from "../text/order.ts";
import type { Mark } from "./mark.ts";
import { MARK_RANK, markOf } from "./mark.ts";
import type { Section } from "./sections.ts";
import { SECTIONS } from "./sections.ts";

/** The worst mark of the findings of one section and domain, and how many checks have it, of whatever hosts and selectors. */
export interface MatrixCell {
  mark: Mark;
  checks: number;
}

/** Domains × sections; a cell is null without findings. */
export interface StatusMatrix {
  sections: Section[];
  rows: { domain: string; cells: (MatrixCell | null)[] }[];
}

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
    ...unlisted.map((number) => ({ number, name: "", title: "" })),
  ];
  return {
    sections,
    rows: report.domains.map((domain) => ({ domain: domain.name, cells: matrixCells(domain, sections) })),
  };
}

function matrixCells({ findings }: DomainReport, sections: readonly Section[]): (MatrixCell | null)[] {
  const worst = new Map<string, { mark: Mark; checks: Set<string> }>();
  for (const finding of findings) {
    const { section, check } = finding;
    const mark = markOf(finding);
    const cell = worst.get(section);
    if (cell === undefined || MARK_RANK[mark] < MARK_RANK[cell.mark])
      worst.set(section, { mark, checks: new Set([check]) });
    else if (cell.mark === mark) cell.checks.add(check);
  }
  return sections.map(({ number }) => {
    const cell = worst.get(number);
    return cell === undefined ? null : { mark: cell.mark, checks: cell.checks.size };
  });
}

/** The sections of the guidelines, each with the worst mark of all domains: null where it applies to none. */
export function compliance({ sections, rows }: StatusMatrix): { section: Section; mark: Mark | null }[] {
  const marks = new Map(
    sections.map(({ number }, i) => [number, worstMark(rows.map(({ cells }) => cells[i] ?? null))]),
  );
  return SECTIONS.map((section) => ({ section, mark: marks.get(section.number) ?? null })).filter(
    ({ section, mark }) => mark !== null || section.number !== MONITORING,
  );
}

/** It is of this project, not of the guidelines. */
const MONITORING = "§6";

/** The marks that occur in a table, worst first. */
export function marksIn({ rows }: StatusMatrix): Mark[] {
  const used = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.mark ?? [])));
  return (Object.keys(MARK_RANK) as Mark[]).filter((mark) => used.has(mark));
}

/** Rows worst first, at most `limit`; of the omitted ones, `passingCount` have only passes, `others` have more to report. */
export function worstRows(
  matrix: StatusMatrix,
  limit: number,
): { rows: StatusMatrix["rows"]; passingCount: number; others: number } {
  const rankOf = (cells: readonly (MatrixCell | null)[]): number => MARK_RANK[worstMark(cells) ?? "not-applicable"];
  const ranked = matrix.rows.map((row) => ({ row, rank: rankOf(row.cells) })).toSorted((a, b) => a.rank - b.rank);
  const notable = ranked.filter(({ rank }) => rank < MARK_RANK.pass);
  const shown = (matrix.rows.length > limit ? notable : ranked).slice(0, limit);
  return {
    rows: shown.map(({ row }) => row),
    passingCount: matrix.rows.length - Math.max(notable.length, shown.length),
    others: Math.max(0, notable.length - shown.length),
  };
}

function worstMark(cells: readonly (MatrixCell | null)[]): Mark | null {
  return cells.reduce<Mark | null>(
    (worst, cell) =>
      cell === null || (worst !== null && MARK_RANK[worst] <= MARK_RANK[cell.mark]) ? worst : cell.mark,
    null,
  );
}
