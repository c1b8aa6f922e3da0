// Notes how every answer about a domain came back, and asks for the state of its zone.
import type { Name } from "../../dns/name.ts";
import { ROOT, isWithin, parentOf, prependLabels } from "../../dns/name.ts";
import { INDETERMINATE_REASON } from "../../dns/security.ts";
import type { Facts } from "../../facts.ts";
import type { Observation } from "../../model.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import type { AnswerState, DnssecState, RecordState, ZoneKeys } from "./record.ts";

/** What was observed of a domain before its DNSSEC state is put together. */
type MailFacts = Pick<Facts, "hosts" | "spf" | "dmarc" | "dkim" | "mtaSts" | "tlsRpt">;

/** Names asked for keys on the way up; mail domains lie at their zone's apex or a few labels below. */
const MAX_NAMES = 8;

/** A Dns layer that notes the state of every answer passing through, each question once. */
export function recordSecurity(dns: Dns): { dns: Dns; answers: Map<string, AnswerState> } {
  const answers = new Map<string, AnswerState>();
  return {
    answers,
    dns: {
      async query(name, type) {
        const answer = await dns.query(name, type);
        answers.set(`${type} ${name}`, toAnswerState(name, type, answer));
        return answer;
      },
    },
  };
}

function toAnswerState(name: Name, type: string, answer: DnsAnswer): AnswerState {
  const state = answer.kind === "failure" ? "failure" : answer.security;
  return { type, name, state, reason: answer.reason ?? null };
}

/**
 * The keys of the zone that holds `domain`. Only an apex has DNSKEY records, so in a signed zone the nearest name from the
 * domain upwards that has some is the apex; an unsigned zone has no keys to look for.
 */
export async function observeZoneKeys(dns: Dns, domain: Name): Promise<Observation<ZoneKeys>> {
  let name: Name | null = domain;
  for (let asked = 0; asked < MAX_NAMES && name !== null && name !== ROOT; asked++) {
    const at = { type: "DNSKEY", name };
    const answer: DnsAnswer<"DNSKEY"> = await dns.query(name, "DNSKEY");
    if (answer.kind === "failure")
      return { state: "unknown", reason: `DNSKEY ${name}: ${answer.reason}`, evidence: [] };
    if (answer.security === "bogus")
      return { state: "unknown", reason: `DNSKEY ${name}: the answer is bogus (DNSSEC)`, evidence: [] };
    if (answer.kind === "records" && answer.aliases.length === 0) {
      // RFC 4034 §2.1.1: a key without the zone flag (0x0100) signs nothing
      const zoneKeys = answer.records
        .filter(({ data }) => (data.flags & 0x0100) !== 0)
        .map(({ data }) => data.algorithm);
      const algorithms = [...new Set(zoneKeys)].toSorted((a, b) => a - b);
      if (algorithms.length === 0) return { state: "absent", evidence: [{ at, text: "no zone key" }] };
      return {
        state: "present",
        value: { zone: name, algorithms },
        evidence: [{ at, text: `algorithms ${algorithms.join(", ")}` }],
      };
    }
    if (answer.security === "insecure")
      return { state: "absent", evidence: [{ at, text: "no keys, in an unsigned zone" }] };
    if (answer.security === "indeterminate") return { state: "unknown", reason: INDETERMINATE_REASON, evidence: [] };
    name = parentOf(name);
  }
  return { state: "unknown", reason: `the apex of the zone that holds ${domain} was not found`, evidence: [] };
}

/**
 * The zone's state (`dns` is a watched one; by the security of the SOA answer at `domain`, which holds for an apex and for a name below one),
 * and the answers seen about the domain and its MX hosts. TLSA answers belong to DANE; DNSKEY answers mail does not depend on.
 */
export async function observeDnssec(
  dns: Dns,
  domain: Name,
  answers: ReadonlyMap<string, AnswerState>,
  keys: Observation<ZoneKeys>,
  observed: MailFacts,
): Promise<Observation<DnssecState>> {
  const soa = await dns.query(domain, "SOA");
  const mxHosts = new Set(Object.keys(observed.hosts));
  const own = [...answers.values()]
    .filter((answer) => answer.type !== "TLSA" && answer.type !== "DNSKEY")
    .filter((answer) => isWithin(answer.name, domain) || mxHosts.has(answer.name))
    .toSorted((a, b) => (`${a.name} ${a.type}` < `${b.name} ${b.type}` ? -1 : 1));
  const zone = soa.kind === "failure" ? soa.cause : soa.security;
  const text = soa.kind === "failure" ? soa.reason : soa.security;
  const records = recordStates(domain, answers, observed);
  return {
    state: "present",
    value: { zone, keys, answers: own, records },
    evidence: [{ at: { type: "SOA", name: domain }, text }],
  };
}

/** How the answers with the domain's mail records came back; none for a record that is not there, or was not asked for. */
function recordStates(
  domain: Name,
  answers: ReadonlyMap<string, AnswerState>,
  { spf, dmarc, dkim, mtaSts, tlsRpt }: MailFacts,
): RecordState[] {
  const dmarcAt = dmarc.state === "present" ? dmarc.value.foundAt : domain;
  const facts: [record: string, at: Name, fact: Observation<unknown>][] = [
    ["SPF", domain, spf],
    ...Object.entries(dkim).map(([selector, key]): [string, Name, typeof key] => [
      `DKIM ${selector}`,
      prependLabels(`${selector}._domainkey`, domain),
      key,
    ]),
    ["DMARC", prependLabels("_dmarc", dmarcAt), dmarc],
    ["MTA-STS", prependLabels("_mta-sts", domain), mtaSts],
    ["TLS-RPT", prependLabels("_smtp._tls", domain), tlsRpt],
  ];
  return facts.flatMap(([record, at, fact]): RecordState[] => {
    const answer = answers.get(`TXT ${at}`);
    if (answer === undefined || fact.state === "absent") return [];
    // Unknown for another cause than this answer being bogus: which answer carries the record is not known either.
    if (fact.state === "unknown" && answer.state !== "bogus")
      return [{ ...answer, record, state: "failure", reason: fact.reason }];
    return [{ ...answer, record }];
  });
}
