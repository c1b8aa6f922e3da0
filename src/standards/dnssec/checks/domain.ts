import { openQuestion } from "../../../cause.ts";
import { defineCheck, ALL_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { judgeSecurity } from "../judge-security.ts";

export const dnssecDomain = defineCheck({
  id: "dnssec/domain",
  scope: "domain",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: ["TR-03108-P D-01"],
  references: ["RFC 4035"],
  levels: { "tr-03108": "should", bsi: "must" },
  mail: ALL_KINDS,
  needs: ["dnssec"],
  judge: ({ dnssec }, { name }) => {
    const { zone, keys, answers } = dnssec;
    // RFC 4035 §5.2: without a DS record, or with none of an algorithm that the resolver knows, signatures count for nothing.
    if (zone === "insecure" && keys.state === "present")
      return {
        outcome: "fail",
        message: message("dnssec/domain/no-chain", { zone: keys.value.zone }),
        fix: adviceFix(message("dnssec/domain/fix-chain")),
      };
    const soa = answers.find((answer) => answer.type === "SOA" && answer.name === name);
    if (soa?.state === "failure")
      return { outcome: "unknown", message: openQuestion({ type: "SOA", name }, soa.reason) };
    const fix = adviceFix(message("dnssec/domain/fix-sign"));
    return judgeSecurity(message("dnssec/zone", { name }), soa?.state ?? "indeterminate", fix);
  },
});
