import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { describeDestinations } from "../destinations.ts";
import { notApplicableIfIgnored } from "../not-applicable.ts";
import { correctedRecordFix, strictRecordFix } from "../proposal.ts";
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
    const text = message("dmarc/ruf/fix", { domain: subject.name });
    return {
      outcome: "fail",
      message: message("dmarc/ruf/present", {
        destinations: describeDestinations(dmarc.ruf),
        origin: inheritedFrom(dmarc),
      }),
      // what no receiver sends reports to goes under either profile
      fix: dmarc.ruf.some(({ problem }) => problem === null)
        ? strictRecordFix(dmarc, subject, text)
        : correctedRecordFix(dmarc, subject, text),
    };
  },
});
