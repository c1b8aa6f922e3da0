import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { wildcardProbeName } from "../observe.ts";

export const dkimWildcard = defineCheck({
  id: "dkim/wildcard",
  scope: "domain",
  section: "§4.2",
  requirements: [],
  tests: [],
  references: ["RFC 4592 §2.2", "RFC 6376 §3.6.2"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDING_KINDS,
  examines: ["dkimWildcard"],
  judge: ({ dkimWildcard: answer }, { domain }) => {
    const name = wildcardProbeName(domain);
    if (answer.state === "absent") return { outcome: "pass", message: message("dkim/wildcard/absent", { name }) };
    // RFC 6376 §6.1.2: a revoked key verifies nothing
    if (answer.state === "present" && answer.value.isRevoked)
      return { outcome: "pass", message: message("dkim/wildcard/revoked", { name }) };
    return {
      outcome: "fail",
      message: message("dkim/wildcard/fail", { name }),
      fix: adviceFix(message("dkim/wildcard/fix", { domain })),
    };
  },
});
