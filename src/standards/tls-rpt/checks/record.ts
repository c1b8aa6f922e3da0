import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import { tlsRptRecordFix } from "../record-fix.ts";

export const tlsRptRecord = defineCheck({
  id: "tls-rpt/record",
  scope: "domain",
  section: "§5",
  requirements: ["TR-03108-10-M"],
  tests: ["TR-03108-P G-01"],
  references: ["RFC 8460 §3"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  examines: ["tlsRpt"],
  judge: ({ tlsRpt }, { name }) => {
    if (tlsRpt.state === "present") return { outcome: "pass", message: message("tls-rpt/record/valid") };
    return {
      outcome: "fail",
      message:
        tlsRpt.state === "absent"
          ? message("tls-rpt/record/absent", { name: prependLabels("_smtp._tls", name) })
          : tlsRpt.problem,
      fix: tlsRptRecordFix(name, `mailto:tls-reports@${name}`),
    };
  },
});
