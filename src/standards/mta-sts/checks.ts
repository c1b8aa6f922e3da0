// MTA-STS: a policy is announced, served, valid and enforced (RFC 8461).
import { RECEIVES, defineCheck } from "../../define-check.ts";
import type { Name } from "../../dns/name.ts";
import { under } from "../../dns/name.ts";
import { formatRdata, shown, txtOf } from "../../dns/record.ts";
import type { Fix, Judgement } from "../../model.ts";
import { wholeDays } from "../../x509/validity.ts";
import { policyUrl } from "./observe.ts";
import { MAX_AGE_LIMIT } from "./record.ts";

const MUST_SHOULD = { "tr-03108": "must", bsi: "should" } as const;
const REQUIREMENT = ["TR-03108-07-R"];

const NOT_ANNOUNCED: Judgement = {
  outcome: "not-applicable",
  message: "not judged: no valid record announces a policy, see mta-sts/record",
};
const NOT_SERVED: Judgement = {
  outcome: "not-applicable",
  message: "not judged: no policy is served, see mta-sts/policy-fetch",
};

/** A change of the policy file; every such change needs a new id (RFC 8461 §8.1). */
export function editPolicy(domain: Name, change: string): Fix {
  return {
    text: `${change} in ${policyUrl(domain)}, then publish the TXT record at ${under("_mta-sts", domain)} with a new id.`,
    records: [],
  };
}

export const mtaStsRecord = defineCheck({
  id: "mta-sts/record",
  scope: "domain",
  title: "There is exactly one valid MTA-STS record",
  section: "§3.3",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P I-01"],
  references: ["RFC 8461 §3.1"],
  why: "Senders look for the policy only if this record is there; without MTA-STS or DANE anyone on the path can strip the encryption off your mail.",
  fix: "Publish exactly one TXT record at `_mta-sts`: `v=STSv1; id=…` with an id of 1 to 32 letters and digits.",
  levels: MUST_SHOULD,
  mail: RECEIVES,
  examines: ["mtaSts"],
  judge: ({ mtaSts }, { name, at }) => {
    if (mtaSts.state === "present")
      return { outcome: "pass", message: `there is one valid record, its id is ${mtaSts.value.id}` };
    const message = mtaSts.state === "absent" ? `no MTA-STS record at ${under("_mta-sts", name)}` : mtaSts.problem;
    const data = formatRdata("TXT", txtOf(`v=STSv1; id=${at.replace(/\D/g, "").slice(0, 14)}`));
    const text = `Serve a policy at ${policyUrl(name)}, then publish this one record.`;
    return {
      outcome: "fail",
      message,
      fix: { text, records: [{ name: `${under("_mta-sts", name)}.`, type: "TXT", data }] },
    };
  },
});

export const mtaStsPolicyFetch = defineCheck({
  id: "mta-sts/policy-fetch",
  scope: "domain",
  title: "The MTA-STS policy is served",
  section: "§3.3",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P I-02"],
  references: ["RFC 8461 §3.3"],
  why: "Senders that cannot fetch the policy deliver without it; those that have cached an older one keep to that.",
  fix: "Serve the policy at `https://mta-sts.<domain>/.well-known/mta-sts.txt` with status 200, a certificate for that name from a trusted CA, and no redirect.",
  levels: MUST_SHOULD,
  mail: RECEIVES,
  examines: ["mtaStsFetch"],
  judge: ({ mtaStsFetch }, { name }) => {
    if (mtaStsFetch.state === "present") return { outcome: "pass", message: `${policyUrl(name)} is served` };
    if (mtaStsFetch.state === "absent") return NOT_ANNOUNCED;
    const text = `Serve the policy at ${policyUrl(name)} with status 200, a certificate for ${under("mta-sts", name)} from a trusted CA, and no redirect.`;
    return { outcome: "fail", message: `${policyUrl(name)}: ${mtaStsFetch.problem}`, fix: { text, records: [] } };
  },
});

export const mtaStsPolicySyntax = defineCheck({
  id: "mta-sts/policy-syntax",
  scope: "domain",
  title: "The MTA-STS policy is valid",
  section: "§3.3",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 8461 §3.2"],
  why: "A policy that senders cannot read protects nothing.",
  fix: "A policy has the lines `version: STSv1`, `mode: enforce`, `max_age: 604800` (at most 31557600) and an `mx:` line for each MX host.",
  levels: MUST_SHOULD,
  mail: RECEIVES,
  examines: ["mtaStsPolicy"],
  judge: ({ mtaStsPolicy }, { name }) => {
    if (mtaStsPolicy.state === "present") return { outcome: "pass", message: "the policy is valid" };
    if (mtaStsPolicy.state === "absent")
      return { outcome: "not-applicable", message: "not judged: there is no policy" };
    return { outcome: "fail", message: mtaStsPolicy.problem, fix: editPolicy(name, "Mend the policy") };
  },
});

export const mtaStsMode = defineCheck({
  id: "mta-sts/mode",
  scope: "domain",
  title: "The mode is enforce",
  section: "§3.3",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P I-03"],
  references: ["RFC 8461 §5"],
  why: "In `testing` senders report a failure and deliver all the same, over whatever connection they get.",
  fix: "Once the TLS reports show no failures, set `mode: enforce` and publish a new id.",
  levels: MUST_SHOULD,
  mail: RECEIVES,
  needs: ["mtaStsPolicy"],
  judge: ({ mtaStsPolicy }, { name }) => {
    const message = `mode: ${mtaStsPolicy.mode}`;
    const evidence = [{ source: policyUrl(name), text: message }];
    if (mtaStsPolicy.mode === "enforce") return { outcome: "pass", message, evidence };
    return { outcome: "fail", message, evidence, fix: editPolicy(name, "Set `mode: enforce`") };
  },
});

export const mtaStsMaxAge = defineCheck({
  id: "mta-sts/max-age",
  scope: "domain",
  title: "Senders keep the policy long enough",
  section: "§3.3",
  requirements: [],
  tests: [],
  references: ["RFC 8461 §3.2"],
  why: "Only a cached policy protects against someone who suppresses its fetch; after `max_age` seconds that protection ends.",
  fix: "Set `max_age` to a week (604800) or more.",
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVES,
  parameter: { "tr-03108": 604_800, bsi: 604_800, unit: "seconds at least", stricter: "higher" },
  needs: ["mtaStsPolicy"],
  judge: ({ mtaStsPolicy: { mode, maxAge } }, { name, parameter }) => {
    if (mode === "none") return { outcome: "not-applicable", message: "not judged: mode is none" };
    const evidence = [{ source: policyUrl(name), text: `max_age: ${maxAge}` }];
    if (maxAge >= parameter) return { outcome: "pass", message: `max_age is ${maxAge} s`, evidence };
    const wanted = Math.min(parameter, MAX_AGE_LIMIT);
    return {
      outcome: "fail",
      message: `max_age is ${maxAge} s, ${parameter} s are asked for`,
      evidence,
      fix: editPolicy(name, `Set \`max_age: ${wanted}\``),
    };
  },
});

export const mtaStsContentType = defineCheck({
  id: "mta-sts/content-type",
  scope: "domain",
  title: "The MTA-STS policy is served as text/plain",
  section: "§3.3",
  requirements: [],
  tests: [],
  references: ["RFC 8461 §3.2"],
  why: "Some senders refuse a policy of any other media type, and deliver as if there were none.",
  fix: "Let the web server send `Content-Type: text/plain` with the policy.",
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVES,
  examines: ["mtaStsFetch"],
  judge: ({ mtaStsFetch }, { name }) => {
    if (mtaStsFetch.state !== "present") return mtaStsFetch.state === "absent" ? NOT_ANNOUNCED : NOT_SERVED;
    const { contentType } = mtaStsFetch.value;
    // RFC 9110 §8.3.1: type and subtype regardless of case, parameters behind a semicolon
    if (contentType !== null && /^[ \t]*text\/plain[ \t]*(?:;|$)/i.test(contentType))
      return { outcome: "pass", message: "the media type is text/plain" };
    const message =
      contentType === null ? "the policy is served without a media type" : `the media type is ${shown(contentType)}`;
    return {
      outcome: "fail",
      message,
      fix: { text: `Let the web server send \`Content-Type: text/plain\` with ${policyUrl(name)}.`, records: [] },
    };
  },
});

export const mtaStsCertificateExpiry = defineCheck({
  id: "mta-sts/certificate-expiry",
  scope: "domain",
  title: "The policy host's certificate is valid for some time yet",
  section: "§3.3",
  requirements: [],
  tests: [],
  references: ["RFC 8461 §3.3"],
  why: "On the day the certificate runs out senders can fetch the policy no more; those without a cached one deliver unprotected.",
  fix: "Renew the certificate, and see that renewal runs by itself. Where certificates live for days only, lower the parameter.",
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVES,
  parameter: { "tr-03108": 21, bsi: 21, unit: "days at least", stricter: "higher" },
  examines: ["mtaStsFetch"],
  judge: ({ mtaStsFetch }, { name, at, parameter }) => {
    // A certificate that is not valid now fails mta-sts/policy-fetch.
    if (mtaStsFetch.state !== "present") return mtaStsFetch.state === "absent" ? NOT_ANNOUNCED : NOT_SERVED;
    const { notAfter } = mtaStsFetch.value.certificate;
    const days = wholeDays(at, notAfter);
    if (Number.isNaN(days))
      return { outcome: "unknown", message: `the certificate's end is no date: ${shown(notAfter)}` };
    const evidence = [{ source: policyUrl(name), text: `the certificate is valid until ${notAfter}` }];
    if (days >= parameter)
      return {
        outcome: "pass",
        message: `the certificate is valid for ${days} more days, until ${notAfter}`,
        evidence,
      };
    const message =
      days < 0
        ? `the certificate expired on ${notAfter}`
        : `the certificate is valid for ${days} more days, until ${notAfter}; ${parameter} are asked for`;
    return {
      outcome: "fail",
      message,
      evidence,
      fix: { text: `Renew the certificate of ${under("mta-sts", name)}.`, records: [] },
    };
  },
});

export const mtaStsWildcardCertificate = defineCheck({
  id: "mta-sts/wildcard-certificate",
  scope: "domain",
  title: "The policy host's certificate is no wildcard",
  section: "§3.3",
  requirements: ["TR-03108-08-R"],
  tests: [],
  references: [],
  why: "Senders that follow TR-03108-08-R accept no wildcard certificate when they fetch a policy, though RFC 8461 allows one; for them there is no policy.",
  fix: "Get a certificate for the name `mta-sts.<domain>` itself.",
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVES,
  examines: ["mtaStsFetch"],
  judge: ({ mtaStsFetch }, { name }) => {
    if (mtaStsFetch.state !== "present") return mtaStsFetch.state === "absent" ? NOT_ANNOUNCED : NOT_SERVED;
    const { names } = mtaStsFetch.value.certificate;
    const evidence = [{ source: policyUrl(name), text: `the certificate is for ${names.join(", ")}` }];
    const wildcard = names.find((one) => one.includes("*")); // also a part of a label, which RFC 9525 §6.3 no longer allows
    if (wildcard === undefined)
      return { outcome: "pass", message: "no name of the certificate is a wildcard", evidence };
    const text = `Get a certificate for ${under("mta-sts", name)} itself, without a wildcard.`;
    return {
      outcome: "fail",
      message: `the certificate is for ${shown(wildcard)}`,
      evidence,
      fix: { text, records: [] },
    };
  },
});
