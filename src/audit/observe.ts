// Gathers the facts of one domain: all that is independent goes out together.
import { ACTIVE_KINDS, RECEIVING_KINDS, SENDING_KINDS } from "../define-check.ts";
import { withListeners } from "../dns/answer-listener.ts";
import type { Name } from "../dns/name.ts";
import type { Facts } from "../facts.ts";
import type { Message } from "../message.ts";
import type { MailKind } from "../model.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { Dns, Https, Smtp } from "../ports.ts";
import type { KeyDates } from "../standards/dkim/key-age.ts";
import { observeKeyAge } from "../standards/dkim/key-age.ts";
import { summariseKeys } from "../standards/dkim/keys.ts";
import { observeDkimWildcard, observeActiveSelector, observeRetiredSelector } from "../standards/dkim/observe.ts";
import { indexKeys, compareKeys } from "../standards/dkim/sharing.ts";
import { observeExternalDestinations } from "../standards/dmarc/external-destinations.ts";
import { addOverlooked, observeDmarc } from "../standards/dmarc/observe.ts";
import { observeOrganisationalDomain } from "../standards/dmarc/tree-walk.ts";
import { observeReferencedDomains, recordNames } from "../standards/dns/observe.ts";
import { observeDnssec, observeZoneKeys, recordSecurity } from "../standards/dnssec/observe.ts";
import { observeDrift } from "../standards/drift/observe.ts";
import type { Declarations } from "../standards/drift/record.ts";
import { observeMailboxes } from "../standards/mailbox.ts";
import type { DeployedPolicies } from "../standards/mta-sts/observe.ts";
import {
  observePolicyFetch,
  observeMtaStsRecord,
  observeUnannouncedPolicy,
  parseDeployedPolicy,
  parseFetchedPolicy,
} from "../standards/mta-sts/observe.ts";
import { observeReverseDns } from "../standards/mx/reverse-dns.ts";
import { observeServices } from "../standards/service/observe.ts";
import { observeExpectations } from "../standards/spf/expectations.ts";
import type { Declares } from "../standards/spf/own-names.ts";
import { observeSpf } from "../standards/spf/record-tree.ts";
import { observeWildcard } from "../standards/spf/wildcard.ts";
import { observeTlsRpt } from "../standards/tls-rpt/observe.ts";
import { observeMailboxTls } from "./report-mailbox-tls.ts";
import { collectReferences } from "./references.ts";
import type { Measure } from "./guarded-observer.ts";
import { catchDefects } from "./guarded-observer.ts";
import { observeMailExpectations } from "./mail-expectations.ts";
import { notObserved } from "./not-observed.ts";
import { observeMxFacts } from "./observe-mail-servers.ts";
import { NO_LIVE_FACTS } from "./live-facts.ts";
import { NO_REPORT_FACTS } from "./report-facts.ts";

/** The ports a domain is observed by; `dns` is one view, `policies` are the MTA-STS policies it will deploy, `declarations` the records it is to have. */
export interface Ports {
  dns: Dns;
  https: Https;
  smtp: Smtp;
  policies?: DeployedPolicies;
  declarations?: Declarations;
  /** Whether the repository decides what DNS answers for a name and type. */
  declares?: Declares;
  /** The names with mail that the policy forgets, by the domain they are listed at. */
  unlistedNames?: ReadonlyMap<Name, Facts["unlistedNames"]>;
  /** Since when keys are in use, as far as something other than DNS and the policy shows it. */
  keyDates?: KeyDates;
}

/**
 * Observes a domain in one view of DNS, as of a moment (ISO 8601). Never rejects; what could not be measured is an `unknown` in its place.
 * Observers are not to throw; if one does, `onDefect` receives the defect and the other facts stand.
 */
export async function observeDomain(
  policy: DomainPolicy,
  ports: Ports,
  at: string,
  onDefect: (defect: Message) => void,
): Promise<Facts> {
  const {
    name,
    mail,
    dkim: { selectors, retired },
  } = policy;
  const { hear: hearName, seen } = recordNames();
  const { hear: hearSecurity, ...security } = recordSecurity();
  const dns = withListeners(ports.dns, [hearName, hearSecurity]);
  const watchedPorts = { ...ports, dns };
  const measure = catchDefects(name, onDefect);
  const [mailHosts, sts, spf, dmarc, tlsRpt, dkim, asked, drift, keys] = await Promise.all([
    observeMxFacts(measure, watchedPorts, policy, at),
    observeMtaStsFacts(measure, watchedPorts, name, mail),
    observeSpfFacts(measure, { recorded: dns, unrecorded: ports.dns }, policy, ports.declares),
    observeDmarcFacts(measure, { recorded: dns, unrecorded: ports.dns }, policy),
    observeTlsRptFacts(measure, watchedPorts, name, mail),
    observeDkimFacts(measure, watchedPorts, policy),
    observeFactsOnRequest(measure, ports.dns, policy),
    // not recorded: other declared records do not count for the domain's DNSSEC status
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
  // Node 20 spreads slowly where members of one object follow those of another
  const facts = Object.assign(Object.assign(mailHosts, spf, dmarc, sts), Object.assign(tlsRpt, dkim, asked));
  const [dnssec, referencedDomains] = await Promise.all([
    measure(() => observeDnssec(dns, name, security, keys, facts)),
    // not recorded: these are names of others
    measure(() => {
      const isOwn = (other: Name): boolean => ports.declares?.(other, "TXT") === true;
      return observeReferencedDomains(ports.dns, name, collectReferences(facts, mail, seen), seen, isOwn);
    }),
  ]);
  const unlistedNames = ports.unlistedNames?.get(name) ?? { state: "absent", evidence: [] };
  const more = Object.assign({ referencedDomains, drift, unlistedNames }, NO_LIVE_FACTS, NO_REPORT_FACTS);
  return Object.assign({ dnssec }, facts, more);
}

/** What the policy asks for in particular. Not recorded: these answers do not count for the domain's DNSSEC status. */
async function observeFactsOnRequest(
  measure: Measure,
  dns: Dns,
  { name, mail, services: hasServices, spf: { expect } }: DomainPolicy,
): Promise<Pick<Facts, "reverseDns" | "services">> {
  const senders = expect.flatMap(({ ip, result }) => (result === "pass" ? [ip] : []));
  const [reverseDns, services] = await Promise.all([
    SENDING_KINDS.includes(mail)
      ? measure(() => observeReverseDns(dns, name, senders, RECEIVING_KINDS.includes(mail)))
      : notObserved(mail),
    ACTIVE_KINDS.includes(mail) ? measure(() => observeServices(dns, name, mail, hasServices)) : notObserved(mail),
  ]);
  return { reverseDns, services };
}

async function observeSpfFacts(
  measure: Measure,
  { recorded: dns, unrecorded }: { recorded: Dns; unrecorded: Dns },
  { name, mail, spf: { expect } }: DomainPolicy,
  declares: Declares | undefined,
): Promise<Pick<Facts, "spf" | "spfExpectationResults" | "spfWildcard">> {
  const sends = SENDING_KINDS.includes(mail);
  const [spf, spfExpectationResults, spfWildcard] = await Promise.all([
    measure(() => observeSpf(dns, name, unrecorded, declares)),
    sends ? measure(() => observeExpectations(dns, expect)) : notObserved(mail),
    sends ? measure(() => observeWildcard(dns, name)) : notObserved(mail),
  ]);
  return { spf, spfExpectationResults, spfWildcard };
}

/** The report destinations are looked up once the record is known; the organisational domain at the same time as the record. */
async function observeDmarcFacts(
  measure: Measure,
  { recorded: dns, unrecorded }: { recorded: Dns; unrecorded: Dns },
  { name, mail, dmarc: { expect } }: DomainPolicy,
): Promise<Pick<Facts, "dmarc" | "organisation" | "mailResults" | "dmarcExternalDestinations" | "dmarcMailboxes">> {
  // not recorded: an expected mail may be of other domains
  const observeMails = measure(() => observeMailExpectations(unrecorded, expect));
  if (!ACTIVE_KINDS.includes(mail)) {
    return {
      dmarc: await measure(() => observeDmarc(dns, name)),
      mailResults: await observeMails,
      organisation: notObserved(mail),
      dmarcExternalDestinations: notObserved(mail),
      dmarcMailboxes: notObserved(mail),
    };
  }
  const [dmarc, organisation, mailResults] = await Promise.all([
    measure(async () => addOverlooked(dns, name, await observeDmarc(dns, name))),
    measure(() => observeOrganisationalDomain(dns, name)),
    observeMails,
  ]);
  const isOwn = dmarc.state === "present" && dmarc.value.foundAt === name;
  const [dmarcExternalDestinations, dmarcMailboxes] = await Promise.all([
    measure(() => observeExternalDestinations(dns, dmarc, isOwn ? organisation : undefined)),
    measure(() => observeMailboxes(dns, dmarc)),
  ]);
  return { dmarc, organisation, mailResults, dmarcExternalDestinations, dmarcMailboxes };
}

async function observeTlsRptFacts(
  measure: Measure,
  { dns, https, policies }: Ports,
  name: Name,
  mail: MailKind,
): Promise<Pick<Facts, "tlsRpt" | "tlsRptMailboxTls" | "tlsRptMailboxes">> {
  const tlsRpt = RECEIVING_KINDS.includes(mail) ? await measure(() => observeTlsRpt(dns, name)) : notObserved(mail);
  const [tlsRptMailboxes, tlsRptMailboxTls] = await Promise.all([
    measure(() => observeMailboxes(dns, tlsRpt)),
    measure(() => observeMailboxTls(dns, https, tlsRpt, policies)),
  ]);
  return { tlsRpt, tlsRptMailboxTls, tlsRptMailboxes };
}

/** The policy is fetched, or read from the repository, for its checks only if a valid record announces one (RFC 8461 §3.1). */
async function observeMtaStsFacts(
  measure: Measure,
  { dns, https, policies }: Ports,
  name: Name,
  mail: MailKind,
): Promise<Pick<Facts, "mtaSts" | "mtaStsFetch" | "mtaStsPolicy" | "mtaStsUnannounced">> {
  const mtaSts = RECEIVING_KINDS.includes(mail)
    ? await measure(() => observeMtaStsRecord(dns, name))
    : notObserved(mail);
  let mtaStsFetch: Facts["mtaStsFetch"] = { state: "absent", evidence: [] };
  if (mtaSts.state === "unknown") mtaStsFetch = mtaSts;
  const deployed = policies?.get(name);
  if (mtaSts.state === "present") mtaStsFetch = await measure(() => observePolicyFetch(https, dns, name, deployed));
  const isDeployed = mtaSts.state === "present" && deployed !== undefined;
  return {
    mtaSts,
    mtaStsFetch,
    mtaStsPolicy: isDeployed ? parseDeployedPolicy(name, deployed) : parseFetchedPolicy(mtaStsFetch),
    mtaStsUnannounced: await measure(() => observeUnannouncedPolicy(https, dns, name, mtaSts, deployed)),
  };
}

/** The keys are compared with themselves here, and with the other domains' once all are observed (`KeyReuse`). */
async function observeDkimFacts(
  measure: Measure,
  { dns, keyDates }: Ports,
  { name, mail, dkim: { selectors, retired } }: DomainPolicy,
): Promise<Pick<Facts, "dkim" | "dkimAges" | "dkimRetired" | "dkimKeys" | "dkimSharing" | "dkimWildcard">> {
  if (!SENDING_KINDS.includes(mail))
    return {
      dkim: {},
      dkimAges: {},
      dkimRetired: {},
      dkimKeys: notObserved(mail),
      dkimSharing: notObserved(mail),
      dkimWildcard: notObserved(mail),
    };
  const askEach = async (
    names: DomainPolicy["dkim"]["selectors"],
    ask: typeof observeActiveSelector,
  ): Promise<Facts["dkim"]> =>
    Object.fromEntries(
      await Promise.all(
        names.map(async (selector) => [selector.name, await measure(() => ask(dns, name, selector.name))] as const),
      ),
    );
  const [dkim, dkimRetired, dkimWildcard] = await Promise.all([
    askEach(selectors, observeActiveSelector),
    askEach(retired, observeRetiredSelector),
    measure(() => observeDkimWildcard(dns, name)),
  ]);
  const own = { name, dkim };
  const ages = selectors.map(async ({ name: selector, since = null }) => {
    const key = dkim[selector];
    return key === undefined ? [] : [[selector, await measure(() => observeKeyAge(key, since, keyDates))] as const];
  });
  return {
    dkim,
    dkimAges: Object.fromEntries((await Promise.all(ages)).flat()),
    dkimRetired,
    dkimKeys: summariseKeys(dkim),
    dkimSharing: compareKeys(own, indexKeys([own])),
    dkimWildcard,
  };
}
