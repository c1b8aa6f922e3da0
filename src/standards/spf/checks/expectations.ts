import { defineCheck, SENDS } from "../../../define-check.ts";
import { judgeOutcomes } from "../expectation.ts";

export const spfExpectations = defineCheck({
  id: "spf/expectations",
  scope: "domain",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §4"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDS,
  examines: ["spfOutcomes", "served"],
  judge: ({ spfOutcomes, served }) =>
    judgeOutcomes(spfOutcomes, served.state === "present" ? served.value.spfOutcomes : served),
});
