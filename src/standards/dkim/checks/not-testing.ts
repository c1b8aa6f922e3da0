import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { notApplicableWithoutKey } from "../not-applicable.ts";
import { recordFix } from "../record-fix.ts";
import { hasValidKey } from "../record.ts";
import { setTag } from "../set-tag.ts";

export const dkimNotTesting = defineCheck({
  id: "dkim/not-testing",
  scope: "selector",
  section: "§4.2",
  requirements: [],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDING_KINDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    if (!hasValidKey(key)) return notApplicableWithoutKey(key);
    const { flags } = key;
    if (!flags.includes("y")) return { outcome: "pass", message: message("dkim/not-testing/pass") };
    const otherFlags = flags.filter((flag) => flag !== "y");
    const value = setTag(key.text, "t", otherFlags.length > 0 ? otherFlags.join(":") : null);
    return {
      outcome: "fail",
      message: message("dkim/not-testing/fail", { flags }),
      fix: recordFix(name, key, value, message("dkim/not-testing/fix")),
    };
  },
});
