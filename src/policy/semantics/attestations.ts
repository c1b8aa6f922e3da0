// Attestations: each names a requirement that only the operator can state, its dates and its evidence.
import type { Name } from "../../dns/name.ts";
import { REQUIREMENTS, findRequirement } from "../../requirements.ts";
import { isCalendarDate } from "../../text/calendar-date.ts";
import { quoteCharacters } from "../../text/quote.ts";
import { parseEvidence } from "../evidence.ts";
import { type KeyPath, type PolicyFault, formatPath } from "../fault.ts";
import { parseMailDomain } from "../mail-domain.ts";
import type { PolicySource } from "../source.ts";
import { type Settings, createFault, items, member } from "./settings.ts";

/** What the schema cannot express of an attestation, and requirements that two of them state for one domain. */
export function attestationFaults(source: PolicySource, domains: readonly Settings[]): PolicyFault[] {
  const attestations = items(member(source.value, "attestations"));
  if (attestations.length === 0) return [];
  const names = new Set(domains.flatMap(({ value }) => nameOf(member(value, "name") ?? value)));
  const known = [...names];
  const attested = new Map<string, Map<Name, KeyPath>>();
  return attestations.flatMap((value, i) => {
    const entry: Settings = { path: ["attestations", i], value };
    return [
      ...requirementFaults(source, entry),
      ...duplicateFaults(source, entry, attested),
      ...dateFaults(source, entry),
      ...evidenceFaults(source, entry),
      ...domainNameFaults(source, entry, names, known),
    ];
  });
}

function requirementFaults(source: PolicySource, { path, value }: Settings): PolicyFault[] {
  const id = member(value, "requirement");
  if (typeof id !== "string" || id === "") return [];
  const at: KeyPath = [...path, "requirement"];
  const requirement = findRequirement(id);
  if (requirement === undefined) {
    const unknownWord = { word: id, known: REQUIREMENTS.map((one) => one.id) };
    return [{ ...createFault(source, at, `unknown requirement ${quoteCharacters(id)}`), unknownWord }];
  }
  return requirement.shownBy === "statement"
    ? []
    : [createFault(source, at, `checks show from outside whether ${id} is met; remove this attestation`)];
}

function dateFaults(source: PolicySource, { path, value }: Settings): PolicyFault[] {
  const faults = ["date", "valid-until"].flatMap((key) => {
    const written = member(value, key);
    if (!["string", "number", "boolean"].includes(typeof written) || written === "") return [];
    const at: KeyPath = [...path, key];
    const text = source.spanAt(at).rawText ?? String(written);
    return isCalendarDate(text)
      ? []
      : [createFault(source, at, `${quoteCharacters(text)} is not a date; write it as 2026-05-01`)];
  });
  const [from, until] = [member(value, "date"), member(value, "valid-until")];
  if (faults.length > 0 || typeof from !== "string" || typeof until !== "string" || until >= from) return faults;
  const message = `${until} is before "date" (${from}); use a later day, or correct "date"`;
  return [createFault(source, [...path, "valid-until"], message)];
}

function evidenceFaults(source: PolicySource, { path, value }: Settings): PolicyFault[] {
  const evidence = member(value, "evidence");
  const parsed = typeof evidence === "string" && evidence !== "" ? parseEvidence(evidence) : null;
  return parsed !== null && "problem" in parsed ? [createFault(source, [...path, "evidence"], parsed.problem)] : [];
}

function domainNameFaults(
  source: PolicySource,
  { path, value }: Settings,
  names: ReadonlySet<Name>,
  known: readonly Name[],
): PolicyFault[] {
  return items(member(value, "domains")).flatMap((domain, i): PolicyFault[] => {
    if (typeof domain !== "string" || domain === "") return [];
    const at: KeyPath = [...path, "domains", i];
    const parsed = parseMailDomain(domain);
    if ("problem" in parsed) return [createFault(source, at, parsed.problem)];
    if (names.has(parsed.name)) return [];
    const message = `${quoteCharacters(domain)} is not a domain of this policy; add it to the policy, or remove it here`;
    return [{ ...createFault(source, at, message), unknownWord: { word: parsed.name, known } }];
  });
}

/** Stands for the domains of an attestation that lists none. */
const ALL_DOMAINS = "";

/** An attestation is renewed in place: of two for one domain, it would not be clear which one counts. */
function duplicateFaults(
  source: PolicySource,
  { path, value }: Settings,
  attested: Map<string, Map<Name, KeyPath>>,
): PolicyFault[] {
  const id = member(value, "requirement");
  if (typeof id !== "string" || findRequirement(id) === undefined) return [];
  const list = member(value, "domains");
  const names = list === undefined ? [ALL_DOMAINS] : items(list).flatMap(nameOf);
  const earlier = attested.get(id) ?? new Map<Name, KeyPath>();
  attested.set(id, earlier);
  const name = list === undefined ? firstKey(earlier) : [ALL_DOMAINS, ...names].find((each) => earlier.has(each));
  const other = name === undefined ? undefined : earlier.get(name);
  for (const each of names) if (!earlier.has(each)) earlier.set(each, path);
  if (name === undefined || other === undefined) return [];
  const { line } = source.locationAt(source.offsetOf(other, "value"));
  const whose = name === ALL_DOMAINS ? "" : ` for ${name}`;
  const message = `${id} is already attested${whose} as ${formatPath(other)} in line ${line}; keep one, or list other "domains"`;
  return [createFault(source, [...path, "requirement"], message)];
}

function firstKey<K>(map: ReadonlyMap<K, unknown>): K | undefined {
  for (const key of map.keys()) return key;
  return undefined;
}

function nameOf(written: unknown): Name[] {
  const parsed = typeof written === "string" && written !== "" ? parseMailDomain(written) : null;
  return parsed !== null && "name" in parsed ? [parsed.name] : [];
}
