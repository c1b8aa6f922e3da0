import { defineCheck, PARKED_KINDS } from "../../../define-check.ts";
import { quoteForMessage } from "../../../dns/record.ts";
import { REQUIREMENT, MUST, txtRecordFix } from "../checks.ts";

export const parkedSpf = defineCheck({
  id: "parked/spf",
  scope: "domain",
  section: "§4.1",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P L-02", "TR-03182-P L-03"],
  references: ["RFC 7208 §10.1.2"],
  levels: MUST,
  mail: PARKED_KINDS,
  examines: ["spf"],
  judge: ({ spf }, { name }) => {
    const fix = txtRecordFix(name, "v=spf1 -all", `Publish this as the only SPF record of ${name}.`);
    if (spf.state === "absent") return { outcome: "fail", message: `${name} has no SPF record`, fix };
    if (spf.state === "malformed") return { outcome: "fail", message: spf.problem, fix };
    // RFC 7208 §4.5, §12: terms are apart by spaces, and case does not matter.
    const exact = /^v=spf1 +-all *$/i.test(spf.value.text);
    return exact
      ? { outcome: "pass", message: "v=spf1 -all" }
      : { outcome: "fail", message: `the record is ${quoteForMessage(spf.value.text)}`, fix };
  },
});
