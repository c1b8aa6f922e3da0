import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { formatRdata } from "../../../dns/record.ts";
import { REQUIREMENT, requireUsableSet, list } from "../checks.ts";

export const daneNoPkix = defineCheck({
  id: "dane/no-pkix",
  scope: "host",
  section: "§3.4",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 7672 §3.1.3"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }) => {
    const set = requireUsableSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const { base, records } = set;
    const pkix = records.filter(({ usage }) => usage === 0 || usage === 1);
    if (pkix.length === 0)
      return { outcome: "pass", message: `none of ${records.length} TLSA records has usage 0 or 1` };
    const listed = list(pkix.map((data) => `\`${formatRdata("TLSA", data)}\``));
    return {
      outcome: "fail",
      message: `for SMTP these count as unusable: ${listed}`,
      fix: { text: `Remove the records of usage 0 and 1 at ${base}; usage 3 (or 2) is for SMTP.`, records: [] },
    };
  },
});
