// Whether senders must use TLS to deliver TLS reports (TR-03108-10-M): the TLSA records and MTA-STS policies of the report mailboxes' domains.
import type { Name } from "../dns/name.ts";
import type { ByteString } from "../dns/record.ts";
import type { Facts, HostFacts } from "../facts.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Evidence, Observation } from "../model.ts";
import type { Dns, Https } from "../ports.ts";
import { observeTlsa } from "../standards/dane/observe.ts";
import { MAX_DOMAINS, reportDomains } from "../standards/mailbox.ts";
import type { DeployedPolicies } from "../standards/mta-sts/observe.ts";
import {
  observePolicyFetch,
  observeMtaStsRecord,
  parseDeployedPolicy,
  parseFetchedPolicy,
} from "../standards/mta-sts/observe.ts";
import { mailHosts, observeAddresses, observeMx } from "../standards/mx/observe.ts";
import type { MailboxDomainTls, ReportMailboxTls } from "../standards/tls-rpt/record.ts";

/** Project limit; a hostile domain names thousands. */
const MAX_MX_HOSTS = 10;

/** One half of the question; `reason`: why it is not completely known, or null. */
interface Measurement<T> {
  value: T;
  reason: Message | null;
  evidence: Evidence[];
}

/** Observes TLS enforcement for each domain that reports are mailed to; an absent, malformed or unknown record is passed on. */
export async function observeMailboxTls(
  dns: Dns,
  https: Https,
  tlsRpt: Facts["tlsRpt"],
  policies?: DeployedPolicies,
): Promise<Observation<ReportMailboxTls>> {
  if (tlsRpt.state !== "present") return tlsRpt;
  const domains = reportDomains(tlsRpt.value.rua);
  const results = await Promise.all(
    domains.slice(0, MAX_DOMAINS).map((domain) => observeDomainTls(dns, https, domain, policies?.get(domain))),
  );
  const value = { domains: results.map(({ tls }) => tls), unasked: domains.length - results.length };
  return { state: "present", value, evidence: results.flatMap(({ evidence }) => evidence) };
}

async function observeDomainTls(
  dns: Dns,
  https: Https,
  domain: Name,
  deployed: ByteString | undefined,
): Promise<{ tls: MailboxDomainTls; evidence: Evidence[] }> {
  const [tlsa, policy] = await Promise.all([
    observeTlsaHosts(dns, domain),
    observeEnforcedPolicy(dns, https, domain, deployed),
  ]);
  const tls = { domain, tlsa: tlsa.value, enforced: policy.value, unmeasured: tlsa.reason ?? policy.reason };
  return { tls, evidence: [...tlsa.evidence, ...policy.evidence] };
}

async function observeTlsaHosts(dns: Dns, domain: Name): Promise<Measurement<Name[]>> {
  const mx = await observeMx(dns, domain);
  if (mx.state === "unknown") return { value: [], reason: mx.reason, evidence: mx.evidence };
  const hosts = mx.state === "absent" ? [domain] : mailHosts(mx); // RFC 5321 §5.1: without an MX record the domain is its own host
  const asked = hosts.slice(0, MAX_MX_HOSTS);
  const records = await Promise.all(
    asked.map(async (host) => observeTlsa(dns, host, await observeAddresses(dns, host))),
  );
  const reason = records.map(unmeasured).find((each) => each !== null);
  const unasked =
    hosts.length > asked.length
      ? message("report-mailbox/host-limit", { domain, all: hosts.length, limit: MAX_MX_HOSTS })
      : null;
  const evidence = [...mx.evidence.slice(0, MAX_MX_HOSTS), ...records.flatMap((tlsa) => tlsa.evidence)];
  return { value: asked.filter((_host, i) => isSecure(records[i])), reason: reason ?? unasked, evidence };
}

/** RFC 7672 §2.2: senders require TLS if the records are secure, usable or not. */
function isSecure(tlsa: HostFacts["tlsa"] | undefined): boolean {
  return tlsa?.state === "present" && tlsa.value.security === "secure";
}

function unmeasured(tlsa: HostFacts["tlsa"]): Message | null {
  if (tlsa.state === "unknown") return tlsa.reason;
  if (tlsa.state === "malformed") return tlsa.problem;
  return tlsa.state === "present" && tlsa.value.security === "indeterminate" ? message("cause/indeterminate") : null;
}

async function observeEnforcedPolicy(
  dns: Dns,
  https: Https,
  domain: Name,
  deployed: ByteString | undefined,
): Promise<Measurement<boolean>> {
  const record = await observeMtaStsRecord(dns, domain);
  if (record.state === "unknown") return { value: false, reason: record.reason, evidence: record.evidence };
  if (record.state !== "present") return { value: false, reason: null, evidence: record.evidence };
  const fetched = await observePolicyFetch(https, dns, domain, deployed);
  // a policy that is not served enforces nothing, whatever the repository contains
  const policy =
    deployed === undefined || fetched.state !== "present"
      ? parseFetchedPolicy(fetched)
      : parseDeployedPolicy(domain, deployed);
  const evidence = [...record.evidence, ...policy.evidence];
  if (policy.state === "unknown") return { value: false, reason: policy.reason, evidence };
  return { value: policy.state === "present" && policy.value.mode === "enforce", reason: null, evidence };
}
