import type { Subject } from "../../../define-check.ts";
import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Fix } from "../../../model.ts";
import { describeDestinations } from "../destinations.ts";
import { notApplicableIfIgnored } from "../not-applicable.ts";
import { correctedRecordFix, isCorrect, strictRecordFix, strongerRecordFix } from "../proposal.ts";
import type { DmarcRecord } from "../record.ts";
import { inheritedFrom } from "../record.ts";

export const dmarcRuf = defineCheck({
  id: "dmarc/ruf",
  scope: "domain",
  section: "§4.3",
  requirements: ["TR-03182-06-M"],
  tests: [],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const ignored = notApplicableIfIgnored(dmarc, ["ruf"]);
    if (ignored !== null) return ignored;
    if (dmarc.ruf.length === 0) return { outcome: "pass", message: message("dmarc/ruf/absent") };
    return {
      outcome: "fail",
      message: message("dmarc/ruf/present", {
        destinations: describeDestinations(dmarc.ruf),
        origin: inheritedFrom(dmarc),
      }),
      fix: rufFix(dmarc, subject),
    };
  },
});

function rufFix(dmarc: DmarcRecord, subject: Subject): Fix {
  const text = message("dmarc/ruf/fix", { domain: dmarc.foundAt });
  if (dmarc.isInherited) return strictRecordFix(dmarc, subject, text);
  // what no receiver sends reports to goes under either profile
  if (dmarc.ruf.every(({ problem }) => problem !== null)) return correctedRecordFix(dmarc, subject, text);
  // the corrected record of other checks keeps what is a choice
  return isCorrect(dmarc, subject) ? strictRecordFix(dmarc, subject, text) : strongerRecordFix(dmarc, subject, text);
}
