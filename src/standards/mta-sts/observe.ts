// Asks for the MTA-STS record of a domain and fetches its policy.
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns, Https, HttpsFailureCause, HttpsResult } from "../../ports.ts";
import { HTTPS_BODY_LIMIT } from "../../ports.ts";
import type { MtaStsPolicy, MtaStsRecord } from "./record.ts";
import { parseMtaStsPolicy, parseMtaStsRecord, readableFields } from "./record.ts";

/** A response that carries a policy to read: HTTP 200, whole. */
export type PolicyResponse = Extract<HttpsResult, { kind: "response" }>;

const POLICY_PATH = "/.well-known/mta-sts.txt"; // RFC 8461 §3.2

/** Failures that say something of us, or of the way, and nothing of the policy host. */
const UNMEASURED_CAUSES: readonly HttpsFailureCause[] = [
  "timeout",
  "incomplete",
  "dns",
  "refused-address",
  "offline",
  "deadline",
  "unobserved",
];

/** The record at `_mta-sts.<domain>`; malformed where senders discard what is there. */
export async function observeMtaStsRecord(dns: Dns, domain: Name): Promise<Observation<MtaStsRecord>> {
  const lookup = await lookUpTxt(dns, prependLabels("_mta-sts", domain));
  if (lookup.state !== "present") return lookup;
  const { evidence } = lookup;
  const record = parseMtaStsRecord(lookup.texts);
  if (record === null) return { state: "absent", evidence };
  return typeof record === "string"
    ? { state: "malformed", problem: record, evidence }
    : { state: "present", value: record, evidence };
}

/** Where the policy of a domain is served. */
export function policyUrl(domain: Name): string {
  return `https://${prependLabels("mta-sts", domain)}${POLICY_PATH}`;
}

/** The policies that will be served once a repository is deployed, by domain. */
export type DeployedPolicies = ReadonlyMap<Name, ByteString>;

/**
 * Fetches the policy of a domain; malformed where the host gave no policy that a sender may use (RFC 8461 §3.3). `deployed`
 * takes the place of the body, as far as it is to be shown; whether the host answers, how, and by what certificate, no file says.
 */
export async function observePolicyFetch(
  https: Https,
  dns: Dns,
  domain: Name,
  deployed?: ByteString,
): Promise<Observation<PolicyResponse>> {
  const fetched = await https.get(prependLabels("mta-sts", domain), POLICY_PATH, dns);
  const result = deployed === undefined ? fetched : withBody(fetched, readableFields(deployed));
  const url = policyUrl(domain);
  const evidenceFor = (text: string): Evidence[] => [{ at: { url }, text }];
  if (result.kind === "failure") {
    const evidence = evidenceFor(result.reason);
    return UNMEASURED_CAUSES.includes(result.cause)
      ? { state: "unknown", reason: `${url}: ${result.reason}`, evidence }
      : { state: "malformed", problem: result.reason, evidence };
  }
  if (result.status !== 200) {
    // RFC 8461 §3.3: only 200 counts, and a redirect must not be followed.
    const redirect = result.status >= 300 && result.status < 400;
    return {
      state: "malformed",
      problem: `HTTP ${result.status}${redirect ? ", and senders follow no redirect" : ""}`,
      evidence: evidenceFor(`HTTP ${result.status}`),
    };
  }
  if (result.overflow)
    return {
      state: "malformed",
      problem: "the policy is larger than 64 KiB",
      evidence: evidenceFor("HTTP 200, more than 64 KiB"),
    };
  return { state: "present", value: result, evidence: evidenceFor(result.body) };
}

/** RFC 9110 §15.5.5, §15.5.11: nothing is there, or not any more; a file that is put there mends that. */
const MISSING_STATUSES = [404, 410];

function withBody(served: HttpsResult, body: ByteString): HttpsResult {
  if (served.kind === "failure") return served;
  const change = { body: body.slice(0, HTTPS_BODY_LIMIT), overflow: false }; // `readDeployed` tells what is too large
  if (served.status === 200) return { ...served, ...change };
  return MISSING_STATUSES.includes(served.status)
    ? { ...served, ...change, status: 200, contentType: "text/plain" }
    : served;
}

/** Reads the policy that will be served, whatever is now. What is no policy is not quoted. */
export function parseDeployedPolicy(domain: Name, body: ByteString): Observation<MtaStsPolicy> {
  const evidence = [{ at: { url: policyUrl(domain) }, text: readableFields(body).slice(0, HTTPS_BODY_LIMIT) }];
  if (body.length > HTTPS_BODY_LIMIT)
    return {
      state: "malformed",
      problem: "the policy is larger than 64 KiB, and senders may take no more (RFC 8461 §3.3)",
      evidence,
    };
  return toObservation(body, evidence);
}

/** Reads the policy that was fetched. */
export function parseFetchedPolicy(fetched: Observation<PolicyResponse>): Observation<MtaStsPolicy> {
  if (fetched.state === "malformed") return { state: "absent", evidence: fetched.evidence };
  if (fetched.state !== "present") return fetched;
  return toObservation(fetched.value.body, fetched.evidence);
}

function toObservation(body: ByteString, evidence: Evidence[]): Observation<MtaStsPolicy> {
  const policy = parseMtaStsPolicy(body);
  return Array.isArray(policy)
    ? { state: "malformed", problem: policy.join("; "), evidence }
    : { state: "present", value: policy, evidence };
}
