import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { rfc7489Suffix } from "../checks.ts";
import { proposedRecordFix, mailboxAdvice } from "../proposal.ts";
import { REQUIREMENT, inheritedSuffix } from "../terms.ts";

export const dmarcPresent = defineCheck({
  id: "dmarc/present",
  scope: "domain",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P H-01"],
  references: ["RFC 9989 §4.10"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ACTIVE_KINDS,
  examines: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    if (dmarc.state === "present")
      return {
        outcome: "pass",
        message: `there is one record${inheritedSuffix(dmarc.value)}${rfc7489Suffix(dmarc.value, subject.name)}`,
      };
    const message = dmarc.state === "absent" ? `no DMARC record applies to ${subject.name}` : dmarc.problem;
    return {
      outcome: "fail",
      message,
      fix: proposedRecordFix(null, subject, `Publish this one record and no other; ${mailboxAdvice(subject.mail)}.`),
    };
  },
});
