// Third parties: the owners of records that the domain's own records include or redirect to. The servers listed there may send as
// the domain, and the owner changes them without asking.
//
// What is compared are the networks that records list (`ip4`, `ip6`), as an exact set of addresses. Terms that name hosts (`a`, `mx`,
// `exists`, `ptr`) or depend on the mail have no fixed set: addresses of hosts rotate, and only counts of them would be compared.
import type { Name } from "../../dns/name.ts";
import { isWithin } from "../../dns/name.ts";
import { listedNetworks } from "./moved-networks.ts";
import type { NetworkSet } from "./network-set.ts";
import { addressCount, difference, EVERY_ADDRESS, isEmpty, networkSet, NO_ADDRESS, union } from "./network-set.ts";
import type { AddressFamily, SpfBranch, SpfFact, SpfNode } from "./record.ts";
import { evaluatedTerms, leadsByMail, leadsToRecord, passTerms } from "./traversal.ts";

/** The record of a third party, by the name that leads to it. */
export interface ThirdParty {
  name: Name;
  node: SpfNode;
}

/** What a third party lets send. */
export interface Authorised {
  /** The addresses of the networks that its records list. */
  networks: NetworkSet;
  /** It has other terms that let clients pass. */
  hasOthers: boolean;
}

/** How the addresses of a family changed: counts of them. */
export interface Growth {
  family: AddressFamily;
  before: bigint;
  now: bigint;
}

/** Project limit: `ip4` and `ip6` terms of one third party; those of the largest mail services have some hundreds. */
const MAX_TERMS = 1_000;

/**
 * A smaller set counts as one of this size, so that a second address is not a doubling. RFC 7454 §6.1.3: /24 and /48 are the smallest
 * networks that are routed by themselves.
 */
const SMALLEST: Readonly<Record<AddressFamily, bigint>> = { v4: 1n << 8n, v6: 1n << 80n };

const FAMILIES: readonly AddressFamily[] = ["v4", "v6"];

/** The third parties that the domain's own records let send, each once. `organisation` is its organisational domain. */
export function thirdPartiesOf({ tree, declared }: SpfFact, organisation: Name): ThirdParty[] {
  const own = new Set(declared);
  const found = new Map<Name, SpfNode>();
  const visit = (node: SpfNode): void => {
    if (!isWithin(node.owner, organisation) && !own.has(node.owner)) {
      found.set(node.domain, node);
      return;
    }
    for (const branch of node.branches) {
      // RFC 7208 §5.2: other qualifiers let no client pass
      const lets = branch.isEvaluated && leadsToRecord(branch) && (branch.qualifier ?? "+") === "+";
      if (lets && branch.target !== null) visit(branch.target);
    }
  };
  visit(tree);
  return [...found].map(([name, node]) => ({ name, node }));
}

/** What a record and those below it let send; null where they list too much to compare. */
export function authorisedBy(node: SpfNode): Authorised | null {
  const listed = evaluatedTerms(node).filter(({ network }) => network !== null);
  if (listed.length > MAX_TERMS) return null;
  const hasOthers =
    passTerms(node).some(({ branch: { kind, network } }) => network === null && kind !== "all") ||
    evaluatedTerms(node).some(leadsByMail);
  return { networks: passing(node), hasOthers };
}

/** Whether no client passes. */
export function authorisesNone({ networks, hasOthers }: Authorised): boolean {
  return isEmpty(networks) && !hasOthers;
}

/** Whether all clients of a family pass, which is a fault of its own (spf/open). */
export function authorisesEveryone({ networks }: Authorised): boolean {
  return FAMILIES.some((family) => addressCount(networks, family) === addressCount(EVERY_ADDRESS, family));
}

/** The families whose addresses are more, by over `percent`, than they were. */
export function growthOf(before: NetworkSet, now: NetworkSet, percent: number): Growth[] {
  return FAMILIES.flatMap((family) => {
    const [old, current] = [addressCount(before, family), addressCount(now, family)];
    const basis = old < SMALLEST[family] ? SMALLEST[family] : old;
    const isGrown = Number(current - basis) * 100 > Number(basis) * percent;
    return isGrown ? [{ family, before: old, now: current }] : [];
  });
}

/** The addresses that pass by the networks listed, from the last term to the first: a term decides only where none before it matches. */
function passing(node: SpfNode): NetworkSet {
  const evaluated = node.branches.filter((branch) => branch.isEvaluated);
  const redirect = evaluated.find(({ kind }) => kind === "redirect");
  let set = redirect?.target ? passing(redirect.target) : NO_ADDRESS;
  for (const run of runsByQualifier(evaluated.filter(({ qualifier }) => qualifier !== null)).toReversed()) {
    const others = run.filter(({ network }) => network === null).map(matchedBy);
    const matched = others.reduce(union, networkSet(run.flatMap(listedNetworks)));
    set = run[0]?.qualifier === "+" ? union(set, matched) : difference(set, matched);
  }
  return set;
}

/** What a term matches besides a network; nothing where that is not fixed. */
function matchedBy({ kind, target }: SpfBranch): NetworkSet {
  if (kind === "all") return EVERY_ADDRESS;
  return target === null ? NO_ADDRESS : passing(target); // RFC 7208 §5.2: an include only if its record passes
}

/** Terms with the same result, together: their order does not matter. */
function runsByQualifier(terms: readonly SpfBranch[]): SpfBranch[][] {
  const runs: SpfBranch[][] = [];
  for (const term of terms) {
    const last = runs.at(-1);
    if (last !== undefined && (last[0]?.qualifier === "+") === (term.qualifier === "+")) last.push(term);
    else runs.push([term]);
  }
  return runs;
}
