import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { strictPolicyFix } from "../policy-checks.ts";
import { REQUIREMENT, notApplicableIfPolicyIgnored, inheritedSuffix } from "../terms.ts";

export const dmarcReject = defineCheck({
  id: "dmarc/reject",
  scope: "domain",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9989 §7.4"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = notApplicableIfPolicyIgnored(dmarc);
    if (unread !== null) return unread;
    if (dmarc.effective === "reject")
      return { outcome: "pass", message: `the policy is reject${inheritedSuffix(dmarc)}` };
    if (dmarc.effective === "none")
      return { outcome: "not-applicable", message: "not judged: the policy is not even quarantine, see dmarc/policy" };
    const message = `the policy is quarantine${dmarc.testing ? ", for t=y lowers it" : ""}${inheritedSuffix(dmarc)}; RFC 9989 §7.4 advises against reject where users post to mailing lists`;
    const advice = `If no user of ${subject.name} posts to mailing lists, raise \`p\` to \`reject\` in its DMARC record, without \`t=y\`.`;
    return { outcome: "fail", message, fix: strictPolicyFix(dmarc, subject, advice) };
  },
});
