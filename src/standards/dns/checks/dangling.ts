import { severalCauses } from "../../../cause.ts";
import { ALL_KINDS, defineCheck } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";

export const dnsDangling = defineCheck({
  id: "dns/dangling",
  scope: "domain",
  section: "§6",
  requirements: [],
  tests: [],
  references: ["RFC 8020 §2"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: ALL_KINDS,
  needs: ["referencedDomains"],
  judge: ({ referencedDomains: { unregistered, existing, unmeasured } }) => {
    if (unregistered.length > 0) {
      const domains = unregistered.map(({ domain }) => domain);
      return {
        outcome: "fail",
        message: message("dns/dangling/found", {
          each: unregistered.map((one) => message("dns/dangling/domain", { ...one })),
        }),
        fix: adviceFix(message("dns/dangling/fix", { domains })),
      };
    }
    if (unmeasured.length > 0) return { outcome: "unknown", message: severalCauses(unmeasured) };
    return { outcome: "pass", message: message("dns/dangling/none", { existing }) };
  },
});
