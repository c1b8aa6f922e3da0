import { defineCheck, PARKED_KINDS } from "../../../define-check.ts";
import { REQUIREMENT, MUST, rejectRecordFix } from "../checks.ts";

export const parkedDmarc = defineCheck({
  id: "parked/dmarc",
  scope: "domain",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P L-04"],
  references: ["RFC 9989 §4.7"],
  levels: MUST,
  mail: PARKED_KINDS,
  examines: ["dmarc"],
  judge: ({ dmarc }, { name }) => {
    const fix = rejectRecordFix(name, dmarc);
    if (dmarc.state === "absent") return { outcome: "fail", message: `no DMARC record applies to ${name}`, fix };
    if (dmarc.state === "malformed") return { outcome: "fail", message: dmarc.problem, fix };
    const { effective, inherited, foundAt, testing, errors, badTags, discarded, pct } = dmarc.value;
    if (discarded || badTags.length > 0)
      return { outcome: "fail", message: `the record is not valid: ${errors.join("; ")}`, fix };
    const lowered = testing ? ", lowered by t=y" : "";
    // RFC 9989 §C.5.2 has removed `pct`: it lowers nothing by today's standard
    const share =
      pct === null || pct === 100 ? "" : `; receivers that follow RFC 7489 apply it to ${pct} % of forged mail only`;
    const message = `the policy is ${effective}${lowered}${inherited ? ` (inherited from ${foundAt})` : ""}${share}`;
    return effective === "reject" ? { outcome: "pass", message } : { outcome: "fail", message, fix };
  },
});
