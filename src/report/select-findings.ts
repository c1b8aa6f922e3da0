// The findings of a report that its sections show, in the order of reading.
import type { Finding, Status } from "../model.ts";
import type { DomainReport } from "../run-report.ts";
import { compareNaturally } from "../text/order.ts";
import { placeFinding } from "./placed-finding.ts";

/** A finding and the domain it belongs to. */
export interface DomainFinding {
  readonly domain: string;
  readonly finding: Finding;
}

/** What is listed one by one. */
export type ListedStatus = Exclude<Status, "pass" | "not-applicable" | "unknown">;

/** The findings of each status, and the failures that were fixed: new ones first, then by domain, check and subject. */
export type ListedFindings = Readonly<Record<ListedStatus | "fixed", readonly DomainFinding[]>>;

interface Entry {
  key: string;
  isNew: boolean;
  placed: DomainFinding;
}

/** Lists findings, domain by domain. `areHeld`: the report holds them anyway. */
export class FindingLists {
  readonly #entries: Record<ListedStatus | "fixed", Entry[]> = { fail: [], warn: [], info: [], waived: [], fixed: [] };
  readonly #areHeld: boolean;

  constructor(areHeld: boolean) {
    this.#areHeld = areHeld;
  }

  add({ name, findings }: DomainReport): void {
    for (const finding of findings) {
      const { key, status, change } = finding;
      const isListed = status !== "pass" && status !== "not-applicable" && status !== "unknown";
      if (!isListed && change !== "fixed") continue;
      const placed = this.#areHeld ? { domain: name, finding } : placeFinding(name, finding);
      const entry = { key, isNew: change === "new", placed };
      if (isListed) this.#entries[status].push(entry);
      if (change === "fixed") this.#entries.fixed.push(entry);
    }
  }

  lists(): ListedFindings {
    const { fail, warn, info, waived, fixed } = this.#entries;
    return {
      fail: inOrder(fail),
      warn: inOrder(warn),
      info: inOrder(info),
      waived: inOrder(waived),
      fixed: inOrder(fixed),
    };
  }
}

function inOrder(entries: readonly Entry[]): DomainFinding[] {
  return entries
    .toSorted((a, b) => Number(b.isNew) - Number(a.isNew) || compareNaturally(a.key, b.key))
    .map(({ placed }) => placed);
}
