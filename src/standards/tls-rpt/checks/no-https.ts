import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { mailboxRecordFix } from "../record-fix.ts";

export const tlsRptNoHttps = defineCheck({
  id: "tls-rpt/no-https",
  scope: "domain",
  section: "§5",
  requirements: ["TR-03108-10-M"],
  tests: ["TR-03108-P G-02"],
  references: ["RFC 8460 §3"],
  levels: { "tr-03108": "info", bsi: "must" },
  mail: RECEIVING_KINDS,
  needs: ["tlsRpt"],
  judge: ({ tlsRpt }, { name }) => {
    const https = tlsRpt.rua.filter(({ uri }) => /^https:/i.test(uri)); // RFC 3986 §3.1: schemes regardless of case
    if (https.length === 0) return { outcome: "pass", message: message("tls-rpt/no-https/none") };
    return {
      outcome: "fail",
      message: message("tls-rpt/no-https/found", { uris: https.map(({ uri }) => uri) }),
      fix: mailboxRecordFix(name, tlsRpt),
    };
  },
});
