import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { NO_ADDRESS, UNSIGNED, isUnsigned } from "../applicable-records.ts";

export const daneLookup = defineCheck({
  id: "dane/lookup",
  scope: "host",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: [],
  references: ["RFC 7672 §2.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { name }) => {
    if (addresses.state !== "present") return NO_ADDRESS;
    if (isUnsigned(addresses, tlsa)) return UNSIGNED;
    if (tlsa.state !== "malformed") return { outcome: "pass", message: message("dane/lookup/answered") };
    return {
      outcome: "fail",
      message: message("dane/lookup/fails", { problem: tlsa.problem }),
      fix: adviceFix(message("dane/lookup/fix", { base: prependLabels("_25._tcp", name) })),
    };
  },
});
