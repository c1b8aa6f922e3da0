import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { MODE_NONE } from "../no-policy.ts";
import { policyUrl } from "../observe.ts";
import { policyFix } from "../policy-fix.ts";
import { MAX_AGE_LIMIT } from "../record.ts";

export const mtaStsMaxAge = defineCheck({
  id: "mta-sts/max-age",
  scope: "domain",
  section: "§3.3",
  requirements: [],
  tests: [],
  references: ["RFC 8461 §3.2"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  parameter: { "tr-03108": 604800, bsi: 604800, stricter: "higher" },
  needs: ["mtaStsPolicy"],
  consults: ["mtaSts", "mx", "referencedDomains"],
  judge: ({ mtaStsPolicy: policy, ...facts }, { name, parameter: least }) => {
    const { mode, maxAge: seconds } = policy;
    if (mode === "none") return MODE_NONE;
    const evidence = [{ at: { url: policyUrl(name) }, text: `max_age: ${seconds}` }];
    if (seconds >= least) return { outcome: "pass", message: message("mta-sts/max-age/long", { seconds }), evidence };
    const judged = {
      outcome: "fail" as const,
      message: message("mta-sts/max-age/short", { seconds, least }),
      evidence,
    };
    if (seconds === MAX_AGE_LIMIT) return judged; // no valid policy satisfies the parameter
    return { ...judged, fix: policyFix({ domain: name, policy, leastMaxAge: least, ...facts }) };
  },
});
