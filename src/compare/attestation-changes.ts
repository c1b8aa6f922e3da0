// The attestations of two runs.
import type { ReportedAttestation } from "../model.ts";
import type { AttestedRequirement, Changed } from "../run-changes.ts";
import { compareText } from "../text/order.ts";
import { pairUp } from "./pair-up.ts";

/** What differs; null where a run did not record them. A statement that was renewed is the one for the same requirement that is most alike. */
export function attestationChanges(
  before: readonly ReportedAttestation[] | null,
  after: readonly ReportedAttestation[] | null,
): Changed<AttestedRequirement>[] | null {
  const [was, is] = [before, after].map((list) => list && sortedAttestations(list));
  if (!was || !is) return null;
  return pairUp(was, is, [
    JSON.stringify,
    ({ requirement, statement, by }) => JSON.stringify([requirement, statement, by]),
    ({ requirement, domains }) => JSON.stringify([requirement, domains]),
    ({ requirement }) => requirement,
  ]);
}

function sortedAttestations(list: readonly ReportedAttestation[]): AttestedRequirement[] {
  return list.map(toRequirement).toSorted((a, b) => compareText(a.requirement, b.requirement));
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
