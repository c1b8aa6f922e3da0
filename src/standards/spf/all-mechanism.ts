// How the tree ends: the `all` that decides about clients nothing else matched, after any redirects (RFC 7208 §4.7, §5.1, §6.1).
import { message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { Judgement } from "../../model.ts";
import { judgeMailDependent, permErrorJudgement, unmeasuredJudgement } from "./incomplete-tree.ts";
import type { SpfBranch, SpfFact, SpfNode } from "./record.ts";
import { leadsByMail, recordEvidence } from "./traversal.ts";

/** The record that decides, and its `all`; null if it has none. */
export interface Ending {
  node: SpfNode;
  all: SpfBranch | null;
  /** The domain of that record if a redirect leads there; else null. */
  redirectedTo: Name | null;
  /** The redirect that could not be followed; else null. */
  notFollowed: SpfBranch | null;
}

/** How the tree ends. */
export function findEnding(tree: SpfNode): Ending {
  const ending = followRedirects(tree);
  return { ...ending, redirectedTo: ending.node === tree ? null : ending.node.domain };
}

function followRedirects(node: SpfNode): Omit<Ending, "redirectedTo"> {
  const all = node.branches.find((branch) => branch.kind === "all") ?? null; // RFC 7208 §5.1: the first one counts
  const redirect = node.branches.find((branch) => branch.kind === "redirect");
  if (all !== null || redirect === undefined) return { node, all, notFollowed: null };
  if (redirect.target !== null) return followRedirects(redirect.target); // RFC 7208 §6.1
  return { node, all: null, notFollowed: redirect };
}

/** The judgement of an ending unless it is `?all` or missing: a pass for `-all` and `~all`. Errors elsewhere in the tree do not change it. */
export function judgeSoundEnding(
  { tree }: SpfFact,
  { node, all, redirectedTo, notFollowed }: Ending,
): Judgement | null {
  if (node.problem !== null) return permErrorJudgement([node.problem]);
  const evidence = recordEvidence([tree, node]);
  if (notFollowed !== null && leadsByMail(notFollowed)) return judgeMailDependent(tree);
  const reason = node.unknown ?? notFollowed?.notLookedUp ?? null;
  if (reason !== null) return unmeasuredJudgement([reason], evidence);
  if (all?.qualifier === "-" || all?.qualifier === "~")
    return { outcome: "pass", message: message("spf/all/ends", { all: all.text, redirectedTo }), evidence };
  // CATALOGUE, one fault, one failing check: `+all` is reported as authorising everyone
  if (all?.qualifier === "+")
    return {
      outcome: "not-applicable",
      message: message("spf/all/authorises-everyone", { all: all.text, redirectedTo }),
    };
  return null;
}
