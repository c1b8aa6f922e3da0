import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { judgeIncomplete } from "../incomplete-tree.ts";
import { MAX_VOIDS } from "../limits.ts";
import type { AddressFamily, LookupOutcome, SpfBranch, SpfFact, SpfNode } from "../record.ts";
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

/** The terms that are void for clients of one family, and those that may be. */
interface VoidCount {
  family: AddressFamily;
  certain: SpfBranch[];
  possible: SpfBranch[];
}

/** Few enough void lookups for a client of either family. */
function judgeVoids({ tree }: SpfFact): Judgement {
  const counts = [countVoids(tree, "v4"), countVoids(tree, "v6")];
  const { family, certain } = counts.reduce((a, b) => (b.certain.length > a.certain.length ? b : a));
  const { items: terms, count } = firstItems(certain.map(({ text: term, name }) => ({ term, name })));
  const counted = (isAtLeast: boolean): Message =>
    message("spf/void-limit/count", { isAtLeast, family, limit: MAX_VOIDS, terms, count });
  const records = [...allRecords(tree)].filter((node) => node.branches.some((branch) => certain.includes(branch)));
  const evidence = recordEvidence(records);
  if (count > MAX_VOIDS) {
    const fix = adviceFix(message("spf/void-limit/fix", { terms, count }));
    return { outcome: "fail", message: counted(false), evidence, fix };
  }
  const undecided = counts.filter((each) => each.certain.length + each.possible.length > MAX_VOIDS);
  const note = counted(true);
  const incomplete = judgeIncomplete(
    tree,
    undecided.flatMap(({ possible }) => possible.map(unknownReason)),
    [...evidence, { at: { about: message("spf/evidence/voids") }, text: "", note }],
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
  const certain = termsWithOutcome(tree, family, "void");
  const possible = termsWithOutcome(tree, family, "unknown");
  const own = canPass(tree, family);
  const other = canPass(tree, family === "v4" ? "v6" : "v4");
  if (own === "yes" || (own === "no" && other === "no")) return { family, certain, possible };
  return { family, certain: [], possible: own === "no" && other === "yes" ? [] : [...possible, ...certain] };
}

/** The evaluated terms whose lookups have the given outcome for clients of the family. */
function termsWithOutcome(root: SpfNode, family: AddressFamily, outcome: LookupOutcome): SpfBranch[] {
  return [...evaluatedTerms(root)].filter((branch) => branch.found?.[family] === outcome);
}

/** Whether a client of the family can pass: "maybe" if that depends on the client, or on a record that was not seen. */
function canPass(node: SpfNode, family: AddressFamily): "yes" | "maybe" | "no" {
  if (node.unknown !== null) return "maybe";
  let verdict: "maybe" | "no" = "no";
  for (const branch of node.branches) {
    if (!branch.evaluated || (branch.qualifier ?? "+") !== "+") continue;
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
