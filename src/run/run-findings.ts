// What the checks of a run find, beside what is found of DNS.
import type { Finding } from "../model.ts";
import type { Sequence } from "../sequence.ts";
import { lazySequence } from "../sequence.ts";
import type { Comparison } from "./baseline.ts";
import type { JudgedView } from "./judge-view.ts";
import type { DomainAudit } from "./view-audits.ts";

/** Findings about the run itself, by domain. */
export type RunFindings = readonly (readonly Finding[])[];

/** Findings about the run beside the others. This change does not cause them: a baseline of this run has the same. */
export function withRunFindings(
  comparison: Comparison,
  judged: JudgedView,
  findings: RunFindings,
): { comparison: Comparison; judged: JudgedView } {
  const { baseline, baselineFindings } = comparison;
  const ownBaseline =
    baseline.kind === "history"
      ? baselineFindings
      : baselineFindings &&
        lazySequence(baselineFindings.length, (i) => {
          const earlier = baselineFindings.at(i) ?? null;
          if (earlier === null) return null;
          const own = findings[i] ?? [];
          return {
            byBasePolicy: [...earlier.byBasePolicy, ...own],
            byCurrentPolicy: [...earlier.byCurrentPolicy, ...own],
          };
        });
  return {
    comparison: { ...comparison, baselineFindings: ownBaseline },
    judged: { ...judged, audits: withFindings(judged.audits, findings) },
  };
}

/** What was found of the domains, with the findings about the run. */
export function withFindings(audits: Sequence<DomainAudit>, findings: RunFindings): Sequence<DomainAudit> {
  return lazySequence(audits.length, (i) => {
    const audit = audits.at(i) as DomainAudit;
    return { ...audit, findings: [...audit.findings, ...(findings[i] ?? [])] };
  });
}
