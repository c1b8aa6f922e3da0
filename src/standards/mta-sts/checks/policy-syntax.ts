import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { REQUIREMENT, MUST_SHOULD, policyEditFix } from "../checks.ts";

export const mtaStsPolicySyntax = defineCheck({
  id: "mta-sts/policy-syntax",
  scope: "domain",
  section: "§3.3",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 8461 §3.2"],
  levels: MUST_SHOULD,
  mail: RECEIVING_KINDS,
  examines: ["mtaStsPolicy"],
  judge: ({ mtaStsPolicy }, { name }) => {
    if (mtaStsPolicy.state === "present") return { outcome: "pass", message: "the policy is valid" };
    if (mtaStsPolicy.state === "absent")
      return { outcome: "not-applicable", message: "not judged: there is no policy" };
    return { outcome: "fail", message: mtaStsPolicy.problem, fix: policyEditFix(name, "Mend the policy") };
  },
});
