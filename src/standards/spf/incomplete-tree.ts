// What a check says of a tree that receivers do not evaluate to its end, or that was not seen whole.
import type { Message } from "../../message.ts";
import { message, uniqueMessages } from "../../message.ts";
import type { Evidence, Judgement } from "../../model.ts";
import type { SpfNode, SpfProblem } from "./record.ts";
import { several } from "./several.ts";
import type { TermInRecord } from "./traversal.ts";
import { allTerms, describeTerm, leadsByMail, permErrors, recordEvidence, unmeasuredReasons } from "./traversal.ts";

/** For claims about a tree with a permanent error: spf/syntax reports one of a record, spf/include-valid one of a target. */
export function permErrorJudgement(errors: readonly SpfProblem[]): Judgement {
  const inSyntax = errors.some(({ kind }) => kind === "syntax");
  const inTarget = errors.some(({ kind }) => kind !== "syntax");
  return { outcome: "not-applicable", message: message("spf/permerror", { inSyntax, inTarget }) };
}

/** The judgement of a tree that breaks no rule as far as it was seen; null if it was seen whole. `others`: more that was not seen. */
export function judgeIncomplete(
  tree: SpfNode,
  others: readonly Message[] = [],
  evidence: () => readonly Evidence[] = () => recordEvidence([tree]),
): Judgement | null {
  const errors = permErrors(tree);
  return errors.length > 0
    ? permErrorJudgement(errors.map(({ problem }) => problem))
    : judgeUnmeasured(tree, others, evidence);
}

/** The same for claims that hold or fail in spite of a permanent error. */
export function judgeUnmeasured(
  tree: SpfNode,
  others: readonly Message[] = [],
  evidence: () => readonly Evidence[] = () => recordEvidence([tree]),
): Judgement | null {
  return judgeUnseen([...unmeasuredReasons(tree), ...others], evidence) ?? judgeMailDependent(tree);
}

/** Unknown for these reasons; null if there are none. */
export function judgeUnseen(reasons: readonly Message[], evidence: () => readonly Evidence[]): Judgement | null {
  const [first, ...more] = uniqueMessages(reasons);
  return first === undefined ? null : unmeasuredJudgement([first, ...more], evidence());
}

/** Records that depend on the mail are one thing that is unknown, and one check reports it: null if there are none. */
export function judgeMailDependent(tree: SpfNode): Judgement | null {
  const [term] = allTerms(tree, leadsByMail);
  return term === undefined
    ? null
    : { outcome: "not-applicable", message: message("spf/mail-dependent", { term: describeTerm(term, tree) }) };
}

/**
 * What the checks say that report records which depend on the mail: unknown, unless the policy lists `mails` for which they are evaluated.
 * null if there are none in `byMail`.
 */
export function judgeByMail(tree: SpfNode, byMail: readonly TermInRecord[], mails: number): Judgement | null {
  if (byMail.length === 0) return null;
  const terms = several(byMail.map((term) => describeTerm(term, tree)));
  const evidence = recordEvidence([tree, ...byMail.map(({ node }) => node)]);
  return mails > 0
    ? { outcome: "not-applicable", message: message("spf/include-valid/by-expectations", { terms, mails }) }
    : unmeasuredJudgement([message("spf/include-valid/by-mail", { terms })], evidence);
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
