import { defineCheck, MAILS } from "../../../define-check.ts";
import { PUBLISH } from "../policy-checks.ts";
import { propose } from "../proposal.ts";
import { REQUIREMENT, unlessPolicyRead, from } from "../terms.ts";

export const dmarcPolicy = defineCheck({
  id: "dmarc/policy",
  scope: "domain",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P H-02"],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = unlessPolicyRead(dmarc);
    if (unread !== null) return unread;
    if (dmarc.effective !== "none")
      return { outcome: "pass", message: `the policy is ${dmarc.effective}${from(dmarc)}` };
    const asked = dmarc[dmarc.decidedBy];
    let message = `${dmarc.decidedBy}=${asked ?? "none"}${from(dmarc)}: forged mail is delivered`;
    if (dmarc.testing && asked === "quarantine")
      message = `${dmarc.decidedBy}=quarantine with t=y counts as none${from(dmarc)}`;
    else if (asked === null) message = `the record has no \`p\`, which counts as p=none${from(dmarc)}`;
    return { outcome: "fail", message, fix: propose(dmarc, subject, PUBLISH) };
  },
});
