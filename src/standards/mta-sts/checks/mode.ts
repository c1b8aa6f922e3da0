import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Fix } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { policyUrl } from "../observe.ts";
import type { PolicySituation } from "../policy-fix.ts";
import { isToChange, placesOf, policyFix } from "../policy-fix.ts";
import { mtaStsMaxAge } from "./max-age.ts";

export const mtaStsMode = defineCheck({
  id: "mta-sts/mode",
  scope: "domain",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: ["TR-03108-P I-03"],
  references: ["RFC 8461 §5"],
  levels: { "tr-03108": "must", bsi: "should" },
  mail: RECEIVING_KINDS,
  sharesParameterOf: mtaStsMaxAge,
  needs: ["mtaStsPolicy"],
  consults: ["mtaSts", "mx", "referencedDomains"],
  judge: ({ mtaStsPolicy: policy, ...facts }, { name, parameter }) => {
    const { mode } = policy;
    const judged = {
      message: message(`mta-sts/mode/${mode}`),
      evidence: [{ at: { url: policyUrl(name) }, text: `mode: ${mode}` }],
    };
    if (mode === "enforce") return { outcome: "pass", ...judged };
    return { outcome: "fail", ...judged, fix: nextModeFix({ domain: name, policy, leastMaxAge: parameter, ...facts }) };
  },
});

/**
 * What else is to change comes first, and `none` becomes `testing`. The step from there to `enforce` is advice alone, without a file: what
 * the hosts serve and what senders report decides on it, as for `advance`.
 */
function nextModeFix(situation: PolicySituation): Fix {
  const { domain, policy, mtaSts } = situation;
  if (policy.mode !== "none" && !isToChange(situation))
    return adviceFix(message("mta-sts/mode/fix-testing", placesOf(domain, mtaSts)));
  const fix = policyFix(situation);
  return { ...fix, text: message("mta-sts/mode/fix-first", { fix: fix.text }) };
}
