import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { describeKey } from "../key.ts";
import { recordFix } from "../record-fix.ts";

export const dkimSyntax = defineCheck({
  id: "dkim/syntax",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.2", "RFC 6376 §3.6.1", "RFC 8463 §4"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  needs: ["key"],
  judge: ({ key: record }, { name }) => {
    const { errors, key, meant } = record;
    if (errors.length === 0)
      return {
        outcome: "pass",
        message:
          key === null ? message("dkim/syntax/revoked") : message("dkim/syntax/valid", { key: describeKey(key) }),
      };
    return {
      outcome: "fail",
      message: message("dkim/syntax/invalid", { errors }),
      fix:
        meant === null
          ? adviceFix(message("dkim/syntax/fix-copy"))
          : recordFix(name, record, meant, message("dkim/syntax/fix-record")),
    };
  },
});
