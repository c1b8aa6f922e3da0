import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { adviceFix, afterStep } from "../../fixes.ts";
import { findEnding, judgeSoundEnding } from "../all-mechanism.ts";
import { replacementFix, withEnding } from "../corrected-record.ts";
import type { SpfFact } from "../record.ts";
import { recordEvidence } from "../traversal.ts";

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

/** After any redirects, the record ends in `-all`; an ending other than `~all` is reported elsewhere. */
function judgeHardEnding(fact: SpfFact): Judgement {
  const { tree } = fact;
  const ending = findEnding(tree);
  const { node, all, redirectedTo } = ending;
  const sound = judgeSoundEnding(fact, ending);
  if (sound === null) return { outcome: "not-applicable", message: message("spf/all-hard/neither") };
  if (all?.qualifier !== "~") return sound;
  return {
    outcome: "fail",
    message: message("spf/all-hard/soft", { all: all.text, redirectedTo }),
    evidence: recordEvidence([tree, node]),
    fix:
      node === tree
        ? afterStep(replacementFix(fact, withEnding(tree, "-all"), message("spf/all-hard/fix")))
        : adviceFix(message("spf/all-hard/fix-other", { domain: node.domain })),
  };
}
