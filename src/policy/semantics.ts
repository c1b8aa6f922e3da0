// The rules for a policy beyond its schema: valid names, existing checks, reasons for changed settings.
import type { PolicyFault } from "./fault.ts";
import { attestationFaults, foreignAttestationFaults } from "./semantics/attestations.ts";
import { type KnownCheck, checkFaults, reasonFaults, waiverFaults } from "./semantics/checks.ts";
import { retiredFaults, selectorFaults } from "./semantics/dkim.ts";
import { mailExpectationFaults } from "./semantics/dmarc.ts";
import { type DomainPlaces, domainFaults, ownerFaults } from "./semantics/domains.ts";
import { mainKeyFaults } from "./semantics/include.ts";
import { ListTotals } from "./semantics/list-limits.ts";
import { type Settings, createFault, items, member } from "./semantics/settings.ts";
import { expectationFaults } from "./semantics/spf.ts";
import { recordsFaults, zoneFaults } from "./semantics/zones.ts";
import type { PolicySource } from "./source.ts";
import type { ZoneEntryFormat } from "./zone-entry.ts";
import type { Message } from "../message.ts";

/** What a policy may speak of: registers of other parts. */
export interface PolicyVocabulary {
  checks: readonly KnownCheck[];
  formats: readonly ZoneEntryFormat[];
  /** The problem of a resolver URL; null if it is valid. */
  validateResolver: (url: string) => Message | null;
}

/** What the files of a policy have in common, filled file by file. */
export class SharedLists {
  readonly domains: DomainPlaces = new Map();
  readonly totals = new ListTotals();
}

/**
 * All errors of a file that the schema cannot express, as far as the files before show them. `main` is the main policy if this file is included
 * by it, otherwise the file itself.
 */
export function validateSemantics(
  source: PolicySource,
  { checks, formats, validateResolver }: PolicyVocabulary,
  main: PolicySource,
  shared: SharedLists,
): PolicyFault[] {
  const root = source.value;
  const isIncluded = main !== source;
  const outer = isIncluded ? [member(main.value, "defaults")] : [];
  const defaults: Settings = { path: ["defaults"], value: member(root, "defaults"), inherited: outer };
  const inherited = [defaults.value, ...outer];
  const domains = items(member(root, "domains")).map((value, i) => ({ path: ["domains", i], value, inherited }));
  const settings = [defaults, ...domains];
  const { faults, names } = domainFaults(source, domains, shared.domains);
  shared.totals.add(source, defaults, domains, main);
  return [
    ...(isIncluded ? mainKeyFaults(source, main.file) : []),
    ...resolverFaults(source, validateResolver),
    ...zoneFaults(source, formats),
    ...faults,
    ...settings.flatMap((s) => ownerFaults(source, s)),
    ...settings.flatMap((s) => [...selectorFaults(source, s, "selectors"), ...selectorFaults(source, s, "retired")]),
    ...settings.flatMap((s) => retiredFaults(source, s)),
    ...settings.flatMap((s) => expectationFaults(source, s)),
    ...settings.flatMap((s) => mailExpectationFaults(source, s)),
    ...settings.flatMap((s) => recordsFaults(source, s)),
    ...checkFaults(source, settings, checks),
    ...reasonFaults(source, defaults, domains),
    ...waiverFaults(source, checks, isIncluded ? names : null),
    ...attestationFaults(source),
    ...(isIncluded ? foreignAttestationFaults(source, names, "policy/not-of-this-file") : []),
  ];
}

/** Domains that the main policy attests, and no file lists: known once all files are read. */
export function unknownAttestedDomains(main: PolicySource, { domains }: SharedLists): PolicyFault[] {
  return foreignAttestationFaults(main, domains, "policy/not-listed");
}

function resolverFaults(source: PolicySource, validate: PolicyVocabulary["validateResolver"]): PolicyFault[] {
  return items(member(source.value, "resolvers")).flatMap((url, i) => {
    const problem = typeof url === "string" && url !== "" ? validate(url) : null;
    return problem === null ? [] : [createFault(source, ["resolvers", i], problem)];
  });
}
