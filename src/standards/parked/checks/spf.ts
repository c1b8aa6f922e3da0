import { defineCheck } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { txtRecordFix } from "../../fixes.ts";
import { PARKED_CHECK, allowsNobody } from "../parked-domain.ts";

export const parkedSpf = defineCheck({
  ...PARKED_CHECK,
  id: "parked/spf",
  section: "§4.1",
  tests: ["TR-03182-P L-02", "TR-03182-P L-03"],
  references: ["RFC 7208 §10.1.2"],
  levels: { "tr-03108": "must", bsi: "must" },
  examines: ["spf"],
  judge: ({ spf }, { name }) => {
    const fix = txtRecordFix(name, "v=spf1 -all", message("parked/spf/fix", { domain: name }));
    if (spf.state === "absent")
      return { outcome: "fail", message: message("parked/spf/absent", { domain: name }), fix };
    if (spf.state === "malformed") return { outcome: "fail", message: spf.problem, fix };
    const { text } = spf.value;
    return allowsNobody(text)
      ? { outcome: "pass", message: message("parked/spf/pass") }
      : { outcome: "fail", message: message("parked/spf/other", { text }), fix };
  },
});
