import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { describeDestinations } from "../destinations.ts";
import { notApplicableIfIgnored } from "../not-applicable.ts";
import { correctedRecordFix } from "../proposal.ts";
import { inheritedFrom } from "../record.ts";

export const dmarcRua = defineCheck({
  id: "dmarc/rua",
  scope: "domain",
  section: "§5",
  requirements: ["TR-03182-06-M"],
  tests: ["TR-03182-P H-03"],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "should", bsi: "must" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const ignored = notApplicableIfIgnored(dmarc, ["rua"]);
    if (ignored !== null) return ignored;
    const usable = describeDestinations(dmarc.rua.filter(({ problem }) => problem === null));
    const unusable = describeDestinations(dmarc.rua.filter(({ problem }) => problem !== null));
    if (usable.length > 0) return { outcome: "pass", message: message("dmarc/rua/usable", { usable }) };
    const origin = inheritedFrom(dmarc);
    return {
      outcome: "fail",
      message:
        unusable.length === 0
          ? message("dmarc/rua/absent", { origin })
          : message("dmarc/rua/unusable", { unusable, origin }),
      fix:
        subject.mail === "send"
          ? adviceFix(message("dmarc/rua/fix-send", { domain: subject.name }))
          : correctedRecordFix(dmarc, subject, message("dmarc/rua/fix-record")),
    };
  },
});
