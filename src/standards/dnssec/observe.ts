// Notes how every answer about a domain came back, and asks for the state of its zone.
import type { Name } from "../../dns/name.ts";
import { isWithin } from "../../dns/name.ts";
import type { Observation } from "../../model.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import type { AnswerState, DnssecState } from "./record.ts";

/** A Dns layer that notes the state of every answer passing through, each question once. */
export function watch(dns: Dns): { dns: Dns; answers: Map<string, AnswerState> } {
  const answers = new Map<string, AnswerState>();
  return {
    answers,
    dns: {
      async query(name, type) {
        const answer = await dns.query(name, type);
        answers.set(`${type} ${name}`, stateOf(name, type, answer));
        return answer;
      },
    },
  };
}

function stateOf(name: Name, type: string, answer: DnsAnswer): AnswerState {
  const state = answer.kind === "failure" ? "failure" : answer.security;
  return { type, name, state, reason: answer.reason ?? null };
}

/**
 * The zone's state (`dns` is a watched one; by the security of the SOA answer at `domain`, which holds for an apex and for a name below one),
 * and the answers seen about the domain and its MX hosts. TLSA answers belong to DANE.
 */
export async function observeDnssec(
  dns: Dns,
  domain: Name,
  hosts: readonly Name[],
  answers: ReadonlyMap<string, AnswerState>,
): Promise<Observation<DnssecState>> {
  const soa = await dns.query(domain, "SOA");
  const mxHosts = new Set(hosts);
  const own = [...answers.values()]
    .filter((answer) => answer.type !== "TLSA")
    .filter((answer) => isWithin(answer.name, domain) || mxHosts.has(answer.name))
    .toSorted((a, b) => (`${a.name} ${a.type}` < `${b.name} ${b.type}` ? -1 : 1));
  const zone = soa.kind === "failure" ? soa.cause : soa.security;
  const text = soa.kind === "failure" ? soa.reason : soa.security;
  return { state: "present", value: { zone, answers: own }, evidence: [{ source: `SOA ${domain}`, text }] };
}
