import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { LOOKUP_FAILS, NO_ADDRESS, UNSIGNED, isUnsigned } from "../applicable-records.ts";
import { tlsaRecordFix } from "../record-fix.ts";

export const danePresent = defineCheck({
  id: "dane/present",
  scope: "host",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: ["TR-03108-P D-02"],
  references: ["RFC 7672 §2.2"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { name, profile }) => {
    if (addresses.state !== "present") return NO_ADDRESS;
    if (isUnsigned(addresses, tlsa)) {
      // TR-03108-05-M asks for DNSSEC and TLSA without condition; the mapping table for DANE "where DNSSEC is available".
      if (profile !== "bsi") return UNSIGNED;
      const { aliases, owner } = addresses.value;
      return aliases.length === 0
        ? {
            outcome: "fail",
            message: message("dane/present/unsigned-zone", { host: name }),
            fix: adviceFix(message("dane/present/sign-zone", { host: name })),
          }
        : {
            outcome: "fail",
            message: message("dane/present/unsigned-alias", { host: name, owner }),
            fix: adviceFix(message("dane/present/sign-zones", { host: name, owner })),
          };
    }
    if (tlsa.state === "malformed") return LOOKUP_FAILS;
    if (tlsa.state === "absent")
      return {
        outcome: "fail",
        message: message("dane/present/missing", { base: prependLabels("_25._tcp", name) }),
        fix: tlsaRecordFix(name),
      };
    const { base, records, security } = tlsa.value;
    if (security === "indeterminate") return { outcome: "unknown", message: message("cause/indeterminate") };
    if (security !== "secure")
      return {
        outcome: "fail",
        message: message("dane/present/unsigned-records", { base }),
        fix: adviceFix(message("dane/present/sign-records", { base })),
      };
    return { outcome: "pass", message: message("dane/present/found", { count: records.length, base }) };
  },
});
