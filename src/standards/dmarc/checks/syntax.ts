import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { foContradictionSuffix } from "../checks.ts";
import { proposedRecordFix, mailboxAdvice } from "../proposal.ts";
import { differencesFromRfc7489 } from "../rfc7489.ts";
import { REQUIREMENT, inheritedSuffix } from "../terms.ts";

export const dmarcSyntax = defineCheck({
  id: "dmarc/syntax",
  scope: "domain",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9989 §4.7", "RFC 9989 §4.10.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    if (dmarc.errors.length === 0) {
      const differences = differencesFromRfc7489(dmarc);
      const older = differences.length === 0 ? "" : `; receivers that follow RFC 7489 ${differences.join("; they ")}`;
      return {
        outcome: "pass",
        message: `the record is valid${inheritedSuffix(dmarc)}${older}${foContradictionSuffix(dmarc)}`,
      };
    }
    let effect = "";
    if (dmarc.discarded) effect = "; receivers discard the record";
    else if (dmarc.badTags.length > 0) effect = "; receivers take the record for `p=none`";
    const message = `${dmarc.errors.join("; ")}${effect}${inheritedSuffix(dmarc)}`;
    return {
      outcome: "fail",
      message,
      fix: proposedRecordFix(dmarc, subject, `Publish this record in its place; ${mailboxAdvice(subject.mail)}.`),
    };
  },
});
