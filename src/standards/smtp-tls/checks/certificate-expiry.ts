import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix, withFix } from "../../fixes.ts";
import { judgeCertificates } from "../judge-certificates.ts";
import { daysBetween } from "../../../moment.ts";

export const smtpTlsCertificateExpiry = defineCheck({
  id: "smtp-tls/certificate-expiry",
  scope: "host",
  section: "§3.1",
  requirements: [],
  tests: [],
  references: ["RFC 5280 §4.1.2.5"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  parameter: { "tr-03108": 21, bsi: 21, stricter: "higher" },
  needs: ["smtp", "dane"],
  judge: ({ smtp, dane }, { name, at, parameter }) => {
    const judgement = judgeCertificates(smtp, dane, [3], ({ notBefore, notAfter }) => {
      const days = daysBetween(at, notAfter);
      if (daysBetween(notBefore, at) < 0)
        return { outcome: "fail", message: message("smtp-tls/certificate-expiry/not-yet", { notBefore }) };
      if (days < 0) return { outcome: "fail", message: message("smtp-tls/certificate-expiry/expired", { notAfter }) };
      return days >= parameter
        ? { outcome: "pass", message: message("smtp-tls/certificate-expiry/valid", { days, notAfter }) }
        : {
            outcome: "fail",
            message: message("smtp-tls/certificate-expiry/soon", { days, notAfter, limit: parameter }),
          };
    });
    return withFix(judgement, () => adviceFix(message("smtp-tls/certificate-expiry/fix", { host: name })));
  },
});
