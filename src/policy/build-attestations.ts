// The attestations of a valid policy file, by the domains that they are for. Paths of evidence are relative to its folder.
import { posix } from "node:path";
import type { Name } from "../dns/name.ts";
import type { Attestation, MailKind } from "../model.ts";
import { findRequirement } from "../requirements.ts";
import { parseEvidence } from "./evidence.ts";
import type { KeyPath } from "./fault.ts";
import type { Attestation as WrittenAttestation } from "./generated.ts";
import { toMailDomain } from "./mail-domain.ts";
import type { PolicySource } from "./source.ts";

/** The attestations for a domain, of requirements that concern its kind. */
export type AttestationsOf = (name: Name, mail: MailKind) => Attestation[];

/** Those of a file, and of the requirements that it does not attest for a domain those of `outer`, the main policy. */
export function buildAttestations(
  source: PolicySource,
  written: readonly WrittenAttestation[],
  outer: AttestationsOf,
): AttestationsOf {
  if (written.length === 0) return outer;
  const forAll: Attestation[] = [];
  const byDomain = new Map<Name, Attestation[]>();
  for (const [i, { domains, ...rest }] of written.entries()) {
    const attestation = buildAttestation(source, rest, ["attestations", i]);
    if (domains === undefined) forAll.push(attestation);
    for (const name of new Set(domains?.map(toMailDomain))) {
      const own = byDomain.get(name);
      if (own === undefined) byDomain.set(name, [attestation]);
      else own.push(attestation);
    }
  }
  return (name, mail) => {
    const own = [...forAll, ...(byDomain.get(name) ?? [])].filter(
      ({ requirement }) => findRequirement(requirement)?.mail.includes(mail) === true,
    );
    const attested = new Set(own.map(({ requirement }) => requirement));
    return [...outer(name, mail).filter(({ requirement }) => !attested.has(requirement)), ...own];
  };
}

function buildAttestation(
  source: PolicySource,
  written: Omit<WrittenAttestation, "domains">,
  path: KeyPath,
): Attestation {
  const { requirement, statement, by, date, "valid-until": validUntil, evidence } = written;
  const locate = (at: KeyPath): Attestation["location"] => source.locationAt(source.offsetOf(at, "value"));
  const parsed = parseEvidence(evidence);
  if ("problem" in parsed) throw new Error(`a defect: judged to be evidence, but ${parsed.problem.code}`);
  return {
    requirement,
    statement,
    by,
    date: String(date),
    validUntil: String(validUntil),
    evidence:
      "url" in parsed
        ? parsed
        : { file: posix.join(posix.dirname(source.file), parsed.path), location: locate([...path, "evidence"]) },
    location: locate(path),
  };
}
