import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { SHOULD, judgeCertificates } from "../certificate-checks.ts";
import { attachFix } from "../checks.ts";

export const smtpTlsCertificateTrust = defineCheck({
  id: "smtp-tls/certificate-trust",
  scope: "host",
  section: "§3.1",
  requirements: ["TR-03108-12-R"],
  tests: ["TR-03108-P E-06"],
  references: ["RFC 5280 §6.1"],
  levels: SHOULD,
  mail: RECEIVING_KINDS,
  needs: ["smtp", "dane"],
  judge: ({ smtp, dane }, { name }) => {
    const judgement = judgeCertificates(smtp, dane, [2, 3], (leaf, { distrust }) => {
      return distrust === null
        ? { outcome: "pass", message: `issued by ${leaf.issuer}` }
        : { outcome: "fail", message: distrust };
    });
    return attachFix(
      judgement,
      `Serve a certificate of a public CA at ${name}, with the intermediate certificates; or let DANE authenticate the host.`,
    );
  },
});
