import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { INDETERMINATE_REASON } from "../../../dns/security.ts";
import { REQUIREMENT, MUST, NO_ADDRESS, isUnsigned, UNSIGNED, LOOKUP_FAILS, tlsaRecordFix } from "../checks.ts";

export const danePresent = defineCheck({
  id: "dane/present",
  scope: "host",
  section: "§3.4",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P D-02"],
  references: ["RFC 7672 §2.2"],
  levels: MUST,
  mail: RECEIVING_KINDS,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { name, profile }) => {
    if (addresses.state !== "present") return NO_ADDRESS;
    if (isUnsigned(addresses, tlsa)) {
      // TR-03108-05-M asks for DNSSEC and TLSA without condition; the mapping table for DANE "where DNSSEC is available".
      if (profile !== "bsi") return UNSIGNED;
      const { aliases, owner } = addresses.value;
      const held = aliases.length === 0 ? `zone that holds ${name}` : `zones that hold ${name} and ${owner}`;
      const message =
        aliases.length === 0
          ? `the zone of ${name} is not signed, so it can have no secure TLSA record`
          : `the chain of aliases from ${name} to ${owner} is not signed, and ${name} has no secure TLSA record of its own`;
      return { outcome: "fail", message, fix: { text: `Sign the ${held}, then publish TLSA records.`, records: [] } };
    }
    if (tlsa.state === "malformed") return LOOKUP_FAILS;
    if (tlsa.state === "absent")
      return {
        outcome: "fail",
        message: `no TLSA record at ${prependLabels("_25._tcp", name)}`,
        fix: tlsaRecordFix(name),
      };
    const { base, records, security } = tlsa.value;
    if (security === "indeterminate") return { outcome: "unknown", message: INDETERMINATE_REASON };
    if (security !== "secure")
      return {
        outcome: "fail",
        message: `the TLSA records at ${base} are not signed`,
        fix: { text: `Sign the zone that holds ${base}.`, records: [] },
      };
    return { outcome: "pass", message: `${records.length} TLSA record${records.length === 1 ? "" : "s"} at ${base}` };
  },
});
