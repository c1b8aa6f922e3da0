import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix, withFix } from "../../fixes.ts";
import type { AddressVerdict } from "../../smtp-host.ts";
import { judgeSessions } from "../../smtp-host.ts";
import { isCbc, recommendedUntil } from "../recommended-ciphers.ts";

export const smtpTlsCipher = defineCheck({
  id: "smtp-tls/cipher",
  scope: "host",
  section: "§3.1",
  requirements: ["TR-03108-03-M"],
  tests: ["TR-03108-P E-01"],
  references: ["TR-02102-2 version 2025-01"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVING_KINDS,
  needs: ["smtp"],
  judge: ({ smtp }, { name, at }) => {
    const year = Number(at.slice(0, 4));
    const judgement = judgeSessions(smtp, ({ cipher }): AddressVerdict => {
      const until = recommendedUntil(cipher);
      if (until === null) return { outcome: "fail", message: message("smtp-tls/cipher/unlisted", { cipher }) };
      if (year > until) return { outcome: "fail", message: message("smtp-tls/cipher/outdated", { cipher, until }) };
      if (isCbc(cipher)) return { outcome: "unknown", message: message("smtp-tls/cipher/cbc", { cipher }) };
      return { outcome: "pass", message: message("smtp-tls/cipher/listed", { cipher }) };
    });
    return withFix(judgement, () => adviceFix(message("smtp-tls/cipher/fix", { host: name })));
  },
});
