// Whether an SPF record authorises everyone: by one term, or by networks that leave no address out (RFC 7208 §5.1, §5.6, §5.7).
import type { Fix, Judgement } from "../../model.ts";
import { PERMERROR } from "./limits.ts";
import type { Network } from "./network.ts";
import { parseAddress, coveringNetworks } from "./network.ts";
import type { AddressFamily, SpfBranch, SpfFact, SpfNode } from "./record.ts";
import type { TermInRecord } from "./tree.ts";
import { permErrors, passTerms, termLabel, withTerms, unknownReason, unmeasuredReasons } from "./tree.ts";
import { adviceFix } from "../fixes.ts";
import { correctedRecordFix, recordEvidence, unmeasuredJudgement } from "./words.ts";
import { list } from "../../text/list.ts";

/** One is enough to fail; more are told so that the record which is left is mended. */
const MAX_FINDINGS = 4;

/** Terms that together let every client of the families pass. */
interface PassAll {
  terms: TermInRecord[];
  families: readonly AddressFamily[];
}

/** Where the tree authorises every client of a family. */
export function findPassAll(tree: SpfNode): PassAll[] {
  const grants = passTerms(tree);
  const alone = grants
    .filter(({ branch }) => branch.covers.length > 0)
    .map((term): PassAll => ({ terms: [term], families: term.branch.covers }));
  const networks = grants.filter(({ branch }) => branch.covers.length === 0).flatMap(toNetwork);
  return [...alone, ...coveringSets("v4", networks), ...coveringSets("v6", networks)];
}

/** The sets of networks that leave no address of the family out, each network in one of them at most. */
function coveringSets(family: AddressFamily, networks: readonly Network<TermInRecord>[]): PassAll[] {
  const sets: TermInRecord[][] = [];
  const used = new Set<TermInRecord>();
  for (let round = 0; round < MAX_FINDINGS; round++) {
    const terms = coveringNetworks(
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
function toNetwork(term: TermInRecord): Network<TermInRecord>[] {
  const { network, prefixes } = term.branch;
  const address = network === null ? null : parseAddress(network);
  const prefix = address === null ? undefined : prefixes[address.family];
  return address === null || prefix === undefined ? [] : [{ address, prefix, item: term }];
}

/** Nothing in the tree lets every client of a family pass. */
export function judgePassAll(fact: SpfFact): Judgement {
  const { tree } = fact;
  const openings = findPassAll(tree);
  if (openings.length > 0) {
    const message = list(openings.map((opening) => describePassAll(opening, tree)));
    const terms = openings.flatMap((opening) => opening.terms);
    return {
      outcome: "fail",
      message,
      evidence: recordEvidence([tree, ...terms.map(({ node }) => node)]),
      fix: passAllFix(fact, terms),
    };
  }
  if (permErrors(tree).length > 0) return PERMERROR;
  // a lookup that failed may hide an `exists` that matches everyone
  const hidden = passTerms(tree).flatMap(({ branch }) =>
    branch.kind === "exists" && branch.name !== null && branch.found?.v4 === "unknown" ? [unknownReason(branch)] : [],
  );
  const unseen = [...new Set([...unmeasuredReasons(tree), ...hidden])];
  if (unseen.length > 0) return unmeasuredJudgement(unseen, recordEvidence([tree]));
  return { outcome: "pass", message: "no term that lets mail pass matches every address" };
}

function describePassAll({ terms, families }: PassAll, tree: SpfNode): string {
  const named = list(terms.map(({ node, branch }) => termLabel(branch, node, tree)));
  const addresses = families.length > 1 ? "address" : `IP${families[0] ?? ""} address`;
  const [first] = terms;
  // a name without addresses matches nobody today: what counts is that whoever gives it one opens the record
  if (first !== undefined && families.every((family) => first.branch.found?.[family] === "void"))
    return `${named} is a network of length 0, which matches every ${addresses} once its name has one`;
  return `${named} ${terms.length > 1 ? "together match" : "matches"} every ${addresses}`;
}

function passAllFix(fact: SpfFact, terms: readonly TermInRecord[]): Fix {
  const { tree } = fact;
  const foreign = terms.find(({ node }) => node !== tree);
  if (foreign !== undefined) {
    return adviceFix(
      `Take out what leads to the record of ${foreign.node.domain}, or have ${termLabel(foreign.branch, foreign.node, tree)} removed.`,
    );
  }
  const open = new Set<SpfBranch>(terms.map(({ branch }) => branch));
  const value = withTerms(tree, (branch) => (!open.has(branch) ? branch.text : branch.kind === "all" ? "~all" : null));
  return correctedRecordFix(fact, value, "Publish this record with the addresses of your own senders in it.");
}
