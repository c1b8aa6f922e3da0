import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { mailboxAdvice, proposedRecordFix } from "../proposal.ts";
import { listUris } from "../report-checks.ts";
import { REQUIREMENT, notApplicableIfIgnored, inheritedSuffix } from "../terms.ts";

export const dmarcRua = defineCheck({
  id: "dmarc/rua",
  scope: "domain",
  section: "§5",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P H-03"],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "should", bsi: "must" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = notApplicableIfIgnored(dmarc, ["rua"]);
    if (unread !== null) return unread;
    const usable = dmarc.rua.filter((uri) => uri.problem === null);
    const unusable = dmarc.rua.filter((uri) => uri.problem !== null);
    const besides = unusable.length > 0 ? `; nothing goes to ${listUris(unusable)}` : "";
    if (usable.length > 0) return { outcome: "pass", message: `reports go to ${listUris(usable)}${besides}` };
    const message =
      dmarc.rua.length === 0
        ? `no \`rua\` in the record${inheritedSuffix(dmarc)}`
        : `no usable address in \`rua\`${inheritedSuffix(dmarc)}: ${listUris(dmarc.rua)}`;
    const { name, mail } = subject;
    if (mail === "send")
      return {
        outcome: "fail",
        message,
        fix: { text: `In the DMARC record of ${name}, ${mailboxAdvice(mail)}.`, records: [] },
      };
    return {
      outcome: "fail",
      message,
      fix: proposedRecordFix(dmarc, subject, "Publish this record with a mailbox that is read."),
    };
  },
});
