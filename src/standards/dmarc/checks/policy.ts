import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import { notApplicableIfPolicyIgnored } from "../not-applicable.ts";
import { strongerRecordFix } from "../proposal.ts";
import type { DmarcRecord } from "../record.ts";
import { inheritedFrom } from "../record.ts";

export const dmarcPolicy = defineCheck({
  id: "dmarc/policy",
  scope: "domain",
  section: "§4.3",
  requirements: ["TR-03182-06-M"],
  tests: ["TR-03182-P H-02"],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const ignored = notApplicableIfPolicyIgnored(dmarc);
    if (ignored !== null) return ignored;
    const { effective } = dmarc;
    if (effective !== "none")
      return {
        outcome: "pass",
        message: message("dmarc/effective-policy", { policy: effective, origin: inheritedFrom(dmarc) }),
      };
    const fix = strongerRecordFix(dmarc, subject, message("dmarc/policy/fix"));
    return { outcome: "fail", message: whyNone(dmarc), fix };
  },
});

/** Why the effective policy is none. */
function whyNone(dmarc: DmarcRecord): Message {
  const { decidedBy: tag, isTesting } = dmarc;
  const origin = inheritedFrom(dmarc);
  if (dmarc.p === null) return message("dmarc/policy/no-policy", { origin });
  const requested = dmarc[tag] ?? dmarc.p;
  if (isTesting && requested === "quarantine") return message("dmarc/policy/testing", { tag, origin });
  return message("dmarc/policy/none", { tag, policy: requested, origin });
}
