// What is served of a policy, and announced of it, against what the repository has (RFC 8461 §3.1–3.3, §8.1).
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Judgement, Observation } from "../model.ts";
import { mtaStsCertificateExpiry } from "../standards/mta-sts/checks/certificate-expiry.ts";
import { mtaStsContentType } from "../standards/mta-sts/checks/content-type.ts";
import type { PolicyResponse } from "../standards/mta-sts/observe.ts";
import { policyDifferences } from "../standards/mta-sts/policy-change.ts";
import type { MtaStsRecord } from "../standards/mta-sts/record.ts";
import { parseMtaStsPolicy, policyLines } from "../standards/mta-sts/record.ts";
import type { AnnouncedPolicy, ComparedSite, ServedPolicy } from "./compared-site.ts";
import type { PolicySite } from "./policy-site.ts";

/** What was observed of a site. `at`: when; `leastDays`: how long its certificate should be valid. */
export interface ObservedSite {
  fetched: Observation<PolicyResponse>;
  record: Observation<MtaStsRecord>;
  at: string;
  leastDays: number;
}

export function compareSite(site: PolicySite, expectedId: string | null, observed: ObservedSite): ComparedSite {
  const { fetched, record, at, leastDays } = observed;
  const policy = comparePolicy(site, fetched);
  const subject = { domain: site.domain, name: site.domain, mail: "receive", profile: "tr-03108", at } as const;
  const failureOf = ({ outcome, message: problem }: Judgement): Message | null => (outcome === "fail" ? problem : null);
  const facts = { mtaStsFetch: fetched };
  const hasAnswered = fetched.state === "present";
  const contentType =
    hasAnswered && policy.state !== "not-served"
      ? failureOf(mtaStsContentType.judge(facts, { ...subject, parameter: Number.NaN }))
      : null;
  const isServed = (policy.state === "same" || policy.state === "equivalent") && contentType === null;
  return {
    domain: site.domain,
    host: site.host,
    policy,
    contentType,
    certificate: hasAnswered ? fetched.value.certificate : null,
    expiry: hasAnswered ? failureOf(mtaStsCertificateExpiry.judge(facts, { ...subject, parameter: leastDays })) : null,
    record: compareRecord(record, expectedId, { isServed, isOtherServed: policy.state === "differs" }),
  };
}

function comparePolicy({ text }: PolicySite, fetched: Observation<PolicyResponse>): ServedPolicy {
  if (fetched.state === "unknown") return fetched;
  if (fetched.state === "malformed") return { state: "not-served", problem: fetched.problem };
  const body = fetched.state === "present" ? fetched.value.body : "";
  if (body === text) return { state: "same" };
  const [served, expected] = [parseMtaStsPolicy(body), parseMtaStsPolicy(text)];
  // RFC 8461 §3.3: senders that get no valid policy keep the one that they have, and fetch again
  if (Array.isArray(served))
    return { state: "not-served", problem: message("mta-sts/policy/invalid", { problems: served }) };
  if (!Array.isArray(expected) && policyDifferences(served, expected).length === 0) return { state: "equivalent" };
  return { state: "differs", served: policyLines(body), expected: policyLines(text) };
}

function compareRecord(
  record: Observation<MtaStsRecord>,
  expectedId: string | null,
  { isServed, isOtherServed }: { isServed: boolean; isOtherServed: boolean },
): AnnouncedPolicy {
  if (record.state === "unknown") return { state: "unknown", id: null, expectedId, message: record.reason };
  const id = record.state === "present" ? record.value.id : null;
  if (expectedId === null) return { state: "unknown", id, expectedId, message: message("hosting/record/undecided") };
  if (id === expectedId) {
    // RFC 8461 §3.1: senders that have fetched the policy that is served now fetch none again under this id
    if (isOtherServed) return { state: "early", id, expectedId, message: message("hosting/record/early", { id }) };
    return { state: "current", id, expectedId, message: message("hosting/record/current", { id }) };
  }
  const now = record.state === "malformed" ? record.problem : message("hosting/record/now", { id });
  const next = message(isServed ? "hosting/record/publish" : "hosting/record/wait", { now, expectedId });
  return { state: "outdated", id, expectedId, message: next };
}
