import { defineCheck, RECEIVES } from "../../../define-check.ts";
import { judgeSessions } from "../../smtp-host.ts";
import { SHOULD, UNREADABLE, keyVerdict, LEAST_EC, LEAST_RSA } from "../certificate-checks.ts";
import { withFix } from "../checks.ts";

export const smtpTlsCertificateKey = defineCheck({
  id: "smtp-tls/certificate-key",
  scope: "host",
  section: "§3.1",
  requirements: ["TR-03108-03-M"],
  tests: [],
  references: ["RFC 9155 §1", "RFC 9325 §4.5"],
  levels: SHOULD,
  mail: RECEIVES,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, ({ chain: [leaf] }) => (leaf === undefined ? UNREADABLE : keyVerdict(leaf)));
    return withFix(
      judgement,
      `Serve a certificate at ${name} with a key of at least ${LEAST_EC} bit (elliptic curves) or ${LEAST_RSA} bit (RSA), signed with SHA-256 or better.`,
    );
  },
});
