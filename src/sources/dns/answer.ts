// The meaning of a reply: follows CNAME chains (RFC 1034 §3.6.2), distinguishes NODATA from NXDOMAIN (RFC 2308 §2).
import type { Name } from "../../dns/name.ts";
import { isWithin } from "../../dns/name.ts";
import type { Rr, RrType } from "../../dns/record.ts";
import { TYPE_NUMBER } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import { addSeconds } from "../../moment.ts";
import type { DnsFailureCause, Security, Signature } from "../../ports.ts";
import { extendedErrorMessages, FALSIFYING_CODES } from "./extended-error.ts";
import type { DnsMessage, Question } from "./wire.ts";

/**
 * A reply's meaning, before its trust is weighed. `elsewhere`: the resolver did not follow the chain, ask on for `owner`.
 * `aliases` are the CNAME owners passed, `owner` the end of the chain. `isEmpty`: an answer of nothing at all, which is NODATA where the
 * zone is alive otherwise (RFC 2308 §2.2, type 3).
 */
export type InterpretedAnswer<T extends RrType = RrType> =
  | { kind: "records"; records: Rr<T>[]; owner: Name; aliases: Name[] }
  | { kind: "nodata" | "nxdomain" | "elsewhere"; owner: Name; aliases: Name[] }
  | { kind: "failure"; cause: DnsFailureCause; reason: Message; isEmpty?: true };

export const NOERROR = 0;
export const SERVFAIL = 2;
const NXDOMAIN = 3;

/** Reads what the reply to `question` means. Pure; never throws. */
export function interpretAnswer<T extends RrType>(
  reply: DnsMessage,
  question: Question & { type: T },
): InterpretedAnswer<T> {
  if (reply.rcode !== NOERROR && reply.rcode !== NXDOMAIN) return rcodeFailure(reply);
  if (reply.errors.some(({ code }) => FALSIFYING_CODES.has(code))) {
    return failure("refused", message("dns/falsified", { errors: extendedErrorMessages(reply.errors) }));
  }
  const chain = followAliases(reply.answer, question);
  if ("problem" in chain) return failure("malformed", chain.problem);
  const { owner, aliases } = chain;
  const records = uniqueRecords(reply.answer.filter((rr) => rr.type === question.type && rr.name === owner)) as Rr<T>[];
  if (reply.rcode === NXDOMAIN) {
    // RFC 2308 §2.1: NXDOMAIN speaks about the end of the chain
    if (records.length > 0) return failure("malformed", message("dns/nxdomain-with-records"));
    return { kind: "nxdomain", owner, aliases };
  }
  if (records.length > 0) return { kind: "records", records, owner, aliases };
  if (reply.answer.some((rr) => rr.type === question.type)) {
    return failure("malformed", message("dns/records-elsewhere", { owner }));
  }
  return interpretEmptyAnswer(reply, owner, aliases);
}

/**
 * RFC 2308 §2.2: with a SOA it is NODATA, with NS records and no SOA a referral. With neither it is NODATA of type 3, as
 * forwarders answer that strip the SOA; but unbound answers so too for a zone whose name servers do not serve it. Only other
 * answers of the zone tell (`living-zones.ts`).
 */
function interpretEmptyAnswer(reply: DnsMessage, owner: Name, aliases: Name[]): InterpretedAnswer<never> {
  const hasSoa = reply.authority.some((rr) => rr.type === "SOA" && isWithin(owner, rr.name));
  if (!hasSoa && aliases.length > 0) return { kind: "elsewhere", owner, aliases };
  if (!hasSoa && reply.authority.some((rr) => rr.type === "NS")) {
    return failure("refused", message("dns/referral"));
  }
  if (!hasSoa) return { kind: "failure", cause: "malformed", reason: message("dns/empty-answer"), isEmpty: true };
  return { kind: "nodata", owner, aliases };
}

/**
 * Whether signatures came that prove all of a reply: with each alias, and with the records at their end or the SOA of a denial
 * (RFC 4035 §3.1), unless that denial opts out of proof.
 */
export function hasSignatures(
  reply: DnsMessage,
  { kind, owner, aliases }: Exclude<InterpretedAnswer, { kind: "failure" }>,
): boolean {
  if (reply.isOptOut || reply.signatures.length === 0) return false;
  const end = kind === "records" ? owner : zoneApex(reply, owner);
  const dnames = reply.answer.flatMap(({ type, name }) => (type === "DNAME" ? [name] : []));
  // RFC 6672 §5.3.1: of a DNAME and the alias made of it, the DNAME is signed
  const signers = aliases.map((alias) => dnames.find((name) => name !== alias && isWithin(alias, name)) ?? alias);
  return [...signers, ...(kind === "elsewhere" ? [] : [end])].every(
    (name) => name !== null && reply.signatures.includes(name),
  );
}

const EPOCH = "1970-01-01T00:00:00.000Z";

/** The signature of the records of an answer that lasts longest; null without one, and of an answer without records. */
export function signatureOf(
  { signatureTimes }: DnsMessage,
  { kind, owner }: Exclude<InterpretedAnswer, { kind: "failure" }>,
  type: RrType,
): Signature | null {
  if (kind !== "records") return null;
  if (signatureTimes.length === 0) return null;
  const [longest] = signatureTimes
    .filter((one) => one.name === owner && one.type === TYPE_NUMBER[type])
    .toSorted((a, b) => b.until - a.until);
  return longest === undefined
    ? null
    : { from: addSeconds(EPOCH, longest.from), until: addSeconds(EPOCH, longest.until) };
}

/** The apex of the zone that holds `owner`, by the SOA record in a reply. */
export function zoneApex({ answer, authority }: DnsMessage, owner: Name): Name | null {
  const isApexSoa = ({ type, name }: Rr): boolean => type === "SOA" && isWithin(owner, name);
  return (answer.find(isApexSoa) ?? authority.find(isApexSoa))?.name ?? null;
}

/** The end of the CNAME chain that starts at the question's name; DNAMEs come with the CNAMEs they make (RFC 6672 §3.1). */
function followAliases(
  answer: readonly Rr[],
  question: Question,
): { owner: Name; aliases: Name[] } | { problem: Message } {
  const isAlias = (rr: Rr): rr is Rr<"CNAME"> => rr.type === "CNAME";
  // RFC 1034 §3.6.2: asked for CNAME itself, the alias is the answer
  if (question.type === "CNAME" || !answer.some(isAlias)) return { owner: question.name, aliases: [] };
  const targets = new Map<Name, Name>();
  for (const { name, data } of answer.filter(isAlias)) {
    const known = targets.get(name);
    if (known !== undefined && known !== data.target) return { problem: message("dns/two-cnames", { name }) };
    targets.set(name, data.target);
  }
  const aliases = new Set<Name>();
  let owner = question.name;
  for (let next = targets.get(owner); next !== undefined; next = targets.get(owner)) {
    if (aliases.has(owner)) return { problem: message("dns/alias-loop", { name: owner }) };
    aliases.add(owner);
    owner = next;
  }
  return { owner, aliases: [...aliases] };
}

/** RFC 2181 §5: an RRset is a set. */
function uniqueRecords(records: Rr[]): Rr[] {
  if (records.length <= 1) return records;
  return [...new Map(records.map((rr) => [JSON.stringify(rr.data), rr])).values()];
}

function rcodeFailure({ rcode, errors }: DnsMessage): InterpretedAnswer<never> {
  const reason = message("dns/error-code", { rcode, errors: extendedErrorMessages(errors) });
  return failure(rcode === SERVFAIL ? "servfail" : "refused", reason);
}

function failure(cause: DnsFailureCause, reason: Message): InterpretedAnswer<never> {
  return { kind: "failure", cause, reason };
}

/**
 * How far an answer can be trusted that was not bogus. `isTrusted`: no third party between us and the resolver could have written it
 * (RFC 4035 §4.9.3); `validates`: whether the resolver validates, null where that could not be found out.
 */
export function answerSecurity(isAuthenticated: boolean, isTrusted: boolean, validates: boolean | null): Security {
  if (!isTrusted) return "indeterminate";
  if (isAuthenticated) return "secure";
  return validates === true ? "insecure" : "indeterminate";
}
