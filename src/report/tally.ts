// Findings sorted, grouped and counted the way every report for people needs them.
import type { DomainReport, Finding, Report, Status } from "../model.ts";
import type { CauseGroup } from "./cause.ts";
import { groupByCause } from "./cause.ts";
import type { Section } from "./sections.ts";
import { SECTIONS } from "./sections.ts";

/** A finding and the domain it belongs to. */
export interface DomainFinding {
  domain: string;
  finding: Finding;
}

/** The checks that could not be measured for the same reason. */
export type UnknownGroup = CauseGroup<DomainFinding>;

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

/** The findings of one status, new ones first, then by domain, check and subject. */
export function findingsWithStatus(report: Report, status: Status): DomainFinding[] {
  return selectFindings(report, (finding) => finding.status === status);
}

/** The failures that were fixed. */
export function fixedFindings(report: Report): DomainFinding[] {
  return selectFindings(report, (finding) => finding.change === "fixed");
}

function selectFindings(report: Report, wanted: (finding: Finding) => boolean): DomainFinding[] {
  const all = report.domains.flatMap(({ name, findings }) =>
    findings.filter(wanted).map((finding) => ({ domain: name, finding })),
  );
  return all.toSorted(
    (a, b) =>
      Number(b.finding.change === "new") - Number(a.finding.change === "new") ||
      compareText(a.finding.key, b.finding.key),
  );
}

// Not localeCompare: the same bytes on every machine.
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Unknown findings by cause; causes that hide a must-check first, then the biggest group. */
export function unknownGroups(report: Report): UnknownGroup[] {
  return groupByCause(findingsWithStatus(report, "unknown"), ({ finding }) => finding.message).toSorted(
    (a, b) =>
      Number(hasMustCheck(b)) - Number(hasMustCheck(a)) ||
      b.members.length - a.members.length ||
      compareText(a.cause, b.cause),
  );
}

/** Whether a check that can fail the build is among them. */
export function hasMustCheck(group: UnknownGroup): boolean {
  return group.members.some(({ finding }) => finding.level === "must");
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

/** Rows worst first, at most `limit`; of the omitted ones, `quiet` have only passes, `others` have more to report. */
export function worstRows(
  grid: StatusMatrix,
  limit: number,
): { rows: StatusMatrix["rows"]; passingCount: number; others: number } {
  const ranked = grid.rows.map((row) => ({ row, rank: worstRank(row.cells) })).toSorted((a, b) => a.rank - b.rank);
  const notable = ranked.filter(({ rank }) => rank < STATUS_RANK.pass);
  const shown = (grid.rows.length > limit ? notable : ranked).slice(0, limit);
  return {
    rows: shown.map(({ row }) => row),
    passingCount: grid.rows.length - Math.max(notable.length, shown.length),
    others: Math.max(0, notable.length - shown.length),
  };
}

function worstRank(cells: readonly (MatrixCell | null)[]): number {
  return Math.min(
    STATUS_RANK["not-applicable"],
    ...cells.map((cell) => (cell === null ? STATUS_RANK["not-applicable"] : STATUS_RANK[cell.status])),
  );
}

/** The first few of a list, and how many more there are: `a, b and 3 more`. */
export function listAtMost(items: readonly string[], limit: number): string {
  const more = items.length - limit;
  return more > 0 ? `${items.slice(0, limit).join(", ")} and ${more} more` : items.join(", ");
}
