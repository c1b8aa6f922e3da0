import { defineCheck, ALL_KINDS } from "../../../define-check.ts";
import { judgeSecurity, SIGN } from "../checks.ts";

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
    const { zone, keys } = dnssec;
    if (zone === "insecure" && keys.state === "present") {
      // RFC 4035 §5.2: without a DS record, or with none of an algorithm that the resolver knows, signatures count for nothing.
      const text =
        "Have the registrar of the parent zone publish a DS record for a key of an algorithm in common use (13 or 8).";
      return {
        outcome: "fail",
        message: `${keys.value.zone} has keys, but no chain of trust leads to them that resolvers can follow`,
        fix: { text, records: [] },
      };
    }
    if (zone === "secure" || zone === "insecure" || zone === "bogus" || zone === "indeterminate") {
      return judgeSecurity(`the zone of ${name}`, zone, SIGN);
    }
    const reason = dnssec.answers.find((answer) => answer.type === "SOA" && answer.name === name)?.reason;
    return { outcome: "unknown", message: `SOA ${name}: ${reason ?? zone}` };
  },
});
