import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { formatRdata } from "../../../dns/record.ts";
import { message } from "../../../message.ts";
import { requireUsableSet } from "../applicable-records.ts";
import { tlsaRecordFix } from "../record-fix.ts";
import { usableRecords } from "../record.ts";

export const daneRollover = defineCheck({
  id: "dane/rollover",
  scope: "host",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: [],
  references: ["RFC 7671 §8"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { name }) => {
    const set = requireUsableSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const records = usableRecords(set.records);
    if (records.length > 1)
      return { outcome: "pass", message: message("dane/rollover/several", { count: records.length }) };
    return {
      outcome: "fail",
      message: message("dane/rollover/single", { record: records.map((data) => formatRdata("TLSA", data)).join("") }),
      fix: tlsaRecordFix(name),
    };
  },
});
