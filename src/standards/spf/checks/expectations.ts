import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { judgeExpectations } from "../expectation.ts";

export const spfExpectations = defineCheck({
  id: "spf/expectations",
  scope: "domain",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §4"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  examines: ["spfExpectationResults", "live"],
  judge: ({ spfExpectationResults, live }) =>
    judgeExpectations(spfExpectationResults, live.state === "present" ? live.value.spfExpectationResults : live),
});
