// The attestations of two runs.
import type { ReportedAttestation } from "../run-report.ts";
import type { AttestedRequirement, Changed, ComparedRun } from "../run-changes.ts";
import type { Sequence } from "../sequence.ts";
import { compareText } from "../text/order.ts";
import { pairUp } from "./pair-up.ts";

type Attested = Pick<ComparedRun, "attestations"> & { domains: Sequence<{ name: string }> };

/**
 * What differs for the domains that both runs audited; null where a run did not record attestations. A statement that was renewed is the one
 * for the same requirement that is most alike.
 */
export function attestationChanges(before: Attested, after: Attested): Changed<AttestedRequirement>[] | null {
  if (before.attestations === null || after.attestations === null) return null;
  const audited = new Set(before.domains.map(({ name }) => name));
  const common = new Set(after.domains.map(({ name }) => name).filter((name) => audited.has(name)));
  return pairUp(attestationsFor(common, before.attestations), attestationsFor(common, after.attestations), [
    JSON.stringify,
    ({ requirement, statement, by }) => JSON.stringify([requirement, statement, by]),
    ({ requirement, domains }) => JSON.stringify([requirement, domains]),
    ({ requirement }) => requirement,
  ]);
}

/** Those for some of `audited`, and for which. */
function attestationsFor(audited: ReadonlySet<string>, list: readonly ReportedAttestation[]): AttestedRequirement[] {
  return list
    .map((one) => toRequirement({ ...one, domains: one.domains.filter((name) => audited.has(name)) }))
    .filter(({ domains }) => domains.length > 0)
    .toSorted((a, b) => compareText(a.requirement, b.requirement));
}

function toRequirement(attestation: ReportedAttestation): AttestedRequirement {
  const { requirement, statement, by, date, validUntil, evidence, domains, problem } = attestation;
  return {
    requirement,
    statement,
    by,
    date,
    validUntil,
    evidence: "url" in evidence ? evidence.url : evidence.file,
    domains: domains.toSorted(compareText),
    counts: problem === null,
  };
}
