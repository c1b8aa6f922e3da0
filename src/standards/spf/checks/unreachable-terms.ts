import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import { several } from "../several.ts";
import type { TermInRecord } from "../traversal.ts";
import { allTerms, describeTerm } from "../traversal.ts";
import { judgeUnwantedTerms } from "../unwanted-terms.ts";

export const spfUnreachableTerms = defineCheck({
  id: "spf/unreachable-terms",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.1", "RFC 7208 §6.1"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => {
    // modifiers other than `redirect` may stand anywhere
    const unreachable = allTerms(
      spf.tree,
      ({ isEvaluated, kind }) => !isEvaluated && kind !== "exp" && kind !== "other",
    );
    const describe = (term: TermInRecord): Message => {
      const isRedirect = term.branch.kind === "redirect";
      const code = isRedirect ? "spf/unreachable-terms/redirect" : "spf/unreachable-terms/after-all";
      return message(code, { term: describeTerm(term, spf.tree) });
    };
    return judgeUnwantedTerms(spf, unreachable, (terms) => several(terms.map(describe)), {
      fix: message("spf/unreachable-terms/fix"),
      passed: message("spf/unreachable-terms/none"),
    });
  },
});
