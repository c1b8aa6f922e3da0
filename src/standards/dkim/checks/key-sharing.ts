import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { notApplicableWithoutSelector } from "../not-applicable.ts";

export const dkimKeySharing = defineCheck({
  id: "dkim/key-sharing",
  scope: "domain",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: [],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: SENDING_KINDS,
  examines: ["dkimSharing"],
  judge: ({ dkimSharing }, { domain }) => {
    if (dkimSharing.state !== "present") return notApplicableWithoutSelector();
    const { domains, keys, shared, unmeasured } = dkimSharing.value;
    if (shared.length > 0)
      return {
        outcome: "fail",
        message: message("dkim/key-sharing/fail", {
          keys: shared.map(({ selector, at: names, count }) =>
            message("dkim/key-sharing/key", { selector, names, count }),
          ),
        }),
        fix: adviceFix(message("dkim/key-sharing/fix", { domain })),
      };
    if (unmeasured !== null) return { outcome: "unknown", message: unmeasured };
    if (domains === 1) return { outcome: "pass", message: message("dkim/key-sharing/one-domain") };
    if (keys === 0) return { outcome: "pass", message: message("dkim/key-sharing/no-key") };
    return { outcome: "pass", message: message("dkim/key-sharing/pass", { domains }) };
  },
});
