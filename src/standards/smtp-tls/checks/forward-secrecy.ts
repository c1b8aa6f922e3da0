import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix, withFix } from "../../fixes.ts";
import type { SmtpSession } from "../../smtp-host.ts";
import { judgeSessions } from "../../smtp-host.ts";

export const smtpTlsForwardSecrecy = defineCheck({
  id: "smtp-tls/forward-secrecy",
  scope: "host",
  section: "§3.1",
  requirements: ["TR-03108-03-M"],
  tests: ["TR-03108-P E-02"],
  references: ["RFC 9325 §4.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, (session) => {
      const { cipher, keyExchange } = session;
      return isForwardSecret(session)
        ? { outcome: "pass", message: message("smtp-tls/forward-secrecy/ephemeral", { keyExchange }) }
        : { outcome: "fail", message: message("smtp-tls/forward-secrecy/static", { cipher }) };
    });
    return withFix(judgement, () => adviceFix(message("smtp-tls/forward-secrecy/fix", { host: name })));
  },
});

/** RFC 9325 §4.1: TLS 1.3 always exchanges ephemeral keys, older versions with the suites named (EC)DHE. */
function isForwardSecret({ protocol, cipher, keyExchange }: SmtpSession): boolean {
  return protocol === "TLSv1.3" || keyExchange !== null || /^TLS_(EC)?DHE_/.test(cipher);
}
