import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { PUBLISH_TEXT } from "../policy-checks.ts";
import { proposedRecordFix } from "../proposal.ts";
import { REQUIREMENT, notApplicableIfPolicyIgnored, inheritedSuffix } from "../terms.ts";

export const dmarcPolicy = defineCheck({
  id: "dmarc/policy",
  scope: "domain",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P H-02"],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = notApplicableIfPolicyIgnored(dmarc);
    if (unread !== null) return unread;
    if (dmarc.effective !== "none")
      return { outcome: "pass", message: `the policy is ${dmarc.effective}${inheritedSuffix(dmarc)}` };
    const asked = dmarc[dmarc.decidedBy];
    let message = `${dmarc.decidedBy}=${asked ?? "none"}${inheritedSuffix(dmarc)}: forged mail is delivered`;
    if (dmarc.testing && asked === "quarantine")
      message = `${dmarc.decidedBy}=quarantine with t=y counts as none${inheritedSuffix(dmarc)}`;
    else if (asked === null) message = `the record has no \`p\`, which counts as p=none${inheritedSuffix(dmarc)}`;
    return { outcome: "fail", message, fix: proposedRecordFix(dmarc, subject, PUBLISH_TEXT) };
  },
});
