import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { quoteForMessage } from "../../../dns/record.ts";
import { tlsRptRecordFix } from "../checks.ts";

export const tlsRptMailto = defineCheck({
  id: "tls-rpt/mailto",
  scope: "domain",
  section: "§5",
  requirements: ["TR-03108-10-M"],
  tests: ["TR-03108-P G-03"],
  references: ["RFC 8460 §3"],
  levels: { "tr-03108": "should", bsi: "must" },
  mail: RECEIVING_KINDS,
  needs: ["tlsRpt"],
  judge: ({ tlsRpt }, { name }) => {
    const usable = tlsRpt.rua.filter((uri) => uri.problem === null);
    if (usable.length > 0)
      return { outcome: "pass", message: `reports go to ${usable.map((uri) => uri.uri).join(", ")}` };
    const faults = tlsRpt.rua.map((uri) => `${quoteForMessage(uri.uri)}: ${uri.problem}`);
    return {
      outcome: "fail",
      message: `no usable mail address in \`rua\`: ${faults.join("; ")}`,
      fix: tlsRptRecordFix(name, `mailto:tls-reports@${name}`),
    };
  },
});
