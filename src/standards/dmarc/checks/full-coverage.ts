import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { PUBLISH_TEXT } from "../policy-checks.ts";
import { proposedRecordFix } from "../proposal.ts";
import { notApplicableIfIgnored, inheritedSuffix } from "../terms.ts";

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
    const unread = notApplicableIfIgnored(dmarc);
    if (unread !== null) return unread;
    if (dmarc.pct === null || dmarc.pct === 100) return { outcome: "pass", message: "no `pct` below 100" };
    const message = `pct=${dmarc.pct}${inheritedSuffix(dmarc)}: receivers that follow RFC 7489 apply the policy to ${dmarc.pct} % of forged mail, those of RFC 9989 to all`;
    return { outcome: "fail", message, fix: proposedRecordFix(dmarc, subject, PUBLISH_TEXT) };
  },
});
