import { defineCheck, MAILS } from "../../../define-check.ts";
import { advise } from "../policy-checks.ts";
import { REQUIREMENT, unlessPolicyRead, from } from "../terms.ts";

export const dmarcReject = defineCheck({
  id: "dmarc/reject",
  scope: "domain",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9989 §7.4"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = unlessPolicyRead(dmarc);
    if (unread !== null) return unread;
    if (dmarc.effective === "reject") return { outcome: "pass", message: `the policy is reject${from(dmarc)}` };
    if (dmarc.effective === "none")
      return { outcome: "not-applicable", message: "not judged: the policy is not even quarantine, see dmarc/policy" };
    const message = `the policy is quarantine${dmarc.testing ? ", for t=y lowers it" : ""}${from(dmarc)}; RFC 9989 §7.4 advises against reject where users post to mailing lists`;
    const advice = `If no user of ${subject.name} posts to mailing lists, raise \`p\` to \`reject\` in its DMARC record, without \`t=y\`.`;
    return { outcome: "fail", message, fix: advise(dmarc, subject, advice) };
  },
});
