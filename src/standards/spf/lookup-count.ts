// The DNS lookups of a whole evaluation in the worst case, judged against a limit.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Evidence, Judgement } from "../../model.ts";
import { adviceFix } from "../fixes.ts";
import { judgeIncomplete } from "./incomplete-tree.ts";
import type { SpfFact, SpfNode } from "./record.ts";
import { firstItems } from "./several.ts";
import { isSeenWhole } from "./traversal.ts";

/** A number of lookups, a lower bound with `isAtLeast`; the costliest terms of the domain's own record, and how many cost any. */
interface LookupCount {
  lookups: number;
  isAtLeast: boolean;
  limit: number;
  terms: { term: string; lookups: number }[];
  count: number;
}

/** A term with lookups, and how many records lead to it. */
interface CountedTerm {
  term: string;
  lookups: number;
  depth: number;
}

/** Judges the lookups of the tree; `describe` says the count. The evidence draws the tree with the lookups of each term. */
export function judgeLookups(
  { domain, text, tree }: SpfFact,
  limit: number,
  describe: (count: LookupCount) => Message,
): Judgement {
  const at = { about: message("spf/evidence/lookups", { domain }) };
  const evidence: Evidence[] = [
    { at: { type: "TXT", name: domain }, text },
    ...countedTerms(tree).map((term) => ({ at, text: "", note: message("spf/evidence/term-lookups", term) })),
  ];
  const costly = tree.branches
    .filter(({ lookups }) => lookups > 0)
    .map(({ text: term, lookups }) => ({ term, lookups }))
    .toSorted((a, b) => b.lookups - a.lookups);
  const { items: terms, count } = firstItems(costly);
  const counted = (isAtLeast: boolean): Message => describe({ lookups: tree.lookups, isAtLeast, limit, terms, count });
  const incomplete = judgeIncomplete(tree, [], [{ at, text: "", note: counted(true) }, ...evidence]);
  if (tree.lookups <= limit) return incomplete ?? { outcome: "pass", message: counted(false), evidence };
  const advice = message("spf/lookup-count/fix", { excess: tree.lookups - limit, most: costly[0] ?? null });
  return { outcome: "fail", message: counted(!isSeenWhole(tree)), evidence, fix: adviceFix(advice) };
}

/** Every term with lookups, each below the one that leads to it. */
export function countedTerms(node: SpfNode, depth = 0): CountedTerm[] {
  return node.branches.flatMap(({ text: term, lookups, target }) => {
    if (lookups === 0) return [];
    const own = { term, lookups, depth };
    return target === null ? [own] : [own, ...countedTerms(target, depth + 1)];
  });
}
