import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { wholeDaysBetween } from "../../../x509/validity.ts";
import { SHOULD, judgeCertificates } from "../certificate-checks.ts";
import { attachFix } from "../checks.ts";

export const smtpTlsCertificateExpiry = defineCheck({
  id: "smtp-tls/certificate-expiry",
  scope: "host",
  section: "§3.1",
  requirements: [],
  tests: [],
  references: ["RFC 5280 §4.1.2.5"],
  levels: SHOULD,
  mail: RECEIVING_KINDS,
  parameter: { "tr-03108": 21, bsi: 21, unit: "days at least", stricter: "higher" },
  needs: ["smtp", "dane"],
  judge: ({ smtp, dane }, { name, at, parameter }) => {
    const judgement = judgeCertificates(smtp, dane, [3], ({ notBefore, notAfter }) => {
      const days = wholeDaysBetween(at, notAfter);
      if (wholeDaysBetween(notBefore, at) < 0)
        return { outcome: "fail", message: `the certificate is not valid before ${notBefore}` };
      if (days < 0) return { outcome: "fail", message: `the certificate expired on ${notAfter}` };
      const message = `the certificate is valid for ${days} more days, until ${notAfter}`;
      return days >= parameter
        ? { outcome: "pass", message }
        : { outcome: "fail", message: `${message}; ${parameter} are asked for` };
    });
    return attachFix(judgement, `Renew the certificate of ${name}, and reload the mail server.`);
  },
});
