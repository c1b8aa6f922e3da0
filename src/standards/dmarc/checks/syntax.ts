import { defineCheck, MAILS } from "../../../define-check.ts";
import { contradiction } from "../checks.ts";
import { propose, mailboxAdvice } from "../proposal.ts";
import { differencesTo7489 } from "../rfc7489.ts";
import { REQUIREMENT, from } from "../terms.ts";

export const dmarcSyntax = defineCheck({
  id: "dmarc/syntax",
  scope: "domain",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9989 §4.7", "RFC 9989 §4.10.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    if (dmarc.errors.length === 0) {
      const differences = differencesTo7489(dmarc);
      const older = differences.length === 0 ? "" : `; receivers that follow RFC 7489 ${differences.join("; they ")}`;
      return { outcome: "pass", message: `the record is valid${from(dmarc)}${older}${contradiction(dmarc)}` };
    }
    let effect = "";
    if (dmarc.discarded) effect = "; receivers discard the record";
    else if (dmarc.badTags.length > 0) effect = "; receivers take the record for `p=none`";
    const message = `${dmarc.errors.join("; ")}${effect}${from(dmarc)}`;
    return {
      outcome: "fail",
      message,
      fix: propose(dmarc, subject, `Publish this record in its place; ${mailboxAdvice(subject.mail)}.`),
    };
  },
});
