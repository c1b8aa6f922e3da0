// The names of declared whole zones that accept mail, or could send it, and are not in the policy.
import type { Name } from "../dns/name.ts";
import { ROOT, isHostName, isWithin, labelsOf, parentOf } from "../dns/name.ts";
import type { Rr } from "../dns/record.ts";
import type { Message } from "../message.ts";
import type { Observation } from "../model.ts";
import type { UnlistedName, UnlistedNames } from "../dns/unlisted-names.ts";
import { compareNaturally } from "../text/order.ts";
import type { DeclaredZone } from "./declared-zone.ts";
import { mailRecordKind } from "./mail-records.ts";
import { faultReason } from "./planned/authority.ts";
import { UnmanagedRecords } from "./planned/unmanaged.ts";

/** Project limit: names that a fact has; the others are counted. */
const MAX_NAMES = 100;

/**
 * By domain of the policy, the names that it forgets. Each zone is listed once: at the domain of its apex, else at the nearest one below,
 * else at the nearest one above, else at the first of the policy.
 */
export function unlistedNames(
  zones: readonly DeclaredZone[],
  domains: readonly Name[],
): ReadonlyMap<Name, Observation<UnlistedNames>> {
  const listed = new Set(domains);
  const ownerOf = ownerFinder(domains);
  const partial = spfNames(zones.filter((zone) => !zone.isComplete));
  const found = new Map<Name, Draft>();
  for (const zone of zones) {
    const owner = ownerOf(zone.origin);
    if (!zone.isComplete || owner === undefined) continue;
    const draft = found.get(owner) ?? { names: [], zones: [], reasons: [] };
    found.set(owner, draft);
    draft.zones.push(zone.origin);
    if (zone.fault === undefined) for (const name of forgottenNames(zone, listed, partial)) draft.names.push(name);
    else draft.reasons.push(faultReason(zone.origin, zone.fault));
  }
  return new Map([...found].map(([owner, draft]) => [owner, toObservation(draft)]));
}

interface Draft {
  names: UnlistedName[];
  zones: Name[];
  /** Why zones are unknown. */
  reasons: Message[];
}

function toObservation({ names, zones, reasons: [reason] }: Draft): Observation<UnlistedNames> {
  if (names.length === 0 && reason !== undefined) return { state: "unknown", reason, evidence: [] };
  const sorted = names.toSorted((a, b) => Number(b.receives) - Number(a.receives) || compareNaturally(a.name, b.name));
  return { state: "present", value: { zones, names: sorted.slice(0, MAX_NAMES), count: names.length }, evidence: [] };
}

/** What a zone has at a name. */
interface MailUse {
  receives: boolean;
  hasAddress: boolean;
}

function forgottenNames(zone: DeclaredZone, listed: ReadonlySet<Name>, partial: ReadonlySet<Name>): UnlistedName[] {
  const uses = new Map<Name, MailUse>();
  const mxHosts = new Set<Name>();
  const cuts = new Set<Name>();
  const useOf = (name: Name): MailUse => {
    const use = uses.get(name) ?? { receives: false, hasAddress: false };
    uses.set(name, use);
    return use;
  };
  for (const { isParsed, rr } of zone.records) {
    if (!isParsed) continue;
    if ((rr.type === "NS" && rr.name !== zone.origin) || rr.type === "DNAME") cuts.add(rr.name);
    else if (rr.type === "A" || rr.type === "AAAA") useOf(rr.name).hasAddress = true;
    else if (rr.type === "MX") {
      const { exchange } = (rr as Rr<"MX">).data;
      mxHosts.add(exchange);
      if (exchange !== ROOT) useOf(rr.name).receives = true; // RFC 7505 §3: a null MX accepts no mail
    }
  }
  const sends = sendingTest(zone, partial);
  const forgotten: UnlistedName[] = [];
  for (const [name, { receives, hasAddress }] of uses) {
    // RFC 4592 §3.3.1: a wildcard does not answer for a name that exists, so neither does its SPF record
    if (!(receives || (hasAddress && sends(name))) || listed.has(name) || !isDomain(name)) continue;
    if (isWithin(name, zone.origin) && !isBelowCut(name, zone.origin, cuts))
      forgotten.push({ name, receives, isMxHost: mxHosts.has(name) });
  }
  return forgotten;
}

/** Whether a name is certain to have no SPF record, so that anybody may send in its name. */
function sendingTest(zone: DeclaredZone, partial: ReadonlySet<Name>): (name: Name) => boolean {
  const protectedNames = spfNames([zone]);
  const undecided = new Set(
    zone.undecided.flatMap(({ name, type }) => (type === "TXT" || type === "CNAME" ? [name] : [])),
  );
  const unmanaged = zone.unmanaged && new UnmanagedRecords(zone, zone.unmanaged.patterns);
  return (name) =>
    !protectedNames.has(name) &&
    !partial.has(name) &&
    !undecided.has(name) &&
    (unmanaged === undefined || unmanaged.matchRrset(name, "TXT") === "no");
}

/** RFC 7208 §3.1: receivers look at TXT records alone. */
function spfNames(zones: readonly DeclaredZone[]): Set<Name> {
  const names = new Set<Name>();
  for (const { records, undecided } of zones) {
    for (const { isParsed, rr } of records)
      if (isParsed && rr.type === "TXT" && mailRecordKind(rr) === "SPF") names.add(rr.name);
    for (const { name, type } of undecided) if (type === "TXT") names.add(name);
  }
  return names;
}

/** Whether the policy can name it: not a wildcard, and not a name of services (`_sip._tcp`). */
function isDomain(name: Name): boolean {
  return name !== ROOT && name.includes(".") && isHostName(name);
}

/** Records below a delegation or a DNAME are not of the zone; addresses there are glue. */
function isBelowCut(name: Name, origin: Name, cuts: ReadonlySet<Name>): boolean {
  for (let at: Name | null = name; cuts.size > 0 && at !== null && at !== origin; at = parentOf(at))
    if (cuts.has(at)) return true;
  return false;
}

function ownerFinder(domains: readonly Name[]): (origin: Name) => Name | undefined {
  const nearestBelow = new Map<Name, Name>();
  const byDepth = domains.toSorted((a, b) => labelsOf(a).length - labelsOf(b).length || compareNaturally(a, b));
  for (const domain of byDepth) {
    for (let at: Name | null = domain; at !== null && !nearestBelow.has(at); at = parentOf(at))
      nearestBelow.set(at, domain);
  }
  const named = new Set(domains);
  return (origin) => {
    const below = nearestBelow.get(origin);
    if (below !== undefined) return below;
    for (let at = parentOf(origin); at !== null; at = parentOf(at)) if (named.has(at)) return at;
    return domains[0];
  };
}
