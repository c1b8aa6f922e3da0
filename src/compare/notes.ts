// Notes on a comparison.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Baseline, DomainReport } from "../model.ts";

/**
 * Sentences on a comparison: the base, failures without a baseline, and domains that the policy newly names. `base` names the base and
 * the domains of its policy; null if none was read.
 */
export function comparisonNotes(
  domains: readonly DomainReport[],
  baseline: Baseline,
  base: { name: string; domains: readonly string[] } | null,
): Message[] {
  if (baseline === "none") return [];
  const known = new Set(base?.domains);
  const ofNewDomains = base === null ? [] : domains.filter(({ name }) => !known.has(name)).flatMap(newDomainNotes);
  return [
    ...(baseline === "base" && base !== null ? [message("comparison/base", { base: base.name })] : []),
    ...uncomparedNotes(domains),
    ...ofNewDomains,
  ];
}

function uncomparedNotes(domains: readonly DomainReport[]): Message[] {
  const findings = domains.flatMap((domain) =>
    domain.findings
      .filter(({ outcome, change }) => outcome === "fail" && change === null)
      .map(({ check, subject }) => message("comparison/finding", { check, subject })),
  );
  return findings.length === 0 ? [] : [message("comparison/not-compared", { findings })];
}

function newDomainNotes({ name, findings }: DomainReport): Message[] {
  const known = findings.filter(({ change }) => change === "unchanged").length;
  return known === 0 ? [] : [message("comparison/new-domain", { domain: name, known })];
}
