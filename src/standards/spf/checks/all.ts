import type { Subject } from "../../../define-check.ts";
import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import type { Ending } from "../all-mechanism.ts";
import { findEnding, judgeSoundEnding } from "../all-mechanism.ts";
import { replacementFix, withEnding } from "../corrected-record.ts";
import { unmeasuredJudgement } from "../incomplete-tree.ts";
import type { SpfFact } from "../record.ts";
import { recordEvidence } from "../traversal.ts";

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

/** After any redirects, the record ends in `-all` or `~all`. Errors elsewhere in the tree do not change its ending. */
function judgeEnding(fact: SpfFact, { mail }: Subject): Judgement {
  const { tree } = fact;
  const ending = findEnding(tree);
  const { node, notFollowed } = ending;
  const evidence = recordEvidence([tree, node]);
  const sound = judgeSoundEnding(fact, ending);
  if (mail === "receive") {
    const hidden = notFollowed?.notLookedUp ?? null;
    if (hidden !== null) return unmeasuredJudgement([hidden], evidence);
    if (sound !== null && sound.outcome !== "not-applicable") return sound;
    // CATALOGUE: the checks that report a permanent error or `+all` do not speak about domains that only receive
    const fix = replacementFix(fact, "v=spf1 -all", message("spf/all/fix-receive"));
    return { outcome: "fail", message: describeEnding(ending), evidence, fix };
  }
  if (sound !== null) return sound;
  const failed = { outcome: "fail", message: describeEnding(ending), evidence } as const;
  if (node !== tree) return { ...failed, fix: adviceFix(message("spf/all/fix-other", { domain: node.domain })) };
  return { ...failed, fix: replacementFix(fact, withEnding(tree, "~all"), message("spf/all/fix")) };
}

/** A failing ending in words. */
function describeEnding({ node, all, redirectedTo }: Ending): Message {
  if (node.problem !== null) return message("spf/all/permerror", { problem: node.problem.message, redirectedTo });
  if (all === null) return message("spf/all/none", { redirectedTo });
  return message(all.qualifier === "?" ? "spf/all/neutral" : "spf/all/passes", { all: all.text, redirectedTo });
}
