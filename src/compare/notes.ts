// Notes on a comparison.
import type { Baseline, DomainReport } from "../model.ts";

/** Findings named in a sentence before "and N more". */
const MAX_NAMES = 5;

/**
 * Sentences on a comparison: the base, failures without a baseline, and domains that the policy newly names. `base` names the base and
 * the domains of its policy; null if none was read.
 */
export function comparisonNotes(
  domains: readonly DomainReport[],
  baseline: Baseline,
  base: { name: string; domains: readonly string[] } | null,
): string[] {
  if (baseline === "none") return [];
  const known = new Set(base?.domains);
  const ofNewDomains = base === null ? [] : domains.filter(({ name }) => !known.has(name)).flatMap(newDomainNotes);
  return [
    ...(baseline === "base" ? [`compared with the policy and the zones of ${base?.name ?? "the base"}`] : []),
    ...uncomparedNotes(domains),
    ...ofNewDomains,
  ];
}

function uncomparedNotes(domains: readonly DomainReport[]): string[] {
  const open = domains.flatMap(({ findings }) =>
    findings
      .filter(({ outcome, change }) => outcome === "fail" && change === null)
      .map(({ check, subject }) => `${check} of ${subject}`),
  );
  if (open.length === 0) return [];
  const more = open.length - MAX_NAMES;
  const names = `${open.slice(0, MAX_NAMES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return [`possibly not new, because the baseline could not be measured: ${names}`];
}

function newDomainNotes({ name, findings }: DomainReport): string[] {
  const old = findings.filter(({ change }) => change === "unchanged").length;
  return old === 0
    ? []
    : [
        `${name} is new in the policy: ${old} of its findings already existed and ${old === 1 ? "does" : "do"} not count as new`,
      ];
}
