import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { NO_SELECTOR_DECLARED } from "../domain-checks.ts";
import { adviceFix } from "../words.ts";

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
    if (dkimSharing.state !== "present") return NO_SELECTOR_DECLARED;
    const { domains, keys, shared, unmeasured } = dkimSharing.value;
    if (shared.length > 0) {
      const words = shared.map(
        ({ selector, at, count }) =>
          `the key of ${selector} is published at ${at.join(", ")}${count > at.length ? ` and ${count - at.length} more` : ""} too`,
      );
      return {
        outcome: "fail",
        message: words.join("; "),
        fix: adviceFix(
          `Create a key that only ${domain} signs with, publish it under a new selector, and revoke the shared one.`,
        ),
      };
    }
    if (unmeasured !== null) return { outcome: "unknown", message: unmeasured };
    if (domains === 1) return { outcome: "pass", message: "no other domain was audited whose selectors are declared" };
    if (keys === 0) return { outcome: "pass", message: "the domain publishes no key itself that could be shared" };
    return {
      outcome: "pass",
      message: `no declared selector of another audited domain has the same key (domains compared: ${domains})`,
    };
  },
});
