import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { proposedRecordFix } from "../proposal.ts";
import { listUris } from "../report-checks.ts";
import { REQUIREMENT, notApplicableIfIgnored, inheritedSuffix } from "../terms.ts";

export const dmarcRuf = defineCheck({
  id: "dmarc/ruf",
  scope: "domain",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = notApplicableIfIgnored(dmarc, ["ruf"]);
    if (unread !== null) return unread;
    if (dmarc.ruf.length === 0) return { outcome: "pass", message: "the record has no `ruf`" };
    const message = `failure reports are asked for${inheritedSuffix(dmarc)}: ${listUris(dmarc.ruf)}`;
    const text = `Take \`ruf\` and \`fo\` out of the DMARC record of ${subject.name}.`;
    return {
      outcome: "fail",
      message,
      fix: subject.profile === "bsi" ? proposedRecordFix(dmarc, subject, text) : { text, records: [] },
    };
  },
});
