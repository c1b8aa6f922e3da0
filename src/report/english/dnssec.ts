// What is said of DNSSEC.
import { list } from "../../text/list.ts";
import { momentText } from "./times.ts";

/** Project limit: records or questions that a message names; more than most domains have. */
const MAX_RECORDS = 20;

export const dnssec = {
  "dnssec/zone": ({ name }: { name: string }) => `the zone of ${name}`,
  "dnssec/aliases": ({ name, owner }: { name: string; owner: string }) =>
    `the chain of aliases from ${name} to ${owner}`,
  "dnssec/secure": ({ subject }: { subject: string }) => `${subject} is signed and validates`,
  "dnssec/insecure": ({ subject }: { subject: string }) => `${subject} is not signed`,
  "dnssec/bogus": () => "not judged: the answer is bogus, see dnssec/not-bogus",
  "dnssec/no-apex": ({ domain }: { domain: string }) => `the apex of the zone that holds ${domain} was not found`,

  "dnssec/seen/zone-state": ({ state }: { state: string }) => state,
  "dnssec/seen/answer": ({ state, reason }: { state: string; reason: string | null }) =>
    reason === null ? state : `${state}: ${reason}`,
  "dnssec/seen/bogus": ({ reason }: { reason: string | null }) =>
    `SERVFAIL; the resolver answers only with CD=1${reason === null ? "" : `: ${reason}`}`,
  "dnssec/seen/algorithms": ({ algorithms }: { algorithms: readonly number[] }) =>
    `${algorithms.length === 1 ? "algorithm" : "algorithms"} ${algorithms.join(", ")}`,
  "dnssec/seen/no-zone-key": () => "no zone key",
  "dnssec/seen/unsigned-zone": () => "no keys, in an unsigned zone",

  "dnssec/domain/no-chain": ({ zone }: { zone: string }) =>
    `${zone} has keys, but no chain of trust leads to them that resolvers can follow`,
  "dnssec/domain/fix-sign": () =>
    "Sign the zone at your DNS operator, and have the registrar publish the DS record in the parent zone.",
  "dnssec/domain/fix-chain": () =>
    "Have the registrar publish a DS record in the parent zone, for a key of an algorithm in common use (13 or 8).",

  "dnssec/mx-zone/fix-zone": ({ name }: { name: string }) =>
    `Sign the zone that holds ${name}, or ask its operator to sign it.`,
  "dnssec/mx-zone/fix-aliases": ({ name, owner }: { name: string; owner: string }) =>
    `Sign the zones that hold ${name} and ${owner}, or ask their operators to sign them.`,

  "dnssec/not-bogus/none": ({ count }: { count: number }) =>
    count === 1 ? "the one answer is not bogus" : `none of ${count} answers is bogus`,
  "dnssec/not-bogus/overdue": ({ type, name, until }: { type: string; name: string; until: string }) =>
    `no answer is bogus, but the signature of ${type} ${name} ends at ${momentText(until)}, and was not renewed`,
  "dnssec/not-bogus/found": ({ questions, reason }: { questions: readonly string[]; reason: string | null }) =>
    `bogus: ${list(questions, MAX_RECORDS)}${reason === null ? "" : ` (${reason})`}`,
  "dnssec/not-bogus/fix": () =>
    "Fix the chain of trust: renew expired signatures, and make the DS record in the parent zone match a key in use.",

  "dnssec/mail-records/none": () => "not judged: there is no mail record",
  "dnssec/mail-records/signed": ({ records }: { records: readonly string[] }) =>
    `signed: ${list(records, MAX_RECORDS)}`,
  "dnssec/mail-records/unsafe": ({ records }: { records: readonly string[] }) => list(records, MAX_RECORDS),
  "dnssec/mail-records/bogus": ({ record, name }: { record: string; name: string }) => `${record} at ${name} is bogus`,
  "dnssec/mail-records/unsigned": ({ record, name }: { record: string; name: string }) =>
    `${record} at ${name} is not signed`,
  "dnssec/mail-records/fixes": ({ fixes }: { fixes: readonly string[] }) => fixes.join(" "),
  "dnssec/mail-records/fix": () =>
    "Sign the zones of the unsigned records. Where a name is an alias, the operator of the zone it leads to must sign that zone.",

  "dnssec/algorithm/no-keys": () => "not judged: the zone has no keys, see dnssec/domain",
  "dnssec/algorithm/current": ({ zone, algorithms }: { zone: string; algorithms: readonly number[] }) =>
    `the keys of ${zone} use ${algorithms.length === 1 ? "algorithm" : "algorithms"} ${algorithms.join(", ")}`,
  "dnssec/algorithm/retired": ({ zone, algorithms }: { zone: string; algorithms: readonly string[] }) =>
    `keys of ${zone} use ${algorithms.length === 1 ? "algorithm" : "algorithms"} ${algorithms.join(", ")}; RFC 9905 and RFC 8624 §3.1 forbid signing with ${algorithms.length === 1 ? "it" : "them"}`,
  "dnssec/algorithm/fix": ({ zone, algorithms }: { zone: string; algorithms: readonly string[] }) =>
    `Roll the keys of ${zone} over to algorithm 13 (ECDSAP256SHA256) or 8 (RSASHA256), then remove those of ${algorithms.join(" and ")}.`,
};
