import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Fix, Judgement } from "../../../model.ts";
import { adviceFix, afterStep } from "../../fixes.ts";
import type { Ending } from "../all-mechanism.ts";
import { describeCover, findEnding, judgeSoundEnding } from "../all-mechanism.ts";
import { ownersFix, replacementFix, stepOf, withEnding, qualifyTerms } from "../corrected-record.ts";
import { ownCovers } from "../covers.ts";
import type { SpfFact } from "../record.ts";
import { oneOrSeveral } from "../several.ts";
import type { TermInRecord } from "../traversal.ts";
import { isRedirected, recordEvidence } from "../traversal.ts";

export const spfAllHard = defineCheck({
  id: "spf/all-hard",
  scope: "domain",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §8.5"],
  levels: { "tr-03108": "info", bsi: "info" },
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeHardEnding(spf),
});

/** Mail from other servers fails; what is neither that nor a softfail is reported elsewhere. */
function judgeHardEnding(fact: SpfFact): Judgement {
  const { tree } = fact;
  const ending = findEnding(tree);
  const { node, all, redirectedTo, covers, isEndReached } = ending;
  const sound = judgeSoundEnding(fact, ending);
  if (sound === null) return { outcome: "not-applicable", message: message("spf/all-hard/neither") };
  if (sound.outcome !== "pass") return sound;
  const soft = covers.filter(({ qualifier }) => qualifier === "~");
  const terms = soft.flatMap((cover) => cover.terms);
  const faults = soft.map((cover) => describeCover(cover, tree));
  const isSoftEnd = isEndReached && all?.qualifier === "~";
  if (isSoftEnd) faults.push(message("spf/all-hard/soft", { all: all.text, redirectedTo }));
  if (faults.length === 0) return judgeSoundEnding(fact, ending, ["~"]) ?? sound;
  return {
    outcome: "fail",
    message: oneOrSeveral(faults),
    evidence: recordEvidence([tree, node, ...terms.map((term) => term.node)]),
    fix: hardEndingFix(fact, ending, isSoftEnd, terms),
  };
}

/** `soft`: the terms that give all mail of a family a softfail; `isSoftEnd`: so does the end of the record. */
function hardEndingFix(
  fact: SpfFact,
  { node: last, all }: Ending,
  isSoftEnd: boolean,
  soft: readonly TermInRecord[],
): Fix {
  const { tree } = fact;
  const foreign = soft.filter(({ node }) => node !== tree);
  if (foreign.length > 0) {
    const others = ownersFix(foreign.map(stepOf), "-all").text;
    return adviceFix(message("spf/all-hard/fix-owners", { others }));
  }
  if (isSoftEnd && last !== tree) return adviceFix(message("spf/all-hard/fix-other", { domain: last.domain }));
  const own = ownCovers(tree, "~");
  // a redirect decides in place of the terms only where that fails mail as well
  const hardens = isRedirected(tree) && all?.qualifier !== "-";
  const record = hardens ? qualifyTerms(tree, own, "-") : withEnding(tree, "-all", own);
  return afterStep(replacementFix(fact, record, message("spf/all-hard/fix")));
}
