import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { withoutSize } from "../../mailto.ts";
import { notApplicableIfIgnored } from "../not-applicable.ts";
import { correctedRecordFix } from "../proposal.ts";
import { inheritedFrom } from "../record.ts";
import { REMOVED_TAGS } from "../tags.ts";

export const dmarcRemovedTags = defineCheck({
  id: "dmarc/removed-tags",
  scope: "domain",
  section: "§4.3",
  requirements: [],
  tests: [],
  references: ["RFC 9989 §C.5.2", "RFC 9989 §C.4"],
  levels: { "tr-03108": "info", bsi: "info" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const ignored = notApplicableIfIgnored(dmarc);
    if (ignored !== null) return ignored;
    // RFC 9989 §C.5.2; a pct below 100 has a check of its own.
    const isPartial = dmarc.pct !== null && dmarc.pct < 100;
    const tags = dmarc.tags.filter((tag) => REMOVED_TAGS.includes(tag) && !(tag === "pct" && isPartial));
    const sizes = [...dmarc.rua, ...dmarc.ruf].map(({ uri }) => uri).filter((uri) => withoutSize(uri) !== uri);
    if (tags.length > 0 || sizes.length > 0)
      return {
        outcome: "fail",
        message: message("dmarc/removed-tags/fail", { tags, sizes, origin: inheritedFrom(dmarc) }),
        fix: correctedRecordFix(dmarc, subject, message("dmarc/removed-tags/fix")),
      };
    if (isPartial) return { outcome: "not-applicable", message: message("dmarc/removed-tags/not-judged") };
    return { outcome: "pass", message: message("dmarc/removed-tags/pass") };
  },
});
