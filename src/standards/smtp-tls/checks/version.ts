import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix, withFix } from "../../fixes.ts";
import { judgeSessions } from "../../smtp-host.ts";
import { CURRENT_VERSIONS } from "../protocol-versions.ts";

export const smtpTlsVersion = defineCheck({
  id: "smtp-tls/version",
  scope: "host",
  section: "§3.1",
  requirements: ["TR-03108-03-M"],
  tests: [],
  references: ["RFC 8996 §2", "RFC 9325 §3.1.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, ({ protocol }) => ({
      outcome: CURRENT_VERSIONS.includes(protocol) ? "pass" : "fail",
      message: message("smtp-tls/negotiated", { protocol }),
    }));
    return withFix(judgement, () => adviceFix(message("smtp-tls/version/fix", { host: name })));
  },
});
