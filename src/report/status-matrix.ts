// The table of a report as data: domains × sections, each cell with the worst mark of its findings.
import type { SectionCounts, SectionStatus } from "../history/record.ts";
import type { Finding } from "../model.ts";
import type { DomainReport } from "../run-report.ts";
import { compareText } from "../text/order.ts";
import type { Mark } from "./mark.ts";
import { MARK_RANK, markOf } from "./mark.ts";
import { SECTIONS } from "./sections.ts";

/** The worst mark of the findings of one section and domain, and how many checks have it, of whatever hosts and selectors. */
export interface MatrixCell {
  mark: Mark;
  checks: number;
}

/** Domains × sections; a cell is null without findings. */
export interface StatusMatrix {
  /** Numbers. */
  sections: string[];
  rows: { domain: string; cells: (MatrixCell | null)[] }[];
}

type CellsBySection = ReadonlyMap<string, MatrixCell>;

/** The table of a report, domains in the report's order; only sections that apply to one of them. */
export class MatrixRows {
  readonly #used = new Set<string>();
  readonly #rows: { domain: string; cells: CellsBySection }[] = [];
  /** Most domains have one of a few rows. */
  readonly #shared = new Map<string, CellsBySection>();

  add({ name, findings }: DomainReport): void {
    for (const { status, section } of findings) if (status !== "not-applicable") this.#used.add(section);
    const cells = cellsOf(findings);
    const key = JSON.stringify([...cells]);
    const known = this.#shared.get(key);
    if (known === undefined) this.#shared.set(key, cells);
    this.#rows.push({ domain: name, cells: known ?? cells });
  }

  matrix(): StatusMatrix {
    const known = new Set(SECTIONS);
    const unlisted = [...this.#used].filter((number) => !known.has(number)).toSorted(compareText);
    const sections = [...SECTIONS.filter((section) => this.#used.has(section)), ...unlisted];
    const rows = new Map(
      [...this.#shared.values()].map((cells) => [cells, sections.map((section) => cells.get(section) ?? null)]),
    );
    return {
      sections,
      rows: this.#rows.map(({ domain, cells }) => ({ domain, cells: rows.get(cells) ?? [] })),
    };
  }
}

function cellsOf(findings: readonly Finding[]): CellsBySection {
  const worst = new Map<string, { mark: Mark; checks: Set<string> }>();
  for (const finding of findings) {
    const { section, check } = finding;
    const mark = markOf(finding);
    const cell = worst.get(section);
    if (cell === undefined || MARK_RANK[mark] < MARK_RANK[cell.mark])
      worst.set(section, { mark, checks: new Set([check]) });
    else if (cell.mark === mark) cell.checks.add(check);
  }
  return new Map([...worst].map(([section, { mark, checks }]) => [section, { mark, checks: checks.size }]));
}

/** How many domains have which worst status in each section, as the history records it; a known failure is a failure. */
export function countBySection({ sections, rows }: StatusMatrix): SectionCounts {
  return Object.fromEntries(
    sections.map((section, i) => {
      const counts: Partial<Record<SectionStatus, number>> = {};
      for (const { cells } of rows) {
        const { mark = "not-applicable" } = cells[i] ?? {};
        if (mark === "not-applicable") continue;
        const status = mark === "known" ? "fail" : mark;
        counts[status] = (counts[status] ?? 0) + 1;
      }
      return [section, counts];
    }),
  );
}

/** The sections of the guidelines, each with the worst mark of all domains: null where it applies to none. */
export function compliance({ sections, rows }: StatusMatrix): { section: string; mark: Mark | null }[] {
  const marks = new Map(sections.map((section, i) => [section, worstMark(rows.map(({ cells }) => cells[i] ?? null))]));
  return SECTIONS.map((section) => ({ section, mark: marks.get(section) ?? null })).filter(
    ({ section, mark }) => mark !== null || section !== MONITORING,
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
