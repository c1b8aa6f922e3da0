import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { tlsRptRecordFix } from "../record-fix.ts";

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
    const others = tlsRpt.rua.filter((uri) => uri.problem === null).map(({ uri }) => uri);
    const rua = others.length > 0 ? others.join(",") : `mailto:tls-reports@${name}`;
    return {
      outcome: "fail",
      message: message("tls-rpt/no-https/found", { uris: https.map(({ uri }) => uri) }),
      fix: tlsRptRecordFix(name, rua),
    };
  },
});
