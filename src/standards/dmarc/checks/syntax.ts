import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { syntaxFix } from "../proposal.ts";
import { inheritedFrom } from "../record.ts";

export const dmarcSyntax = defineCheck({
  id: "dmarc/syntax",
  scope: "domain",
  section: "§4.3",
  requirements: ["TR-03182-06-M"],
  tests: [],
  references: ["RFC 9989 §4.7", "RFC 9989 §4.8", "RFC 9989 §4.10.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const { errors, discarded, badTags } = dmarc;
    const origin = inheritedFrom(dmarc);
    if (errors.length === 0) return { outcome: "pass", message: message("dmarc/syntax/valid", { origin }) };
    let effect: "discarded" | "none" | null = null;
    if (discarded) effect = "discarded";
    else if (badTags.length > 0) effect = "none";
    return {
      outcome: "fail",
      message: message("dmarc/syntax/invalid", { errors, effect, origin }),
      fix: syntaxFix(dmarc, subject, message("dmarc/syntax/fix", { mail: subject.mail })),
    };
  },
});
