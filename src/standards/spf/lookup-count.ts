// The DNS lookups of a whole evaluation in the worst case, judged against a limit.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Evidence, Fix, Judgement } from "../../model.ts";
import { adviceFix, txtRecordFix } from "../fixes.ts";
import type { CompactRecord } from "./compact-record.ts";
import { compactRecord } from "./compact-record.ts";
import { replacementFix } from "./corrected-record.ts";
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

/** Judges the lookups of the tree; `describe` says the count. A fix leaves at most `target` of them where that can be. The evidence draws the tree with the lookups of each term. */
export function judgeLookups(
  fact: SpfFact,
  { limit, target = limit }: { limit: number; target?: number },
  describe: (count: LookupCount) => Message,
): Judgement {
  const { domain, text, tree } = fact;
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
  const incomplete = judgeIncomplete(tree, [], () => [{ at, text: "", note: counted(true) }, ...evidence]);
  if (tree.lookups <= limit) return incomplete ?? { outcome: "pass", message: counted(false), evidence };
  const failed = { outcome: "fail", message: counted(!isSeenWhole(tree)), evidence } as const;
  const compact = isSeenWhole(tree) ? (compactRecord(fact, target) ?? compactRecord(fact, limit)) : null;
  if (compact !== null) return { ...failed, fix: compactFix(fact, compact) };
  const advice = message("spf/lookup-count/fix", { excess: tree.lookups - limit, most: costly[0] ?? null });
  return { ...failed, fix: adviceFix(advice) };
}

/** Publishes the record and its parts, which match the same addresses. */
function compactFix(fact: SpfFact, { records, lookups, dropped, copied }: CompactRecord): Fix {
  const text = message("spf/lookup-count/fix-compact", {
    before: fact.tree.lookups,
    lookups,
    dropped,
    copied,
    parts: records.slice(1).map(({ name }) => name),
  });
  const fixes = records.map(({ name, text: record }) =>
    name === fact.owner ? replacementFix(fact, record, text) : txtRecordFix(name, record, text),
  );
  // parts are of use only to a record that can be published
  const isWhole = fixes.every((fix) => fix.records.length > 0);
  const published = isWhole ? fixes.flatMap((fix) => fix.records) : [];
  return { text: fixes[0]?.text ?? text, records: published, keepsMeaning: true };
}

/** Every term with lookups, each below the one that leads to it. */
export function countedTerms(node: SpfNode, depth = 0): CountedTerm[] {
  return node.branches.flatMap(({ text: term, lookups, target }) => {
    if (lookups === 0) return [];
    const own = { term, lookups, depth };
    return target === null ? [own] : [own, ...countedTerms(target, depth + 1)];
  });
}
