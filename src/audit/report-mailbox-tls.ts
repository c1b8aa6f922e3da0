// Whether TLS is enforced on the way to the mailboxes TLS reports go to (TR-03108-10-M): their domains' TLSA records and MTA-STS policies.
import type { Text } from "../message.ts";
import type { Name } from "../dns/name.ts";
import type { Octets } from "../dns/record.ts";
import { INDETERMINATE } from "../dns/security.ts";
import type { Facts, HostFacts } from "../facts.ts";
import type { Evidence, Observation } from "../model.ts";
import type { Dns, Https } from "../ports.ts";
import { observeTlsa } from "../standards/dane/observe.ts";
import { MOST_DOMAINS, domainsOf } from "../standards/mailbox.ts";
import type { DeployedPolicies } from "../standards/mta-sts/observe.ts";
import { observeStsFetch, observeStsRecord, readDeployed, readPolicy } from "../standards/mta-sts/observe.ts";
import { hostsOf, observeHost, observeMx } from "../standards/mx/observe.ts";
import type { MailboxGuard, MailboxGuards } from "../standards/tls-rpt/record.ts";

/** More hosts no sender tries; a hostile domain names thousands. */
const MOST_HOSTS = 10;

/** What was learnt of one side: `reason` where it is not wholly known. */
interface Seen<T> {
  value: T;
  reason: Text | null;
  evidence: Evidence[];
}

/** Asks for the guards of each domain that reports are mailed to; a record that is not there, or not known, is passed on as that. */
export async function observeGuards(
  dns: Dns,
  https: Https,
  tlsRpt: Facts["tlsRpt"],
  policies?: DeployedPolicies,
): Promise<Observation<MailboxGuards>> {
  if (tlsRpt.state !== "present") return tlsRpt;
  const domains = domainsOf(tlsRpt.value.rua);
  const seen = await Promise.all(
    domains.slice(0, MOST_DOMAINS).map((domain) => observeGuard(dns, https, domain, policies?.get(domain))),
  );
  const value = { domains: seen.map(({ guard }) => guard), unasked: domains.length - seen.length };
  return { state: "present", value, evidence: seen.flatMap(({ evidence }) => evidence) };
}

async function observeGuard(
  dns: Dns,
  https: Https,
  domain: Name,
  deployed: Octets | undefined,
): Promise<{ guard: MailboxGuard; evidence: Evidence[] }> {
  const [tlsa, policy] = await Promise.all([
    observeTlsaHosts(dns, domain),
    observeEnforced(dns, https, domain, deployed),
  ]);
  const guard = { domain, tlsa: tlsa.value, enforced: policy.value, unmeasured: tlsa.reason ?? policy.reason };
  return { guard, evidence: [...tlsa.evidence, ...policy.evidence] };
}

async function observeTlsaHosts(dns: Dns, domain: Name): Promise<Seen<Name[]>> {
  const mx = await observeMx(dns, domain);
  if (mx.state === "unknown") return { value: [], reason: mx.reason, evidence: mx.evidence };
  const hosts = mx.state === "absent" ? [domain] : hostsOf(mx); // RFC 5321 §5.1: without an MX record the domain is its own host
  const asked = hosts.slice(0, MOST_HOSTS);
  const records = await Promise.all(asked.map(async (host) => observeTlsa(dns, host, await observeHost(dns, host))));
  const reason = records.map(unmeasured).find((each) => each !== null);
  const unasked =
    hosts.length > asked.length
      ? `only ${MOST_HOSTS} of the ${hosts.length} MX hosts of ${domain} were asked for TLSA records`
      : null;
  const evidence = [...mx.evidence.slice(0, MOST_HOSTS), ...records.flatMap((tlsa) => tlsa.evidence)];
  return { value: asked.filter((_host, i) => isSecure(records[i])), reason: reason ?? unasked, evidence };
}

/** RFC 7672 §2.2: records that are secure make senders insist on TLS, usable or not. */
function isSecure(tlsa: HostFacts["tlsa"] | undefined): boolean {
  return tlsa?.state === "present" && tlsa.value.security === "secure";
}

function unmeasured(tlsa: HostFacts["tlsa"]): Text | null {
  if (tlsa.state === "unknown") return tlsa.reason;
  if (tlsa.state === "malformed") return tlsa.problem;
  return tlsa.state === "present" && tlsa.value.security === "indeterminate" ? INDETERMINATE : null;
}

async function observeEnforced(
  dns: Dns,
  https: Https,
  domain: Name,
  deployed: Octets | undefined,
): Promise<Seen<boolean>> {
  const record = await observeStsRecord(dns, domain);
  if (record.state === "unknown") return { value: false, reason: record.reason, evidence: record.evidence };
  if (record.state !== "present") return { value: false, reason: null, evidence: record.evidence };
  const fetched = await observeStsFetch(https, dns, domain, deployed);
  // a policy that is not served guards nothing, whatever the repository holds
  const policy =
    deployed === undefined || fetched.state !== "present" ? readPolicy(fetched) : readDeployed(domain, deployed);
  const evidence = [...record.evidence, ...policy.evidence];
  if (policy.state === "unknown") return { value: false, reason: policy.reason, evidence };
  return { value: policy.state === "present" && policy.value.mode === "enforce", reason: null, evidence };
}
