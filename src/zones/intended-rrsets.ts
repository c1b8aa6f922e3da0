// Declared zones, domain by domain: which RRsets each domain has in them, and what they want DNS to answer.
import type { DomainIntent, RrsetKey, Intent } from "../dns/intended-rrset.ts";
import type { Name } from "../dns/name.ts";
import { parentOf } from "../dns/name.ts";
import type { Rr, RrType } from "../dns/record.ts";
import { TYPE_NUMBER } from "../dns/record.ts";
import type { Answer, Authority } from "./planned/authority.ts";
import { createAuthority, deepestZone } from "./planned/authority.ts";
import type { DeclaredZone } from "./declared-zone.ts";
import type { Match } from "./planned/dnscontrol-glob.ts";
import { UnmanagedRecords, wildcardsAbove } from "./planned/unmanaged.ts";
import type { PartialZones } from "./planned/partial-zones.ts";
import { combinePartialZones } from "./planned/partial-zones.ts";

/** What servers and signers write themselves, whatever is declared: serials (RFC 1035 §3.3.13), keys, signatures, digests (RFC 4034, RFC 5155, RFC 7344, RFC 8976). */
const SERVER_WRITTEN_TYPES: readonly string[] = [
  "SOA",
  "DNSKEY",
  "RRSIG",
  "NSEC",
  "NSEC3",
  "NSEC3PARAM",
  "CDS",
  "CDNSKEY",
  "ZONEMD",
];

interface IntentDraft {
  rrsets: Map<string, RrsetKey>;
  unparsedTypes: Set<string>;
}

/**
 * What the zones declare of each of the domains that they declare anything of. A record belongs to the domain nearest above
 * it; what is not to be seen in DNS (glue, records that a deeper zone or an alias hides) belongs to none.
 */
export function intentsByDomain(
  zones: readonly DeclaredZone[],
  domains: readonly Name[],
): ReadonlyMap<Name, DomainIntent> {
  const partialZones = combinePartialZones(zones.filter((zone) => !zone.isComplete));
  const completeZones = new Map(
    zones.filter((zone) => zone.isComplete).map((zone) => [zone.origin, createAuthority(zone)]),
  );
  const intentFor = intentFinder(zones, partialZones, completeZones);
  const drafts = new Map<Name, IntentDraft>(
    domains.map((domain) => [domain, { rrsets: new Map(), unparsedTypes: new Set() }]),
  );
  for (const zone of zones) {
    const isOwn = (name: Name, type: RrType): boolean =>
      !zone.isComplete || deepestZone(completeZones, name, type)?.origin === zone.origin;
    for (const { name, type } of zone.fault === undefined ? rrsetsOf(zone) : mailRrsetsOf(domains)) {
      const draft = SERVER_WRITTEN_TYPES.includes(type) ? undefined : findNearest(drafts, name);
      if (draft === undefined) continue;
      if (!isSupportedType(type)) draft.unparsedTypes.add(type);
      else if (isOwn(name, type) && intentFor(name, type).kind !== "undeclared")
        draft.rrsets.set(`${type} ${name}`, { name, type });
    }
  }
  const declaring = [...drafts].filter(([, { rrsets, unparsedTypes }]) => rrsets.size + unparsedTypes.size > 0);
  return new Map(
    declaring.map(([domain, { rrsets, unparsedTypes }]) => [
      domain,
      { rrsets: [...rrsets.values()], unparsedTypes: [...unparsedTypes].toSorted(), intentFor },
    ]),
  );
}

/** The RRsets that a zone says something of, each once. */
function rrsetsOf({ records, deleted, undecided }: DeclaredZone): Iterable<{ name: Name; type: string }> {
  const sets = [...records.map(({ rr }) => rr), ...deleted, ...undecided];
  return new Map(sets.map(({ name, type }) => [`${type} ${name}`, { name, type }])).values();
}

/** Of a zone with a fault: what is asked for of each domain in any case, so that it is said to be undecided. */
function mailRrsetsOf(domains: readonly Name[]): { name: Name; type: string }[] {
  return domains.map((name) => ({ name, type: "MX" }));
}

function isSupportedType(type: string): type is RrType {
  return Object.hasOwn(TYPE_NUMBER, type);
}

/** What is kept for the name, or for the one nearest above it. */
function findNearest<T>(byName: ReadonlyMap<Name, T>, name: Name): T | undefined {
  for (let at: Name | null = name; at !== null; at = parentOf(at)) {
    const found = byName.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function intentFinder(
  zones: readonly DeclaredZone[],
  partial: PartialZones,
  complete: ReadonlyMap<Name, Authority>,
): DomainIntent["intentFor"] {
  const deletedByRrset = deletedRecords(zones);
  const unmanaged = unmanagedByOrigin(zones.filter((zone) => zone.isComplete));
  const besideParts = unmanagedByOrigin(zones.filter((zone) => !zone.isComplete));
  const matchAmongParts = (name: Name, type: RrType): Match =>
    findNearest(besideParts, name)?.besideDeclared().matchRrset(name, type) ?? "no";
  const approximate = new Set(
    zones.flatMap(({ records }) =>
      records.flatMap(({ rr, isApproximate }) => (isApproximate === true ? [`${rr.type} ${rr.name}`] : [])),
    ),
  );
  const ownIntent = (name: Name, type: RrType): Intent => {
    if (approximate.has(`${type} ${name}`)) return { kind: "undecided" };
    const own = partial.answer(name, type);
    if (own !== null) return withUnmanaged(toIntent(own), matchAmongParts(name, type));
    if (partial.deletesRrset(name, type)) return { kind: "deleted" };
    const zone = deepestZone(complete, name, type);
    const answer = zone?.answer(name, type);
    if (zone === undefined || answer === undefined || answer.kind === "referral") return { kind: "undeclared" };
    const others = unmanaged.get(zone.origin);
    return withUnmanaged(
      toIntent(answer),
      matchUnmanaged(answer.kind === "records" ? others?.besideDeclared() : others, zone, name, type),
    );
  };
  return (name, type) => {
    const wanted = ownIntent(name, type);
    const gone = deletedByRrset.get(`${type} ${name}`);
    if (gone === undefined || wanted.kind === "undecided" || wanted.kind === "undeclared") return wanted;
    return { kind: "partly-managed", records: "records" in wanted ? wanted.records : [], deleted: gone };
  };
}

function unmanagedByOrigin(zones: readonly DeclaredZone[]): Map<Name, UnmanagedRecords> {
  return new Map(
    zones.flatMap((zone) =>
      zone.unmanaged === undefined ? [] : [[zone.origin, new UnmanagedRecords(zone, zone.unmanaged.patterns)] as const],
    ),
  );
}

/** Whether others may keep records there: at the name or, where it does not exist, at a wildcard that then answers. */
function matchUnmanaged(unmanaged: UnmanagedRecords | undefined, zone: Authority, name: Name, type: RrType): Match {
  const encloser = zone.closestEncloser(name);
  const own = unmanaged?.matchRrset(name, type) ?? "no";
  if (unmanaged === undefined || own !== "no" || encloser === name) return own;
  return wildcardsAbove(name, encloser).some((wildcard) => unmanaged.matchRrset(wildcard, type) !== "no")
    ? "maybe"
    : "no";
}

/** What is wanted beside what others may keep: which records are theirs is unknown, unless all may be. */
function withUnmanaged(wanted: Intent, others: Match): Intent {
  if (others === "no" || wanted.kind === "undecided" || wanted.kind === "undeclared") return wanted;
  if (others === "maybe") return { kind: "undecided" };
  return { kind: "partly-managed", records: "records" in wanted ? wanted.records : [], deleted: [] };
}

/** Of the RRsets that others write to as well, the records that go. */
function deletedRecords(zones: readonly DeclaredZone[]): Map<string, Rr[]> {
  const deletedByRrset = new Map<string, Rr[]>();
  for (const { name, type, deleted } of zones.flatMap((zone) => zone.partlyManaged ?? [])) {
    const records = deletedByRrset.get(`${type} ${name}`) ?? [];
    deletedByRrset.set(`${type} ${name}`, records);
    for (const record of deleted) if (record.isParsed) records.push(record.rr);
  }
  return deletedByRrset;
}

/** An alias is an RRset of its own, and said of that; what is broken says nothing. */
function toIntent(answer: Answer<RrType>): Intent {
  switch (answer.kind) {
    case "records":
      return { kind: "records", records: answer.records };
    case "nodata":
    case "nxdomain":
      return { kind: "empty" };
    case "undecided":
      return answer.isFault === true ? { kind: "undecided", fault: answer.reason } : { kind: "undecided" };
    default:
      return { kind: "undeclared" };
  }
}

/** The names of declared TXT records. */
export function declaredTxtNames(zones: readonly DeclaredZone[]): ReadonlySet<Name> {
  const names = new Set<Name>();
  for (const { records } of zones) for (const { rr } of records) if (rr.type === "TXT") names.add(rr.name);
  return names;
}

/** The names of TXT RRsets, or of aliases to some, that are to be deleted. */
export function deletedTxtNames(zones: readonly DeclaredZone[]): Name[] {
  return zones.flatMap(({ deleted }) =>
    deleted.filter(({ type }) => type === "TXT" || type === "CNAME").map(({ name }) => name),
  );
}
