// DNSSEC (RFC 4033 to 4035): a zone signs its records, so that resolvers can tell true answers from forged ones.
//
// The zone publishes its keys (DNSKEY) and a signature for each RRset; the parent zone publishes a digest of the key (DS), so
// that a chain of trust leads from the root to the answer. A resolver that validates calls an answer secure, insecure (no
// chain leads there), bogus (a signature is missing or wrong) or indeterminate (RFC 4033 §5). DANE relies on it: senders ignore
// unsigned TLSA records. Without it, anyone on the path can forge MX, SPF, DKIM and DMARC answers. Where it breaks, by an expired
// signature or a stale DS record, validating resolvers answer SERVFAIL, and the domain is gone for mail in both directions.
//
// Here the resolver validates, and this project reads what it says.
import type { Message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { Observation } from "../../model.ts";
import type { DnsFailureCause, Security, Signature } from "../../ports.ts";

/** The state of one answer about the domain; `failure` where there was none, with its reason. */
export type AnswerState = { type: string; name: Name } & (
  | { state: Security; reason: Message | null }
  | { state: "failure"; reason: Message }
);

/** The state of the answer with one of the domain's mail records, e.g. `SPF`. */
export type RecordState = AnswerState & { record: string };

/** The DNSKEY RRset of the zone that holds the domain: the algorithms of its zone keys, each once, ascending. */
export interface ZoneKeys {
  zone: Name;
  algorithms: number[];
}

/** An RRset whose signature is valid from one moment until another, ISO 8601. */
export interface SignedRrset extends Signature {
  type: string;
  name: Name;
}

/**
 * The state of the domain's zone and its keys (absent where it has none), of every answer about the domain and its MX hosts
 * (TLSA and DNSKEY apart), and of those that carry its mail records. `earliest`: the secure RRset of its zone whose signature ends first, null where
 * none was seen.
 */
export interface DnssecState {
  zone: Security | DnsFailureCause;
  keys: Observation<ZoneKeys>;
  answers: AnswerState[];
  records: RecordState[];
  earliest: SignedRrset | null;
}
