import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { judgePtr } from "../terms.ts";

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
  judge: ({ spf }) => judgePtr(spf),
});
