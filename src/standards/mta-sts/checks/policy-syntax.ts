import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { placesOf } from "../policy-fix.ts";

export const mtaStsPolicySyntax = defineCheck({
  id: "mta-sts/policy-syntax",
  scope: "domain",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: [],
  references: ["RFC 8461 §3.2"],
  levels: { "tr-03108": "must", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["mtaStsPolicy"],
  consults: ["mtaSts"],
  judge: ({ mtaStsPolicy, mtaSts }, { name }) => {
    if (mtaStsPolicy.state === "present") return { outcome: "pass", message: message("mta-sts/policy-syntax/valid") };
    if (mtaStsPolicy.state === "absent")
      return { outcome: "not-applicable", message: message("judging/absent", { fact: "mtaStsPolicy" }) };
    return {
      outcome: "fail",
      message: mtaStsPolicy.problem,
      fix: adviceFix(message("mta-sts/policy-syntax/fix", placesOf(name, mtaSts))),
    };
  },
});
