import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { proposedRecordFix } from "../proposal.ts";
import { notApplicableIfIgnored, inheritedSuffix } from "../terms.ts";

export const dmarcRemovedTags = defineCheck({
  id: "dmarc/removed-tags",
  scope: "domain",
  section: "§4.3",
  requirements: [],
  tests: [],
  references: ["RFC 9989 §C.5.2"],
  levels: { "tr-03108": "info", bsi: "info" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = notApplicableIfIgnored(dmarc);
    if (unread !== null) return unread;
    // RFC 9989 §C.5.2; a pct below 100 has a check of its own.
    const partial = dmarc.pct !== null && dmarc.pct < 100;
    const removed = dmarc.tags.filter((tag) => ["rf", "ri"].includes(tag) || (tag === "pct" && !partial));
    if (removed.length > 0) {
      const message = `RFC 9989 has removed ${removed.map((tag) => `\`${tag}\``).join(", ")}${inheritedSuffix(dmarc)}`;
      return {
        outcome: "fail",
        message,
        fix: proposedRecordFix(dmarc, subject, "Publish this record, which does without."),
      };
    }
    if (partial)
      return {
        outcome: "not-applicable",
        message: "not judged: of the removed tags only `pct` is there, see dmarc/full-coverage",
      };
    return { outcome: "pass", message: "the record has no `pct`, `rf` or `ri`" };
  },
});
