// The rules for a policy beyond its schema: valid names, existing checks, reasons for changed settings.
import type { PolicyFault } from "./fault.ts";
import { attestationFaults } from "./semantics/attestations.ts";
import { type KnownCheck, checkFaults, reasonFaults, waiverFaults } from "./semantics/checks.ts";
import { retiredFaults, selectorFaults } from "./semantics/dkim.ts";
import { domainFaults, ownerFaults } from "./semantics/domains.ts";
import { listLimitFaults } from "./semantics/list-limits.ts";
import { type Settings, createFault, items, member } from "./semantics/settings.ts";
import { expectationFaults } from "./semantics/spf.ts";
import { recordsFaults, zoneFaults } from "./semantics/zones.ts";
import type { PolicySource } from "./source.ts";
import type { ZoneEntryFormat } from "./zone-entry.ts";

/** What a policy may speak of: registers of other parts. */
export interface PolicyVocabulary {
  checks: readonly KnownCheck[];
  formats: readonly ZoneEntryFormat[];
  /** The problem of a resolver URL; null if it is valid. */
  validateResolver: (url: string) => string | null;
}

/** All errors that the schema cannot express. */
export function validateSemantics(
  source: PolicySource,
  { checks, formats, validateResolver }: PolicyVocabulary,
): PolicyFault[] {
  const root = source.value;
  const defaults: Settings = { path: ["defaults"], value: member(root, "defaults") };
  const domains = items(member(root, "domains")).map((value, i): Settings => ({ path: ["domains", i], value }));
  const settings = [defaults, ...domains];
  return [
    ...resolverFaults(source, validateResolver),
    ...zoneFaults(source, formats),
    ...domainFaults(source, domains),
    ...settings.flatMap((s) => ownerFaults(source, s)),
    ...settings.flatMap((s) => [...selectorFaults(source, s, "selectors"), ...selectorFaults(source, s, "retired")]),
    ...settings.flatMap((s) => retiredFaults(source, s, defaults)),
    ...settings.flatMap((s) => expectationFaults(source, s)),
    ...listLimitFaults(source, defaults, domains),
    ...settings.flatMap((s) => recordsFaults(source, s)),
    ...checkFaults(source, settings, checks),
    ...reasonFaults(source, defaults, domains),
    ...waiverFaults(source, checks),
    ...attestationFaults(source, domains),
  ];
}

function resolverFaults(source: PolicySource, validate: PolicyVocabulary["validateResolver"]): PolicyFault[] {
  return items(member(source.value, "resolvers")).flatMap((url, i) => {
    const problem = typeof url === "string" && url !== "" ? validate(url) : null;
    return problem === null ? [] : [createFault(source, ["resolvers", i], problem)];
  });
}
