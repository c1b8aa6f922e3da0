import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { correctedRecordFix, withoutTerms } from "../corrected-record.ts";
import { judgeIncomplete } from "../incomplete-tree.ts";
import type { SpfFact } from "../record.ts";
import { several } from "../several.ts";
import { allRecords, allTerms, describeTerm, recordEvidence } from "../traversal.ts";

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
  judge: ({ spf }) => judgeTargets(spf),
});

/** Every include and redirect leads to exactly one record, and none leads back to a record above it. */
function judgeTargets(fact: SpfFact): Judgement {
  const { tree } = fact;
  const invalid = allTerms(tree).flatMap((term) => {
    const problem = term.branch.target?.problem ?? null;
    return problem === null || problem.kind === "syntax" ? [] : [{ term, problem: problem.message }];
  });
  if (invalid.length > 0) {
    const each = invalid.map(({ term, problem }) =>
      message("spf/include-valid/target", { term: describeTerm(term, tree), problem }),
    );
    const ownIncludes = new Set(
      invalid
        .filter(({ term: { node, branch } }) => node === tree && branch.kind === "include")
        .map(({ term }) => term.branch),
    );
    return {
      outcome: "fail",
      message: several(each),
      evidence: recordEvidence([tree, ...invalid.map(({ term }) => term.node)]),
      fix:
        ownIncludes.size === invalid.length
          ? correctedRecordFix(fact, withoutTerms(tree, ownIncludes), message("spf/include-valid/fix"))
          : adviceFix(message("spf/include-valid/fix-other")),
    };
  }
  const targets = [...allRecords(tree)].length - 1;
  const passed = targets === 0 ? message("spf/include-valid/none") : message("spf/include-valid/all", { targets });
  return judgeIncomplete(tree) ?? { outcome: "pass", message: passed };
}
