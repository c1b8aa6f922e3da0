import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix, withFix } from "../../fixes.ts";
import { judgeCertificates } from "../judge-certificates.ts";

export const smtpTlsCertificateName = defineCheck({
  id: "smtp-tls/certificate-name",
  scope: "host",
  section: "§3.1",
  requirements: ["TR-03108-03-M"],
  tests: ["TR-03108-P E-05"],
  references: ["RFC 9525 §6.3"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  needs: ["smtp", "dane"],
  judge: ({ smtp, dane }, { name }) => {
    const judgement = judgeCertificates(smtp, dane, [3], (leaf, { covers }) => {
      if (covers.includes(name))
        return { outcome: "pass", message: message("smtp-tls/certificate-name/match", { host: name }) };
      // Asked for another name, the server may have chosen another certificate.
      if (smtp.name !== name)
        return {
          outcome: "unknown",
          message: message("smtp-tls/certificate-name/base-domain", { base: smtp.name, host: name }),
        };
      return {
        outcome: "fail",
        message: message("smtp-tls/certificate-name/other", { names: leaf.names, host: name }),
      };
    });
    return withFix(judgement, () => adviceFix(message("smtp-tls/certificate-name/fix", { host: name })));
  },
});
