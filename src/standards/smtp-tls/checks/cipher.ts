import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { judgeSessions, type AddressVerdict } from "../../smtp-host.ts";
import { REQUIREMENT, attachFix } from "../checks.ts";
import { recommendedUntil, isCbc } from "../ciphers.ts";

export const smtpTlsCipher = defineCheck({
  id: "smtp-tls/cipher",
  scope: "host",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P E-01"],
  references: ["TR-02102-2 version 2025-01"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVING_KINDS,
  needs: ["smtp"],
  judge: ({ smtp }, { name, at }) => {
    const year = Number(at.slice(0, 4));
    const judgement = judgeSessions(smtp, ({ cipher }): AddressVerdict => {
      const until = recommendedUntil(cipher);
      if (until === null) return { outcome: "fail", message: `${cipher} is not on the list` };
      if (year > until) return { outcome: "fail", message: `${cipher} is recommended until ${until} only` };
      if (isCbc(cipher))
        return {
          outcome: "unknown",
          message: `${cipher} is on the list together with Encrypt-then-MAC only, which is not seen from here`,
        };
      return { outcome: "pass", message: cipher };
    });
    return attachFix(
      judgement,
      `Let ${name} prefer TLS_AES_256_GCM_SHA384, TLS_AES_128_GCM_SHA256 and the ECDHE suites with AES-GCM.`,
    );
  },
});
