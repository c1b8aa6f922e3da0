import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { policyUrl } from "../observe.ts";
import { policyEditFix } from "../policy-fix.ts";

export const mtaStsMode = defineCheck({
  id: "mta-sts/mode",
  scope: "domain",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: ["TR-03108-P I-03"],
  references: ["RFC 8461 §5"],
  levels: { "tr-03108": "must", bsi: "should" },
  mail: RECEIVING_KINDS,
  needs: ["mtaStsPolicy"],
  judge: ({ mtaStsPolicy: policy }, { name }) => {
    const { mode } = policy;
    const judged = {
      message: message(`mta-sts/mode/${mode}`),
      evidence: [{ at: { url: policyUrl(name) }, text: `mode: ${mode}` }],
    };
    if (mode === "enforce") return { outcome: "pass", ...judged };
    const enforced = policy.mx.length === 0 ? null : { ...policy, mode: "enforce" as const };
    return { outcome: "fail", ...judged, fix: policyEditFix(name, message("mta-sts/fix/enforce"), enforced) };
  },
});
