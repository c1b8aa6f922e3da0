// Whether an SPF record authorises everyone: by one term, or by networks that leave no address out (RFC 7208 §5.1, §5.6, §5.7).
import type { Fix, Judgement } from "../../model.ts";
import { PERMERROR } from "./limits.ts";
import type { Network } from "./network.ts";
import { readAddress, spanning } from "./network.ts";
import type { Family, SpfBranch, SpfFact, SpfNode } from "./record.ts";
import type { Placed } from "./tree.ts";
import { faultsOf, grantsOf, placed, rewritten, unknownOf, unseenOf } from "./tree.ts";
import { advise, correct, evidenceOf, list, notSeen } from "./words.ts";

/** One is enough to fail; more are told so that the record which is left is mended. */
const MAX_SETS = 4;

/** Terms that together let every client of the families pass. */
interface Opening {
  terms: Placed[];
  families: readonly Family[];
}

/** Where the tree authorises every client of a family. */
export function openingsOf(tree: SpfNode): Opening[] {
  const grants = grantsOf(tree);
  const alone = grants
    .filter(({ branch }) => branch.covers.length > 0)
    .map((term): Opening => ({ terms: [term], families: term.branch.covers }));
  const networks = grants.filter(({ branch }) => branch.covers.length === 0).flatMap(networkOf);
  return [...alone, ...together("v4", networks), ...together("v6", networks)];
}

/** The sets of networks that leave no address of the family out, each network in one of them at most. */
function together(family: Family, networks: readonly Network<Placed>[]): Opening[] {
  const sets: Placed[][] = [];
  const used = new Set<Placed>();
  for (let round = 0; round < MAX_SETS; round++) {
    const terms = spanning(
      family,
      networks.filter(({ item }) => !used.has(item)),
    );
    if (terms.length === 0) break;
    sets.push(terms);
    for (const term of terms) used.add(term);
  }
  return sets.map((terms) => ({ terms, families: [family] }));
}

/** The network of an `ip4` or `ip6`. */
function networkOf(term: Placed): Network<Placed>[] {
  const { network, prefixes } = term.branch;
  const address = network === null ? null : readAddress(network);
  const prefix = address === null ? undefined : prefixes[address.family];
  return address === null || prefix === undefined ? [] : [{ address, prefix, item: term }];
}

/** Nothing in the tree lets every client of a family pass. */
export function judgeOpenness(fact: SpfFact): Judgement {
  const { tree } = fact;
  const openings = openingsOf(tree);
  if (openings.length > 0) {
    const message = list(openings.map((opening) => wordsFor(opening, tree)));
    const terms = openings.flatMap((opening) => opening.terms);
    return {
      outcome: "fail",
      message,
      evidence: evidenceOf([tree, ...terms.map(({ node }) => node)]),
      fix: closing(fact, terms),
    };
  }
  if (faultsOf(tree).length > 0) return PERMERROR;
  // a lookup that failed may hide an `exists` that matches everyone
  const hidden = grantsOf(tree).flatMap(({ branch }) =>
    branch.kind === "exists" && branch.name !== null && branch.found?.v4 === "unknown" ? [unknownOf(branch)] : [],
  );
  const unseen = [...new Set([...unseenOf(tree), ...hidden])];
  if (unseen.length > 0) return notSeen(unseen, evidenceOf([tree]));
  return { outcome: "pass", message: "no term that lets mail pass matches every address" };
}

function wordsFor({ terms, families }: Opening, tree: SpfNode): string {
  const named = list(terms.map(({ node, branch }) => placed(branch, node, tree)));
  const addresses = families.length > 1 ? "address" : `IP${families[0] ?? ""} address`;
  const [first] = terms;
  // a name without addresses matches nobody today: what counts is that whoever gives it one opens the record
  if (first !== undefined && families.every((family) => first.branch.found?.[family] === "void"))
    return `${named} is a network of length 0, which matches every ${addresses} once its name has one`;
  return `${named} ${terms.length > 1 ? "together match" : "matches"} every ${addresses}`;
}

function closing(fact: SpfFact, terms: readonly Placed[]): Fix {
  const { tree } = fact;
  const foreign = terms.find(({ node }) => node !== tree);
  if (foreign !== undefined) {
    return advise(
      `Take out what leads to the record of ${foreign.node.domain}, or have ${placed(foreign.branch, foreign.node, tree)} removed.`,
    );
  }
  const open = new Set<SpfBranch>(terms.map(({ branch }) => branch));
  const value = rewritten(tree, (branch) => (!open.has(branch) ? branch.text : branch.kind === "all" ? "~all" : null));
  return correct(fact, value, "Publish this record with the addresses of your own senders in it.");
}
