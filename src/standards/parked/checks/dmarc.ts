import { defineCheck } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { PARKED_CHECK } from "../parked-domain.ts";
import { rejectRecordFix } from "../reject-record.ts";

export const parkedDmarc = defineCheck({
  ...PARKED_CHECK,
  id: "parked/dmarc",
  section: "§4.3",
  tests: ["TR-03182-P L-04"],
  references: ["RFC 9989 §4.7", "RFC 7489 §6.6.4"],
  levels: { "tr-03108": "must", bsi: "must" },
  examines: ["dmarc"],
  judge: ({ dmarc }, { name }) => {
    const fix = rejectRecordFix(name, dmarc);
    if (dmarc.state === "absent")
      return { outcome: "fail", message: message("dmarc-record/absent", { domain: name }), fix };
    if (dmarc.state === "malformed") return { outcome: "fail", message: dmarc.problem, fix };
    const { effective: policy, isInherited, foundAt, isTesting, errors, badTags, discarded, pct } = dmarc.value;
    if (discarded || badTags.length > 0)
      return { outcome: "fail", message: message("parked/dmarc/invalid", { errors }), fix };
    const applied = message("parked/dmarc/policy", {
      policy,
      testing: isTesting,
      origin: isInherited ? foundAt : null,
      pct: pct ?? 100,
    });
    // RFC 7489 §6.6.4: of the other mail receivers that still know `pct` quarantine what they are asked to reject
    const isWhole = pct === null || pct === 100;
    return policy === "reject" && isWhole
      ? { outcome: "pass", message: applied }
      : { outcome: "fail", message: applied, fix };
  },
});
