import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import { adviceFix, withFile } from "../../fixes.ts";
import { NOT_ANNOUNCED } from "../no-policy.ts";
import { policyUrl } from "../observe.ts";
import { firstPolicyFile } from "../policy-fix.ts";

export const mtaStsPolicyFetch = defineCheck({
  id: "mta-sts/policy-fetch",
  scope: "domain",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: ["TR-03108-P I-02"],
  references: ["RFC 8461 §3.3"],
  levels: { "tr-03108": "must", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["mtaStsFetch"],
  consults: ["mx"],
  judge: ({ mtaStsFetch, mx }, { name }) => {
    const url = policyUrl(name);
    if (mtaStsFetch.state === "present")
      return { outcome: "pass", message: message("mta-sts/policy-fetch/served", { url }) };
    if (mtaStsFetch.state === "absent") return NOT_ANNOUNCED;
    return {
      outcome: "fail",
      message: message("mta-sts/policy-fetch/not-served", { url, problem: mtaStsFetch.problem }),
      fix: withFile(
        adviceFix(message("mta-sts/policy-fetch/fix", { url, host: prependLabels("mta-sts", name) })),
        firstPolicyFile(name, mx),
      ),
    };
  },
});
