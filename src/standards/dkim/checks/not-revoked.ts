import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { notApplicableWithoutKey } from "../not-applicable.ts";

export const dkimNotRevoked = defineCheck({
  id: "dkim/not-revoked",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    if (key.errors.length > 0) return notApplicableWithoutKey(key);
    if (!key.isRevoked) return { outcome: "pass", message: message("dkim/not-revoked/pass") };
    return {
      outcome: "fail",
      message: message("dkim/not-revoked/fail"),
      fix: adviceFix(message("dkim/not-revoked/fix", { name })),
    };
  },
});
