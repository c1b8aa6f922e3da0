import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { formatRdata } from "../../../dns/record.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { requireSecureSet } from "../applicable-records.ts";

export const daneNoPkix = defineCheck({
  id: "dane/no-pkix",
  scope: "host",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: [],
  references: ["RFC 7672 §3.1.3"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }) => {
    const set = requireSecureSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const { base, records } = set;
    const pkix = records.filter(({ usage }) => usage === 0 || usage === 1);
    if (pkix.length === 0) return { outcome: "pass", message: message("dane/no-pkix/none", { count: records.length }) };
    return {
      outcome: "fail",
      message: message("dane/no-pkix/found", { records: pkix.map((data) => formatRdata("TLSA", data)) }),
      fix: adviceFix(message("dane/no-pkix/fix", { base })),
    };
  },
});
