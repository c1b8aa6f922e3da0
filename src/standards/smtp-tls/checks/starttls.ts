import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { judgeAddresses, type AddressVerdict } from "../../smtp-host.ts";
import { REQUIREMENT, MUST, attachFix } from "../checks.ts";

export const smtpTlsStarttls = defineCheck({
  id: "smtp-tls/starttls",
  scope: "host",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P E-12"],
  references: ["RFC 3207 §4"],
  levels: MUST,
  mail: RECEIVING_KINDS,
  parameter: { "tr-03108": 7, bsi: 7, unit: "days that a measurement from elsewhere counts", stricter: "lower" },
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeAddresses(smtp, ({ answer }): AddressVerdict => {
      if (answer.kind === "tls") return { outcome: "pass", message: `STARTTLS leads to ${answer.protocol}` };
      return { outcome: answer.kind === "failure" ? "unknown" : "fail", message: answer.reason };
    });
    return attachFix(
      judgement,
      `Let ${name} answer on port 25 and offer STARTTLS with a certificate at each of its addresses, or take the address out of DNS.`,
    );
  },
});
