import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { judgeHeadroom } from "../limits.ts";

export const spfLookupHeadroom = defineCheck({
  id: "spf/lookup-headroom",
  scope: "domain",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §4.6.4"],
  levels: { "tr-03108": "should", bsi: "info" },
  mail: SENDING_KINDS,
  parameter: { "tr-03108": 8, bsi: 8, unit: "lookups", stricter: "lower" },
  needs: ["spf"],
  judge: ({ spf }, { parameter }) => judgeHeadroom(spf, parameter),
});
