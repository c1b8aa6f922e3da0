import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { notApplicableIfPolicyIgnored } from "../not-applicable.ts";
import { strictRecordFix } from "../proposal.ts";
import { inheritedFrom } from "../record.ts";

export const dmarcReject = defineCheck({
  id: "dmarc/reject",
  scope: "domain",
  section: "§4.3",
  requirements: ["TR-03182-06-M"],
  tests: [],
  references: ["RFC 9989 §7.4"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const ignored = notApplicableIfPolicyIgnored(dmarc);
    if (ignored !== null) return ignored;
    const { effective, isTesting } = dmarc;
    const origin = inheritedFrom(dmarc);
    if (effective === "reject")
      return { outcome: "pass", message: message("dmarc/effective-policy", { policy: effective, origin }) };
    if (effective === "none") return { outcome: "not-applicable", message: message("dmarc/reject/not-judged") };
    return {
      outcome: "fail",
      message: message("dmarc/reject/quarantine", { testing: isTesting, origin }),
      fix: strictRecordFix(dmarc, subject, message("dmarc/reject/fix", { domain: subject.name })),
    };
  },
});
