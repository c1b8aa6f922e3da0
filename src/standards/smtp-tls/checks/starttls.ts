import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix, withFix } from "../../fixes.ts";
import type { AddressVerdict } from "../../smtp-host.ts";
import { judgeAddresses } from "../../smtp-host.ts";

export const smtpTlsStarttls = defineCheck({
  id: "smtp-tls/starttls",
  scope: "host",
  section: "§3.1",
  requirements: ["TR-03108-03-M"],
  tests: ["TR-03108-P E-12"],
  references: ["RFC 3207 §4"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  parameter: { "tr-03108": 7, bsi: 7, stricter: "lower" },
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeAddresses(smtp, ({ answer }): AddressVerdict => {
      if (answer.kind === "tls")
        return { outcome: "pass", message: message("smtp-tls/starttls/session", { protocol: answer.protocol }) };
      return { outcome: answer.kind === "failure" ? "unknown" : "fail", message: answer.reason };
    });
    return withFix(judgement, () => adviceFix(message("smtp-tls/starttls/fix", { host: name })));
  },
});
