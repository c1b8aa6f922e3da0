import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix, withFix } from "../../fixes.ts";
import { judgeCertificates } from "../judge-certificates.ts";

export const smtpTlsCertificateTrust = defineCheck({
  id: "smtp-tls/certificate-trust",
  scope: "host",
  section: "§3.1",
  requirements: ["TR-03108-12-R"],
  tests: ["TR-03108-P E-06"],
  references: ["RFC 5280 §6.1"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  needs: ["smtp", "dane"],
  judge: ({ smtp, dane }, { name }) => {
    const judgement = judgeCertificates(smtp, dane, [2, 3], (leaf, { distrust }) => {
      return distrust === null
        ? { outcome: "pass", message: message("smtp-tls/certificate-trust/trusted", { issuer: leaf.issuer }) }
        : { outcome: "fail", message: message("smtp-tls/certificate-trust/untrusted", { reason: distrust }) };
    });
    return withFix(judgement, () => adviceFix(message("smtp-tls/certificate-trust/fix", { host: name })));
  },
});
