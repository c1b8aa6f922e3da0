import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { requireSecureSet } from "../applicable-records.ts";
import { tlsaRecordFix } from "../record-fix.ts";
import { describeUseless } from "../record.ts";

export const daneUsable = defineCheck({
  id: "dane/usable",
  scope: "host",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: ["TR-03108-P D-02"],
  references: ["RFC 7672 §3.1", "RFC 6698 §2.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { name }) => {
    const set = requireSecureSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const unusable = describeUseless(set.records);
    const all = set.records.length;
    const usable = all - unusable.length;
    if (usable > 0) return { outcome: "pass", message: message("dane/usable/some", { usable, all }) };
    return { outcome: "fail", message: message("dane/usable/none", { records: unusable }), fix: tlsaRecordFix(name) };
  },
});
