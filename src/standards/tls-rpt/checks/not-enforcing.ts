import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { MAX_DOMAINS } from "../../mailbox.ts";
import type { MailboxDomainTls } from "../record.ts";

export const tlsRptNotEnforcing = defineCheck({
  id: "tls-rpt/not-enforcing",
  scope: "domain",
  section: "§5",
  requirements: ["TR-03108-10-M"],
  tests: [],
  references: ["RFC 8460 §5.3"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["tlsRptMailboxTls"],
  judge: ({ tlsRptMailboxTls }) => {
    if (tlsRptMailboxTls.state !== "present")
      return { outcome: "not-applicable", message: message("tls-rpt/not-enforcing/no-record") };
    const { domains, unasked } = tlsRptMailboxTls.value;
    const enforcing = domains.flatMap(describeEnforcement);
    if (enforcing.length > 0)
      return {
        outcome: "fail",
        message: message("tls-rpt/not-enforcing/found", { domains: enforcing }),
        fix: adviceFix(message("tls-rpt/not-enforcing/fix")),
      };
    for (const { domain, unmeasured } of domains) {
      if (unmeasured !== null)
        return { outcome: "unknown", message: message("cause/question", { question: domain, reason: unmeasured }) };
    }
    if (unasked > 0)
      return {
        outcome: "unknown",
        message: message("mailbox/domain-limit", { left: unasked, limit: MAX_DOMAINS }),
      };
    if (domains.length === 0)
      return { outcome: "not-applicable", message: message("tls-rpt/not-enforcing/no-mailbox") };
    return {
      outcome: "pass",
      message: message("tls-rpt/not-enforcing/none", { domains: domains.map(({ domain }) => domain) }),
    };
  },
});

/** What makes senders require TLS on the way to a domain's mailboxes; empty where nothing does. */
function describeEnforcement({ domain, tlsa, enforced: hasPolicy }: MailboxDomainTls): Message[] {
  return tlsa.length > 0 || hasPolicy ? [message("tls-rpt/not-enforcing/domain", { domain, tlsa, hasPolicy })] : [];
}
