// The address lookups of the terms in the tree (RFC 7208 §5.3, §5.4, §5.7), to find those that are void (§4.6.4).
import { openQuestion } from "../../cause.ts";
import type { Name } from "../../dns/name.ts";
import { ROOT } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import { MAX_LOOKUPS, MAX_MX } from "./limits.ts";
import type { AddressFamily, LookupOutcome, SpfBranch, SpfNode, VoidLookups } from "./record.ts";
import { evaluatedTerms } from "./traversal.ts";

/** The address lookups of the terms of a tree, begun as soon as each term is known: they do not wait for the records below. */
export class AddressLookups {
  readonly #dns: Dns;
  readonly #begun = new Map<SpfBranch, TermResult>();

  constructor(dns: Dns) {
    this.#dns = dns;
  }

  /** Begins the lookups of a term. */
  begin(branch: SpfBranch): void {
    const { kind, name } = branch;
    if (name === null || (kind !== "a" && kind !== "mx" && kind !== "exists")) return;
    const lookups = new TermLookups(this.#dns);
    const found = lookups[kind](name);
    found.catch(() => undefined); // a defect is heard of where the result is noted
    this.#begun.set(branch, { lookups, found });
  }

  /** Notes in the tree what the first `limit` counted `a`, `mx` and `exists` terms found. */
  async resolveTerms(root: SpfNode, limit: number): Promise<void> {
    const counted = evaluatedTerms(root).filter((branch) => branch.lookups > 0);
    for (const branch of counted.slice(0, limit)) if (!this.#begun.has(branch)) this.begin(branch);
    await Promise.all(
      counted.map((branch, i) => resolveTerm(branch, this.#begun.get(branch), i < limit ? null : limit)),
    );
  }
}

interface TermResult {
  lookups: TermLookups;
  found: Promise<FamilyLookups>;
}

/** `before`: null, or how many lookups come before the term, if those are too many. */
async function resolveTerm(branch: SpfBranch, begun: TermResult | undefined, before: number | null): Promise<void> {
  const { kind, text } = branch;
  if (kind !== "a" && kind !== "mx" && kind !== "exists" && kind !== "ptr") return;
  if (before !== null && kind !== "ptr")
    branch.notLookedUp ??= message("spf/term/lookup-limit", { term: text, before, limit: MAX_LOOKUPS });
  // RFC 7208 §5.5: whether a `ptr` lookup is void depends on the client
  if (begun === undefined || before !== null) {
    const possible = kind === "mx" ? MAX_MX : 1;
    branch.found = { v4: "unknown", v6: "unknown" };
    branch.voids = { v4: { names: [], possible }, v6: { names: [], possible } };
    return;
  }
  const { v4, v6, mxRecords = null } = await begun.found;
  branch.found = { v4: bestOutcome(v4), v6: bestOutcome(v6) };
  branch.voids = { v4: voidLookups(v4), v6: voidLookups(v6) };
  branch.mxRecords = mxRecords;
  branch.unanswered = begun.lookups.firstUnanswered();
  // RFC 7208 §5.7: an `exists` whose name does not depend on the client matches every client if it has an A record
  if (kind === "exists" && branch.found.v4 === "found") branch.covers = ["v4", "v6"];
}

/** The questions that decide whether a client of the family matches, and what they return. */
interface TermLookup {
  name: Name;
  outcome: LookupOutcome;
  /** How many questions it stands for, if they cannot be asked before it is answered. */
  questions?: number;
}

/** The questions of a term by the client's family; of an `mx` also how many records name hosts, null if that is unknown. */
type FamilyLookups = Record<AddressFamily, TermLookup[]> & { mxRecords?: number | null };

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

  async exists(name: Name): Promise<FamilyLookups> {
    const lookup = { name, outcome: lookupOutcome(await this.#query(name, "A")) }; // RFC 7208 §5.7: type A for clients of both families
    return { v4: [lookup], v6: [lookup] };
  }

  async a(name: Name): Promise<FamilyLookups> {
    const [v4, v6] = await Promise.all([this.#query(name, "A"), this.#query(name, "AAAA")]);
    return { v4: [{ name, outcome: lookupOutcome(v4) }], v6: [{ name, outcome: lookupOutcome(v6) }] };
  }

  async mx(name: Name): Promise<FamilyLookups> {
    const answer = await this.#query(name, "MX");
    const outcome = lookupOutcome(answer);
    if (answer.kind === "failure" || outcome === "unknown") {
      const hidden = { name, outcome, questions: MAX_MX };
      return { v4: [hidden], v6: [hidden], mxRecords: null };
    }
    const records = answer.kind === "records" ? answer.records : [];
    const hosts = records.map(({ data }) => data.exchange).filter((host) => host !== ROOT); // RFC 7505: a null MX
    const nowhere = { name, outcome: "void" } as const;
    if (hosts.length === 0) return { v4: [nowhere], v6: [nowhere], mxRecords: 0 };
    const each = await Promise.all(hosts.slice(0, MAX_MX).map((host) => this.a(host)));
    return { v4: each.flatMap(({ v4 }) => v4), v6: each.flatMap(({ v6 }) => v6), mxRecords: hosts.length };
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

/** A term is void for a family only if none of its questions finds an address. */
function bestOutcome(lookups: readonly TermLookup[]): LookupOutcome {
  const outcomes = lookups.map(({ outcome }) => outcome);
  if (outcomes.includes("found")) return "found";
  return outcomes.includes("unknown") ? "unknown" : "void";
}

function voidLookups(lookups: readonly TermLookup[]): VoidLookups {
  const unknown = lookups.filter(({ outcome }) => outcome === "unknown");
  return {
    names: lookups.flatMap(({ name, outcome }) => (outcome === "void" ? [name] : [])),
    possible: unknown.reduce((sum, { questions = 1 }) => sum + questions, 0),
  };
}

function lookupOutcome(answer: DnsAnswer): LookupOutcome {
  // resolvers that validate do not return a bogus answer
  if (answer.kind === "failure" || answer.security === "bogus") return "unknown";
  return answer.kind === "records" ? "found" : "void"; // RFC 7208 §4.6.4: NXDOMAIN or an empty answer
}
