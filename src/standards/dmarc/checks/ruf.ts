import { defineCheck, MAILS } from "../../../define-check.ts";
import { propose } from "../proposal.ts";
import { listed } from "../report-checks.ts";
import { REQUIREMENT, unlessRead, from } from "../terms.ts";

export const dmarcRuf = defineCheck({
  id: "dmarc/ruf",
  scope: "domain",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = unlessRead(dmarc, ["ruf"]);
    if (unread !== null) return unread;
    if (dmarc.ruf.length === 0) return { outcome: "pass", message: "the record has no `ruf`" };
    const message = `failure reports are asked for${from(dmarc)}: ${listed(dmarc.ruf)}`;
    const text = `Take \`ruf\` and \`fo\` out of the DMARC record of ${subject.name}.`;
    return {
      outcome: "fail",
      message,
      fix: subject.profile === "bsi" ? propose(dmarc, subject, text) : { text, records: [] },
    };
  },
});
