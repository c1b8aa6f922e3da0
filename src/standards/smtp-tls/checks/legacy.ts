import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix, withFix } from "../../fixes.ts";
import type { AddressVerdict } from "../../smtp-host.ts";
import { judgeSessions } from "../../smtp-host.ts";
import { CURRENT_VERSIONS } from "../protocol-versions.ts";

export const smtpTlsLegacy = defineCheck({
  id: "smtp-tls/legacy",
  scope: "host",
  section: "§3.1",
  requirements: ["TR-03108-03-M"],
  tests: [],
  references: ["RFC 8996 §2", "TR-03108 §4.3.2"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, ({ protocol, legacy }): AddressVerdict => {
      if (!CURRENT_VERSIONS.includes(protocol))
        return { outcome: "fail", message: message("smtp-tls/negotiated", { protocol }) };
      if (legacy.state === "accepted")
        return { outcome: "fail", message: message("smtp-tls/legacy/accepted", { protocol: legacy.protocol }) };
      if (legacy.state === "unknown") return { outcome: "unknown", message: legacy.reason };
      return { outcome: "pass", message: message("smtp-tls/legacy/refused") };
    });
    // Without them, a server that speaks no newer version would be left without TLS.
    const isOnlyLegacy = smtp.addresses.some(
      ({ answer }) => answer.kind === "tls" && !CURRENT_VERSIONS.includes(answer.protocol),
    );
    return withFix(judgement, () =>
      adviceFix(
        isOnlyLegacy
          ? message("smtp-tls/legacy/fix-after", { first: message("smtp-tls/version/fix", { host: name }) })
          : message("smtp-tls/legacy/fix", { host: name }),
      ),
    );
  },
});
