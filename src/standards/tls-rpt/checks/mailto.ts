import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { mailboxRecordFix } from "../record-fix.ts";

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
    const { rua } = tlsRpt;
    const usable = rua.filter(({ problem }) => problem === null);
    if (usable.length > 0)
      return { outcome: "pass", message: message("tls-rpt/mailto/usable", { uris: usable.map(({ uri }) => uri) }) };
    const destinations = rua.flatMap(({ uri, problem }) =>
      problem === null ? [] : [message("mailto/unusable", { uri, problem })],
    );
    return {
      outcome: "fail",
      message: message("tls-rpt/mailto/unusable", { destinations }),
      fix: mailboxRecordFix(name, tlsRpt),
    };
  },
});
