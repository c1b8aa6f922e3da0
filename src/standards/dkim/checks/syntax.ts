import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { MUST } from "../checks.ts";
import { describeKey, adviceFix, correctedRecordFix } from "../words.ts";

export const dkimSyntax = defineCheck({
  id: "dkim/syntax",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.2", "RFC 6376 §3.6.1", "RFC 8463 §4"],
  levels: MUST,
  mail: SENDING_KINDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    if (key.errors.length === 0)
      return {
        outcome: "pass",
        message: key.revoked ? "the record is valid; its key is revoked" : `the record is valid: ${describeKey(key)}`,
      };
    const fix =
      key.meant === null
        ? adviceFix("Correct the record, best by copying it anew from the signing software.")
        : correctedRecordFix(name, key, key.meant, "Publish this record instead.");
    return { outcome: "fail", message: key.errors.join("; "), fix };
  },
});
