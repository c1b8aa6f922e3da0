import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { WIDEST_IPV6 } from "../practice-checks.ts";
import { judgeBreadth } from "../senders.ts";

export const spfBreadth = defineCheck({
  id: "spf/breadth",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.6"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDING_KINDS,
  parameter: { "tr-03108": 16, bsi: 16, unit: "bits of the shortest IPv4 prefix allowed", stricter: "higher" },
  needs: ["spf"],
  judge: ({ spf }, { parameter }) => judgeBreadth(spf, { v4: parameter, v6: WIDEST_IPV6 }),
});
