// The evidence of one domain and kind of reports, by day: what each report counts for is in its day, and a report counts once.
import { compareText } from "../text/order.ts";
import type { ReceivedReport } from "./evidence.ts";

/** Adds up rows without their day. */
export interface Rows<C> {
  add(row: C): void;
  sorted(): C[];
}

/** Project limit: reports of a domain and day. There are fewer reporters, and a hostile one can send any number. */
export const MAX_REPORTS = 1_000;

interface Day<C> {
  reports: Map<string, ReceivedReport>;
  rows: Rows<C>;
}

/** What became of a report. */
export type Reception = "counted" | "duplicate" | "too-many";

export class DomainDays<C extends object> {
  readonly #createRows: () => Rows<C>;
  readonly #days = new Map<string, Day<C>>();
  readonly #keys = new Set<string>();

  constructor(createRows: () => Rows<C>) {
    this.#createRows = createRows;
  }

  /** Adds the rows of one report, or of none. */
  add(report: ReceivedReport, rows: Iterable<C>): Reception {
    if (this.#keys.has(report.key)) return "duplicate";
    const day = this.#day(dayOf(report));
    if (day.reports.size >= MAX_REPORTS) return "too-many";
    this.#enter(day, report);
    for (const row of rows) day.rows.add(row);
    return "counted";
  }

  /** Adds what was kept before. */
  addKept({ reports, rows }: Kept<C>): void {
    for (const report of reports) this.#enter(this.#day(dayOf(report)), report);
    for (const { day, ...row } of rows) this.#day(day).rows.add(row as unknown as C);
  }

  kept(): Kept<C> {
    const days = [...this.#days].toSorted(([a], [b]) => compareText(a, b));
    return {
      reports: days.flatMap(([, { reports }]) => [...reports.values()].toSorted((a, b) => compareText(a.key, b.key))),
      rows: days.flatMap(([day, { rows }]) => rows.sorted().map((row) => ({ day, ...row }))),
    };
  }

  #day(day: string): Day<C> {
    const known = this.#days.get(day);
    if (known !== undefined) return known;
    const created = { reports: new Map<string, ReceivedReport>(), rows: this.#createRows() };
    this.#days.set(day, created);
    return created;
  }

  #enter({ reports }: Day<C>, report: ReceivedReport): void {
    reports.set(report.key, report);
    this.#keys.add(report.key);
  }
}

/** As `evidence.json` has it. */
export interface Kept<C> {
  reports: ReceivedReport[];
  rows: (C & { day: string })[];
}

/** The day on which the period of a report begins, UTC. */
export function dayOf({ begin }: Pick<ReceivedReport, "begin">): string {
  return begin.slice(0, 10);
}
