import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { REQUIREMENT, MUST_SHOULD, NOT_ANNOUNCED } from "../checks.ts";
import { policyUrl } from "../observe.ts";

export const mtaStsPolicyFetch = defineCheck({
  id: "mta-sts/policy-fetch",
  scope: "domain",
  section: "§3.3",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P I-02"],
  references: ["RFC 8461 §3.3"],
  levels: MUST_SHOULD,
  mail: RECEIVING_KINDS,
  examines: ["mtaStsFetch"],
  judge: ({ mtaStsFetch }, { name }) => {
    if (mtaStsFetch.state === "present") return { outcome: "pass", message: `${policyUrl(name)} is served` };
    if (mtaStsFetch.state === "absent") return NOT_ANNOUNCED;
    const text = `Serve the policy at ${policyUrl(name)} with status 200, a certificate for ${prependLabels("mta-sts", name)} from a trusted CA, and no redirect.`;
    return { outcome: "fail", message: `${policyUrl(name)}: ${mtaStsFetch.problem}`, fix: { text, records: [] } };
  },
});
