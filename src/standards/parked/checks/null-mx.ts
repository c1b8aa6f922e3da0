import { defineCheck } from "../../../define-check.ts";
import { ROOT } from "../../../dns/name.ts";
import { formatRdata } from "../../../dns/record.ts";
import { message } from "../../../message.ts";
import { PARKED_CHECK } from "../parked-domain.ts";

export const parkedNullMx = defineCheck({
  ...PARKED_CHECK,
  id: "parked/null-mx",
  section: "§3.1",
  tests: ["TR-03182-P L-01"],
  references: ["RFC 7505 §3"],
  levels: { "tr-03108": "must", bsi: "must" },
  examines: ["mx"],
  judge: ({ mx }, { name }) => {
    const fix = {
      text: message("parked/null-mx/fix", { domain: name }),
      records: [{ name: `${name}.`, type: "MX", data: "0 ." }],
    };
    if (mx.state !== "present")
      return { outcome: "fail", message: message("parked/null-mx/absent", { domain: name }), fix };
    // mx/null-exclusive reports a null MX with others beside it
    const { records } = mx.value;
    if (records.some(({ preference, exchange }) => exchange === ROOT && preference === 0))
      return { outcome: "pass", message: message("parked/null-mx/pass") }; // RFC 7505 §3
    const published = records.map((data) => formatRdata("MX", data));
    return { outcome: "fail", message: message("parked/null-mx/other", { records: published }), fix };
  },
});
