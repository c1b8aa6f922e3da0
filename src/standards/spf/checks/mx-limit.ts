import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { judgeIncomplete } from "../incomplete-tree.ts";
import { MAX_MX } from "../limits.ts";
import type { SpfFact } from "../record.ts";
import { several } from "../several.ts";
import { allTerms, describeTerm, recordEvidence } from "../traversal.ts";

export const spfMxLimit = defineCheck({
  id: "spf/mx-limit",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §4.6.4"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeMxRecords(spf),
});

/** No `mx` mechanism yields more names than allowed. */
function judgeMxRecords({ tree }: SpfFact): Judgement {
  const terms = allTerms(tree, ({ kind, isEvaluated }) => kind === "mx" && isEvaluated).map((term) => ({
    term,
    names: term.branch.mxRecords,
    reason: term.branch.notLookedUp ?? term.branch.unanswered,
  }));
  const counted = terms.flatMap(({ term, names }) => (names === null ? [] : [{ term, names }]));
  const over = counted.filter(({ names }) => names > MAX_MX);
  if (over.length > 0) {
    const each = over.map(({ term, names }) => message("spf/mx-limit/term", { term: describeTerm(term, tree), names }));
    return {
      outcome: "fail",
      message: message("spf/mx-limit/over", { terms: several(each), limit: MAX_MX }),
      evidence: recordEvidence([tree, ...over.map(({ term }) => term.node)]),
      fix: adviceFix(message("spf/mx-limit/fix")),
    };
  }
  const unknown = terms.flatMap(({ names, reason }) => (names === null && reason !== null ? [reason] : []));
  const passed =
    terms.length === 0
      ? message("spf/mx-limit/none")
      : message("spf/mx-limit/within", { names: counted.map(({ names }) => names), limit: MAX_MX });
  return judgeIncomplete(tree, unknown) ?? { outcome: "pass", message: passed };
}
