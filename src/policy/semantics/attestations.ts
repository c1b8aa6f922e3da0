// Attestations: each names a requirement that only the operator can state, its dates and its evidence.
import type { Name } from "../../dns/name.ts";
import { message } from "../../message.ts";
import { REQUIREMENTS, findRequirement } from "../../requirements.ts";
import { isCalendarDate } from "../../text/calendar-date.ts";
import { parseEvidence } from "../evidence.ts";
import { type KeyPath, type PolicyFault, formatPath } from "../fault.ts";
import { parseMailDomain } from "../mail-domain.ts";
import type { PolicySource } from "../source.ts";
import { type Entry, createFault, items, member } from "./settings.ts";

/** What the schema cannot express of an attestation, and requirements that two of them state for one domain. */
export function attestationFaults(source: PolicySource): PolicyFault[] {
  const attested = new Map<string, Map<Name, KeyPath>>();
  return attestationEntries(source).flatMap((entry) => [
    ...requirementFaults(source, entry),
    ...duplicateFaults(source, entry, attested),
    ...dateFaults(source, entry),
    ...evidenceFaults(source, entry),
    ...attestedDomains(entry).flatMap(({ path, parsed }) =>
      "problem" in parsed ? [createFault(source, path, parsed.problem)] : [],
    ),
  ]);
}

/** Project limit: domains that a misspelt one is compared with. */
const MAX_COMPARED = 10_000;

/** Domains that attestations list, and that are none of `names`. `code` says what such a domain is not. */
export function foreignAttestationFaults(
  source: PolicySource,
  names: ReadonlyMap<Name, unknown> | ReadonlySet<Name>,
  code: `policy/${"not-of-this-file" | "not-listed"}`,
): PolicyFault[] {
  const entries = attestationEntries(source);
  const known = entries.length === 0 ? [] : [...names.keys()].slice(0, MAX_COMPARED);
  return entries.flatMap(attestedDomains).flatMap(({ path, written, parsed }): PolicyFault[] => {
    if ("problem" in parsed || names.has(parsed.name)) return [];
    const unknownWord = { word: parsed.name, known };
    return [{ ...createFault(source, path, message(code, { text: written })), unknownWord }];
  });
}

/** The domains that an attestation lists, each with its path. */
function attestedDomains({
  path,
  value,
}: Entry): { path: KeyPath; written: string; parsed: ReturnType<typeof parseMailDomain> }[] {
  return items(member(value, "domains")).flatMap((written, i) =>
    typeof written === "string" && written !== ""
      ? [{ path: [...path, "domains", i], written, parsed: parseMailDomain(written) }]
      : [],
  );
}

function attestationEntries(source: PolicySource): Entry[] {
  return items(member(source.value, "attestations")).map((value, i) => ({ path: ["attestations", i], value }));
}

function requirementFaults(source: PolicySource, { path, value }: Entry): PolicyFault[] {
  const id = member(value, "requirement");
  if (typeof id !== "string" || id === "") return [];
  const at: KeyPath = [...path, "requirement"];
  const requirement = findRequirement(id);
  if (requirement === undefined) {
    const unknownWord = { word: id, known: REQUIREMENTS.map((one) => one.id) };
    return [{ ...createFault(source, at, message("policy/unknown-requirement", { text: id })), unknownWord }];
  }
  return requirement.shownBy === "statement"
    ? []
    : [createFault(source, at, message("policy/checked-requirement", { id }))];
}

function dateFaults(source: PolicySource, { path, value }: Entry): PolicyFault[] {
  const faults = ["date", "valid-until"].flatMap((key) => {
    const written = member(value, key);
    if (!["string", "number", "boolean"].includes(typeof written) || written === "") return [];
    const at: KeyPath = [...path, key];
    const text = source.spanAt(at).rawText ?? String(written);
    return isCalendarDate(text) ? [] : [createFault(source, at, message("policy/date", { text }))];
  });
  const [from, until] = [member(value, "date"), member(value, "valid-until")];
  if (faults.length > 0 || typeof from !== "string" || typeof until !== "string" || until >= from) return faults;
  return [createFault(source, [...path, "valid-until"], message("policy/until-before", { until, from }))];
}

function evidenceFaults(source: PolicySource, { path, value }: Entry): PolicyFault[] {
  const evidence = member(value, "evidence");
  const parsed = typeof evidence === "string" && evidence !== "" ? parseEvidence(evidence) : null;
  return parsed !== null && "problem" in parsed ? [createFault(source, [...path, "evidence"], parsed.problem)] : [];
}

/** Stands for the domains of an attestation that lists none. */
const ALL_DOMAINS = "";

/** An attestation is renewed in place: of two for one domain, it would not be clear which one counts. */
function duplicateFaults(
  source: PolicySource,
  { path, value }: Entry,
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
  const domain = name === ALL_DOMAINS ? null : name;
  const twice = message("policy/attested-twice", { id, domain, path: formatPath(other), line });
  return [createFault(source, [...path, "requirement"], twice)];
}

function firstKey<K>(map: ReadonlyMap<K, unknown>): K | undefined {
  for (const key of map.keys()) return key;
  return undefined;
}

function nameOf(written: unknown): Name[] {
  const parsed = typeof written === "string" && written !== "" ? parseMailDomain(written) : null;
  return parsed !== null && "name" in parsed ? [parsed.name] : [];
}
