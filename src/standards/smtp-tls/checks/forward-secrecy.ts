import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { judgeSessions } from "../../smtp-host.ts";
import { REQUIREMENT, MUST, isForwardSecret, attachFix } from "../checks.ts";

export const smtpTlsForwardSecrecy = defineCheck({
  id: "smtp-tls/forward-secrecy",
  scope: "host",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P E-02"],
  references: ["RFC 9325 §4.1"],
  levels: MUST,
  mail: RECEIVING_KINDS,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, (session) => {
      const by = session.keyExchange === null ? "" : ` by ${session.keyExchange}`;
      if (isForwardSecret(session)) return { outcome: "pass", message: `keys are ephemeral${by}` };
      return { outcome: "fail", message: `${session.cipher} has no ephemeral keys` };
    });
    return attachFix(
      judgement,
      `Let ${name} prefer ECDHE suites, and switch off those that exchange keys by RSA alone.`,
    );
  },
});
