// Report destinations outside the organisation must have agreed to get reports (RFC 9990 §4).
import type { Message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import { parseName, prependLabels } from "../../dns/name.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import { MAX_DOMAINS, reportDomains } from "../mailbox.ts";
import { parseReportUris } from "../mailto.ts";
import type { DmarcRecord } from "./record.ts";
import { selectDmarc } from "./record.ts";
import { parseTags } from "./tags.ts";
import type { OrganisationalDomain } from "./tree-walk.ts";
import { observeOrganisationalDomain } from "./tree-walk.ts";

/**
 * Whether a destination outside the organisation has agreed, null where that is unknown: `reason` is then the cause. Else it is
 * `record`: there is one that agrees · `no-record` · `too-long`: its name is, for DNS · `elsewhere`: it redirects reports to another host.
 */
export type ExternalDestination = { host: Name } & (
  | { agreed: true; reason: "record" }
  | { agreed: false; reason: "no-record" | "too-long" }
  | { agreed: false; reason: "elsewhere"; elsewhere: Name }
  | { agreed: null; reason: Message }
);

/** The destinations outside the organisation, each host once; `unasked` counts the hosts beyond the limit. */
export interface ExternalDestinations {
  destinations: ExternalDestination[];
  unasked: number;
}

/** What was observed of a host, null where it is inside the organisation. */
interface DestinationObservation {
  value: ExternalDestination | null;
  evidence: Evidence[];
}

/**
 * Observes for each host that reports are mailed to whether it is outside the organisation, and whether it has agreed. `own`: the
 * organisational domain of the name that has the record, where it is known already.
 */
export async function observeExternalDestinations(
  dns: Dns,
  dmarc: Observation<DmarcRecord>,
  own?: Observation<OrganisationalDomain>,
): Promise<Observation<ExternalDestinations>> {
  if (dmarc.state !== "present") return dmarc;
  const { foundAt, rua } = dmarc.value;
  const hosts = reportDomains(rua);
  const asked = hosts.slice(0, MAX_DOMAINS).filter((host) => host !== foundAt);
  const seen = await observeDestinations(dns, { name: foundAt, organisation: own }, asked);
  const destinations = seen.map(({ value }) => value).filter((value) => value !== null);
  return {
    state: "present",
    value: { destinations, unasked: Math.max(0, hosts.length - MAX_DOMAINS) },
    evidence: seen.flatMap(({ evidence }) => evidence),
  };
}

/** The name of the TXT record by which `host` agrees to receive reports about `domain` (RFC 9990 §4). */
export function authorisationName(domain: Name, host: Name): Name {
  return prependLabels(domain, prependLabels("_report._dmarc", host));
}

async function observeDestinations(
  dns: Dns,
  domain: { name: Name; organisation: Observation<OrganisationalDomain> | undefined },
  hosts: readonly Name[],
): Promise<DestinationObservation[]> {
  if (hosts.length === 0) return [];
  const own = Promise.resolve(domain.organisation ?? observeOrganisationalDomain(dns, domain.name));
  return Promise.all(
    hosts.map(async (host): Promise<DestinationObservation> => {
      const [ours, theirs] = await Promise.all([own, observeOrganisationalDomain(dns, host)]);
      for (const organisation of [ours, theirs]) {
        if (organisation.state === "unknown")
          return { value: { host, agreed: null, reason: organisation.reason }, evidence: [] };
      }
      // RFC 9990 §4: only where the organisational domains differ must the destination have agreed.
      if (ours.state === "present" && theirs.state === "present" && ours.value.name === theirs.value.name)
        return { value: null, evidence: [] };
      return observeAuthorisation(dns, domain.name, host);
    }),
  );
}

async function observeAuthorisation(dns: Dns, domain: Name, host: Name): Promise<DestinationObservation> {
  const name = authorisationName(domain, host);
  if (parseName(name) === null) return { value: { host, agreed: false, reason: "too-long" }, evidence: [] };
  const lookup = await lookUpTxt(dns, name);
  if (lookup.state === "unknown") return { value: { host, agreed: null, reason: lookup.reason }, evidence: [] };
  // RFC 9990 §4: one record that begins with v=DMARC1 is enough.
  const records = lookup.state === "present" ? selectDmarc(lookup.texts) : [];
  const { evidence } = lookup;
  if (records.length === 0) return { value: { host, agreed: false, reason: "no-record" }, evidence };
  // RFC 9990 §4: a rua found there replaces the destination, and must stay at the same host.
  const overriding = records.flatMap((text) => parseTags(text).tags).filter(({ name }) => name === "rua");
  const elsewhere = overriding
    .flatMap(({ value }) => reportDomains(parseReportUris(value)))
    .find((other) => other !== host);
  if (elsewhere === undefined) return { value: { host, agreed: true, reason: "record" }, evidence };
  return { value: { host, agreed: false, reason: "elsewhere", elsewhere }, evidence };
}
