// Why a DNS question has no answer, or none that can be used.
import { quoteOctets } from "../../text/quote.ts";
import { plural } from "../../text/plural.ts";
import { truncate } from "../../text/truncate.ts";
import type { Sentence } from "./sentence.ts";

/** IANA "DNS RCODEs". */
export const RCODES: readonly string[] = [
  "NOERROR",
  "FORMERR",
  "SERVFAIL",
  "NXDOMAIN",
  "NOTIMP",
  "REFUSED",
  "YXDOMAIN",
  "YXRRSET",
  "NXRRSET",
  "NOTAUTH",
  "NOTZONE",
];

/** IANA "Extended DNS Error Codes" (RFC 8914). */
export const EXTENDED_ERRORS: readonly string[] = [
  "Other",
  "Unsupported DNSKEY Algorithm",
  "Unsupported DS Digest Type",
  "Stale Answer",
  "Forged Answer",
  "DNSSEC Indeterminate",
  "DNSSEC Bogus",
  "Signature Expired",
  "Signature Not Yet Valid",
  "DNSKEY Missing",
  "RRSIGs Missing",
  "No Zone Key Bit Set",
  "NSEC Missing",
  "Cached Error",
  "Not Ready",
  "Blocked",
  "Censored",
  "Filtered",
  "Prohibited",
  "Stale NXDOMAIN Answer",
  "Not Authoritative",
  "Not Supported",
  "No Reachable Authority",
  "Network Error",
  "Invalid Data",
  "Signature Expired before Valid",
  "Too Early",
  "Unsupported NSEC3 Iterations Value",
  "Unable to conform to policy",
  "Synthesized",
];

export const dnsAnswers = {
  "dns/no-answer": ({ ms }: { ms: number }) => `no resolver answered within ${ms / 1000} s`,
  "dns/timeout": () => "no answer in time",
  "dns/unconfirmed": ({ reason }: { reason: Sentence }) =>
    `${reason}; asking again did not confirm that the error lasts`,
  "dns/given-up": ({ count, domains }: { count: number; domains: readonly string[] }) =>
    `the resolvers stopped answering: ${count} queries in a row were lost, then those for ${domains.join(" and ")} too`,
  "dns/not-a-name": ({ name }: { name: string }) => `${quoteOctets(name)} is not a valid domain name`,
  "dns/alias-loop": ({ name }: { name: string }) => `the CNAME chain returns to ${name}`,
  "dns/alias-chain": ({ name, limit }: { name: string; limit: number }) =>
    `the CNAME chain from ${name} is longer than ${limit} answers`,
  "dns/two-cnames": ({ name }: { name: string }) => `two CNAME records at ${name}`,
  "dns/error-code": ({ rcode, errors }: { rcode: number; errors: readonly Sentence[] }) =>
    [RCODES[rcode] ?? `RCODE ${rcode}`, ...(errors.length === 0 ? [] : [joinErrors(errors)])].join(", "),
  "dns/extended-error": ({ code, text }: { code: number; text: string }) =>
    `${EXTENDED_ERRORS[code] ?? "Extended DNS Error"} (${code})${text === "" ? "" : `: ${JSON.stringify(truncate(text))}`}`,
  "dns/extended-errors": ({ errors }: { errors: readonly Sentence[] }) => joinErrors(errors),
  "dns/falsified": ({ errors }: { errors: readonly Sentence[] }) =>
    `the resolver does not give the true answer: ${joinErrors(errors)}`,
  "dns/nxdomain-with-records": () => "the answer says NXDOMAIN, but contains the requested records",
  "dns/records-elsewhere": ({ owner }: { owner: string }) =>
    `the answer contains records of the requested type, but none at ${owner}`,
  "dns/referral": () => "the server refers to other servers: it is not a recursive resolver",
  "dns/empty-answer": () => "an empty answer without a SOA record: the zone's name servers may not serve the zone",
  "dns/malformed": ({ problem }: { problem: Sentence }) => `a malformed answer: ${problem}`,
  "dns/truncated": () => "a truncated answer over a channel that does not limit its size",
  "dns/http-status": ({ status }: { status: number | null }) => `HTTP status ${status ?? "missing"}`,
  "dns/media-type": ({ type, expected }: { type: string | null; expected: string }) =>
    `the response is ${type === null ? "of no type" : truncate(type)}, not ${expected}`,
  "dns/response-size": ({ limit }: { limit: number }) => `the response has more than ${limit} octets`,
  "dns/connection-closed": () => "the connection was closed",
  "dns/handshake-closed": () => "the connection was closed during the TLS handshake",
  "dns/offline": () => "not declared in this repository, and --offline uses no network",
  "dns/resolver-closed": () => "the resolver was closed",
  /** An error in the words of the system. */
  "dns/system-error": ({ error }: { error: string }) => truncate(error),
};

/** What is wrong with the octets of a DNS message. */
export const wireErrors = {
  "wire/overrun": ({ octet, end }: { octet: number; end: number }) =>
    `a field extends to octet ${octet}, but the data ends at ${end}`,
  "wire/name-past-record": () => "a name extends past the end of its record",
  "wire/name-past-message": () => "a name extends past the end of the message",
  "wire/label-past-message": () => "a label extends past the end of the message",
  "wire/label-type": ({ octet }: { octet: number }) => `octet ${octet}: unknown label type`,
  "wire/labels-overlap": () => "names overlap",
  "wire/label-count": () => "a name has too many labels and pointers",
  "wire/pointer-forward": ({ octet }: { octet: number }) =>
    `octet ${octet}: a compression pointer does not point backwards`,
  "wire/pointer-count": ({ limit }: { limit: number }) => `a name has more than ${limit} compression pointers`,
  "wire/name-length": ({ limit }: { limit: number }) => `a name has more than ${limit} octets`,
  "wire/trailing-octets": ({ count, type }: { count: number; type: string }) =>
    `${plural(count, "octet")} too many at the end of a record of type ${type}`,
  "wire/two-opt": () => "more than one OPT record",
  "wire/extended-error": () => "an Extended DNS Error without its code",
  "wire/too-short": ({ octets }: { octets: number }) => `${octets} octets are too few for a DNS message`,
  "wire/id": () => "the answer has another id",
  "wire/not-an-answer": () => "a query where an answer is expected",
  "wire/opcode": () => "the answer is to another kind of query",
  "wire/question-count": ({ count }: { count: number }) => `the answer has ${count} questions`,
  "wire/other-question": () => "the answer is to another question",
};

function joinErrors(errors: readonly string[]): string {
  return truncate(errors.join(", "));
}
