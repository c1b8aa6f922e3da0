// The address lookups of the terms in the tree (RFC 7208 §5.3, §5.4, §5.7), to find those that are void (§4.6.4).
import { openQuestion } from "../../cause.ts";
import type { Name } from "../../dns/name.ts";
import { ROOT } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import { MAX_LOOKUPS, MAX_MX } from "./limits.ts";
import type { AddressFamily, LookupOutcome, SpfBranch, SpfNode } from "./record.ts";
import { evaluatedTerms } from "./traversal.ts";

/** Looks up, all together, what the first `limit` counted `a`, `mx` and `exists` terms of the tree name, and notes it there. */
export async function resolveTerms(dns: Dns, root: SpfNode, limit: number): Promise<void> {
  const counted = [...evaluatedTerms(root)].filter((branch) => branch.lookups > 0);
  await Promise.all(counted.map((branch, i) => resolveTerm(dns, branch, i < limit ? null : limit)));
}

/** `before`: null, or how many lookups come before the term, if those are too many. */
async function resolveTerm(dns: Dns, branch: SpfBranch, before: number | null): Promise<void> {
  const { kind, name, text } = branch;
  // RFC 7208 §5.5: whether a `ptr` lookup is void depends on the client
  if (kind === "ptr") branch.found = { v4: "unknown", v6: "unknown" };
  if (kind !== "a" && kind !== "mx" && kind !== "exists") return;
  if (before !== null)
    branch.notLookedUp ??= message("spf/term/lookup-limit", { term: text, before, limit: MAX_LOOKUPS });
  if (name === null || before !== null) {
    branch.found = { v4: "unknown", v6: "unknown" };
    return;
  }
  const lookups = new TermLookups(dns);
  if (kind === "mx") [branch.found, branch.mxRecords] = await lookups.mx(name);
  else branch.found = await (kind === "a" ? lookups.a(name) : lookups.exists(name));
  branch.unanswered = lookups.firstUnanswered();
  // RFC 7208 §5.7: an `exists` whose name does not depend on the client matches every client if it has an A record
  if (kind === "exists" && branch.found.v4 === "found") branch.covers = ["v4", "v6"];
}

type OutcomeByFamily = Record<AddressFamily, LookupOutcome>;

interface UnansweredQuestion {
  question: { type: RrType; name: Name };
  reason: Message;
}

/** The lookups of one term. */
class TermLookups {
  readonly #dns: Dns;
  readonly #unanswered: UnansweredQuestion[] = [];

  constructor(dns: Dns) {
    this.#dns = dns;
  }

  async exists(name: Name): Promise<OutcomeByFamily> {
    const found = lookupOutcome(await this.#query(name, "A")); // RFC 7208 §5.7: type A for clients of both families
    return { v4: found, v6: found };
  }

  async a(name: Name): Promise<OutcomeByFamily> {
    const [v4, v6] = await Promise.all([this.#query(name, "A"), this.#query(name, "AAAA")]);
    return { v4: lookupOutcome(v4), v6: lookupOutcome(v6) };
  }

  /** And how many records name hosts; null if that is unknown. An `mx` is void for a family if no host has an address of it. */
  async mx(name: Name): Promise<[OutcomeByFamily, number | null]> {
    const answer = await this.#query(name, "MX");
    const found = lookupOutcome(answer);
    if (answer.kind !== "records" || found !== "found") return [{ v4: found, v6: found }, found === "void" ? 0 : null];
    const hosts = answer.records.map((record) => record.data.exchange).filter((host) => host !== ROOT); // RFC 7505: a null MX
    const each = await Promise.all(hosts.slice(0, MAX_MX).map((host) => this.a(host)));
    const outcome = { v4: bestOutcome(each.map((host) => host.v4)), v6: bestOutcome(each.map((host) => host.v6)) };
    return [outcome, hosts.length];
  }

  /** The first by type and name, so that it does not depend on which answer comes first; null if all were answered. */
  firstUnanswered(): Message | null {
    const keyOf = ({ question: { type, name } }: UnansweredQuestion): string => `${type} ${name}`;
    const [first, ...others] = this.#unanswered;
    if (first === undefined) return null;
    const { question, reason } = others.reduce((least, one) => (keyOf(one) < keyOf(least) ? one : least), first);
    return openQuestion(question, reason);
  }

  async #query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
    const answer = await this.#dns.query(name, type);
    if (lookupOutcome(answer) !== "unknown") return answer;
    const reason = answer.kind === "failure" ? answer.reason : message("cause/bogus");
    this.#unanswered.push({ question: { type, name }, reason });
    return answer;
  }
}

function bestOutcome(found: readonly LookupOutcome[]): LookupOutcome {
  if (found.includes("found")) return "found";
  return found.includes("unknown") ? "unknown" : "void";
}

function lookupOutcome(answer: DnsAnswer): LookupOutcome {
  // resolvers that validate do not return a bogus answer
  if (answer.kind === "failure" || answer.security === "bogus") return "unknown";
  return answer.kind === "records" ? "found" : "void"; // RFC 7208 §4.6.4: NXDOMAIN or an empty answer
}
