import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { notApplicableWithoutKey } from "../not-applicable.ts";
import { recordFix } from "../record-fix.ts";
import { hasValidKey } from "../record.ts";

export const dkimEncoding = defineCheck({
  id: "dkim/encoding",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.6.1", "RFC 4648 §3.2"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDING_KINDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    if (!hasValidKey(key)) return notApplicableWithoutKey(key);
    if (key.portable === null) return { outcome: "pass", message: message("dkim/encoding/pass") };
    const { fault, text } = key.portable;
    return {
      outcome: "fail",
      message: message(`dkim-key/${fault}`),
      fix: recordFix(name, key, text, message("dkim/encoding/fix")),
    };
  },
});
