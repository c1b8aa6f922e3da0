import { defineCheck, MAILS } from "../../../define-check.ts";
import { mailboxAdvice, propose } from "../proposal.ts";
import { listed } from "../report-checks.ts";
import { REQUIREMENT, unlessRead, from } from "../terms.ts";

export const dmarcRua = defineCheck({
  id: "dmarc/rua",
  scope: "domain",
  section: "§5",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P H-03"],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "should", bsi: "must" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = unlessRead(dmarc, ["rua"]);
    if (unread !== null) return unread;
    const usable = dmarc.rua.filter((uri) => uri.problem === null);
    const unusable = dmarc.rua.filter((uri) => uri.problem !== null);
    const besides = unusable.length > 0 ? `; nothing goes to ${listed(unusable)}` : "";
    if (usable.length > 0) return { outcome: "pass", message: `reports go to ${listed(usable)}${besides}` };
    const message =
      dmarc.rua.length === 0
        ? `no \`rua\` in the record${from(dmarc)}`
        : `no usable address in \`rua\`${from(dmarc)}: ${listed(dmarc.rua)}`;
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
      fix: propose(dmarc, subject, "Publish this record with a mailbox that is read."),
    };
  },
});
