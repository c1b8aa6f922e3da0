// What a reply says about the question: CNAME chains (RFC 1034 §3.6.2) followed, NODATA and NXDOMAIN (RFC 2308 §2) told apart.
import type { Name } from "../../dns/name.ts";
import { isWithin } from "../../dns/name.ts";
import type { Rr, RrType } from "../../dns/record.ts";
import type { DnsFailureCause, Security } from "../../ports.ts";
import { appendErrors, FALSIFYING_CODES } from "./extended-error.ts";
import type { Message, Question } from "./wire.ts";

/**
 * A reply's meaning, before its trust is weighed. `elsewhere`: the resolver did not follow the chain, ask on for `owner`.
 * `aliases` are the CNAME owners passed, `owner` the end of the chain.
 */
export type InterpretedAnswer<T extends RrType = RrType> =
  | { kind: "records"; records: Rr<T>[]; owner: Name; aliases: Name[] }
  | { kind: "nodata" | "nxdomain" | "elsewhere"; owner: Name; aliases: Name[] }
  | { kind: "failure"; cause: DnsFailureCause; reason: string };

export const NOERROR = 0;
export const SERVFAIL = 2;
const NXDOMAIN = 3;
/** IANA "DNS RCODEs", for messages. */
const RCODE_NAMES: readonly string[] = [
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

/** Reads what the reply to `question` means. Pure; never throws. */
export function interpretAnswer<T extends RrType>(
  message: Message,
  question: Question & { type: T },
): InterpretedAnswer<T> {
  if (message.rcode !== NOERROR && message.rcode !== NXDOMAIN) return rcodeFailure(message);
  if (message.errors.some(({ code }) => FALSIFYING_CODES.has(code))) {
    return failure("refused", appendErrors("does not give the true answer", message.errors));
  }
  const chain = followAliases(message.answer, question);
  if ("problem" in chain) return failure("malformed", chain.problem);
  const { owner, aliases } = chain;
  const records = uniqueRecords(
    message.answer.filter((rr) => rr.type === question.type && rr.name === owner),
  ) as Rr<T>[];
  if (message.rcode === NXDOMAIN) {
    // RFC 2308 §2.1: NXDOMAIN speaks about the end of the chain
    if (records.length > 0) return failure("malformed", "NXDOMAIN together with the records asked for");
    return { kind: "nxdomain", owner, aliases };
  }
  if (records.length > 0) return { kind: "records", records, owner, aliases };
  if (message.answer.some((rr) => rr.type === question.type)) {
    return failure("malformed", `records of the type asked for, but none at ${owner}`);
  }
  return interpretEmptyAnswer(message, owner, aliases);
}

/**
 * RFC 2308 §2.2: with a SOA it is NODATA, with NS records and no SOA a referral. With neither, nobody who knows the zone
 * has spoken (§3 asks authorities for the SOA): so unbound answers for a zone whose name servers do not serve it. A resolver
 * that strips the SOA from every answer looks the same; it strips the proof of the denial with it (RFC 4035 §3.1.3), asked for by DO.
 */
function interpretEmptyAnswer(message: Message, owner: Name, aliases: Name[]): InterpretedAnswer<never> {
  const hasSoa = message.authority.some((rr) => rr.type === "SOA" && isWithin(owner, rr.name));
  if (!hasSoa && aliases.length > 0) return { kind: "elsewhere", owner, aliases };
  if (!hasSoa && message.authority.some((rr) => rr.type === "NS")) {
    return failure("refused", "refers to other servers: it is no recursive resolver");
  }
  if (!hasSoa)
    return failure("malformed", "an empty answer without a SOA record: the zone's name servers may not know it");
  return { kind: "nodata", owner, aliases };
}

/**
 * Whether signatures came that prove all of a reply: with each alias, and with the records at their end or the SOA of a denial
 * (RFC 4035 §3.1), unless that denial opts out of proof.
 */
export function isSigned(
  message: Message,
  { kind, owner, aliases }: Exclude<InterpretedAnswer, { kind: "failure" }>,
): boolean {
  const end = kind === "records" ? owner : zoneApex(message, owner);
  if (message.isOptOut) return false;
  const dnames = message.answer.flatMap(({ type, name }) => (type === "DNAME" ? [name] : []));
  // RFC 6672 §5.3.1: of a DNAME and the alias made of it, the DNAME is signed
  const signers = aliases.map((alias) => dnames.find((name) => name !== alias && isWithin(alias, name)) ?? alias);
  return [...signers, ...(kind === "elsewhere" ? [] : [end])].every(
    (name) => name !== null && message.signatures.includes(name),
  );
}

/** The apex of the zone that holds `owner`, by the SOA record in a reply. */
export function zoneApex({ answer, authority }: Message, owner: Name): Name | null {
  return [...answer, ...authority].find((rr) => rr.type === "SOA" && isWithin(owner, rr.name))?.name ?? null;
}

/** The end of the CNAME chain that starts at the question's name; DNAMEs come with the CNAMEs they make (RFC 6672 §3.1). */
function followAliases(
  answer: readonly Rr[],
  question: Question,
): { owner: Name; aliases: Name[] } | { problem: string } {
  const targets = new Map<Name, Name>();
  // RFC 1034 §3.6.2: asked for CNAME itself, the alias is the answer
  const cnames = question.type === "CNAME" ? [] : answer.filter((rr): rr is Rr<"CNAME"> => rr.type === "CNAME");
  for (const { name, data } of cnames) {
    const known = targets.get(name);
    if (known !== undefined && known !== data.target) return { problem: `two CNAME records at ${name}` };
    targets.set(name, data.target);
  }
  const aliases = new Set<Name>();
  let owner = question.name;
  for (let next = targets.get(owner); next !== undefined; next = targets.get(owner)) {
    if (aliases.has(owner)) return { problem: `the CNAME chain comes back to ${owner}` };
    aliases.add(owner);
    owner = next;
  }
  return { owner, aliases: [...aliases] };
}

/** RFC 2181 §5: an RRset is a set. */
function uniqueRecords(records: readonly Rr[]): Rr[] {
  return [...new Map(records.map((rr) => [JSON.stringify(rr.data), rr])).values()];
}

function rcodeFailure(message: Message): InterpretedAnswer<never> {
  const name = RCODE_NAMES[message.rcode] ?? `RCODE ${message.rcode}`;
  return failure(message.rcode === SERVFAIL ? "servfail" : "refused", appendErrors(name, message.errors));
}

function failure(cause: DnsFailureCause, reason: string): InterpretedAnswer<never> {
  return { kind: "failure", cause, reason };
}

/**
 * How far an answer can be trusted that was not bogus. `trusted`: nobody between us and the resolver could have written it
 * (RFC 4035 §4.9.3); `validates`: whether the resolver validates, null where that could not be found out.
 */
export function judgeSecurity(isAuthenticated: boolean, isTrusted: boolean, validates: boolean | null): Security {
  if (!isTrusted) return "indeterminate";
  if (isAuthenticated) return "secure";
  return validates === true ? "insecure" : "indeterminate";
}

/** The trust in an answer that took several questions: that of its weakest part. */
export function weakestSecurity(a: Security, b: Security): Security {
  const order: readonly Security[] = ["bogus", "indeterminate", "insecure", "secure"];
  return order[Math.min(order.indexOf(a), order.indexOf(b))] as Security;
}
