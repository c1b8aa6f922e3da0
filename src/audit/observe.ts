// Gathers the facts of one domain: all that is independent goes out together.
import { MAILS, RECEIVES, SENDS } from "../define-check.ts";
import type { Name } from "../dns/name.ts";
import type { Facts, HostFacts } from "../facts.ts";
import type { MailKind, Observation } from "../model.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { Dns, Https, Smtp } from "../ports.ts";
import { matchHost } from "../standards/dane/match.ts";
import { observeTlsa } from "../standards/dane/observe.ts";
import { keysOf } from "../standards/dkim/keys.ts";
import { observeDkimWildcard, observeInUse, observeRetired } from "../standards/dkim/observe.ts";
import { indexKeys, sharingOf } from "../standards/dkim/sharing.ts";
import { observeExternal } from "../standards/dmarc/external-destinations.ts";
import { observeDmarc } from "../standards/dmarc/observe.ts";
import { observeOrganisation } from "../standards/dmarc/tree-walk.ts";
import { observeDnssec, observeZoneKeys, watch } from "../standards/dnssec/observe.ts";
import { observeDrift } from "../standards/drift/observe.ts";
import type { Declarations } from "../standards/drift/record.ts";
import { observeMailboxes } from "../standards/mailbox.ts";
import type { DeployedPolicies } from "../standards/mta-sts/observe.ts";
import { observeStsFetch, observeStsRecord, readDeployed, readPolicy } from "../standards/mta-sts/observe.ts";
import { MAX_HOSTS, hostsOf, observeHost, observeMx } from "../standards/mx/observe.ts";
import { observeSmtp } from "../standards/smtp-tls/observe.ts";
import { observeOutcomes } from "../standards/spf/expectation.ts";
import { observeSpf } from "../standards/spf/walk.ts";
import { observeWildcard } from "../standards/spf/wildcard.ts";
import { observeTlsRpt } from "../standards/tls-rpt/observe.ts";
import { observeGuards } from "./report-mailbox-tls.ts";
import type { Measure } from "./guarded-observer.ts";
import { measuring } from "./guarded-observer.ts";
import { NOTHING_SERVED } from "./live-facts.ts";

/** What a kind of domain is not asked for: no check of it speaks about that. */
const notAsked = (mail: MailKind): Observation<never> => ({
  state: "unknown",
  reason: `not asked: the policy says \`mail: ${mail}\``,
  evidence: [],
});

/** The ports a domain is observed by; `dns` is one view, `policies` are the MTA-STS policies it will deploy, `declarations` the records it is to have. */
export interface Ports {
  dns: Dns;
  https: Https;
  smtp: Smtp;
  policies?: DeployedPolicies;
  declarations?: Declarations;
}

/**
 * Observes a domain in one view of DNS, as of a moment (ISO 8601). Never rejects; what could not be measured is an `unknown` in its place.
 * Observers do not throw; should one do so all the same, `onDefect` hears of it and the other facts stand.
 */
export async function observeDomain(
  policy: DomainPolicy,
  ports: Ports,
  at: string,
  onDefect: (message: string) => void,
): Promise<Facts> {
  const {
    name,
    mail,
    dkim: { selectors, retired },
  } = policy;
  const { dns, answers } = watch(ports.dns);
  const watched = { ...ports, dns };
  const measure = measuring(name, onDefect);
  const [mailHosts, sts, spf, dmarc, tlsRpt, dkim, drift, keys] = await Promise.all([
    observeMail(measure, watched, policy, at),
    observeSts(measure, watched, name, mail),
    observeSpfFacts(measure, dns, policy),
    observeDmarcFacts(measure, dns, name, mail),
    observeTlsRptFacts(measure, watched, name, mail),
    observeDkimFacts(measure, dns, policy),
    // unwatched: what else is declared is no matter of the domain's DNSSEC state
    measure(() =>
      observeDrift(
        ports.dns,
        name,
        [...selectors, ...retired].map((selector) => selector.name),
        ports.declarations,
      ),
    ),
    measure(() => observeZoneKeys(dns, name)),
    dns.query(name, "SOA"), // the zone's state: asked with the rest, read below
  ]);
  const facts = { ...mailHosts, ...spf, ...dmarc, ...sts, ...tlsRpt, ...dkim };
  const dnssec = await measure(() => observeDnssec(dns, name, answers, keys, facts));
  return { dnssec, ...facts, drift, ...NOTHING_SERVED };
}

/** Observes only what mail servers serve: the MX hosts, their addresses, TLSA records, and what answers on port 25. As `observeDomain` otherwise. */
export async function observeServers(
  policy: DomainPolicy,
  ports: Ports,
  at: string,
  onDefect: (message: string) => void,
): Promise<Pick<Facts, "mx" | "hosts">> {
  return observeMail(measuring(policy.name, onDefect), ports, policy, at);
}

async function observeMail(
  measure: Measure,
  ports: Ports,
  { name, mail }: DomainPolicy,
  at: string,
): Promise<Pick<Facts, "mx" | "hosts">> {
  if (mail === "send") return { mx: notAsked(mail), hosts: {} };
  const mx = await measure(() => observeMx(ports.dns, name));
  const names = mail === "none" ? [] : hostsOf(mx).slice(0, MAX_HOSTS);
  const hosts = names.map(
    async (host) => [host, await observeMxHost(measure, ports, mx, { domain: name, host, at })] as const,
  );
  return { mx, hosts: Object.fromEntries(await Promise.all(hosts)) };
}

async function observeMxHost(
  measure: Measure,
  { dns, smtp: port }: Ports,
  mx: Facts["mx"],
  context: { domain: Name; host: Name; at: string },
): Promise<HostFacts> {
  const { domain, host } = context;
  const addresses = await measure(() => observeHost(dns, host));
  const tlsa = await measure(() => observeTlsa(dns, host, addresses));
  const smtp = await measure(() => observeSmtp(port, domain, host, { addresses, tlsa }));
  return { addresses, tlsa, smtp, dane: await measure(() => Promise.resolve(matchHost({ tlsa, smtp }, mx, context))) };
}

async function observeSpfFacts(
  measure: Measure,
  dns: Dns,
  { name, mail, spf: { expect } }: DomainPolicy,
): Promise<Pick<Facts, "spf" | "spfOutcomes" | "spfWildcard">> {
  const sends = SENDS.includes(mail);
  const [spf, spfOutcomes, spfWildcard] = await Promise.all([
    measure(() => observeSpf(dns, name)),
    sends ? measure(() => observeOutcomes(dns, expect)) : notAsked(mail),
    sends ? measure(() => observeWildcard(dns, name)) : notAsked(mail),
  ]);
  return { spf, spfOutcomes, spfWildcard };
}

/** Where reports go is asked once the record is there; the organisational domain goes out with it. */
async function observeDmarcFacts(
  measure: Measure,
  dns: Dns,
  name: Name,
  mail: MailKind,
): Promise<Pick<Facts, "dmarc" | "organisation" | "dmarcExternal" | "dmarcMailboxes">> {
  if (!MAILS.includes(mail)) {
    return {
      dmarc: await measure(() => observeDmarc(dns, name)),
      organisation: notAsked(mail),
      dmarcExternal: notAsked(mail),
      dmarcMailboxes: notAsked(mail),
    };
  }
  const [dmarc, organisation] = await Promise.all([
    measure(() => observeDmarc(dns, name)),
    measure(() => observeOrganisation(dns, name)),
  ]);
  const [dmarcExternal, dmarcMailboxes] = await Promise.all([
    measure(() => observeExternal(dns, dmarc)),
    measure(() => observeMailboxes(dns, dmarc)),
  ]);
  return { dmarc, organisation, dmarcExternal, dmarcMailboxes };
}

async function observeTlsRptFacts(
  measure: Measure,
  { dns, https, policies }: Ports,
  name: Name,
  mail: MailKind,
): Promise<Pick<Facts, "tlsRpt" | "tlsRptGuards" | "tlsRptMailboxes">> {
  const tlsRpt = RECEIVES.includes(mail) ? await measure(() => observeTlsRpt(dns, name)) : notAsked(mail);
  const [tlsRptMailboxes, tlsRptGuards] = await Promise.all([
    measure(() => observeMailboxes(dns, tlsRpt)),
    measure(() => observeGuards(dns, https, tlsRpt, policies)),
  ]);
  return { tlsRpt, tlsRptGuards, tlsRptMailboxes };
}

/** The policy is fetched, or read where it is to be deployed, only where a valid record announces one (RFC 8461 §3.1). */
async function observeSts(
  measure: Measure,
  { dns, https, policies }: Ports,
  name: Name,
  mail: MailKind,
): Promise<Pick<Facts, "mtaSts" | "mtaStsFetch" | "mtaStsPolicy">> {
  const mtaSts = RECEIVES.includes(mail) ? await measure(() => observeStsRecord(dns, name)) : notAsked(mail);
  let mtaStsFetch: Facts["mtaStsFetch"] = { state: "absent", evidence: [] };
  if (mtaSts.state === "unknown") mtaStsFetch = mtaSts;
  const deployed = policies?.get(name);
  if (mtaSts.state === "present") mtaStsFetch = await measure(() => observeStsFetch(https, dns, name, deployed));
  const isDeployed = mtaSts.state === "present" && deployed !== undefined;
  return { mtaSts, mtaStsFetch, mtaStsPolicy: isDeployed ? readDeployed(name, deployed) : readPolicy(mtaStsFetch) };
}

/** The keys are compared with themselves here, and with the other domains' once all are observed (`withSharing`). */
async function observeDkimFacts(
  measure: Measure,
  dns: Dns,
  { name, mail, dkim: { selectors, retired } }: DomainPolicy,
): Promise<Pick<Facts, "dkim" | "dkimRetired" | "dkimKeys" | "dkimSharing" | "dkimWildcard">> {
  if (!SENDS.includes(mail))
    return {
      dkim: {},
      dkimRetired: {},
      dkimKeys: notAsked(mail),
      dkimSharing: notAsked(mail),
      dkimWildcard: notAsked(mail),
    };
  const askEach = async (names: DomainPolicy["dkim"]["selectors"], ask: typeof observeInUse): Promise<Facts["dkim"]> =>
    Object.fromEntries(
      await Promise.all(
        names.map(async (selector) => [selector.name, await measure(() => ask(dns, name, selector.name))] as const),
      ),
    );
  const [dkim, dkimRetired, dkimWildcard] = await Promise.all([
    askEach(selectors, observeInUse),
    askEach(retired, observeRetired),
    measure(() => observeDkimWildcard(dns, name)),
  ]);
  const own = { name, dkim };
  return { dkim, dkimRetired, dkimKeys: keysOf(dkim), dkimSharing: sharingOf(own, indexKeys([own])), dkimWildcard };
}
