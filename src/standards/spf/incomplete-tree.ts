// What a check says of a tree that receivers do not evaluate to its end, or that was not seen whole.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Evidence, Judgement } from "../../model.ts";
import type { SpfNode } from "./record.ts";
import { permErrors, recordEvidence, uniqueMessages, unmeasuredReasons } from "./traversal.ts";

/** For claims about a tree with a permanent error, which is reported elsewhere. */
export const PERMERROR: Judgement = { outcome: "not-applicable", message: message("spf/permerror") };

/** The judgement of a tree that breaks no rule as far as it was seen; null if it was seen whole. `others`: more that was not seen. */
export function judgeIncomplete(
  tree: SpfNode,
  others: readonly Message[] = [],
  evidence: readonly Evidence[] = recordEvidence([tree]),
): Judgement | null {
  return permErrors(tree).length > 0 ? PERMERROR : judgeUnmeasured(tree, others, evidence);
}

/** The same for claims that hold or fail in spite of a permanent error. */
export function judgeUnmeasured(
  tree: SpfNode,
  others: readonly Message[] = [],
  evidence: readonly Evidence[] = recordEvidence([tree]),
): Judgement | null {
  const [first, ...more] = uniqueMessages([...unmeasuredReasons(tree), ...others]);
  return first === undefined ? null : unmeasuredJudgement([first, ...more], evidence);
}

/**
 * The message is the first reason alone, the same for every check that met it, so that a report names one cause once. The
 * evidence has all of them.
 */
export function unmeasuredJudgement(
  reasons: readonly [Message, ...Message[]],
  evidence: readonly Evidence[],
): Judgement {
  const at = { about: message("spf/evidence/unseen") };
  const unseen = reasons.map((note) => ({ at, text: "", note }));
  return { outcome: "unknown", message: reasons[0], evidence: [...evidence, ...unseen] };
}
