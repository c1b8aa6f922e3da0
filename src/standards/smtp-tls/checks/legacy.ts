import { defineCheck, RECEIVES } from "../../../define-check.ts";
import { judgeSessions, type Verdict } from "../../smtp-host.ts";
import { REQUIREMENT, SHOULD, CURRENT, withFix } from "../checks.ts";

export const smtpTlsLegacy = defineCheck({
  id: "smtp-tls/legacy",
  scope: "host",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 8996 §2", "TR-03108 §4.3.2"],
  levels: SHOULD,
  mail: RECEIVES,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, ({ protocol, legacy }): Verdict => {
      if (!CURRENT.includes(protocol)) return { outcome: "fail", message: `${protocol} is negotiated` };
      if (legacy.state === "accepted") return { outcome: "fail", message: `${legacy.protocol} is accepted too` };
      if (legacy.state === "unknown") return { outcome: "unknown", message: legacy.reason };
      return { outcome: "pass", message: "TLS 1.0 and 1.1 are refused" };
    });
    return withFix(
      judgement,
      `Switch TLS 1.0 and 1.1 off at ${name}, e.g. in Postfix: \`smtpd_tls_protocols = >=TLSv1.2\`.`,
    );
  },
});
