import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { adviceFix, afterStep } from "../../fixes.ts";
import { registrableOf } from "../../registrable.ts";
import { replacementFix, withoutTerms } from "../corrected-record.ts";
import { judgeByMail, judgeIncomplete } from "../incomplete-tree.ts";
import type { SpfFact } from "../record.ts";
import { several } from "../several.ts";
import {
  allRecords,
  allTerms,
  describeTerm,
  leadsByMail,
  permErrors,
  recordEvidence,
  targetProblem,
  unmeasuredReasons,
} from "../traversal.ts";

export const spfIncludeValid = defineCheck({
  id: "spf/include-valid",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.2", "RFC 7208 §6.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  needs: ["spf"],
  examines: ["spfExpectationResults"],
  consults: ["referencedDomains"],
  judge: ({ spf, spfExpectationResults: results, referencedDomains }) =>
    judgeTargets(spf, results.state === "present" ? results.value.length : 0, (name) =>
      registrableOf(name, referencedDomains),
    ),
});

/**
 * Every include and redirect leads to exactly one record, and none leads back to a record above it. Those whose name depends
 * on the mail are evaluated for the mails of the policy alone: `mails` are so many. `registrable`: the domain above a name that anyone can register.
 */
function judgeTargets(fact: SpfFact, mails: number, registrable: (name: Name) => Name | null): Judgement {
  const { tree } = fact;
  const invalid = allTerms(tree, ({ target }) => target !== null).flatMap((term) => {
    const problem = targetProblem(term.branch);
    return problem === null ? [] : [{ term, problem }];
  });
  if (invalid.length > 0) {
    const each = invalid.map(({ term, problem }) =>
      message("spf/include-valid/target", {
        term: describeTerm(term, tree),
        problem,
        free: term.branch.name === null ? null : registrable(term.branch.name),
      }),
    );
    const own = new Set(invalid.filter(({ term }) => term.node === tree).map(({ term }) => term.branch));
    const hasRedirect = [...own].some(({ kind }) => kind === "redirect");
    const rest = withoutTerms(tree, own);
    return {
      outcome: "fail",
      message: several(each),
      evidence: recordEvidence([tree, ...invalid.map(({ term }) => term.node)]),
      fix:
        own.size === invalid.length
          ? afterStep(
              replacementFix(
                fact,
                hasRedirect ? `${rest} ~all` : rest, // without the redirect the record has no end
                message(hasRedirect ? "spf/include-valid/fix-redirect" : "spf/include-valid/fix"),
              ),
            )
          : adviceFix(message("spf/include-valid/fix-other")),
    };
  }
  const byMail =
    permErrors(tree).length > 0 || unmeasuredReasons(tree).length > 0
      ? null
      : judgeByMail(tree, allTerms(tree, leadsByMail), mails);
  if (byMail !== null) return byMail;
  const targets = allRecords(tree).length - 1;
  const passed = targets === 0 ? message("spf/include-valid/none") : message("spf/include-valid/all", { targets });
  return judgeIncomplete(tree) ?? { outcome: "pass", message: passed };
}
