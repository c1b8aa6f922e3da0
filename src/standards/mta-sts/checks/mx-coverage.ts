// Whether the MTA-STS policy covers an MX host (RFC 8461 §4.1): the policy of this view, and the one that senders have cached when a change adds the host (§8.1).
import { openQuestion } from "../../../cause.ts";
import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { isIPv4 } from "../../../dns/address.ts";
import type { Name } from "../../../dns/name.ts";
import { isHostName, prependLabels } from "../../../dns/name.ts";
import type { LiveFacts } from "../../../facts.ts";
import { message } from "../../../message.ts";
import type { Evidence, Fix, Judgement } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { registrableOf } from "../../registrable.ts";
import { MODE_NONE } from "../no-policy.ts";
import { policyUrl } from "../observe.ts";
import type { PolicySituation } from "../policy-fix.ts";
import { policyFix } from "../policy-fix.ts";
import { isEnforced, matchingPattern } from "../record.ts";
import { mtaStsMaxAge } from "./max-age.ts";

type MxSet = Extract<LiveFacts["mx"], { state: "present" }>["value"];

export const mtaStsMxCoverage = defineCheck({
  id: "mta-sts/mx-coverage",
  scope: "host",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: [],
  references: ["RFC 8461 §4.1", "RFC 8461 §8.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  sharesParameterOf: mtaStsMaxAge,
  needs: ["mx", "mtaStsPolicy"],
  examines: ["live"],
  consults: ["mtaSts", "addresses", "referencedDomains"],
  judge: ({ mx, mtaStsPolicy, live, addresses, ...facts }, { domain, name, parameter }) => {
    const judgement = judgePolicy(
      {
        domain,
        policy: mtaStsPolicy,
        leastMaxAge: parameter,
        mx: { state: "present", value: mx, evidence: [] },
        ...facts,
      },
      name,
    );
    // Nothing is delivered to a host without an address. If anybody can register its domain, the policy must not name it.
    if (addresses.state === "absent" || registrableOf(name, facts.referencedDomains) !== null)
      return judgement.outcome === "fail"
        ? { outcome: "not-applicable", message: message("mta-sts/mx-coverage/no-address", { host: name }) }
        : judgement;
    // RFC 8461 §3.2: a pattern is a domain name, so none can be added for what is not the name of a host.
    if (isIPv4(name) || !isHostName(name))
      return judgement.outcome === "fail"
        ? { outcome: "not-applicable", message: message("mta-sts/mx-coverage/no-host-name", { host: name }) }
        : judgement;
    const cached = live.state === "present" ? judgeCachedPolicy(live.value, mx, domain, name) : null;
    if (cached === null) return judgement;
    if (judgement.outcome !== "fail") return cached;
    return cached.fix === undefined ? judgement : { ...judgement, fix: cached.fix };
  },
});

/** What the policy of this view says of a host. */
function judgePolicy(situation: PolicySituation, host: Name): Judgement {
  const { mode, mx: patterns } = situation.policy;
  if (mode === "none") return MODE_NONE;
  const pattern = matchingPattern(host, patterns);
  if (pattern !== null) return { outcome: "pass", message: message("mta-sts/mx-coverage/covered", { pattern }) };
  return {
    outcome: "fail",
    message: message("mta-sts/mx-coverage/uncovered", { host, patterns, mode }),
    fix: policyFix(situation),
  };
}

/**
 * What the policy served now says of a host that this change adds: senders have it cached until policy and record are new and the
 * record's TTL has passed (RFC 8461 §8.1), or for max_age if they miss that. null where it does not stop any mail.
 */
function judgeCachedPolicy(
  { mx: live, mtaStsPolicy: cached }: LiveFacts,
  planned: MxSet,
  domain: Name,
  host: Name,
): Judgement | null {
  if (live.state === "present" && live.value.records.some(({ exchange }) => exchange === host)) return null;
  if (cached.state === "unknown") {
    const about = message("mta-sts/mx-coverage/cached-policy", { host });
    return { outcome: "unknown", message: openQuestion({ about }, cached.reason) };
  }
  if (cached.state !== "present" || !isEnforced(cached.value) || matchingPattern(host, cached.value.mx) !== null)
    return null;
  if (live.state === "unknown") {
    const about = message("mta-sts/mx-coverage/live-host", { host });
    return { outcome: "unknown", message: openQuestion({ about }, live.reason) };
  }
  const { mx: patterns, maxAge } = cached.value;
  return {
    outcome: "fail",
    message: message("mta-sts/mx-coverage/cached", { host, patterns, maxAge }),
    evidence: [...mxEvidence(planned, domain, host), ...cached.evidence],
    fix: policyFirstFix(domain, host, maxAge),
  };
}

function policyFirstFix(domain: Name, host: Name, maxAge: number): Fix {
  const record = prependLabels("_mta-sts", domain);
  return adviceFix(message("mta-sts/mx-coverage/fix", { host, url: policyUrl(domain), record, maxAge }));
}

function mxEvidence({ records }: MxSet, domain: Name, host: Name): Evidence[] {
  return records
    .filter(({ exchange }) => exchange === host)
    .map(({ preference }) => ({ at: { type: "MX", name: domain }, text: `${preference} ${host}.` }));
}
