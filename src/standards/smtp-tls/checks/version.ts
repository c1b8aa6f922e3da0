import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { judgeSessions } from "../../smtp-host.ts";
import { REQUIREMENT, MUST, CURRENT_VERSIONS, attachFix } from "../checks.ts";

export const smtpTlsVersion = defineCheck({
  id: "smtp-tls/version",
  scope: "host",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 8996 §2", "RFC 9325 §3.1.1"],
  levels: MUST,
  mail: RECEIVING_KINDS,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, ({ protocol }) => ({
      outcome: CURRENT_VERSIONS.includes(protocol) ? "pass" : "fail",
      message: `${protocol} is negotiated`,
    }));
    return attachFix(
      judgement,
      `Let ${name} speak TLS 1.2 and 1.3: update its TLS library, and lift the limit that its configuration sets.`,
    );
  },
});
