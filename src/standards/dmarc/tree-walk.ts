// The DNS tree walk of DMARC (RFC 9989 §4.10): the records at a name and above it, and what is the organisational domain.
import type { Message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import { labelsOf, joinLabels, prependLabels } from "../../dns/name.ts";
import type { TxtLookup } from "../../dns/txt.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { ParsedDmarc } from "./record.ts";
import { parseDmarc, selectDmarc } from "./record.ts";

/** What stands at a name: its one record, or how many there are, which receivers discard all (RFC 9989 §4.10). */
export interface WalkStep {
  at: Name;
  record: ParsedDmarc | number;
}

/** The records of a walk that count or are in the way, nearest first; or why the walk could not be ended. */
export type TreeWalk =
  | { steps: WalkStep[]; evidence: Evidence[] }
  | { state: "unknown"; reason: Message; evidence: Evidence[] };

/** A domain's organisational domain, and the record that stands for names below it that have none; null where there is none. */
export interface OrganisationalDomain {
  name: Name;
  record: ParsedDmarc | null;
  /** Where that record stands: at `name`, or at the public suffix. */
  recordAt: Name;
}

/** The names above `domain` that are asked, nearest first: at most seven (RFC 9989 §4.10: eight queries in all). */
export function parentNames(domain: Name): Name[] {
  const labels = labelsOf(domain);
  const names: Name[] = [];
  // RFC 9989 §4.10: from eight labels on, the walk goes on at the name of seven.
  for (let labelCount = Math.min(labels.length - 1, 7); labelCount >= 1; labelCount--)
    names.push(joinLabels(labels.slice(-labelCount)));
  return names;
}

/** Walks the names in order. They are asked together; what lies behind the end of the walk does not count. */
export async function walkTree(dns: Dns, names: readonly Name[]): Promise<TreeWalk> {
  const lookups = await Promise.all(
    names.map(async (at) => ({ at, lookup: await lookUpTxt(dns, prependLabels("_dmarc", at)) })),
  );
  const steps: WalkStep[] = [];
  const evidence: Evidence[] = [];
  for (const { at, lookup } of lookups) {
    if (lookup.state === "unknown") return { ...lookup, evidence };
    evidence.push(...lookup.evidence);
    const step = readStep(at, lookup);
    if (step === null) continue;
    steps.push(step);
    if (psdOf(step) !== "u") break; // RFC 9989 §4.10: psd=y and psd=n end the walk
  }
  return { steps, evidence };
}

/** What a lookup brought; null where there is no DMARC record. */
export function readStep(at: Name, lookup: TxtLookup): WalkStep | null {
  const texts = lookup.state === "present" ? selectDmarc(lookup.texts) : [];
  const [text] = texts;
  if (text === undefined) return null;
  return { at, record: texts.length > 1 ? texts.length : parseDmarc(text) };
}

/**
 * The organisational domain by the records at `domain` and above (RFC 9989 §4.10.2): `psd=n` names it, `psd=y` above the
 * start says that it is one label below, else it has the fewest labels; without any record it is `domain`.
 */
function selectOrganisationalDomain(domain: Name, records: readonly WalkStep[]): Name {
  const last = records.at(-1);
  if (last === undefined) return domain;
  if (psdOf(last) !== "y" || last.at === domain) return last.at;
  return joinLabels(labelsOf(domain).slice(-labelsOf(last.at).length - 1));
}

/** The record of the organisational domain among those found; that of the public suffix is the last resort (RFC 9989 §4.10.1). */
export function selectGoverningRecord(
  domain: Name,
  found: readonly WalkStep[],
): { organisation: Name; chosen: WalkStep | undefined } {
  const unambiguous = found.filter(({ record }) => typeof record !== "number"); // §4.10: several are passed by
  const organisation = selectOrganisationalDomain(domain, unambiguous);
  return { organisation, chosen: unambiguous.find(({ at }) => at === organisation) ?? unambiguous.at(-1) };
}

/** The organisational domain of `domain`. */
export async function observeOrganisationalDomain(dns: Dns, domain: Name): Promise<Observation<OrganisationalDomain>> {
  const treeWalk = await walkTree(dns, [domain, ...parentNames(domain)]);
  if ("state" in treeWalk) return treeWalk;
  const { organisation: name, chosen } = selectGoverningRecord(domain, treeWalk.steps);
  const record = chosen === undefined || typeof chosen.record === "number" ? null : chosen.record;
  return { state: "present", value: { name, record, recordAt: chosen?.at ?? name }, evidence: treeWalk.evidence };
}

/** RFC 9989 §4.10: the tag counts whatever the policy tags are; not in a list that is invalid as a whole. */
function psdOf({ record }: WalkStep): ParsedDmarc["psd"] {
  return typeof record === "number" || record.repeated ? "u" : record.psd;
}
