import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { MIN_MAILS, mailsSince } from "../reports.ts";

export const dmarcPassRate = defineCheck({
  id: "dmarc/pass-rate",
  scope: "domain",
  section: "§5",
  requirements: ["TR-03182-10-M"],
  tests: [],
  references: ["RFC 9989 §5.4", "RFC 9990 §3.1"],
  levels: { "tr-03108": "info", bsi: "should" },
  // all mail of a domain that does not send is forged, and fails
  mail: SENDING_KINDS,
  parameter: { "tr-03108": 98, bsi: 98, stricter: "higher" },
  needs: ["dmarcReports"],
  judge: ({ dmarcReports }, { domain, parameter: limit }) => {
    const { days, since, failing, failingSources } = dmarcReports;
    const { mails: all, passed, forwarded } = mailsSince(days, since);
    const mails = all - forwarded; // nothing that its sender does helps these
    const counted = { mails, passed, forwarded, limit, since };
    if (mails < MIN_MAILS)
      return { outcome: "unknown", message: message("dmarc/pass-rate/few", { mails, since, least: MIN_MAILS }) };
    if (passed * 100 >= limit * mails) return { outcome: "pass", message: message("dmarc/pass-rate/high", counted) };
    return {
      outcome: "fail",
      message: message("dmarc/pass-rate/low", {
        ...counted,
        sources: failing.slice(0, MAX_SOURCES).map((source) => message("dmarc/pass-rate/source", { ...source })),
        count: failingSources,
      }),
      fix: adviceFix(message("dmarc/pass-rate/fix", { domain })),
    };
  },
});

/** Project limit: the sources that a message names. */
const MAX_SOURCES = 5;
