// MTA-STS: a policy is announced, served, valid and enforced (RFC 8461).
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import type { Fix, Judgement } from "../../model.ts";
import { policyUrl } from "./observe.ts";

export const MUST_SHOULD = { "tr-03108": "must", bsi: "should" } as const;
export const REQUIREMENT = ["TR-03108-07-R"];

export const NOT_ANNOUNCED: Judgement = {
  outcome: "not-applicable",
  message: "not judged: no valid record announces a policy, see mta-sts/record",
};
export const NOT_SERVED: Judgement = {
  outcome: "not-applicable",
  message: "not judged: no policy is served, see mta-sts/policy-fetch",
};

/** A change of the policy file; every such change needs a new id (RFC 8461 §8.1). */
export function policyEditFix(domain: Name, change: string): Fix {
  return {
    text: `${change} in ${policyUrl(domain)}, then publish the TXT record at ${prependLabels("_mta-sts", domain)} with a new id.`,
    records: [],
  };
}
