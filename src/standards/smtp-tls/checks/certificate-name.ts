import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { SHOULD, judgeCertificates, listNames } from "../certificate-checks.ts";
import { attachFix } from "../checks.ts";

export const smtpTlsCertificateName = defineCheck({
  id: "smtp-tls/certificate-name",
  scope: "host",
  section: "§3.1",
  requirements: ["TR-03108-03-M"],
  tests: ["TR-03108-P E-05"],
  references: ["RFC 9525 §6.3"],
  levels: SHOULD,
  mail: RECEIVING_KINDS,
  needs: ["smtp", "dane"],
  judge: ({ smtp, dane }, { name }) => {
    const judgement = judgeCertificates(smtp, dane, [3], (leaf, { covers }) => {
      if (covers.includes(name)) return { outcome: "pass", message: `the certificate is for ${name}` };
      // Asked for another name, the server may have chosen another certificate.
      if (smtp.name !== name)
        return {
          outcome: "unknown",
          message: `the server was asked for ${smtp.name}, the TLSA base domain, and its certificate is not for ${name}`,
        };
      return { outcome: "fail", message: `the certificate is for ${listNames(leaf)}, not for ${name}` };
    });
    return attachFix(
      judgement,
      `Get a certificate with ${name} among its subject alternative names, and serve it at each address.`,
    );
  },
});
