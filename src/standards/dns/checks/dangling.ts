import { severalCauses } from "../../../cause.ts";
import { ALL_KINDS, defineCheck } from "../../../define-check.ts";
import { message, uniqueMessages } from "../../../message.ts";
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
    const dangling = unregistered.filter(({ places }) => places.length > 0);
    if (dangling.length > 0) {
      const domains = dangling.map(({ domain }) => domain);
      return {
        outcome: "fail",
        message: message("dns/dangling/found", {
          each: dangling.map(({ domain, places }) => message("dns/dangling/domain", { domain, places })),
        }),
        fix: adviceFix(message("dns/dangling/fix", { domains })),
      };
    }
    if (unmeasured.length > 0) return { outcome: "unknown", message: severalCauses(unmeasured) };
    if (unregistered.length > 0) {
      const each = uniqueMessages(unregistered.flatMap(({ failing }) => failing));
      const domains = unregistered.map(({ domain }) => domain);
      return { outcome: "not-applicable", message: message("dns/dangling/reported", { domains, each }) };
    }
    return { outcome: "pass", message: message("dns/dangling/none", { existing }) };
  },
});
