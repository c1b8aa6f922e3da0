// What is counted of a report: held of all domains at once, so it is little of each.
import type { CountedDomain, CountedFinding } from "../compare/gate.ts";
import type { Finding } from "../model.ts";
import type { Counts, DomainReport } from "../run-report.ts";

/** The domains with what fails, what is unknown, and what has a wanted key; and all findings by status. */
export class CountedDomains {
  readonly domains: CountedDomain[] = [];
  readonly counts: Counts = { pass: 0, fail: 0, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };
  readonly #isWanted: (key: string) => boolean;
  readonly #needsUnknown: boolean;
  readonly #unknowns = new Map<string, CountedFinding>();

  /** `needsUnknown`: each must-check that is unknown is to be told. */
  constructor(isWanted: (key: string) => boolean, needsUnknown: boolean) {
    this.#isWanted = isWanted;
    this.#needsUnknown = needsUnknown;
  }

  add({ name, findings, counts: own }: DomainReport): void {
    for (const status of Object.keys(own) as (keyof Counts)[]) this.counts[status] += own[status];
    const kept: CountedFinding[] = [];
    for (const finding of findings) {
      const counted = this.#keep(finding);
      if (counted !== null) kept.push(counted);
    }
    this.domains.push({ name, findings: kept });
  }

  /** What is kept of a finding, if anything. */
  #keep(finding: Finding): CountedFinding | null {
    const { key, check, outcome, level, status } = finding;
    if (outcome === "fail" || this.#isWanted(key)) return countedFinding(finding);
    if (outcome !== "unknown") return null;
    if (this.#needsUnknown && level === "must") return countedFinding(finding);
    // one stands for all like it: a run without a network has a hundred of each domain
    const like = `${check} ${level} ${status}`;
    const known = this.#unknowns.get(like) ?? countedFinding(finding);
    this.#unknowns.set(like, known);
    return known;
  }
}

function countedFinding({ key, check, subject, outcome, level, status, change, message }: Finding): CountedFinding {
  return { key, check, subject, outcome, level, status, change, message };
}
