import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { judgeArrival } from "../../report-arrival.ts";

export const tlsRptFresh = defineCheck({
  id: "tls-rpt/fresh",
  scope: "domain",
  section: "§5",
  requirements: ["TR-03108-11-R"],
  tests: [],
  references: ["RFC 8460 §4.1", "docs/reports.md"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  parameter: { "tr-03108": 7, bsi: 7, stricter: "lower" },
  needs: ["tlsRpt", "tlsReports"],
  consults: ["live", "earlier"],
  judge: ({ tlsReports, live, earlier }, { at, parameter: limit }) => {
    // a record that is not published yet has brought no reports
    if (live.state === "present" && !live.value.asksForReports.tlsRpt)
      return { outcome: "not-applicable", message: message("report-arrival/not-live") };
    const request = earlier.state === "present" ? earlier.value.memory.tlsReports : undefined;
    return judgeArrival(tlsReports, request, { at, limit, fix: message("tls-rpt/fresh/fix") });
  },
});
