import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { formatRdata } from "../../../dns/record.ts";
import { REQUIREMENT, MUST, requireSecureSet, list, tlsaRecordFix } from "../checks.ts";
import { unusableReason } from "../record.ts";

export const daneUsable = defineCheck({
  id: "dane/usable",
  scope: "host",
  section: "§3.4",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P D-02"],
  references: ["RFC 7672 §3.1", "RFC 6698 §2.1"],
  levels: MUST,
  mail: RECEIVING_KINDS,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { name }) => {
    const set = requireSecureSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const problems = set.records.map((data) => ({ text: formatRdata("TLSA", data), problem: unusableReason(data) }));
    const usable = problems.filter(({ problem }) => problem === null).length;
    if (usable > 0) return { outcome: "pass", message: `${usable} of ${problems.length} TLSA records are usable` };
    const listed = list(problems.map(({ text, problem }) => `\`${text}\`: ${problem}`));
    return { outcome: "fail", message: `no usable TLSA record: ${listed}`, fix: tlsaRecordFix(name) };
  },
});
