import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { describeKey } from "../key.ts";
import { notApplicableWithoutKey } from "../not-applicable.ts";
import { hasValidKey } from "../record.ts";

export const dkimKeyStrength = defineCheck({
  id: "dkim/key-strength",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 8301 §3.2", "RFC 8463 §3"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  parameter: { "tr-03108": 2048, bsi: 2048, stricter: "higher" },
  needs: ["key"],
  judge: ({ key: record }, { parameter }) => {
    if (!hasValidKey(record)) return notApplicableWithoutKey(record);
    const { key } = record;
    if (key.type !== "rsa" || key.bits >= parameter) return { outcome: "pass", message: describeKey(key) };
    return {
      outcome: "fail",
      message: message("dkim/key-strength/fail", { bits: key.bits, minimum: parameter }),
      fix: adviceFix(message("dkim/key-strength/fix", { bits: parameter })),
    };
  },
});
