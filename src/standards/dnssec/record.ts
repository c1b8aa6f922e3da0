// DNSSEC (RFC 4033–4035) as the resolver tells it.
import type { Text } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { Observation } from "../../model.ts";
import type { DnsFailureCause, Security } from "../../ports.ts";

/** How one answer about the domain came back; `failure` where none did. */
export interface AnswerState {
  type: string;
  name: Name;
  state: Security | "failure";
  reason: Text | null;
}

/** How the answer came back that carries one of the domain's mail records, e.g. `SPF`. */
export interface RecordState extends AnswerState {
  record: string;
}

/** The DNSKEY RRset of the zone that holds the domain: the algorithms of its zone keys, each once, ascending. */
export interface ZoneKeys {
  zone: Name;
  algorithms: number[];
}

/**
 * The state of the domain's zone and its keys (absent where it has none), of every answer about the domain and its MX hosts
 * (TLSA and DNSKEY apart), and of those that carry its mail records.
 */
export interface DnssecState {
  zone: Security | DnsFailureCause;
  keys: Observation<ZoneKeys>;
  answers: AnswerState[];
  records: RecordState[];
}

/** Algorithms that must not sign (RFC 8624 §3.1; 5 and 7: RFC 9905 §3; 12: RFC 9906 §3), by their IANA mnemonics. */
export const RETIRED_ALGORITHMS: ReadonlyMap<number, string> = new Map([
  [1, "RSAMD5"],
  [3, "DSA"],
  [5, "RSASHA1"],
  [6, "DSA-NSEC3-SHA1"],
  [7, "RSASHA1-NSEC3-SHA1"],
  [12, "ECC-GOST"],
]);
