// Asks for the key records of DKIM selectors, in use and retired, and for one that does not exist (RFC 6376 §3.6.2).
import type { Name } from "../../dns/name.ts";
import { parseName, prependLabels } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { TxtLookup } from "../../dns/txt.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import { message } from "../../message.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { DkimFact, DkimRecord } from "./record.ts";
import { joinPieces, joinSplitKey, parseDkim, selectDkim } from "./record.ts";

/** The name of a selector's key record (RFC 6376 §3.6.2.1). */
export function keyRecordName(domain: Name, selector: string): Name {
  return prependLabels(`${selector}._domainkey`, domain);
}

/** Where the record of `name` is published if the zone file lacks the dot at its end. */
export function doubledName(domain: Name, name: Name): Name {
  return prependLabels(name, domain);
}

/** The one key record of a selector; malformed where there are other records too. A CNAME may lead to it. */
export function observeDkim(dns: Dns, domain: Name, selector: string): Promise<Observation<DkimFact>> {
  return observeKey(dns, keyRecordName(domain, selector));
}

/** The same of a selector in use. If it has no record, the doubled name is looked up too: a key found there is the evidence. */
export async function observeActiveSelector(dns: Dns, domain: Name, selector: string): Promise<Observation<DkimFact>> {
  const name = keyRecordName(domain, selector);
  const key = await observeDkim(dns, domain, selector);
  if (key.state !== "absent") return key;
  const doubled = await observeKey(dns, doubledName(domain, name));
  return doubled.state === "present" ? { state: "absent", evidence: doubled.evidence } : key;
}

/** The key that a retired selector still gives, never malformed. */
export function observeRetiredSelector(dns: Dns, domain: Name, selector: string): Promise<Observation<DkimFact>> {
  return observeAnyKey(dns, keyRecordName(domain, selector));
}

/** The key that a wildcard publishes for a selector that does not exist, never malformed. */
export function observeDkimWildcard(dns: Dns, domain: Name): Promise<Observation<DkimFact>> {
  return observeAnyKey(dns, wildcardProbeName(domain));
}

/** The key that a verifier may use: with several records, any of them (RFC 6376 §3.6.2.2). */
async function observeAnyKey(dns: Dns, name: Name): Promise<Observation<DkimFact>> {
  const found = await lookUpKeys(dns, name);
  if (found.state !== "present") return found;
  const facts = found.texts.map((text): DkimFact => ({ ...parseDkim(text), owner: found.owner }));
  const value = facts.find(({ key }) => key !== null) ?? facts[0];
  return value === undefined
    ? { state: "absent", evidence: found.evidence }
    : { state: "present", value, evidence: found.evidence };
}

/** The key record name of an unused selector. Derived from the domain, so that a replay asks the same question. */
export function wildcardProbeName(domain: Name): Name {
  let hash = 0x811c9dc5; // FNV-1a, 32 bit (draft-eastlake-fnv): spreads well, needs no secret
  for (const c of domain) hash = Math.imul(hash ^ c.charCodeAt(0), 0x01000193) >>> 0;
  return keyRecordName(domain, `mail-policy-probe-${hash.toString(16).padStart(8, "0")}`);
}

/** The key records at a name, at least one; `others` are TXT values beside them. */
type KeyLookup =
  | Exclude<TxtLookup, { state: "present" }>
  | { state: "present"; texts: ByteString[]; others: ByteString[]; owner: Name; evidence: Evidence[] };

async function lookUpKeys(dns: Dns, name: Name): Promise<KeyLookup> {
  // RFC 1035 §2.3.4: below a long domain there may be no room for such a name
  if (parseName(name) === null)
    return {
      state: "absent",
      evidence: [{ at: { type: "TXT", name }, text: "", note: message("dkim-record/name-too-long") }],
    };
  const lookup = await lookUpTxt(dns, name);
  if (lookup.state !== "present") return lookup;
  const texts = selectDkim(lookup.texts);
  const chosen = new Set(texts);
  if (texts.length === 0) return { state: "absent", evidence: lookup.evidence };
  const evidence = texts.map((text) => ({ at: { type: "TXT", name }, text }));
  return {
    state: "present",
    texts,
    others: lookup.texts.filter((text) => !chosen.has(text)),
    owner: lookup.owner,
    evidence,
  };
}

async function observeKey(dns: Dns, name: Name): Promise<Observation<DkimFact>> {
  const found = await lookUpKeys(dns, name);
  if (found.state !== "present") return found;
  const { texts, others, owner, evidence } = found;
  const all = [...texts, ...others];
  if (joinPieces(all) !== null) {
    const problem = message("dkim-record/pieces", { name, count: all.length });
    return { state: "malformed", problem, evidence: all.map((text) => ({ at: { type: "TXT", name }, text })) };
  }
  const [text = "", second] = texts;
  if (second !== undefined) {
    // RFC 6376 §3.6.2.2: what several records mean is undefined
    const isSplit = texts.length === 2 && (joinSplitKey(text, [second]) ?? joinSplitKey(second, [text])) !== null;
    const problem = message("dkim-record/several", { name, count: texts.length, isSplit });
    return { state: "malformed", problem, evidence };
  }
  const record = markSplitKey(parseDkim(text), others);
  if (others.length > 0 && record.errors.length === 0) {
    // RFC 6376 §3.6.2.2: also where the others are not keys; OpenDKIM, for one, then uses none
    const problem = message("dkim-record/other-text", { name, count: others.length + 1 });
    return {
      state: "malformed",
      problem,
      evidence: [...evidence, ...others.map((other) => ({ at: { type: "TXT", name }, text: other }))],
    };
  }
  return { state: "present", value: { ...record, owner }, evidence };
}

/** Adds the error where the key continues, or is whole, in another TXT record at the same name. */
function markSplitKey(record: DkimRecord, others: readonly string[]): DkimRecord {
  const joined = record.errors.length > 0 || record.isRevoked ? joinSplitKey(record.text, others) : null;
  if (joined === null) return record;
  return {
    ...record,
    isRevoked: false,
    errors: [message("dkim-record/split")],
    meant: joined,
  };
}
