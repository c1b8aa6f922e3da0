import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { judgeArrival } from "../../report-arrival.ts";
import { notApplicableIfIgnored } from "../not-applicable.ts";

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
  needs: ["dmarc", "dmarcReports"],
  consults: ["live", "earlier"],
  judge: ({ dmarc, dmarcReports, live, earlier }, { at, parameter: limit }) => {
    const ignored = notApplicableIfIgnored(dmarc);
    if (ignored !== null) return ignored;
    if (dmarc.rua.length === 0) return { outcome: "not-applicable", message: message("dmarc/reports-fresh/no-rua") };
    // a record that is not published yet has brought no reports
    if (live.state === "present" && !live.value.asksForReports.dmarc)
      return { outcome: "not-applicable", message: message("report-arrival/not-live") };
    const request = earlier.state === "present" ? earlier.value.memory.dmarcReports : undefined;
    return judgeArrival(dmarcReports, request, { at, limit, fix: message("dmarc/reports-fresh/fix") });
  },
});
