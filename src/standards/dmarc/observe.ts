// Finds the DMARC record that applies to a domain (RFC 9989 §4.10).
import type { Name } from "../../dns/name.ts";
import { labelsOf, nameOf, under } from "../../dns/name.ts";
import type { TxtLookup } from "../../dns/txt.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { DmarcRecord, ParsedDmarc, Relation } from "./record.ts";
import { effectivePolicy, parseDmarc, selectDmarc } from "./record.ts";

/** What stands at a name: its one record, or in words why receivers make nothing of what is there. */
interface Found {
  at: Name;
  record: ParsedDmarc | string;
  /** Several records: the tree walk passes them by (RFC 9989 §4.10), while one that is invalid still stands. */
  several: boolean;
}

/**
 * The record at the domain, else the one of its organisational domain, else that of the public suffix
 * (RFC 9989 §4.10.1). Malformed where what is there is discarded: several records, or one invalid as a whole.
 * Several at the domain itself end it here: receivers that follow RFC 7489 §6.6.3 look no further.
 */
export async function observeDmarc(dns: Dns, domain: Name): Promise<Observation<DmarcRecord>> {
  const lookup = await lookUpTxt(dns, under("_dmarc", domain));
  if (lookup.state === "unknown") return lookup;
  const own = readAt(domain, lookup);
  return own === null ? inherit(dns, domain, lookup.evidence) : settle(own, "own", lookup.evidence);
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
    if (step === null) continue;
    found.push(step);
    if (psdOf(step) !== "u") break; // §4.10: psd=y and psd=n end the walk
  }
  const chosen = choose(domain, found.filter((step) => !step.several)) ?? found[0];
  if (chosen === undefined) return { state: "absent", evidence };
  const { record } = chosen;
  const existence = typeof record === "string" || record.np === null ? "exists" : await existenceOf(dns, domain);
  if (typeof existence !== "string") return { ...existence, evidence };
  return settle(chosen, existence, evidence.filter((e) => e.source === `TXT ${under("_dmarc", chosen.at)}`));
}

/** Whether the domain exists, which decides between `sp` and `np`: NXDOMAIN says that it does not (RFC 8020 §2). */
async function existenceOf(dns: Dns, domain: Name): Promise<"exists" | "missing" | { state: "unknown"; reason: string }> {
  const answer = await dns.query(domain, "SOA");
  if (answer.kind !== "failure" && answer.security !== "bogus") return answer.kind === "nxdomain" ? "missing" : "exists";
  const cause = answer.kind === "failure" ? answer.reason : "the answer is bogus (DNSSEC)";
  return { state: "unknown", reason: `SOA ${domain}, which decides between \`sp\` and \`np\`: ${cause}` };
}

/**
 * The record of the organisational domain among those above `domain` (RFC 9989 §4.10.2): `psd=n` names it, `psd=y` says
 * that it is one label below, else it has the fewest labels. The public suffix's own record is the last resort (§4.10.1).
 */
function choose(domain: Name, found: readonly Found[]): Found | undefined {
  const last = found.at(-1);
  if (last === undefined || psdOf(last) !== "y") return last;
  const organisational = nameOf(labelsOf(domain).slice(-labelsOf(last.at).length - 1));
  return found.find((step) => step.at === organisational) ?? last;
}

function psdOf({ record }: Found): ParsedDmarc["psd"] {
  return typeof record === "string" ? "u" : record.psd;
}

/** What a lookup brought; null where there is no DMARC record. */
function readAt(at: Name, lookup: TxtLookup): Found | null {
  const texts = lookup.state === "present" ? selectDmarc(lookup.texts) : [];
  const [text] = texts;
  if (text === undefined) return null;
  const name = under("_dmarc", at);
  if (texts.length > 1) return { at, record: `${texts.length} DMARC records at ${name}; receivers discard them all`, several: true };
  const record = parseDmarc(text);
  return { at, record: typeof record === "string" ? `receivers discard the record at ${name}: ${record}` : record, several: false };
}

function settle({ at, record }: Found, relation: Relation, evidence: Evidence[]): Observation<DmarcRecord> {
  if (typeof record === "string") return { state: "malformed", problem: record, evidence };
  const effective = effectivePolicy(record, relation);
  return { state: "present", value: { ...record, foundAt: at, inherited: relation !== "own", effective }, evidence };
}
