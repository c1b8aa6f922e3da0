// Terms that no record of the tree should have: the failure names them, and the fix removes them.
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Judgement } from "../../model.ts";
import { adviceFix, afterStep } from "../fixes.ts";
import { mixedFix, replacementFix, stepOf, termsOfOthers, withTerms } from "./corrected-record.ts";
import { judgeIncomplete } from "./incomplete-tree.ts";
import type { SpfBranch, SpfFact } from "./record.ts";
import type { TermInRecord } from "./traversal.ts";
import { recordEvidence } from "./traversal.ts";

/**
 * The words of a fix and of a pass, and what replaces a term; it is removed where that is null. `losesSenders`: the senders that
 * the terms stand for must be listed first.
 */
interface UnwantedTermOptions {
  fix: Message;
  losesSenders?: true;
  passed: Message;
  replace?: (branch: SpfBranch) => ByteString | null;
}

/** `describe` says what is wrong with the terms. The fix is a record if all terms are in the domain's own. */
export function judgeUnwantedTerms(
  fact: SpfFact,
  terms: readonly TermInRecord[],
  describe: (terms: readonly TermInRecord[]) => Message,
  { fix, passed, losesSenders, replace = () => null }: UnwantedTermOptions,
): Judgement {
  const { tree } = fact;
  if (terms.length === 0) return judgeIncomplete(tree) ?? { outcome: "pass", message: passed };
  const unwanted = new Set(terms.map(({ branch }) => branch));
  const own = terms.filter(({ node }) => node === tree);
  const foreign = terms.filter(({ node }) => node !== tree).map(stepOf);
  const record = withTerms(tree, (branch) => (unwanted.has(branch) ? replace(branch) : branch.text));
  const corrected = replacementFix(fact, record, fix);
  return {
    outcome: "fail",
    message: describe(terms),
    evidence: recordEvidence([tree, ...terms.map(({ node }) => node)]),
    fix:
      foreign.length > 0
        ? mixedFix(
            own,
            adviceFix(message("spf/fix/remove-from-other", termsOfOthers(foreign))),
            losesSenders === true,
            replace,
          )
        : losesSenders === true
          ? afterStep(corrected)
          : corrected,
  };
}
