import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { firstItems } from "../several.ts";
import { allTerms, describeTerm } from "../traversal.ts";
import { judgeUnwantedTerms } from "../unwanted-terms.ts";

export const spfPtr = defineCheck({
  id: "spf/ptr",
  scope: "domain",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §5.5", "RFC 7208 §7.3"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) =>
    judgeUnwantedTerms(
      spf,
      allTerms(spf.tree, ({ asksPtr }) => asksPtr),
      (terms) => message("spf/ptr/terms", firstItems(terms.map((term) => describeTerm(term, spf.tree)))),
      { fix: message("spf/ptr/fix"), passed: message("spf/ptr/none"), losesSenders: true },
    ),
});
