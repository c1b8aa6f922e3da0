import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { notApplicableIfIgnored } from "../not-applicable.ts";
import { strongerRecordFix } from "../proposal.ts";
import { inheritedFrom } from "../record.ts";

export const dmarcFullCoverage = defineCheck({
  id: "dmarc/full-coverage",
  scope: "domain",
  section: "§4.3",
  requirements: [],
  tests: [],
  references: ["RFC 9989 §C.5.2", "RFC 7489 §6.3"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const ignored = notApplicableIfIgnored(dmarc);
    if (ignored !== null) return ignored;
    const { pct } = dmarc;
    if (pct === null || pct === 100) return { outcome: "pass", message: message("dmarc/full-coverage/pass") };
    return {
      outcome: "fail",
      message: message("dmarc/full-coverage/fail", { pct, origin: inheritedFrom(dmarc) }),
      fix: strongerRecordFix(dmarc, subject, message("dmarc/full-coverage/fix")),
    };
  },
});
