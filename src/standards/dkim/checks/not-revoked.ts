import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { MUST } from "../checks.ts";
import { notApplicableWithoutKey, adviceFix } from "../words.ts";

export const dkimNotRevoked = defineCheck({
  id: "dkim/not-revoked",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  levels: MUST,
  mail: SENDING_KINDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    if (key.errors.length > 0 || !key.revoked)
      return notApplicableWithoutKey(key) ?? { outcome: "pass", message: "the key is not revoked" };
    return {
      outcome: "fail",
      message: "`p=` is empty: the key is revoked",
      fix: adviceFix(
        `Publish the current key at ${name}, or stop signing with this selector and take it off the policy.`,
      ),
    };
  },
});
