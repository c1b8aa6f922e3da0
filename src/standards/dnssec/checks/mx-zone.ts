import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { judgeSecurity } from "../checks.ts";

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
    // RFC 4035 §3.2.3: an answer is authentic only if every part of it is, each alias on the way too.
    const what = aliases.length === 0 ? `the zone of ${name}` : `the chain of aliases from ${name} to ${owner}`;
    const held = aliases.length === 0 ? `zone that holds ${name}` : `zones that hold ${name} and ${owner}`;
    return judgeSecurity(
      what,
      security,
      `Sign the ${held}, or ask ${aliases.length === 0 ? "its operator" : "their operators"} to.`,
    );
  },
});
