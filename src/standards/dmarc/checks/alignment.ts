import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { notApplicableIfIgnored } from "../not-applicable.ts";
import { strictRecordFix } from "../proposal.ts";
import { inheritedFrom } from "../record.ts";

export const dmarcAlignment = defineCheck({
  id: "dmarc/alignment",
  scope: "domain",
  section: "§4.3",
  requirements: ["TR-03182-06-M"],
  tests: [],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const ignored = notApplicableIfIgnored(dmarc, ["adkim", "aspf"]);
    if (ignored !== null) return ignored;
    const origin = inheritedFrom(dmarc);
    const tags = (["adkim", "aspf"] as const).filter((tag) => dmarc[tag] === "r");
    if (tags.length === 0) return { outcome: "pass", message: message("dmarc/alignment/strict", { origin }) };
    return {
      outcome: "fail",
      message: message("dmarc/alignment/relaxed", { tags, origin }),
      fix: strictRecordFix(dmarc, subject, message("dmarc/alignment/fix", { domain: subject.name })),
    };
  },
});
