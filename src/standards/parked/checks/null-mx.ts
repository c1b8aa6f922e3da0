import { defineCheck, PARKED_KINDS } from "../../../define-check.ts";
import { ROOT } from "../../../dns/name.ts";
import { formatRdata } from "../../../dns/record.ts";
import { REQUIREMENT, MUST } from "../checks.ts";

export const parkedNullMx = defineCheck({
  id: "parked/null-mx",
  scope: "domain",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P L-01"],
  references: ["RFC 7505 §3"],
  levels: MUST,
  mail: PARKED_KINDS,
  examines: ["mx"],
  judge: ({ mx }, { name }) => {
    const fix = {
      text: `Publish this as the only MX record of ${name}.`,
      records: [{ name: `${name}.`, type: "MX", data: "0 ." }],
    };
    if (mx.state !== "present")
      return { outcome: "fail", message: `${name} has no MX record, so senders try its address`, fix };
    // A null MX beside others is mx/null-exclusive's fault to report.
    const { records } = mx.value;
    if (records.some(({ preference, exchange }) => exchange === ROOT && preference === 0))
      return { outcome: "pass", message: "there is a null MX" }; // RFC 7505 §3
    return {
      outcome: "fail",
      message: `no null MX (\`0 .\`) but ${records.map((data) => `\`${formatRdata("MX", data)}\``).join(", ")}`,
      fix,
    };
  },
});
