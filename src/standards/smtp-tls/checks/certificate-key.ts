import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { judgeSessions } from "../../smtp-host.ts";
import { SHOULD, UNREADABLE, judgeKey, MIN_EC_BITS, MIN_RSA_BITS } from "../certificate-checks.ts";
import { attachFix } from "../checks.ts";

export const smtpTlsCertificateKey = defineCheck({
  id: "smtp-tls/certificate-key",
  scope: "host",
  section: "§3.1",
  requirements: ["TR-03108-03-M"],
  tests: [],
  references: ["RFC 9155 §1", "RFC 9325 §4.5"],
  levels: SHOULD,
  mail: RECEIVING_KINDS,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, ({ chain: [leaf] }) => (leaf === undefined ? UNREADABLE : judgeKey(leaf)));
    return attachFix(
      judgement,
      `Serve a certificate at ${name} with a key of at least ${MIN_EC_BITS} bit (elliptic curves) or ${MIN_RSA_BITS} bit (RSA), signed with SHA-256 or better.`,
    );
  },
});
