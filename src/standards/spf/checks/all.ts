import type { Subject } from "../../../define-check.ts";
import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import type { Fix, Judgement } from "../../../model.ts";
import { adviceFix, afterStep } from "../../fixes.ts";
import type { Ending } from "../all-mechanism.ts";
import { describeCover, findEnding, judgeSoundEnding } from "../all-mechanism.ts";
import { ownersFix, replacementFix, stepOf, withEnding, qualifyTerms } from "../corrected-record.ts";
import { unmeasuredJudgement } from "../incomplete-tree.ts";
import { ownCovers } from "../covers.ts";
import type { SpfFact } from "../record.ts";
import { oneOrSeveral } from "../several.ts";
import type { TermInRecord } from "../traversal.ts";
import { isRedirected, leadsByMail, recordEvidence } from "../traversal.ts";

export const spfAll = defineCheck({
  id: "spf/all",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: ["TR-03182-P D-03"],
  references: ["RFC 7208 §4.7", "RFC 7208 §5.1", "RFC 7208 §6.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ACTIVE_KINDS,
  needs: ["spf"],
  judge: ({ spf }, subject) => judgeEnding(spf, subject),
});

/** Mail from other servers fails or softfails. Errors elsewhere in the tree do not change what the record ends in. */
function judgeEnding(fact: SpfFact, { mail }: Subject): Judgement {
  const { tree } = fact;
  const ending = findEnding(tree);
  const neutral = ending.covers.filter(({ qualifier }) => qualifier === "?");
  const terms = neutral.flatMap((cover) => cover.terms);
  const evidence = recordEvidence([tree, ending.node, ...terms.map(({ node }) => node)]);
  const faults = neutral.map((cover) => describeCover(cover, tree));
  if (isFaulty(ending)) faults.push(describeEnding(ending));
  const sound = judgeSoundEnding(fact, ending);
  const failed = { outcome: "fail", message: oneOrSeveral(faults), evidence } as const;
  if (mail !== "receive") return sound ?? { ...failed, fix: endingFix(fact, ending, terms) };
  // the checks that report a permanent error, `+all` or what depends on the mail do not speak about domains that only receive
  if (faults.length > 0) return { ...failed, fix: replacementFix(fact, "v=spf1 -all", message("spf/all/fix-receive")) };
  const hidden = [ending.notFollowed, ...ending.undecided.map(({ branch }) => branch)].find(
    (branch) => branch !== null && leadsByMail(branch) && (branch.qualifier ?? "?") === "?", // the redirect has none
  );
  const reason = hidden?.notLookedUp ?? null;
  return reason === null || sound === null ? (sound ?? failed) : unmeasuredJudgement([reason], evidence);
}

/** Whether clients reach an end that was seen, and is neither `-all` nor `~all`. */
function isFaulty({ isEndReached, node, all, notFollowed }: Ending): boolean {
  if (!isEndReached || notFollowed !== null || node.unknown !== null) return false;
  return node.problem !== null || (all?.qualifier !== "-" && all?.qualifier !== "~");
}

/** `neutral`: the terms that make all mail of a family neutral. */
function endingFix(fact: SpfFact, ending: Ending, neutral: readonly TermInRecord[]): Fix {
  const { tree } = fact;
  const foreign = neutral.filter(({ node }) => node !== tree);
  if (foreign.length > 0) return ownersFix(foreign.map(stepOf));
  if (neutral.length === 0 && ending.node !== tree)
    return adviceFix(message("spf/all/fix-other", { domain: ending.node.domain }));
  const own = ownCovers(tree, "?");
  // clients of the other family get a result that must stay
  const keepsEnd = ending.isEndReached && !isFaulty(ending) && ending.all?.qualifier !== "~";
  const redirected = isRedirected(tree);
  // a redirect decides in place of the terms only where that softfails them as well
  const softens = redirected ? ending.all?.qualifier !== "~" : keepsEnd;
  const record = softens ? qualifyTerms(tree, own, "~") : withEnding(tree, "~all", own);
  const isRedirectReached = redirected && !softens;
  const namesSenders = tree.branches.some(
    ({ isEvaluated, kind, qualifier }) => isEvaluated && kind !== "all" && qualifier === "+",
  );
  return namesSenders || isRedirectReached
    ? replacementFix(fact, record, message(redirected ? "spf/all/fix-redirect" : "spf/all/fix"))
    : afterStep(replacementFix(fact, record, message("spf/open/fix")));
}

/** A failing ending in words. */
function describeEnding({ node, all, redirectedTo }: Ending): Message {
  if (node.problem !== null) return message("spf/all/permerror", { problem: node.problem.message, redirectedTo });
  if (all === null) return message("spf/all/none", { redirectedTo });
  return message(all.qualifier === "?" ? "spf/all/neutral" : "spf/all/passes", { all: all.text, redirectedTo });
}
