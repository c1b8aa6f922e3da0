import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { judgeWildcard } from "../wildcard.ts";

export const spfWildcard = defineCheck({
  id: "spf/wildcard",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §3.5"],
  levels: { "tr-03108": "info", bsi: "must" },
  mail: SENDING_KINDS,
  examines: ["spfWildcard"],
  judge: ({ spfWildcard: wildcard }, { domain }) => judgeWildcard(wildcard, domain),
});
