// Asks for the MTA-STS record of a domain and fetches its policy.
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import { openQuestion } from "../../cause.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns, Https, HttpsFailureCause, HttpsResult } from "../../ports.ts";
import { HTTPS_BODY_LIMIT } from "../../ports.ts";
import type { MtaStsPolicy, MtaStsRecord } from "./record.ts";
import { parseMtaStsPolicy, parseMtaStsRecord, redactPolicy } from "./record.ts";

/** A response that carries a policy to read: HTTP 200, whole. */
export type PolicyResponse = Extract<HttpsResult, { kind: "response" }>;

/** RFC 8461 §3.2. */
export const POLICY_PATH = "/.well-known/mta-sts.txt";

/** Failures that say something of this machine or of the path, and nothing of the policy host. */
const UNMEASURED_CAUSES: readonly HttpsFailureCause[] = [
  "timeout",
  "incomplete",
  "dns",
  "refused-address",
  "offline",
  "deadline",
  "unobserved",
];

/** The record at `_mta-sts.<domain>`; malformed where senders discard it. */
export async function observeMtaStsRecord(dns: Dns, domain: Name): Promise<Observation<MtaStsRecord>> {
  const lookup = await lookUpTxt(dns, prependLabels("_mta-sts", domain));
  if (lookup.state !== "present") return lookup;
  const { evidence } = lookup;
  const record = parseMtaStsRecord(lookup.texts);
  if (record === null) return { state: "absent", evidence };
  return "code" in record
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
 * Fetches the policy of a domain; malformed where the host serves no policy that a sender may use (RFC 8461 §3.3). `deployed`
 * replaces the body, as far as it may be shown; a file does not say whether and how the host answers, and with what certificate.
 */
export async function observePolicyFetch(
  https: Https,
  dns: Dns,
  domain: Name,
  deployed?: ByteString,
): Promise<Observation<PolicyResponse>> {
  const at = { url: policyUrl(domain) };
  const fetched = await https.get(prependLabels("mta-sts", domain), POLICY_PATH, dns);
  const result = deployed === undefined ? fetched : withBody(fetched, deployed);
  const noted = (note: Message): Evidence[] => [{ at, text: "", note }];
  if (result.kind === "failure") {
    const { cause, reason } = result;
    if (UNMEASURED_CAUSES.includes(cause))
      return { state: "unknown", reason: openQuestion(at, reason), evidence: noted(reason) };
    const problem = cause === "certificate" ? message("mta-sts/policy-fetch/certificate", { reason }) : reason;
    return { state: "malformed", problem, evidence: noted(reason) };
  }
  const { status } = result;
  if (status !== 200) {
    // RFC 8461 §3.3: only 200 counts, and a redirect must not be followed.
    const isRedirect = status >= 300 && status < 400;
    const problem = message(isRedirect ? "mta-sts/policy-fetch/redirect" : "mta-sts/policy-fetch/status", { status });
    return { state: "malformed", problem, evidence: noted(message("observed/http-status", { status })) };
  }
  if (result.overflow)
    return {
      state: "malformed",
      problem: message("mta-sts/policy/size"),
      evidence: noted(message("mta-sts/policy/seen-size")),
    };
  const evidence = deployed === undefined ? [{ at, text: result.body }] : deployedEvidence(domain, deployed);
  return { state: "present", value: result, evidence };
}

/** RFC 9110 §15.5.5, §15.5.11: nothing is there, or no longer; deploying the file fixes that. */
export const MISSING_STATUSES: readonly number[] = [404, 410];

/** What the host will answer once the file is deployed. */
function withBody(served: HttpsResult, deployed: ByteString): HttpsResult {
  if (served.kind === "failure") return served;
  const body =
    redactPolicy(deployed)
      ?.filter((line) => typeof line === "string")
      .join("\n") ?? deployed;
  const change = { body: body.slice(0, HTTPS_BODY_LIMIT), overflow: false }; // `parseDeployedPolicy` reports what is too large
  if (served.status === 200) return { ...served, ...change };
  return MISSING_STATUSES.includes(served.status)
    ? { ...served, ...change, status: 200, contentType: "text/plain" }
    : served;
}

/** The policy that will be served, quoted as far as it is one. */
function deployedEvidence(domain: Name, body: ByteString): Evidence[] {
  const at = { url: policyUrl(domain) };
  const lines = redactPolicy(body);
  if (lines === null) return [{ at, text: body.slice(0, HTTPS_BODY_LIMIT) }];
  return [{ at, text: "", note: message("mta-sts/policy/fields", { lines }) }];
}

/** Reads the policy that will be served, whatever is served now. */
export function parseDeployedPolicy(domain: Name, body: ByteString): Observation<MtaStsPolicy> {
  const evidence = deployedEvidence(domain, body);
  if (body.length > HTTPS_BODY_LIMIT) return { state: "malformed", problem: message("mta-sts/policy/size"), evidence };
  return toObservation(body, evidence);
}

/** Reads the policy that was fetched. */
export function parseFetchedPolicy(fetched: Observation<PolicyResponse>): Observation<MtaStsPolicy> {
  if (fetched.state === "malformed") return { state: "absent", evidence: fetched.evidence };
  if (fetched.state !== "present") return fetched;
  return toObservation(fetched.value.body, fetched.evidence);
}

/**
 * The policy that the policy host serves, or will once `deployed` is, though there is no record: only then is it fetched, and
 * only from a host with an address. Absent also where what is served is not a valid policy: a web server may answer for every name.
 */
export async function observeUnannouncedPolicy(
  https: Https,
  dns: Dns,
  domain: Name,
  record: Observation<MtaStsRecord>,
  deployed?: ByteString,
): Promise<Observation<MtaStsPolicy>> {
  if (record.state === "unknown") return record;
  if (record.state !== "absent") return { state: "absent", evidence: [] };
  const host = prependLabels("mta-sts", domain);
  const answers = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
  if (answers.every(({ kind }) => kind === "nxdomain" || kind === "nodata")) return { state: "absent", evidence: [] };
  const fetched = await observePolicyFetch(https, dns, domain, deployed);
  const isDeployed = fetched.state === "present" && deployed !== undefined;
  const policy = isDeployed ? parseDeployedPolicy(domain, deployed) : parseFetchedPolicy(fetched);
  return policy.state === "malformed" ? { state: "absent", evidence: policy.evidence } : policy;
}

function toObservation(body: ByteString, evidence: Evidence[]): Observation<MtaStsPolicy> {
  const policy = parseMtaStsPolicy(body);
  return Array.isArray(policy)
    ? { state: "malformed", problem: message("mta-sts/policy/invalid", { problems: policy }), evidence }
    : { state: "present", value: policy, evidence };
}
