// The terms before `all` that match every client of a family: they decide about mail that nothing before them matches, and receivers
// read no further (RFC 7208 §4.6.2). So `?include:other.example ~all` is neutral for everyone if the record of other.example lets everyone pass.
import { coveringTerms } from "./pass-all.ts";
import type { AddressFamily, Qualifier, SpfBranch, SpfNode } from "./record.ts";
import type { TermInRecord } from "./traversal.ts";
import { isSeenWhole } from "./traversal.ts";

const FAMILIES: readonly AddressFamily[] = ["v4", "v6"];
const QUALIFIERS: readonly Qualifier[] = ["+", "-", "~", "?"];

/** Terms of one qualifier, alone or together, that match every client of the families. */
export interface Cover {
  qualifier: Qualifier;
  terms: [TermInRecord, ...TermInRecord[]];
  families: AddressFamily[];
}

/** What decides besides `all`. */
export interface Covers {
  /** Those that give a result other than a pass, which is spf/open's to report. */
  covers: Cover[];
  /** Whether clients of a family get the result of the record's end; so it is said too where all pass before it. */
  isEndReached: boolean;
  /** The terms before all of them, and before `all`, that may match every client as well: what they match was not seen. */
  undecided: TermInRecord[];
}

/** The terms that decide for one family, and how many terms come before the last of them. */
type Decision = Omit<Cover, "families"> & { at: number };

export function findCovers(tree: SpfNode): Covers {
  const terms = mechanismsOf(tree);
  const decisions = decide(terms);
  const covers = new Map<SpfBranch, Cover>();
  for (const family of FAMILIES) {
    const decision = beforeEnd(decisions[family]);
    if (decision === null || decision.qualifier === "+") continue;
    const [{ branch }] = decision.terms;
    covers.set(branch, { ...decision, families: [...(covers.get(branch)?.families ?? []), family] });
  }
  const end = Math.max(...FAMILIES.map((family) => decisions[family]?.at ?? terms.length));
  return {
    covers: [...covers.values()],
    isEndReached: covers.size === 0 || FAMILIES.some((family) => beforeEnd(decisions[family]) === null),
    undecided: terms.slice(0, end).filter(({ branch }) => isUndecided(branch)),
  };
}

/** Project limit: how often networks that match every client together are looked for behind others. */
const MAX_ROUNDS = 10;

/** The record's own terms of a qualifier that match every client of a family, also those behind others: without these they would decide. */
export function ownCovers(tree: SpfNode, qualifier: Qualifier): Set<SpfBranch> {
  const isOwn = (branch: SpfBranch): boolean =>
    branch.isEvaluated && branch.qualifier === qualifier && branch.kind !== "all";
  const found = new Set(tree.branches.filter((branch) => isOwn(branch) && matchedFamilies(branch).length > 0));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const rest = { ...tree, branches: tree.branches.filter((branch) => !found.has(branch)) };
    const terms = findCovers(rest).covers.flatMap((cover) => cover.terms);
    const own = terms.filter(({ node, branch }) => node === rest && isOwn(branch));
    if (own.length === 0) break;
    for (const { branch } of own) found.add(branch);
  }
  return found;
}

/** What decides before the record's end. */
function beforeEnd(decision: Decision | null): Decision | null {
  return decision?.terms[0].branch.kind === "all" ? null : decision;
}

/** The mechanisms that receivers read, in order, after a redirect those of the other record. */
function mechanismsOf(tree: SpfNode): TermInRecord[] {
  const own = tree.branches.filter(({ isEvaluated, qualifier }) => isEvaluated && qualifier !== null);
  const redirect = tree.branches.find(({ kind, isEvaluated }) => kind === "redirect" && isEvaluated);
  const terms = own.map((branch) => ({ node: tree, branch }));
  return redirect?.target ? [...terms, ...mechanismsOf(redirect.target)] : terms;
}

function decide(terms: readonly TermInRecord[]): Record<AddressFamily, Decision | null> {
  const matched = terms.map(({ branch }) => matchedFamilies(branch));
  const decideFor = (family: AddressFamily): Decision | null => {
    const alone = matched.findIndex((families) => families.includes(family));
    const before = alone < 0 ? terms : terms.slice(0, alone);
    const sets = QUALIFIERS.flatMap((qualifier): Decision[] => {
      const [first, ...others] = coveringTerms(
        family,
        before.filter(({ branch }) => branch.qualifier === qualifier),
      );
      if (first === undefined) return [];
      return [
        { qualifier, terms: [first, ...others], at: Math.max(...[first, ...others].map((one) => terms.indexOf(one))) },
      ];
    });
    const term = terms[alone];
    const single: Decision[] =
      term === undefined ? [] : [{ qualifier: term.branch.qualifier ?? "+", terms: [term], at: alone }];
    return [...sets, ...single].reduce<Decision | null>((a, b) => (a === null || b.at < a.at ? b : a), null);
  };
  return { v4: decideFor("v4"), v6: decideFor("v6") };
}

/** The families whose clients a term matches whatever their address is. */
function matchedFamilies({ kind, covers, found, target }: SpfBranch): AddressFamily[] {
  if (kind === "a" || kind === "mx") return covers.filter((family) => found?.[family] === "found");
  if (kind !== "include" || target === null) return covers;
  const decisions = decide(mechanismsOf(target));
  return FAMILIES.filter((family) => decisions[family]?.qualifier === "+"); // RFC 7208 §5.2
}

/** Whether a term may match every client of a family, but that was not seen. What depends on the mail may only where it leads to a record. */
function isUndecided({ kind, covers, unanswered, target }: SpfBranch): boolean {
  if (kind === "include") return target === null || !isSeenWhole(target);
  return unanswered !== null && (kind === "exists" || covers.length > 0);
}
