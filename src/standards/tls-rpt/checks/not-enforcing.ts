import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { describeEnforcement } from "../checks.ts";

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
      return { outcome: "not-applicable", message: "not judged: there is no valid TLS-RPT record, see tls-rpt/record" };
    const { domains, unasked } = tlsRptMailboxTls.value;
    const faults = domains.flatMap(describeEnforcement);
    if (faults.length > 0) {
      const text =
        "Let `rua` name a mailbox of a separate domain that has neither TLSA records nor an enforced MTA-STS policy.";
      return { outcome: "fail", message: faults.join("; "), fix: { text, records: [] } };
    }
    const silent = domains.find((guard) => guard.unmeasured !== null);
    if (silent !== undefined) return { outcome: "unknown", message: `${silent.domain}: ${silent.unmeasured}` };
    if (unasked > 0) return { outcome: "unknown", message: `${unasked} more domains in \`rua\` were not asked about` };
    if (domains.length === 0)
      return { outcome: "not-applicable", message: "not judged: `rua` names no mailbox, see tls-rpt/mailto" };
    return {
      outcome: "pass",
      message: `neither TLSA records nor an enforced policy at ${domains.map(({ domain }) => domain).join(", ")}`,
    };
  },
});
