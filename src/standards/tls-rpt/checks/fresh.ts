import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { asksForReports, judgeArrival } from "../../report-arrival.ts";

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
  needs: ["tlsReports"],
  examines: ["tlsRpt"],
  consults: ["live", "earlier"],
  judge: ({ tlsReports, tlsRpt, live, earlier }, { at, parameter: limit }) => {
    const asks = live.state === "present" ? live.value.asksForReports.tlsRpt : asksForReports(tlsRpt);
    const request = earlier.state === "present" ? earlier.value.memory.tlsReports : undefined;
    return judgeArrival(tlsReports, { asks, request }, { at, limit, fix: message("tls-rpt/fresh/fix") });
  },
});
