import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
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
    const unreachable = allTerms(spf.tree).filter(
      ({ branch }) => !branch.evaluated && branch.kind !== "exp" && branch.kind !== "other",
    );
    return judgeUnwantedTerms(
      spf,
      unreachable,
      (term) => {
        const isRedirect = term.branch.kind === "redirect";
        return message(isRedirect ? "spf/unreachable-terms/redirect" : "spf/unreachable-terms/after-all", {
          term: describeTerm(term, spf.tree),
        });
      },
      { fix: message("spf/unreachable-terms/fix"), passed: message("spf/unreachable-terms/none") },
    );
  },
});
