import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { judgeReachability } from "../terms.ts";

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
  judge: ({ spf }) => judgeReachability(spf),
});
