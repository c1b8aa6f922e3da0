// Rows of DMARC reports, added up: as many as tell who sends, however many there are.
import type { Name } from "../dns/name.ts";
import type { DmarcRow } from "../standards/dmarc/received.ts";
import { compareText } from "../text/order.ts";

/** A row without its day. */
export type DmarcCount = Omit<DmarcRow, "day">;

/**
 * Project limit: rows of a domain and day. What is not among the heaviest 500 is less than 0.2 % of the mail, which no decision needs by its
 * address; a hostile sender can make millions of them.
 */
export const MAX_ROWS = 500;

/** Up to twice as many are held before the lightest are added up, so that a report costs a number of steps in proportion to its rows. */
const MAX_HELD = 2 * MAX_ROWS;

/** The rows of one domain and day. */
export class DmarcRows {
  readonly #domain: Name;
  #rows = new Map<string, DmarcCount>();

  constructor(domain: Name) {
    this.#domain = domain;
  }

  add(row: DmarcCount): void {
    this.#enter(row);
    if (this.#rows.size > MAX_HELD) this.#addUpLightest();
  }

  /** Sorted, the heaviest first; those past the limit added up. */
  sorted(): DmarcCount[] {
    this.#addUpLightest();
    return heaviestFirst(this.#rows).map(([, row]) => row);
  }

  #enter(row: DmarcCount): void {
    const key = keyOf(row);
    const known = this.#rows.get(key);
    if (known === undefined) this.#rows.set(key, { ...row });
    else known.count += row.count;
  }

  /** Sums have no names, and one override at most: they are as few as there are results. */
  #addUpLightest(): void {
    const named = heaviestFirst(this.#rows).filter(([, { ip }]) => ip !== null);
    if (named.length <= MAX_ROWS) return;
    for (const [key, row] of named.slice(MAX_ROWS)) {
      this.#rows.delete(key);
      this.#enter(this.#withoutNames(row));
    }
  }

  #withoutNames(row: DmarcCount): DmarcCount {
    const spf = row.spf?.isAligned === true ? { domain: this.#domain, result: "pass", isAligned: true } : null;
    return { ...row, ip: null, from: this.#domain, spf, dkim: [], overrides: row.overrides.slice(0, 1) };
  }
}

function keyOf({ ip, from, spf, dkim, isDkimAligned, disposition, overrides }: DmarcCount): string {
  const results = [
    spf && [spf.domain, spf.result, spf.isAligned],
    dkim.map(({ domain, selector, result }) => [domain, selector, result]),
  ];
  return JSON.stringify([ip, from, ...results, isDkimAligned, disposition, overrides]);
}

function heaviestFirst(rows: ReadonlyMap<string, DmarcCount>): [string, DmarcCount][] {
  return [...rows].toSorted(([keyA, a], [keyB, b]) => b.count - a.count || compareText(keyA, keyB));
}
