import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { asksForReports, judgeArrival } from "../../report-arrival.ts";

export const dmarcReportsFresh = defineCheck({
  id: "dmarc/reports-fresh",
  scope: "domain",
  section: "§5",
  requirements: ["TR-03182-09-M", "TR-03182-10-M"],
  tests: [],
  references: ["RFC 9990 §3.1", "docs/reports.md"],
  levels: { "tr-03108": "should", bsi: "should" },
  // a domain that does not send is reported on only while somebody forges its mail
  mail: SENDING_KINDS,
  parameter: { "tr-03108": 7, bsi: 7, stricter: "lower" },
  needs: ["dmarcReports"],
  examines: ["dmarc"],
  consults: ["live", "earlier"],
  judge: ({ dmarcReports, dmarc, live, earlier }, { at, parameter: limit }) => {
    const asks = live.state === "present" ? live.value.asksForReports.dmarc : asksForReports(dmarc);
    const request = earlier.state === "present" ? earlier.value.memory.dmarcReports : undefined;
    return judgeArrival(dmarcReports, { asks, request }, { at, limit, fix: message("dmarc/reports-fresh/fix") });
  },
});
