import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { judgeSessions, type AddressVerdict } from "../../smtp-host.ts";
import { REQUIREMENT, SHOULD, CURRENT_VERSIONS, attachFix } from "../checks.ts";

export const smtpTlsLegacy = defineCheck({
  id: "smtp-tls/legacy",
  scope: "host",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 8996 §2", "TR-03108 §4.3.2"],
  levels: SHOULD,
  mail: RECEIVING_KINDS,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, ({ protocol, legacy }): AddressVerdict => {
      if (!CURRENT_VERSIONS.includes(protocol)) return { outcome: "fail", message: `${protocol} is negotiated` };
      if (legacy.state === "accepted") return { outcome: "fail", message: `${legacy.protocol} is accepted too` };
      if (legacy.state === "unknown") return { outcome: "unknown", message: legacy.reason };
      return { outcome: "pass", message: "TLS 1.0 and 1.1 are refused" };
    });
    return attachFix(
      judgement,
      `Switch TLS 1.0 and 1.1 off at ${name}, e.g. in Postfix: \`smtpd_tls_protocols = >=TLSv1.2\`.`,
    );
  },
});
