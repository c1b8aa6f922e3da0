// Records the DNSSEC state of every answer about a domain, and asks for the state of its zone.
import { unanswered } from "../../cause.ts";
import type { AnswerListener } from "../../dns/answer-listener.ts";
import type { Name } from "../../dns/name.ts";
import { ROOT, isWithin, parentOf, prependLabels } from "../../dns/name.ts";
import type { Facts } from "../../facts.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import { compareText } from "../../text/order.ts";
import type { AnswerState, DnssecState, RecordState, SignedRrset, ZoneKeys } from "./record.ts";

/** The facts of a domain that its DNSSEC state is made from. */
type MailFacts = Pick<Facts, "hosts" | "spf" | "dmarc" | "dkim" | "mtaSts" | "tlsRpt">;

/** Project limit: names asked for keys on the way up; mail domains are at their zone's apex or a few labels below. */
const MAX_NAMES = 8;

/** What `recordSecurity` saw, by question. */
export interface SecurityRecord {
  answers: Map<string, AnswerState>;
  signed: Map<string, SignedRrset>;
}

/** Records the state of every answer that it hears, each question once, and when the signatures of secure ones end. */
export function recordSecurity(): { hear: AnswerListener } & SecurityRecord {
  const answers = new Map<string, AnswerState>();
  const signed = new Map<string, SignedRrset>();
  const hear: AnswerListener = (name, type, answer) => {
    const question = `${type} ${name}`;
    if (answers.has(question)) return;
    answers.set(question, toAnswerState(name, type, answer));
    if (answer.kind === "records" && answer.security === "secure" && answer.signature !== undefined)
      signed.set(question, { type, name: answer.owner, ...answer.signature });
  };
  return { hear, answers, signed };
}

function toAnswerState(name: Name, type: string, answer: DnsAnswer): AnswerState {
  return answer.kind === "failure"
    ? { type, name, state: "failure", reason: answer.reason }
    : { type, name, state: answer.security, reason: answer.reason ?? null };
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
    const noted = (note: Message): Evidence[] => [{ at, text: "", note }];
    if (answer.kind === "failure") return unanswered(at, answer.reason);
    if (answer.security === "bogus") return unanswered(at, message("cause/bogus"));
    // RFC 1034 §3.6.2: an alias has no other records, so it is not an apex; the answer is that of its target's zone
    const isAlias = answer.aliases.length > 0;
    if (answer.kind === "records" && !isAlias) {
      // RFC 4034 §2.1.1: a key without the zone flag (0x0100) signs nothing
      const zoneKeys = answer.records
        .filter(({ data }) => (data.flags & 0x0100) !== 0)
        .map(({ data }) => data.algorithm);
      const algorithms = [...new Set(zoneKeys)].toSorted((a, b) => a - b);
      if (algorithms.length === 0) return { state: "absent", evidence: noted(message("dnssec/seen/no-zone-key")) };
      return {
        state: "present",
        value: { zone: name, algorithms },
        evidence: noted(message("dnssec/seen/algorithms", { algorithms })),
      };
    }
    if (answer.security === "insecure" && !isAlias)
      return { state: "absent", evidence: noted(message("dnssec/seen/unsigned-zone")) };
    if (answer.security === "indeterminate" && !isAlias)
      return { state: "unknown", reason: message("cause/indeterminate"), evidence: [] };
    name = parentOf(name);
  }
  return { state: "unknown", reason: message("dnssec/no-apex", { domain }), evidence: [] };
}

/**
 * The zone's state (`recordSecurity` hears `dns`; by the security of the SOA answer at `domain`, which holds for an apex and for a name below one),
 * and the answers seen about the domain and its MX hosts. TLSA answers belong to DANE; DNSKEY answers mail does not depend on.
 */
export async function observeDnssec(
  dns: Dns,
  domain: Name,
  { answers, signed }: SecurityRecord,
  keys: Observation<ZoneKeys>,
  observed: MailFacts,
): Promise<Observation<DnssecState>> {
  const soa = await dns.query(domain, "SOA");
  const mxHosts = new Set(Object.keys(observed.hosts));
  const own = [...answers.values()]
    .filter((answer) => answer.type !== "TLSA" && answer.type !== "DNSKEY")
    .filter((answer) => isWithin(answer.name, domain) || mxHosts.has(answer.name))
    .toSorted((a, b) => compareText(a.name, b.name) || compareText(a.type, b.type));
  const zone = soa.kind === "failure" ? soa.cause : soa.security;
  const note = soa.kind === "failure" ? soa.reason : message("dnssec/seen/zone-state", { state: soa.security });
  const records = recordStates(domain, answers, observed);
  return {
    state: "present",
    value: { zone, keys, answers: own, records, earliest: earliestEnd(domain, signed, keys) },
    evidence: [{ at: { type: "SOA", name: domain }, text: "", note }],
  };
}

/** Of the RRsets of the domain, and the keys of its zone, the one whose signature ends first. What others sign is theirs. */
function earliestEnd(domain: Name, signed: SecurityRecord["signed"], keys: Observation<ZoneKeys>): SignedRrset | null {
  const zone = keys.state === "present" ? keys.value.zone : domain;
  const own = [...signed.values()].filter(
    ({ type, name }) => isWithin(name, domain) || (type === "DNSKEY" && name === zone),
  );
  return own.toSorted((a, b) => compareText(a.until, b.until) || compareText(a.name, b.name))[0] ?? null;
}

/** The states of the answers with the domain's mail records; none for a record that does not exist or was not asked for. */
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
    // Unknown for another reason than this answer being bogus: which answer has the record is unknown too.
    if (fact.state === "unknown" && answer.state !== "bogus")
      return [{ ...answer, record, state: "failure", reason: fact.reason }];
    return [{ ...answer, record }];
  });
}
