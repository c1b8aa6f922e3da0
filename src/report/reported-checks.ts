// The checks that a report has findings of, whatever came out.
import type { Finding } from "../model.ts";
import type { DomainReport } from "../run-report.ts";

export interface ReportedCheck {
  /** One of its findings. */
  example: Pick<Finding, "check" | "section" | "requirements" | "tests" | "references">;
  levels: ReadonlySet<Finding["level"]>;
  /** How many of its findings fail and are not waived. */
  failures: number;
  /** How many of its findings have each status. */
  statuses: ReadonlyMap<Finding["status"], number>;
}

interface GrowingCheck extends ReportedCheck {
  levels: Set<Finding["level"]>;
  statuses: Map<Finding["status"], number>;
}

export class ReportedChecks {
  readonly #checks = new Map<string, GrowingCheck>();

  add({ findings }: DomainReport): void {
    for (const { check, section, requirements, tests, references, level, outcome, status, waiver } of findings) {
      let known = this.#checks.get(check);
      if (known === undefined) {
        known = {
          example: { check, section, requirements, tests, references },
          levels: new Set(),
          failures: 0,
          statuses: new Map(),
        };
        this.#checks.set(check, known);
      }
      known.levels.add(level);
      known.statuses.set(status, (known.statuses.get(status) ?? 0) + 1);
      if (outcome === "fail" && waiver === null) known.failures++;
    }
  }

  checks(): ReportedCheck[] {
    return [...this.#checks.values()];
  }
}
