import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { describeKey } from "../key.ts";
import { notApplicableWithoutKey } from "../not-applicable.ts";
import { hasValidKey } from "../record.ts";

export const dkimKeySizeLimit = defineCheck({
  id: "dkim/key-size-limit",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 8301 §3.2"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDING_KINDS,
  parameter: { "tr-03108": 4096, bsi: 2048, stricter: "lower" },
  needs: ["key"],
  judge: ({ key: record }, { parameter }) => {
    if (!hasValidKey(record)) return notApplicableWithoutKey(record);
    const { key } = record;
    if (key.type !== "rsa" || key.bits <= parameter) return { outcome: "pass", message: describeKey(key) };
    return {
      outcome: "fail",
      message: message("dkim/key-size-limit/fail", { bits: key.bits, maximum: parameter }),
      fix: adviceFix(message("dkim/key-size-limit/fix")),
    };
  },
});
