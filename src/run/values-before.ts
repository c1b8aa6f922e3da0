// The values that a change replaces, as fixes of the failures that it causes.
import type { BaselineFindings } from "../compare/change.ts";
import type { PutBack, RrsetValues, ValueSource } from "../compare/put-back.ts";
import { afterPutBack, findBroken, putBack, rrsetsOf } from "../compare/put-back.ts";
import type { Name } from "../dns/name.ts";
import type { Rr, RrType } from "../dns/record.ts";
import type { Finding } from "../model.ts";
import type { Dns, DnsAnswer } from "../ports.ts";

/** DNS in the baseline and in the audited view. */
export interface ComparedDns {
  before: Dns;
  now: Dns;
  source: ValueSource;
}

/**
 * The findings of a domain; the fix of a failure that passed in the baseline puts the value of the baseline back. No other fix publishes
 * what the change made of that value, which may be weaker.
 */
export async function withValuesBefore(
  findings: readonly Finding[],
  baseline: BaselineFindings,
  dns: ComparedDns,
): Promise<Finding[]> {
  const found = new Map<Finding, PutBack>();
  for (const broken of findBroken(findings, baseline)) {
    const values = await Promise.all(rrsetsOf(broken).map((rrset) => readValues(rrset, dns)));
    const one = putBack(broken, eachOnce(values.flat()), dns.source); // an alias may be the value of several types
    if (one !== null) found.set(broken.now, one);
  }
  const restored = eachOnce([...found.values()].flatMap(({ rrsets }) => rrsets));
  return findings.map((finding) => {
    const fix = found.get(finding)?.fix ?? (finding.fix && afterPutBack(finding.fix, restored));
    return { ...finding, fix };
  });
}

function eachOnce<T extends { name: Name; type: RrType }>(rrsets: readonly T[]): T[] {
  return [...new Map(rrsets.map((each) => [`${each.type} ${each.name}`, each])).values()];
}

/** Both values of an RRset; where an alias led to it, those of the alias if it changed, else of what it leads to. None if one is unknown. */
async function readValues({ name, type }: { name: Name; type: RrType }, dns: ComparedDns): Promise<RrsetValues[]> {
  const answers = await query(name, type, dns);
  if (answers === null) return [];
  const { before, now } = answers;
  if (before.aliases.length === 0 || type === "CNAME") return [toValues(name, type, name, answers)];
  if (before.owner === now.owner) return [toValues(before.owner, type, name, answers)];
  const alias = await query(name, "CNAME", dns);
  return alias === null ? [] : [toValues(name, "CNAME", null, alias)];
}

type Answered = Exclude<DnsAnswer, { kind: "failure" }>;

async function query(name: Name, type: RrType, dns: ComparedDns): Promise<{ before: Answered; now: Answered } | null> {
  const [before, now] = await Promise.all([dns.before.query(name, type), dns.now.query(name, type)]);
  return before.kind === "failure" || now.kind === "failure" ? null : { before, now };
}

function toValues(
  name: Name,
  type: RrType,
  shownAt: Name | null,
  { before, now }: { before: Answered; now: Answered },
): RrsetValues {
  const recordsOf = (answer: Answered): readonly Rr[] => (answer.kind === "records" ? answer.records : []);
  return { name, type, before: recordsOf(before), now: recordsOf(now), shownAt };
}
