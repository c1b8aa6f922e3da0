import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { judgeSecurity } from "../judge-security.ts";

export const dnssecMxZone = defineCheck({
  id: "dnssec/mx-zone",
  scope: "host",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: ["TR-03108-P D-01"],
  references: ["RFC 7672 §2.2.2"],
  levels: { "tr-03108": "should", bsi: "must" },
  mail: RECEIVING_KINDS,
  needs: ["addresses"],
  judge: ({ addresses: { security, unmeasured, aliases, owner } }, { name }) => {
    if (security === "indeterminate" && unmeasured !== null) return { outcome: "unknown", message: unmeasured };
    if (aliases.length === 0) {
      const fix = adviceFix(message("dnssec/mx-zone/fix-zone", { name }));
      return judgeSecurity(message("dnssec/zone", { name }), security, fix);
    }
    // RFC 4035 §3.2.3: an answer is authentic only if every part of it is, each alias on the way too.
    const fix = adviceFix(message("dnssec/mx-zone/fix-aliases", { name, owner }));
    return judgeSecurity(message("dnssec/aliases", { name, owner }), security, fix);
  },
});
