// Gathers the facts of a domain's mail servers, for an audit or for a probe of these alone.
import type { Name } from "../dns/name.ts";
import type { Facts, HostFacts } from "../facts.ts";
import type { Message } from "../message.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { Dns, Smtp } from "../ports.ts";
import { requireUsableSet } from "../standards/dane/applicable-records.ts";
import { matchHost } from "../standards/dane/match.ts";
import { observeTlsa } from "../standards/dane/observe.ts";
import { MAX_HOSTS, mailHosts, observeAddresses, observeImplicitMx, observeMx } from "../standards/mx/observe.ts";
import type { CertificateChoice } from "../standards/smtp-tls/observe.ts";
import { observeSmtp } from "../standards/smtp-tls/observe.ts";
import type { Measure } from "./guarded-observer.ts";
import { catchDefects } from "./guarded-observer.ts";
import { notObserved } from "./not-observed.ts";

/** One view of DNS, and port 25. */
interface MailPorts {
  dns: Dns;
  smtp: Smtp;
}

/**
 * Observes the mail servers only: the MX hosts, their addresses, TLSA records, and port 25. Otherwise as `observeDomain`. It asks for
 * each certificate of a server wherever DNSSEC lets TLSA records count: a later check may be of a change that publishes them.
 */
export async function observeMailServers(
  policy: DomainPolicy,
  ports: MailPorts,
  at: string,
  onDefect: (defect: Message) => void,
): Promise<Pick<Facts, "mx" | "hosts">> {
  return observeMxFacts(catchDefects(policy.name, onDefect), ports, policy, at, mayHaveTlsa);
}

/** Which certificates of a host are asked for, by what DNS says of it. */
type CertificateChooser = (host: Pick<HostFacts, "addresses" | "tlsa">) => CertificateChoice;

const mayHaveTlsa: CertificateChooser = ({ addresses, tlsa }) => {
  const isSigned = addresses.state === "present" && addresses.value.security !== "insecure";
  return isSigned || tlsa.state === "present" ? "each" : "preferred";
};

/** TLSA records that senders use have to match whichever certificate a sender is sent. */
const hasTlsa: CertificateChooser = ({ addresses, tlsa }) => {
  const isMeasured = addresses.state !== "unknown" && tlsa.state !== "unknown";
  return isMeasured && !("outcome" in requireUsableSet(addresses, tlsa)) ? "each" : "preferred";
};

/** The facts of a domain's mail servers; `chooser` says which of their certificates are asked for. */
export async function observeMxFacts(
  measure: Measure,
  ports: MailPorts,
  { name, mail }: DomainPolicy,
  at: string,
  chooser: CertificateChooser = hasTlsa,
): Promise<Pick<Facts, "mx" | "implicitMx" | "hosts">> {
  const mx = await measure(() => observeMx(ports.dns, name));
  if (mail === "send")
    return { mx, implicitMx: await measure(() => observeImplicitMx(ports.dns, name, mx)), hosts: {} };
  const names = mail === "none" ? [] : mailHosts(mx).slice(0, MAX_HOSTS);
  const hosts = names.map(
    async (host) => [host, await observeMxHost(measure, ports, mx, { domain: name, host, at }, chooser)] as const,
  );
  return { mx, implicitMx: notObserved(mail), hosts: Object.fromEntries(await Promise.all(hosts)) };
}

async function observeMxHost(
  measure: Measure,
  { dns, smtp: port }: MailPorts,
  mx: Facts["mx"],
  context: { domain: Name; host: Name; at: string },
  chooser: CertificateChooser,
): Promise<HostFacts> {
  const { domain, host } = context;
  const addresses = await measure(() => observeAddresses(dns, host));
  const tlsa = await measure(() => observeTlsa(dns, host, addresses));
  const smtp = await measure(() => observeSmtp(port, domain, host, { addresses, tlsa }, chooser({ addresses, tlsa })));
  return { addresses, tlsa, smtp, dane: await measure(() => Promise.resolve(matchHost({ tlsa, smtp }, mx, context))) };
}
