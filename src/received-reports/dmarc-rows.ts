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
const MAX_ROWS = 500;

/** Twice as many, which two sorted lists have at most, are held before the lightest are added up: so the work is in proportion to the rows. */
const MAX_HELD = 2 * MAX_ROWS;

/** The rows of one domain and day. */
export class DmarcRows {
  readonly #domain: Name;
  readonly #named = new Map<string, DmarcCount>();
  /** Of rows past the limit. They have no names, and one override at most, so they are as few as there are results. */
  readonly #sums = new Map<string, DmarcCount>();

  constructor(domain: Name) {
    this.#domain = domain;
  }

  add(row: DmarcCount): void {
    enter(row, row.ip === null ? this.#sums : this.#named);
    if (this.#named.size > MAX_HELD) this.#addUpLightest();
  }

  *values(): Iterable<DmarcCount> {
    yield* this.#named.values();
    yield* this.#sums.values();
  }

  /** The heaviest first, those past the limit added up. */
  sorted(): DmarcCount[] {
    this.#addUpLightest();
    return heaviestFirst([...this.#named, ...this.#sums]).map(([, row]) => row);
  }

  #addUpLightest(): void {
    if (this.#named.size <= MAX_ROWS) return;
    for (const [key, row] of heaviestFirst([...this.#named]).slice(MAX_ROWS)) {
      this.#named.delete(key);
      enter(this.#withoutNames(row), this.#sums);
    }
  }

  #withoutNames(row: DmarcCount): DmarcCount {
    const spf = row.spf?.isAligned === true ? { domain: this.#domain, result: "pass", isAligned: true } : null;
    return { ...row, ip: null, from: this.#domain, spf, dkim: [], overrides: row.overrides.slice(0, 1) };
  }
}

function enter(row: DmarcCount, rows: Map<string, DmarcCount>): void {
  const key = keyOf(row);
  const known = rows.get(key);
  if (known === undefined) rows.set(key, { ...row });
  else known.count += row.count;
}

/** No text of a row has a line break (`shortText`, schema/evidence.schema.json). */
function keyOf({ ip, from, spf, dkim, isDkimAligned, disposition, overrides }: DmarcCount): string {
  let key = `${ip}\n${from}\n${isDkimAligned}\n${disposition}\n${overrides.join(",")}\n`;
  if (spf !== null) key += `${spf.domain}\n${spf.result}\n${spf.isAligned}\n`;
  for (const { domain, selector, result } of dkim) key += `\n${domain}\n${selector}\n${result}\n`;
  return key;
}

function heaviestFirst(rows: [string, DmarcCount][]): [string, DmarcCount][] {
  return rows.toSorted(([keyA, a], [keyB, b]) => b.count - a.count || compareText(keyA, keyB));
}
