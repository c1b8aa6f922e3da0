// Finds the DMARC record that applies to a domain (RFC 9989 §4.10).
import type { Name } from "../../dns/name.ts";
import { labelsOf, nameOf, under } from "../../dns/name.ts";
import type { TxtLookup } from "../../dns/txt.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { DmarcRecord, ParsedDmarc } from "./record.ts";
import { effectivePolicy, parseDmarc, selectDmarc } from "./record.ts";

/** A valid record met on the walk, and where. */
interface Found {
  at: Name;
  record: ParsedDmarc;
}

/**
 * The record at the domain, else the one of its organisational domain, else that of the public suffix
 * (RFC 9989 §4.10.1). Malformed where the domain's own records are discarded: several, or invalid as a whole.
 */
export async function observeDmarc(dns: Dns, domain: Name): Promise<Observation<DmarcRecord>> {
  const own = await lookUpTxt(dns, under("_dmarc", domain));
  const step = readAt(domain, own);
  if (typeof step === "string") {
    return { state: "malformed", problem: step, evidence: own.evidence };
  }
  if (own.state === "unknown") return own;
  if (step !== null) return present(step, false, own.evidence);
  return inherit(dns, domain, own.evidence);
}

/** The names above `domain` that are asked, nearest first: at most seven (RFC 9989 §4.10: eight queries in all). */
function walkNames(domain: Name): Name[] {
  const labels = labelsOf(domain);
  const names: Name[] = [];
  // RFC 9989 §4.10: from eight labels on, the walk goes on at the name of seven.
  for (let left = Math.min(labels.length - 1, 7); left >= 1; left--) names.push(nameOf(labels.slice(-left)));
  return names;
}

async function inherit(dns: Dns, domain: Name, seen: Evidence[]): Promise<Observation<DmarcRecord>> {
  const found: Found[] = [];
  const evidence = [...seen];
  for (const name of walkNames(domain)) {
    const lookup = await lookUpTxt(dns, under("_dmarc", name));
    if (lookup.state === "unknown") return { ...lookup, evidence };
    evidence.push(...lookup.evidence);
    const step = readAt(name, lookup);
    if (step === null || typeof step === "string") continue; // §4.10: several or invalid ones are discarded, the walk goes on
    found.push(step);
    if (step.record.psd !== "u") break; // §4.10: psd=y and psd=n end the walk
  }
  const chosen = choose(domain, found);
  if (chosen === null) return { state: "absent", evidence };
  return present(chosen, true, evidence.filter((e) => e.source === `TXT ${under("_dmarc", chosen.at)}`));
}

/**
 * The record of the organisational domain among those above `domain` (RFC 9989 §4.10.2): `psd=n` names it, `psd=y` says
 * that it is one label below, else it has the fewest labels. The public suffix's own record is the last resort (§4.10.1).
 */
function choose(domain: Name, found: readonly Found[]): Found | null {
  const last = found.at(-1);
  if (last?.record.psd !== "y") return last ?? null;
  const organisational = nameOf(labelsOf(domain).slice(-labelsOf(last.at).length - 1));
  return found.find((step) => step.at === organisational) ?? last;
}

/** The one valid record of a lookup; null for none; a string where what is there is discarded. */
function readAt(at: Name, lookup: TxtLookup): Found | string | null {
  if (lookup.state !== "present") return null;
  const texts = selectDmarc(lookup.texts);
  const [text] = texts;
  if (text === undefined) return null;
  if (texts.length > 1) return `${texts.length} DMARC records at _dmarc.${at}; receivers discard them all`;
  const record = parseDmarc(text);
  return typeof record === "string" ? `receivers discard the record at _dmarc.${at}: ${record}` : { at, record };
}

function present({ at, record }: Found, inherited: boolean, evidence: Evidence[]): Observation<DmarcRecord> {
  return {
    state: "present",
    value: { ...record, foundAt: at, inherited, effective: effectivePolicy(record, inherited) },
    evidence,
  };
}
