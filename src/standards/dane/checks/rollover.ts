import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { formatRdata } from "../../../dns/record.ts";
import { REQUIREMENT, requireUsableSet, tlsaRecordFix } from "../checks.ts";
import { usableRecords } from "../record.ts";

export const daneRollover = defineCheck({
  id: "dane/rollover",
  scope: "host",
  section: "§3.4",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 7671 §8"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { name }) => {
    const set = requireUsableSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const records = usableRecords(set.records);
    if (records.length > 1) return { outcome: "pass", message: `senders compare with ${records.length} records` };
    return {
      outcome: "fail",
      message: `senders compare with one record only: ${records.map((data) => `\`${formatRdata("TLSA", data)}\``).join("")}`,
      fix: tlsaRecordFix(name),
    };
  },
});
