import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { SHOULD } from "../domain-checks.ts";
import { wildcardProbeName } from "../observe.ts";
import { adviceFix } from "../words.ts";

export const dkimWildcard = defineCheck({
  id: "dkim/wildcard",
  scope: "domain",
  section: "§4.2",
  requirements: [],
  tests: [],
  references: ["RFC 4592 §2.2", "RFC 6376 §3.6.2"],
  levels: SHOULD,
  mail: SENDING_KINDS,
  examines: ["dkimWildcard"],
  judge: ({ dkimWildcard: answer }, { domain }) => {
    const name = wildcardProbeName(domain);
    if (answer.state === "absent")
      return { outcome: "pass", message: `${name}, a selector that nobody uses, has no key record` };
    // RFC 6376 §6.1.2: a revoked key is worth as much as none
    if (answer.state === "present" && answer.value.revoked)
      return {
        outcome: "pass",
        message: `a wildcard answers for selectors that nobody uses, with a revoked key (asked for ${name})`,
      };
    const fix = adviceFix(
      `Remove the wildcard TXT record that covers _domainkey.${domain}, and publish each selector's key at its own name.`,
    );
    return {
      outcome: "fail",
      message: `${name}, a selector that nobody uses, is answered with a key record: a wildcard covers it`,
      fix,
    };
  },
});
