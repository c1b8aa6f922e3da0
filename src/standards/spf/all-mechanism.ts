// How the tree ends: what decides about clients nothing else matched. Mostly it is the `all`, after any redirects (RFC 7208 §4.7,
// §5.1, §6.1); a term before it that matches every client leaves it nothing.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { Judgement } from "../../model.ts";
import type { Cover, Covers } from "./covers.ts";
import { findCovers } from "./covers.ts";
import { judgeMailDependent, judgeUnseen, permErrorJudgement, unmeasuredJudgement } from "./incomplete-tree.ts";
import type { Qualifier, SpfBranch, SpfFact, SpfNode } from "./record.ts";
import { firstItems, oneOrSeveral } from "./several.ts";
import { describeTerm, leadsByMail, recordEvidence, unmeasuredReasons } from "./traversal.ts";

/** The record that decides, and its `all`; null if it has none. */
export interface Ending extends Covers {
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
  return { ...findCovers(tree), ...ending, redirectedTo: ending.node === tree ? null : ending.node.domain };
}

function followRedirects(node: SpfNode): Pick<Ending, "node" | "all" | "notFollowed"> {
  const all = node.branches.find((branch) => branch.kind === "all") ?? null; // RFC 7208 §5.1: the first one counts
  const redirect = node.branches.find((branch) => branch.kind === "redirect");
  if (all !== null || redirect === undefined) return { node, all, notFollowed: null };
  if (redirect.target !== null) return followRedirects(redirect.target); // RFC 7208 §6.1
  return { node, all: null, notFollowed: redirect };
}

/**
 * The judgement of an ending unless all or some mail of other servers is neutral: a pass where it fails or softfails. Errors elsewhere
 * in the tree do not change it. `decisive`: the qualifiers that terms which were not seen could make a difference with.
 */
export function judgeSoundEnding(
  fact: SpfFact,
  ending: Ending,
  decisive: readonly Qualifier[] = ["?"],
): Judgement | null {
  const { tree } = fact;
  if (ending.covers.some(({ qualifier }) => qualifier === "?")) return null;
  const judged = ending.isEndReached ? judgeSoundAll(fact, ending) : coveredJudgement(fact, ending);
  return judged?.outcome === "pass" ? (judgeUndecided(tree, ending, decisive) ?? judged) : judged;
}

/** What terms that match every client give mail of other servers, in words. */
export function describeCover({ terms, families, qualifier }: Cover, tree: SpfNode): Message {
  return message("spf/all/covered", {
    ...firstItems(terms.map((term) => describeTerm(term, tree))),
    families,
    qualifier,
  });
}

function coveredJudgement({ tree }: SpfFact, { covers }: Ending): Judgement {
  const evidence = recordEvidence([tree, ...covers.flatMap(({ terms }) => terms.map(({ node }) => node))]);
  return { outcome: "pass", message: oneOrSeveral(covers.map((cover) => describeCover(cover, tree))), evidence };
}

/** Unknown where a term with one of the qualifiers may match every client, but was not seen. */
function judgeUndecided(tree: SpfNode, { undecided }: Ending, decisive: readonly Qualifier[]): Judgement | null {
  const terms = undecided.filter(({ branch: { qualifier } }) => qualifier !== null && decisive.includes(qualifier));
  const reasons = terms.flatMap(({ branch }) => {
    const own = leadsByMail(branch) ? null : (branch.notLookedUp ?? branch.unanswered);
    return [...(own === null ? [] : [own]), ...(branch.target === null ? [] : unmeasuredReasons(branch.target))];
  });
  const unseen = judgeUnseen(reasons, () => recordEvidence([tree]));
  return unseen ?? (terms.length > 0 ? judgeMailDependent(tree) : null);
}

/** The judgement of the `all` unless it is `?all` or missing. */
function judgeSoundAll({ tree }: SpfFact, { node, all, redirectedTo, notFollowed }: Ending): Judgement | null {
  if (node.problem !== null) return permErrorJudgement([node.problem]);
  const evidence = recordEvidence([tree, node]);
  if (notFollowed !== null && leadsByMail(notFollowed)) return judgeMailDependent(tree);
  const reason = node.unknown ?? notFollowed?.notLookedUp ?? null;
  if (reason !== null) return unmeasuredJudgement([reason], evidence);
  if (all?.qualifier === "-" || all?.qualifier === "~")
    return { outcome: "pass", message: message("spf/all/ends", { all: all.text, redirectedTo }), evidence };
  // one fault, one failing check: `+all` is reported as authorising everyone
  if (all?.qualifier === "+")
    return {
      outcome: "not-applicable",
      message: message("spf/all/authorises-everyone", { all: all.text, redirectedTo }),
    };
  return null;
}
