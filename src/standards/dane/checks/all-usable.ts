import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { requireUsableSet } from "../applicable-records.ts";
import { describeUseless } from "../record.ts";

export const daneAllUsable = defineCheck({
  id: "dane/all-usable",
  scope: "host",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: [],
  references: ["RFC 7672 §3.1", "RFC 6698 §2.1"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }) => {
    const set = requireUsableSet(addresses, tlsa);
    if ("outcome" in set) return set;
    // usage 0 and 1 are the matter of dane/no-pkix
    const records = set.records.filter(({ usage }) => usage > 1);
    const useless = describeUseless(records);
    if (useless.length === 0)
      return { outcome: "pass", message: message("dane/all-usable/pass", { count: records.length }) };
    return {
      outcome: "fail",
      message: message("dane/all-usable/fail", { records: useless }),
      fix: adviceFix(message("dane/all-usable/fix", { base: set.base })),
    };
  },
});
