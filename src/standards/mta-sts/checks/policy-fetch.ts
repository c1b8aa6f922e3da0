import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import { prependLabels } from "../../../dns/name.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import type { Fix, FixFile } from "../../../model.ts";
import { adviceFix, withFile } from "../../fixes.ts";
import { NOT_ANNOUNCED } from "../no-policy.ts";
import { MISSING_STATUSES, policyUrl } from "../observe.ts";
import { firstPolicyFile, wasPolicySeen } from "../policy-fix.ts";

export const mtaStsPolicyFetch = defineCheck({
  id: "mta-sts/policy-fetch",
  scope: "domain",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: ["TR-03108-P I-02"],
  references: ["RFC 8461 §3.3"],
  levels: { "tr-03108": "must", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["mtaStsFetch"],
  consults: ["mtaStsPolicy", "live", "earlier", "mx", "referencedDomains"],
  judge: ({ mtaStsFetch, mtaStsPolicy, live, earlier, ...facts }, { name }) => {
    const url = policyUrl(name);
    if (mtaStsFetch.state === "present")
      return { outcome: "pass", message: message("mta-sts/policy-fetch/served", { url }) };
    if (mtaStsFetch.state === "absent") return NOT_ANNOUNCED;
    const { problem } = mtaStsFetch;
    const first =
      mtaStsPolicy.state === "present" || wasPolicySeen({ live, earlier }) ? null : firstPolicyFile(name, facts);
    return {
      outcome: "fail",
      message: message("mta-sts/policy-fetch/not-served", { url, problem }),
      fix: fetchFix(problem, name, first),
    };
  },
});

/**
 * What is wrong with the answer, and nothing else: behind it there may be a policy, which another one could weaken. A `first` policy is
 * shown only where nothing is served.
 */
function fetchFix(problem: Message, domain: Name, first: FixFile | null): Fix {
  const values = { url: policyUrl(domain), host: prependLabels("mta-sts", domain) };
  switch (problem.code) {
    case "mta-sts/policy-fetch/certificate":
      return adviceFix(message("mta-sts/policy-fetch/fix-certificate", values));
    case "mta-sts/policy-fetch/redirect":
      return adviceFix(message("mta-sts/policy-fetch/fix-redirect", values));
    case "mta-sts/policy/size":
      return adviceFix(message("mta-sts/policy-fetch/fix-size", values));
    case "mta-sts/policy-fetch/status":
      return MISSING_STATUSES.includes(problem.values.status)
        ? missingFix(values, first)
        : adviceFix(message("mta-sts/policy-fetch/fix-status", values));
    case "https/no-address":
      return missingFix(values, first);
    default:
      return adviceFix(message("mta-sts/policy-fetch/fix", values));
  }
}

function missingFix(values: { url: string; host: string }, first: FixFile | null): Fix {
  const fix = message("mta-sts/policy-fetch/fix", values);
  return withFile(adviceFix(first === null ? fix : message("mta-sts/policy-fetch/fix-first", { fix })), first);
}
