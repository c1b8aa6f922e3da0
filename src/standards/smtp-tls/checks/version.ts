import { defineCheck, RECEIVES } from "../../../define-check.ts";
import { judgeSessions } from "../../smtp-host.ts";
import { REQUIREMENT, MUST, CURRENT, withFix } from "../checks.ts";

export const smtpTlsVersion = defineCheck({
  id: "smtp-tls/version",
  scope: "host",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 8996 §2", "RFC 9325 §3.1.1"],
  levels: MUST,
  mail: RECEIVES,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, ({ protocol }) => ({
      outcome: CURRENT.includes(protocol) ? "pass" : "fail",
      message: `${protocol} is negotiated`,
    }));
    return withFix(
      judgement,
      `Let ${name} speak TLS 1.2 and 1.3: update its TLS library, and lift the limit that its configuration sets.`,
    );
  },
});
