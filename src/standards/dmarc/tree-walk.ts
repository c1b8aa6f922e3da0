// The DNS tree walk of DMARC (RFC 9989 §4.10): the records at a name and above it, and what is the organisational domain.
import type { Text } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import { labelsOf, nameOf, under } from "../../dns/name.ts";
import type { TxtLookup } from "../../dns/txt.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { ParsedDmarc } from "./record.ts";
import { parseDmarc, selectDmarc } from "./record.ts";

/** What stands at a name: its one record, or how many there are, which receivers discard all (RFC 9989 §4.10). */
export interface Found {
  at: Name;
  record: ParsedDmarc | number;
}

/** The records of a walk that count or are in the way, nearest first; or why the walk could not be ended. */
export type Walk = { found: Found[]; evidence: Evidence[] } | { state: "unknown"; reason: Text; evidence: Evidence[] };

/** A domain's organisational domain, and the record that stands for names below it that have none; null where there is none. */
export interface Organisation {
  name: Name;
  record: ParsedDmarc | null;
  /** Where that record stands: at `name`, or at the public suffix. */
  recordAt: Name;
}

/** The names above `domain` that are asked, nearest first: at most seven (RFC 9989 §4.10: eight queries in all). */
export function namesAbove(domain: Name): Name[] {
  const labels = labelsOf(domain);
  const names: Name[] = [];
  // RFC 9989 §4.10: from eight labels on, the walk goes on at the name of seven.
  for (let left = Math.min(labels.length - 1, 7); left >= 1; left--) names.push(nameOf(labels.slice(-left)));
  return names;
}

/** Walks the names in order. They are asked together; what lies behind the end of the walk does not count. */
export async function walk(dns: Dns, names: readonly Name[]): Promise<Walk> {
  const lookups = await Promise.all(
    names.map(async (at) => ({ at, lookup: await lookUpTxt(dns, under("_dmarc", at)) })),
  );
  const found: Found[] = [];
  const evidence: Evidence[] = [];
  for (const { at, lookup } of lookups) {
    if (lookup.state === "unknown") return { ...lookup, evidence };
    evidence.push(...lookup.evidence);
    const step = readAt(at, lookup);
    if (step === null) continue;
    found.push(step);
    if (psdOf(step) !== "u") break; // RFC 9989 §4.10: psd=y and psd=n end the walk
  }
  return { found, evidence };
}

/** What a lookup brought; null where there is no DMARC record. */
export function readAt(at: Name, lookup: TxtLookup): Found | null {
  const texts = lookup.state === "present" ? selectDmarc(lookup.texts) : [];
  const [text] = texts;
  if (text === undefined) return null;
  return { at, record: texts.length > 1 ? texts.length : parseDmarc(text) };
}

/**
 * The organisational domain by the records at `domain` and above (RFC 9989 §4.10.2): `psd=n` names it, `psd=y` above the
 * start says that it is one label below, else it has the fewest labels; without any record it is `domain`.
 */
function organisationOf(domain: Name, records: readonly Found[]): Name {
  const last = records.at(-1);
  if (last === undefined) return domain;
  if (psdOf(last) !== "y" || last.at === domain) return last.at;
  return nameOf(labelsOf(domain).slice(-labelsOf(last.at).length - 1));
}

/** The record of the organisational domain among those found; that of the public suffix is the last resort (RFC 9989 §4.10.1). */
export function governing(domain: Name, found: readonly Found[]): { organisation: Name; chosen: Found | undefined } {
  const single = found.filter(({ record }) => typeof record !== "number"); // §4.10: several are passed by
  const organisation = organisationOf(domain, single);
  return { organisation, chosen: single.find(({ at }) => at === organisation) ?? single.at(-1) };
}

/** The organisational domain of `domain`. */
export async function observeOrganisation(dns: Dns, domain: Name): Promise<Observation<Organisation>> {
  const walked = await walk(dns, [domain, ...namesAbove(domain)]);
  if ("state" in walked) return walked;
  const { organisation: name, chosen } = governing(domain, walked.found);
  const record = chosen === undefined || typeof chosen.record === "number" ? null : chosen.record;
  return { state: "present", value: { name, record, recordAt: chosen?.at ?? name }, evidence: walked.evidence };
}

function psdOf({ record }: Found): ParsedDmarc["psd"] {
  return typeof record === "number" || record.discarded ? "u" : record.psd;
}
