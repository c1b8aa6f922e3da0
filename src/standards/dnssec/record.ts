// DNSSEC (RFC 4033–4035) as the resolver tells it.
import type { Name } from "../../dns/name.ts";
import type { DnsFailure, Security } from "../../ports.ts";

/** How one answer about the domain came back; `failure` where none did. */
export interface AnswerState {
  type: string;
  name: Name;
  state: Security | "failure";
  reason: string | null;
}

/** The state of the domain's zone, and of every answer about the domain and its MX hosts (TLSA apart). */
export interface DnssecState {
  zone: Security | DnsFailure;
  answers: AnswerState[];
}
