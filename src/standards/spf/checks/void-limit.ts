import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { judgeIncomplete } from "../incomplete-tree.ts";
import { MAX_VOIDS } from "../limits.ts";
import type { AddressFamily, SpfBranch, SpfFact, SpfNode } from "../record.ts";
import { firstItems } from "../several.ts";
import { allRecords, evaluatedTerms, recordEvidence } from "../traversal.ts";

export const spfVoidLimit = defineCheck({
  id: "spf/void-limit",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §4.6.4"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeVoids(spf),
});

/** The void lookups of clients of one family, and the terms that may have more: all together at most `most`. */
interface VoidCount {
  family: AddressFamily;
  certain: { branch: SpfBranch; name: Name }[];
  possible: SpfBranch[];
  most: number;
}

/** Few enough void lookups for a client of either family. */
function judgeVoids({ tree }: SpfFact): Judgement {
  const counts = [countVoids(tree, "v4"), countVoids(tree, "v6")];
  const { family, certain } = counts.reduce((a, b) => (b.certain.length > a.certain.length ? b : a));
  const { items: terms, count } = firstItems(certain.map(({ branch: { text: term }, name }) => ({ term, name })));
  const counted = (isAtLeast: boolean): Message =>
    message("spf/void-limit/count", { isAtLeast, family, limit: MAX_VOIDS, terms, count });
  const branches = new Set(certain.map(({ branch }) => branch));
  const evidence = recordEvidence(allRecords(tree).filter((node) => node.branches.some((one) => branches.has(one))));
  if (count > MAX_VOIDS) {
    const isOfOthers = certain.some(({ branch }) => !tree.branches.includes(branch));
    const fix = adviceFix(message("spf/void-limit/fix", { terms, count, isOfOthers }));
    return { outcome: "fail", message: counted(false), evidence, fix };
  }
  const undecided = counts.filter(({ most }) => most > MAX_VOIDS);
  const incomplete = judgeIncomplete(
    tree,
    undecided.flatMap(({ possible }) => possible.map(unknownReason)),
    () => [...evidence, { at: { about: message("spf/evidence/voids") }, text: "", note: counted(true) }],
  );
  return incomplete ?? { outcome: "pass", message: counted(false) };
}

/** Why it is unknown whether the lookups of a term are void for a client that may pass. */
function unknownReason({ text, notLookedUp, unanswered }: SpfBranch): Message {
  return notLookedUp ?? unanswered ?? message("spf/void-limit/client", { term: text });
}

/**
 * RFC 7208 §5: the client's family decides between A and AAAA, so a host without AAAA is void for IPv6 clients. They count
 * only if one could pass at all: where only clients of the other family can, their mail is refused either way.
 */
function countVoids(tree: SpfNode, family: AddressFamily): VoidCount {
  const terms = evaluatedTerms(tree).flatMap((branch) => {
    const voids = branch.voids?.[family];
    return voids === undefined ? [] : [{ branch, ...voids }];
  });
  const certain = terms.flatMap(({ branch, names }) => names.map((name) => ({ branch, name })));
  const possible = terms.flatMap(({ branch, possible: more }) => (more > 0 ? [branch] : []));
  const most = terms.reduce((sum, { names, possible: more }) => sum + names.length + more, 0);
  const own = canPass(tree, family);
  const other = canPass(tree, family === "v4" ? "v6" : "v4");
  if (own === "yes" || (own === "no" && other === "no")) return { family, certain, possible, most };
  if (own === "no" && other === "yes") return { family, certain: [], possible: [], most: 0 };
  return { family, certain: [], possible: [...possible, ...certain.map(({ branch }) => branch)], most };
}

/** Whether a client of the family can pass: "maybe" if that depends on the client, or on a record that was not seen. */
function canPass(node: SpfNode, family: AddressFamily): "yes" | "maybe" | "no" {
  if (node.unknown !== null) return "maybe";
  let verdict: "maybe" | "no" = "no";
  for (const branch of node.branches) {
    if (!branch.isEvaluated || (branch.qualifier ?? "+") !== "+") continue;
    const one = canTermPass(branch, family);
    if (one === "yes") return "yes";
    if (one === "maybe") verdict = "maybe";
  }
  return verdict;
}

function canTermPass(
  { kind, notLookedUp, target, found, prefixes }: SpfBranch,
  family: AddressFamily,
): "yes" | "maybe" | "no" {
  if (kind === "all" || kind === "ip4" || kind === "ip6") return prefixes[family] === undefined ? "no" : "yes";
  if (kind === "ptr" || notLookedUp !== null) return "maybe";
  if (target !== null) return canPass(target, family);
  if (found === null || found[family] === "void") return "no";
  return found[family] === "found" ? "yes" : "maybe";
}
