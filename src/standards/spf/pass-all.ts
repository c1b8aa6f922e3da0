// The terms that let every client of a family pass: one alone, or networks that together hold every address (RFC 7208 §5.1, §5.6, §5.7).
import type { Network } from "./network.ts";
import { parseAddress, coveringNetworks } from "./network.ts";
import type { AddressFamily, SpfNode } from "./record.ts";
import type { TermInRecord } from "./traversal.ts";
import { passTerms } from "./traversal.ts";

/** Project limit: one set of networks is enough to fail; naming more makes the fix complete. */
const MAX_SETS = 4;

/** Terms that together let every client of the families pass. */
export interface PassAll {
  terms: TermInRecord[];
  families: readonly AddressFamily[];
}

/** Where the tree authorises every client of a family. */
export function findPassAll(tree: SpfNode): PassAll[] {
  const terms = passTerms(tree);
  const alone = terms
    .filter(({ branch }) => branch.covers.length > 0)
    .map((term): PassAll => ({ terms: [term], families: term.branch.covers }));
  const parts = terms.filter(({ branch }) => branch.covers.length === 0);
  return [...alone, ...coveringSets("v4", parts), ...coveringSets("v6", parts)];
}

/** Room for what floating-point numbers lose. */
const PRECISION = 1e-9;

/** Whether networks are large enough to hold every address of the family together; mostly they are not, and need not be read. */
function areLargeEnough(family: AddressFamily, terms: readonly TermInRecord[]): boolean {
  let share = 0;
  for (const { branch } of terms) {
    const prefix = branch.network === null ? undefined : branch.prefixes[family];
    if (prefix !== undefined) share += 2 ** -prefix;
  }
  return share > 1 - PRECISION;
}

/** Of terms, those whose networks together hold every address of the family; none where an address is left out. */
export function coveringTerms(family: AddressFamily, candidates: readonly TermInRecord[]): TermInRecord[] {
  return areLargeEnough(family, candidates) ? coveringNetworks(family, candidates.flatMap(toNetwork)) : [];
}

/** The sets of terms whose networks together hold every address of the family; each network is in one set at most. */
function coveringSets(family: AddressFamily, candidates: readonly TermInRecord[]): PassAll[] {
  const sets: TermInRecord[][] = [];
  const used = new Set<TermInRecord>();
  for (let round = 0; round < MAX_SETS; round++) {
    const terms = coveringTerms(
      family,
      candidates.filter((term) => !used.has(term)),
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
